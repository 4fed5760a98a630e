using HanoiPlan.Sdk.Sources;

namespace HanoiPlan.Sdk.Plans;

/// <summary>
/// Says that one part of a plan serves another: an indicator a programme, task, orientation or breakthrough; a task a
/// programme. Carries whether an official document says so or we read it so. Immutable.
/// </summary>
public sealed class PlanLink
{
    /// <summary>Makes a link.</summary>
    /// <param name="from">The part that serves.</param>
    /// <param name="to">The part that is served.</param>
    /// <param name="isPrimary">True for the main link of its kind; false for a secondary one.</param>
    /// <param name="standing">Whether an official document says so or it is a reading.</param>
    /// <param name="basis">What the link rests on.</param>
    /// <param name="grade">How well that is evidenced.</param>
    /// <exception cref="ArgumentException">A part is linked to itself.</exception>
    public PlanLink(NodeReference from, NodeReference to, bool isPrimary, Standing standing, LocalisedText basis, EvidenceGrade grade)
    {
        ArgumentNullException.ThrowIfNull(from);
        ArgumentNullException.ThrowIfNull(to);
        ArgumentNullException.ThrowIfNull(standing);
        ArgumentNullException.ThrowIfNull(basis);
        ArgumentNullException.ThrowIfNull(grade);
        if (from.Equals(to))
        {
            throw new ArgumentException($"\"{from}\" cannot be linked to itself.", nameof(to));
        }

        From = from;
        To = to;
        IsPrimary = isPrimary;
        Standing = standing;
        Basis = basis;
        Grade = grade;
    }

    /// <summary>The part that serves.</summary>
    public NodeReference From { get; }

    /// <summary>The part that is served.</summary>
    public NodeReference To { get; }

    /// <summary>The number of the indicator that serves; null when it is no indicator.</summary>
    public int? IndicatorNumber => From.Kind == NodeKind.Indicator ? From.Number : null;

    /// <summary>True for the main link of its kind; false for a secondary one.</summary>
    public bool IsPrimary { get; }

    /// <summary>Whether an official document says so or it is a reading.</summary>
    public Standing Standing { get; }

    /// <summary>What the link rests on.</summary>
    public LocalisedText Basis { get; }

    /// <summary>How well that is evidenced.</summary>
    public EvidenceGrade Grade { get; }

    /// <summary>Both ends.</summary>
    public override string ToString() => $"{From} -> {To}";
}
