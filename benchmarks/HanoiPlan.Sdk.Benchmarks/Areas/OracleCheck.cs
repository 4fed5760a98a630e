using HanoiPlan.Sdk.Evaluation;
using HanoiPlan.Sdk.Quantities;

namespace HanoiPlan.Sdk.Benchmarks.Areas;

/// <summary>Holds an answer against the SDK's rows of cut points, made anew for every cell that is looked at.</summary>
public static class OracleCheck
{
    private static readonly CompiledPlan Compiled = CompiledPlan.Compile(AreaPlan.Plan);

    public static void Check(AreaCase areas, AreaAnswer answer, int sampleCount)
    {
        var dice = new Dice(11);
        for (var i = 0; i < sampleCount; i++)
        {
            var (measure, month, area) = (dice.Next(AreaPlan.MeasureCount), dice.Next(AreaPlan.MonthCount), dice.Next(areas.AreaCount));
            var cell = areas.At(measure, month, area);
            var expected = areas.Values[cell] == AreaCase.Missing ? AssessmentStatus.NoData : StatusOf(areas, measure, month, area);
            if (answer.Statuses[cell] != expected.Rank)
            {
                throw new InvalidOperationException($"{AreaPlan.Targets[measure]} in area {area}, month {month}: {answer.Statuses[cell]}, and not {expected}.");
            }
        }
    }

    private static AssessmentStatus StatusOf(AreaCase areas, int measure, int month, int area)
    {
        var target = Compiled.Targets[measure];
        var period = AreaPlan.Months[month];
        var baseline = Rational.From(AreaCase.Decimal(measure, areas.Baselines[areas.BaselineAt(measure, area)]));
        var row = month + 1 == AreaPlan.MonthCount
            ? target.RowOn(period.End)!
            : target.RowFor(target.Target.Versions[0], period, baseline, AreaPlan.Baseline.End, EvaluationOptions.Default)!;
        return row.JudgeSteps(areas.Values[areas.At(measure, month, area)]);
    }
}
