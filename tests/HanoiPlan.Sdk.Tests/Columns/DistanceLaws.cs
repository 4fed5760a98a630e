using HanoiPlan.Sdk.Evaluation;
using HanoiPlan.Sdk.Evaluation.Batch;
using HanoiPlan.Sdk.Quantities;
using HanoiPlan.Sdk.Targets;
using HanoiPlan.Sdk.Tests.Laws;

namespace HanoiPlan.Sdk.Tests.Columns;

/// <summary>Margins and progress of cells, beside what the engine shows of the same figures.</summary>
public sealed class DistanceLaws
{
    private const int CellsOfACase = 40;

    public static TheoryData<string> Bases => [.. Basis.All.Select(basis => basis.Name)];

    [Theory]
    [MemberData(nameof(Bases))]
    public void Evaluate_MadeTarget_MarginsAndProgressAreThoseOfTheEngine(string basis) => Made.Holds(basis == "end-of-term" ? 80 : 25, Made.Seeds, seed =>
    {
        var made = ColumnCase.Make(seed, Basis.FromName(basis));
        var batch = made.Batch();
        var output = new Outputs(batch);
        batch.Evaluate(output.All, CancellationToken.None);
        for (var i = 0; i < CellsOfACase; i++)
        {
            var (area, period) = (made.Pick(made.Areas.Count), made.Pick(made.Periods.Count));
            var expected = made.ByEngine(area, period);
            if (output.DifferenceFrom(expected, batch.PlaceOf(0, area, period), batch.PartsPerStepOf(0)) is { } difference)
            {
                throw new InvalidOperationException($"{difference}: {made.Describe(area, period)}");
            }
        }

        return true;
    });

    [Fact]
    public void Evaluate_EveryOutputAskedForAtOnceOrAlone_SameBytes() => Made.Holds(25, Made.Seeds, seed =>
    {
        var batch = ColumnCase.Make(seed).Batch();
        var (together, alone) = (new Outputs(batch), new Outputs(batch));
        batch.Evaluate(together.All, CancellationToken.None);
        foreach (var output in alone.Each)
        {
            batch.WithVectorsOf(0).Evaluate(output, CancellationToken.None);
        }

        return together.AreSameAs(alone);
    });

    internal sealed class Outputs(BatchEvaluation batch)
    {
        private readonly byte[] _statuses = new byte[batch.StatusCount];
        private readonly long[] _counts = new long[batch.CountLength];
        private readonly long[] _distances = new long[batch.StatusCount];
        private readonly byte[] _sides = new byte[batch.StatusCount];
        private readonly long[] _numerators = new long[batch.StatusCount];
        private readonly long[] _denominators = new long[batch.StatusCount];

        public BatchOutput All =>
            BatchOutput.None.WithStatuses(_statuses).WithCounts(_counts).WithMargins(_distances, _sides).WithProgress(_numerators, _denominators);

        public IEnumerable<BatchOutput> Each =>
        [
            BatchOutput.None.WithStatuses(_statuses),
            BatchOutput.None.WithCounts(_counts),
            BatchOutput.None.WithMargins(_distances, _sides),
            BatchOutput.None.WithProgress(_numerators, _denominators),
        ];

        public bool AreSameAs(Outputs other) => _statuses.AsSpan().SequenceEqual(other._statuses) && _counts.AsSpan().SequenceEqual(other._counts)
            && _distances.AsSpan().SequenceEqual(other._distances) && _sides.AsSpan().SequenceEqual(other._sides)
            && _numerators.AsSpan().SequenceEqual(other._numerators) && _denominators.AsSpan().SequenceEqual(other._denominators);

        public string? DifferenceFrom(Assessment expected, long place, long parts)
        {
            var perOne = Rational.From(expected.Target.Measure.Scale.StepsPerOne) * Rational.From(parts);
            var margin = expected.Margin;
            long distance = margin is null ? BatchOutput.NotDefined
                : expected.Value!.Exact is { } exact ? Whole((exact - margin.Edge).Abs() * perOne) : BatchOutput.NotWhole;
            var side = margin is null ? 0 : (int)margin.Side + 1;
            if (_distances[place] != distance || _sides[place] != side)
            {
                return $"margin {_distances[place]} on side {_sides[place]}, but {distance} on side {side} by the engine ({margin})";
            }

            var (numerator, denominator) = (_numerators[place], _denominators[place]);
            var isRight = expected.Progress is not { } progress ? (numerator, denominator) == (BatchOutput.NotDefined, 0)
                : denominator > 0 ? Rational.Of(numerator, denominator) == progress
                : (numerator, denominator) == (BatchOutput.NotWhole, 0) && !FitsInParts(expected, progress, perOne);
            return isRight ? null : $"progress {numerator}/{denominator}, but {expected.Progress} by the engine";
        }

        // What was covered, and the whole way, each a whole number of parts within 64 bits.
        private static bool FitsInParts(Assessment expected, Rational progress, Rational perOne)
        {
            var covered = (expected.Value!.Exact!.Value - expected.Baseline!.Exact!.Value) * perOne;
            return Whole(covered.Abs()) != BatchOutput.NotWhole && progress.Sign != 0 && Whole((covered / progress).Abs()) != BatchOutput.NotWhole;
        }

        private static long Whole(Rational parts) =>
            parts.IsInteger && parts < Rational.From(long.MaxValue) ? (long)parts.Numerator : BatchOutput.NotWhole;
    }
}
