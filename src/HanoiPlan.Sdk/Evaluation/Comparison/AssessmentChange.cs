using System.Globalization;
using HanoiPlan.Sdk.Observations;
using HanoiPlan.Sdk.Sources;

namespace HanoiPlan.Sdk.Evaluation.Comparison;

/// <summary>One answer that differs between two evaluations, and why.</summary>
public sealed class AssessmentChange
{
    internal AssessmentChange(
        Assessment before, Assessment after, IReadOnlyList<ChangeCause> causes, IReadOnlyList<Observation> added, IReadOnlyList<Observation> removed)
    {
        Before = before;
        After = after;
        Causes = causes;
        Added = added;
        Removed = removed;
    }

    /// <summary>The earlier answer.</summary>
    public Assessment Before { get; }

    /// <summary>The later answer.</summary>
    public Assessment After { get; }

    /// <summary>Why it changed, in a fixed order; at least one cause.</summary>
    public IReadOnlyList<ChangeCause> Causes { get; }

    /// <summary>The observations that only the later answer rests on.</summary>
    public IReadOnlyList<Observation> Added { get; }

    /// <summary>The observations that only the earlier answer rests on.</summary>
    public IReadOnlyList<Observation> Removed { get; }

    /// <summary>True when the status itself changed, not only its value or grounds.</summary>
    public bool IsStatusChanged => Before.Status != After.Status;

    /// <summary>The change as one sentence.</summary>
    public string ToText(Language language)
    {
        var vietnamese = language == Language.Vietnamese;
        var causes = string.Join("; ", Causes.Select(cause => cause.Label.In(language)));
        var name = $"{After.Target.Id} {After.Target.Name.In(language)}";
        var statuses = IsStatusChanged
            ? $"{Before.Status.Label.In(language)} → {After.Status.Label.In(language)}"
            : vietnamese ? $"vẫn là {After.Status.Label.Vietnamese}" : $"still {After.Status.Label.English}";
        var values = Value(Before, language) == Value(After, language) ? string.Empty : $" ({Value(Before, language)} → {Value(After, language)})";
        var records = string.Join(", ", Added.Select(observation => vietnamese
            ? $"{observation.Period.ToText(Language.Vietnamese).ToLowerInvariant()} ghi nhận {observation.RecordedAt.ToString("dd/MM/uuuu", CultureInfo.InvariantCulture)}"
            : $"{observation.Period} recorded {observation.RecordedAt.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture)}"));
        return $"{name}: {statuses}{values}; {(vietnamese ? "vì" : "because of")} {causes}{(records.Length == 0 ? string.Empty : $" [{records}]")}.";
    }

    /// <summary>The change in English.</summary>
    public override string ToString() => ToText(Language.English);

    private static string Value(Assessment assessment, Language language) => assessment.Value?.ToText(language) ?? "–";
}
