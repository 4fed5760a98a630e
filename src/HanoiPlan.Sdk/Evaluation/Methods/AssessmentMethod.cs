using HanoiPlan.Sdk.Sources;

namespace HanoiPlan.Sdk.Evaluation.Methods;

/// <summary>
/// A way of judging a series that somebody published. A host adds its own by deriving from this class and registering it
/// with <see cref="AssessmentMethods"/>. Implementations are immutable and safe for several threads.
/// </summary>
public abstract class AssessmentMethod
{
    /// <summary>A stable name, in small letters with hyphens.</summary>
    public abstract string Name { get; }

    /// <summary>The edition of the rule, as its publisher counts editions.</summary>
    public abstract string Version { get; }

    /// <summary>Where the rule was published.</summary>
    public abstract SourceReference Source { get; }

    /// <summary>The question that the method answers; two methods that disagree usually answer different ones.</summary>
    public abstract LocalisedText Question { get; }

    /// <summary>Every threshold that the method judges by.</summary>
    public abstract IReadOnlyList<MethodParameter> Parameters { get; }

    /// <summary>Judges a series, or refuses with the reason; bad or missing data never throws.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="series"/> is null.</exception>
    public abstract MethodResult Assess(MethodSeries series);

    /// <summary>Judges a group from its members; a method without a published rule for groups gives neither score nor class.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="group"/> is null.</exception>
    public virtual MethodGroupResult AssessGroup(MethodGroup group)
    {
        ArgumentNullException.ThrowIfNull(group);
        return new MethodGroupResult(
            group,
            null,
            null,
            group.Scores.Count(),
            LocalisedText.Of(
                $"Phương pháp {Name} không có quy tắc cho nhóm.",
                $"The method {Name} has no rule for groups."));
    }

    /// <summary>Name and version.</summary>
    public sealed override string ToString() => $"{Name} {Version}";
}
