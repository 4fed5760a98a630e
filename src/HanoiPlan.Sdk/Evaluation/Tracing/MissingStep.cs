using HanoiPlan.Sdk.Measures;
using HanoiPlan.Sdk.Time;

namespace HanoiPlan.Sdk.Evaluation.Tracing;

/// <summary>Periods without a usable result.</summary>
public sealed class MissingStep : TraceStep
{
    internal MissingStep(Measure measure, IReadOnlyList<TimePeriod> periods)
        : base(TraceCitation.ToMethod(4))
    {
        Measure = measure;
        Missing = periods;
    }

    /// <summary>The measure that lacks results.</summary>
    public Measure Measure { get; }

    /// <summary>The periods without a result.</summary>
    public IReadOnlyList<TimePeriod> Missing { get; }

    private protected override string Vietnamese() => $"Không có kết quả cho kỳ {Periods(Missing)}; thiếu số liệu không được coi là bằng không.";

    private protected override string English() => $"There is no result for {Periods(Missing)}; what is missing is not taken for zero.";
}
