using HanoiPlan.Sdk.Evaluation;
using HanoiPlan.Sdk.Hanoi;
using HanoiPlan.Sdk.Observations;
using HanoiPlan.Sdk.Time;
using NodaTime;

namespace HanoiPlan.Sdk.Benchmarks;

/// <summary>
/// Figures for Hanoi's 41 targets in an order that no branch predictor learns: a random target each, a third of the values
/// on a bound or one step beside it, the others anywhere near. The same on every run.
/// </summary>
internal sealed class JudgementCases
{
    public const int Count = 100_000;

    private const int Seed = 17;

    public JudgementCases()
    {
        var random = new Random(Seed);
        var plan = HanoiActionProgramme.Plan;
        var compiled = CompiledPlan.Compile(plan);
        var plain = compiled.Targets.Select(target => PlainTarget.Of(target.Target)).ToArray();

        // Codes as a file brings them: equal to the plan's, but not the same objects.
        var codes = plain.Select(target => new string(target.Measure)).ToArray();
        for (var i = 0; i < Count; i++)
        {
            var place = random.Next(plain.Length);
            var period = TimePeriod.Year(2021 + random.Next(5));
            var row = compiled.Targets[place].RowOn(period.End)!;
            var cut = row.Cuts[random.Next(row.Cuts.Count)].Steps;
            Steps[i] = random.Next(3) == 0 ? cut - 1 + random.Next(3) : cut + random.NextInt64(-(cut / 4) - 2, (cut / 4) + 3);
            Values[i] = row.Scale.FromSteps(Steps[i]);
            var kind = ObservationKind.All[random.Next(3)];
            Targets[i] = compiled.Targets[place];
            Rows[i] = row;
            Observations[i] = Observation.Of(codes[place], plan.Area, period, kind, new LocalDate(2026, 1, 15), Values[i]);
            PlainTargets[i] = plain[place];
            PlainObservations[i] = new PlainObservation(
                codes[place], plan.Area.Value, period.ToString(), PlainObservation.DayNumber(period.End), kind.Name, 20260115, Values[i], null, null);
        }

        Rules = new RuleWorkflows(plain);
    }

    public CompiledTarget[] Targets { get; } = new CompiledTarget[Count];

    public CutPointRow[] Rows { get; } = new CutPointRow[Count];

    public long[] Steps { get; } = new long[Count];

    public decimal[] Values { get; } = new decimal[Count];

    public Observation[] Observations { get; } = new Observation[Count];

    public PlainTarget[] PlainTargets { get; } = new PlainTarget[Count];

    public PlainObservation[] PlainObservations { get; } = new PlainObservation[Count];

    public RuleWorkflows Rules { get; }

    /// <summary>Refuses to measure peers that answer something else.</summary>
    public async Task CheckPeers()
    {
        for (var i = 0; i < Count; i++)
        {
            var ours = Targets[i].Judge(Observations[i]).Name;
            var explained = PlainTargets[i].Explain(PlainObservations[i]);
            var step = Targets[i].Explain(Observations[i]);
            string[] others =
            [
                Rows[i].Judge(Values[i]).Name,
                Rows[i].JudgeSteps(Steps[i]).Name,
                step.Status.Name,
                PlainTargets[i].Judge(PlainObservations[i]),
                explained.Status,
                await Rules.Judge(PlainTargets[i], PlainObservations[i]).ConfigureAwait(false),
            ];
            if (others.Any(other => other != ours) || step.Margin!.Distance != explained.Distance)
            {
                throw new InvalidOperationException(
                    $"{PlainObservations[i]}: {ours} at {step.Margin?.Distance}, but {string.Join(", ", others)} at {explained.Distance}.");
            }
        }
    }
}
