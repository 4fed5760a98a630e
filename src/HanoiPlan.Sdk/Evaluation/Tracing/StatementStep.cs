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
        $"Chỉ tiêu ghi “{Version.Statement}”, tức {RangeText.Write(Version.Range, Target.Measure, Language.Vietnamese)}, "
        + $"tính theo {Version.Basis.Label.Vietnamese} {PeriodText(Language.Vietnamese)}, hạn {Day(Version.DueDate)}.";

    private protected override string English() =>
        $"The target reads “{Version.Statement}”, that is {RangeText.Write(Version.Range, Target.Measure, Language.English)}, "
        + $"judged on {Version.Basis.Label.English} for {PeriodText(Language.English)}, due {IsoDay(Version.DueDate)}.";

    private string PeriodText(Language language)
    {
        var text = Version.Span.ToText(language);
        return language == Language.Vietnamese ? char.ToLowerInvariant(text[0]) + text[1..] : text;
    }
}
