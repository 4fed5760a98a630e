using HanoiPlan.Sdk.Evaluation.Judging;
using HanoiPlan.Sdk.Evaluation.Tracing;
using HanoiPlan.Sdk.Observations;
using HanoiPlan.Sdk.Quantities;
using HanoiPlan.Sdk.Targets;
using HanoiPlan.Sdk.Time;
using NodaTime;

namespace HanoiPlan.Sdk.Evaluation;

/// <summary>A target as rows of cut points: the one meaning that everything that judges reads. Immutable and safe to share.</summary>
public sealed class CompiledTarget
{
    private readonly (LocalDate InForceFrom, CutPointRow? Row, ResolvedRange? Range, TargetVersion Version, StatementStep Statement)[] _versions;

    // Beside the versions: what one judgement reads lies together.
    private readonly string _measureCode;

    internal CompiledTarget(Target target)
    {
        Target = target;
        _measureCode = target.Measure.Code;
        _versions = [.. target.Versions.Select(version => Compile(target, version))];
    }

    /// <summary>The target.</summary>
    public Target Target { get; }

    /// <summary>
    /// The row that a value is held against once it is due, under the version in force on a date; null before the first
    /// version counts, and for a range relative to a baseline, which has a row only with one.
    /// </summary>
    /// <param name="rulesAt">The day whose version counts.</param>
    public CutPointRow? RowOn(LocalDate rulesAt)
    {
        var versions = _versions;
        for (var i = versions.Length - 1; i >= 0; i--)
        {
            if (versions[i].InForceFrom <= rulesAt)
            {
                return versions[i].Row;
            }
        }

        return null;
    }

    /// <summary>
    /// The row that a value of a period before the due date is held against: the range and, where the baseline lies outside
    /// it, the pace thresholds of the path; null where neither is defined.
    /// </summary>
    /// <param name="version">A version of this target.</param>
    /// <param name="period">The period of the value; it ends before the due date.</param>
    /// <param name="baseline">The value that progress starts from, in the measure's unit.</param>
    /// <param name="baselineDate">The day of that value, before the period's end.</param>
    /// <param name="options">The pace thresholds.</param>
    /// <exception cref="ArgumentException">The period does not lie between the baseline and the due date, both excluded.</exception>
    public CutPointRow? RowFor(TargetVersion version, TimePeriod period, Rational baseline, LocalDate baselineDate, EvaluationOptions options)
    {
        ArgumentNullException.ThrowIfNull(version);
        ArgumentNullException.ThrowIfNull(options);
        if (period == TimePeriod.None || period.End <= baselineDate || period.End >= version.DueDate)
        {
            throw new ArgumentException(
                $"The period \"{period}\" must end after the baseline of {baselineDate} and before the due date {version.DueDate}.", nameof(period));
        }

        var range = version.Range.IsRelative ? ResolvedRange.Against(version.Range, baseline) : ResolvedRange.Absolute(version.Range);
        return range is null ? null : PaceRow.For(range, AbsoluteOf(version)?.Row ?? AttainmentRow.For(range, Target.Measure, version.Basis), Target.Measure, baseline, Elapsed(version, period.End, baselineDate), version.Path, period.End, options);
    }

    /// <summary>Judges one published figure against the version in force when its period ended, as if it were due.</summary>
    /// <param name="observation">A result of the target's measure.</param>
    /// <exception cref="ArgumentException">The figure is of another measure, is no result, or has a unit or decimals that the
    /// measure cannot take; or the target has no row on that day.</exception>
    public AssessmentStatus Judge(Observation observation)
    {
        var row = RowOf(observation);
        return observation.HasOwnValue
            ? row.Judge(in observation.OwnValue)
            : row.Judge(FigureOf(observation).Value);
    }

    /// <summary>Judges as <see cref="Judge"/> does, and gives the reasoning.</summary>
    /// <inheritdoc cref="Judge" />
    public RangeStep Explain(Observation observation)
    {
        var row = RowOf(observation);
        var figure = FigureOf(observation);
        var value = new AssessedValue(
            Target.Measure, observation.Period, figure.Value, figure.Value, null, figure.Headline is null ? ValueOrigin.FromParts : ValueOrigin.Published, [observation]);
        var range = RangeOn(observation.End)!;
        value.HeldAgainst = new ShownValue(row, range);
        return new RangeStep(value, row, row.Judge(figure.Value), Margin.Of(value, range));
    }

    /// <summary>The target's identifier.</summary>
    public override string ToString() => Target.Id;

    internal static Rational Elapsed(TargetVersion version, LocalDate at, LocalDate baselineDate) =>
        Clock.MonthsBetween(baselineDate, at) / Clock.MonthsBetween(baselineDate, version.DueDate);

    /// <summary>What a version of this target asks, as the first step of every trace.</summary>
    internal StatementStep StatementOf(TargetVersion version) => Array.Find(_versions, compiled => ReferenceEquals(compiled.Version, version)).Statement;

    internal (ResolvedRange Range, CutPointRow Row)? AbsoluteOf(TargetVersion version)
    {
        foreach (var compiled in _versions)
        {
            if (ReferenceEquals(compiled.Version, version))
            {
                return compiled is { Range: { } range, Row: { } row } ? (range, row) : null;
            }
        }

        return null;
    }

    private static (LocalDate InForceFrom, CutPointRow? Row, ResolvedRange? Range, TargetVersion Version, StatementStep Statement) Compile(
        Target target, TargetVersion version)
    {
        var range = version.Range.IsRelative ? null : ResolvedRange.Absolute(version.Range);
        var row = range is null ? null : AttainmentRow.For(range, target.Measure, version.Basis);
        return (version.InForceFrom, row, range, version, new StatementStep(target, version));
    }

    private ResolvedRange? RangeOn(LocalDate rulesAt) => Array.FindLast(_versions, compiled => compiled.InForceFrom <= rulesAt).Range;

    private CutPointRow RowOf(Observation observation)
    {
        ArgumentNullException.ThrowIfNull(observation);
        return IsOfTheMeasure(observation) && observation.Kind.IsResult && RowOn(observation.End) is { } row ? row : throw CannotJudge(observation);
    }

    private bool IsOfTheMeasure(Observation observation) => string.Equals(observation.MeasureCode, _measureCode, StringComparison.Ordinal);

    private ArgumentException CannotJudge(Observation observation) => new(
        !IsOfTheMeasure(observation) ? $"The figure is of \"{observation.MeasureCode}\"; target \"{Target.Id}\" is for \"{Target.Measure.Code}\"."
            : !observation.Kind.IsResult ? $"A figure of kind \"{observation.Kind.Name}\" is no result and is never judged."
            : $"Target \"{Target.Id}\" has no row for {observation.Period}: it is not in force yet, or relative to a baseline.",
        nameof(observation));

    private Figure FigureOf(Observation observation)
    {
        decimal? headline = null;
        if (observation.Value is { } value)
        {
            var unit = observation.Unit ?? Target.Measure.Unit;
            if (!unit.TryConvert(value, Target.Measure.Unit, out var converted) || !Target.Measure.Scale.TryToSteps(converted, out _))
            {
                throw new ArgumentException(
                    $"The value {NumberFormat.Invariant.Format(value)} {unit.Code} does not fit the measure's unit {Target.Measure.Unit.Code} and its {Target.Measure.Scale.Places} decimals.",
                    nameof(observation));
            }

            headline = converted;
        }

        return Figure.Of(observation, Target.Measure, headline);
    }
}
