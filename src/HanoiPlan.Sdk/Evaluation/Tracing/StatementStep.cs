using HanoiPlan.Sdk.Sources;
using HanoiPlan.Sdk.Targets;

namespace HanoiPlan.Sdk.Evaluation.Tracing;

/// <summary>What the document asks, in its own few words, and how they are read.</summary>
public sealed class StatementStep : TraceStep
{
    internal StatementStep(Target target, TargetVersion version)
        : base(TraceCitation.To(version.Source), [.. version.Readings.Where(reading => reading.IsOurs).Select(reading => new ReadingStep(version.Source, reading))])
    {
        Target = target;
        Version = version;
    }

    /// <summary>The target.</summary>
    public Target Target { get; }

    /// <summary>The version of it that counts.</summary>
    public TargetVersion Version { get; }

    private protected override string Vietnamese() =>
        $"Chỉ tiêu ghi “{Version.Statement}”, tức {Version.Range.ToText(Target.Measure, Language.Vietnamese)}; {Asked(Language.Vietnamese)}, hạn {Day(Version.DueDate)}.";

    private protected override string English() =>
        $"The target reads “{Version.Statement}”, that is {Version.Range.ToText(Target.Measure, Language.English)}; {Asked(Language.English)}, due {IsoDay(Version.DueDate)}.";

    private string Asked(Language language)
    {
        var vietnamese = language == Language.Vietnamese;
        var text = Version.Span.ToText(language);
        var span = vietnamese ? char.ToLowerInvariant(text[0]) + text[1..] : text;
        return (Version.Basis.Name, vietnamese) switch
        {
            ("end-of-term", true) => $"xét giá trị cuối {span}",
            ("end-of-term", false) => $"the value at the end of {span} counts",
            ("every-year", true) => $"xét riêng từng năm của {span}",
            ("every-year", false) => $"each year of {span} counts by itself",
            ("average-growth", true) => $"xét mức tăng bình quân {span}",
            ("average-growth", false) => $"the average yearly growth of {span} counts",
            ("total", true) => $"xét tổng của {span}",
            ("total", false) => $"the total of {span} counts",
            ("maintain", true) => $"phải duy trì suốt {span}",
            ("maintain", false) => $"it must hold throughout {span}",
            (_, true) => $"phải hoàn thành trong {span}",
            _ => $"it must be done within {span}",
        };
    }
}
