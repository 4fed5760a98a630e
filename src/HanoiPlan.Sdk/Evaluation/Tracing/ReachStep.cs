using HanoiPlan.Sdk.Quantities;
using HanoiPlan.Sdk.Sources;
using HanoiPlan.Sdk.Time;

namespace HanoiPlan.Sdk.Evaluation.Tracing;

/// <summary>Whether the range can still be reached under a stated limit a year.</summary>
public sealed class ReachStep : TraceStep
{
    internal ReachStep(Reachability reach)
        : base(TraceCitation.ToMethod(3)) => Reach = reach;

    /// <summary>The limit and what follows from it.</summary>
    public Reachability Reach { get; }

    private protected override string Vietnamese() => (Reach.IsReachable, Reach.LostFrom == TimePeriod.None) switch
    {
        (false, _) => $"Với giới hạn {Limit(Language.Vietnamese)} mỗi năm, chỉ tiêu không còn đạt được kể từ {Year(Language.Vietnamese)}.",
        (_, true) => $"Với giới hạn {Limit(Language.Vietnamese)} mỗi năm, chỉ tiêu vẫn có thể đạt được cho đến hạn.",
        _ => $"Với giới hạn {Limit(Language.Vietnamese)} mỗi năm, chỉ tiêu vẫn có thể đạt được; nếu đứng yên thì đến hết {Year(Language.Vietnamese)} là không còn kịp.",
    };

    private protected override string English() => (Reach.IsReachable, Reach.LostFrom == TimePeriod.None) switch
    {
        (false, _) => $"At no more than {Limit(Language.English)} a year the range has been out of reach since {Year(Language.English)}.",
        (_, true) => $"At no more than {Limit(Language.English)} a year the range can be reached up to the due date.",
        _ => $"At no more than {Limit(Language.English)} a year the range can still be reached; standing still, it is out of reach by the end of {Year(Language.English)}.",
    };

    private string Limit(Language language) => NumberFormat.For(language).Format(Reach.LimitPerYear);

    private string Year(Language language)
    {
        var text = Reach.LostFrom.ToText(language);
        return char.ToLowerInvariant(text[0]) + text[1..];
    }
}
