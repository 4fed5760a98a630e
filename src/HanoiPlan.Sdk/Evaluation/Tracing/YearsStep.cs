namespace HanoiPlan.Sdk.Evaluation.Tracing;

/// <summary>How many of the years attained, each year below it.</summary>
public sealed class YearsStep : TraceStep
{
    internal YearsStep(IReadOnlyList<YearAnswer> answers, int yearsInSpan)
        : base(TraceCitation.ToMethod(2), [.. answers.Where(answer => answer.Value is not null).Select(answer => new YearStep(answer))])
    {
        Answers = answers;
        YearsInSpan = yearsInSpan;
    }

    /// <summary>The answer of each year that has ended.</summary>
    public IReadOnlyList<YearAnswer> Answers { get; }

    /// <summary>How many years the target speaks of.</summary>
    public int YearsInSpan { get; }

    /// <summary>How many years are known to have attained.</summary>
    public int Attained => Answers.Count(answer => answer.IsAttained);

    private protected override string Vietnamese() =>
        $"Đạt {Attained} năm trên {YearsInSpan} năm phải đạt; đã kết thúc {Answers.Count} năm, có số liệu {Known} năm.";

    private protected override string English() =>
        $"{Attained} of {YearsInSpan} years attained; {Answers.Count} have ended and {Known} have a result.";

    private int Known => Answers.Count(answer => answer.Value is not null);
}
