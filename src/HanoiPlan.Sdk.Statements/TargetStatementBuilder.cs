using HanoiPlan.Sdk.Measures;
using HanoiPlan.Sdk.Targets;

namespace HanoiPlan.Sdk.Statements;

/// <summary>Gathers the parts of a <see cref="TargetStatement"/>. Not thread-safe.</summary>
public sealed class TargetStatementBuilder
{
    /// <summary>The measure's name as written; empty when the statement is a bare range.</summary>
    public string Name { get; set; } = string.Empty;

    /// <summary>The heading or the larger target that the statement stands under; null for none.</summary>
    public string? Within { get; set; }

    /// <summary>How it is worded.</summary>
    public StatementKind Kind { get; set; } = StatementKind.Exactly;

    /// <summary>The lower bound in <see cref="Unit"/>; null when unbounded below.</summary>
    public Bound? Lower { get; set; }

    /// <summary>The upper bound in <see cref="Unit"/>; null when unbounded above.</summary>
    public Bound? Upper { get; set; }

    /// <summary>What the bounds are measured against. Anything but absolute makes the kind <see cref="StatementKind.Relative"/>.</summary>
    public RangeRelation Relation { get; set; }

    /// <summary>The unit as written; null when none is.</summary>
    public StatementUnit? Unit { get; set; }

    /// <summary>What the range speaks of in time; null when the wording does not say.</summary>
    public Basis? Basis { get; set; }

    /// <summary>The first year of the span; null when none is stated.</summary>
    public int? From { get; set; }

    /// <summary>The last year of the span, or the year by which it is due; null when none is stated.</summary>
    public int? To { get; set; }

    /// <summary>The day by which it is due, within <see cref="To"/>; null for the end of the year. 31 December is the end of the year.</summary>
    public DateOnly? DueDate { get; set; }

    /// <summary>The year that a change is measured from; null when none is stated.</summary>
    public int? BaselineYear { get; set; }

    /// <summary>Which values are better, where the wording decides; otherwise null.</summary>
    public Preference? Preference { get; set; }

    /// <summary>How firmly it is worded; null when no word says.</summary>
    public WordingStanding? Standing { get; set; }

    /// <summary>Conditions kept as written, in the order of the text.</summary>
    public IList<string> Qualifiers { get; } = [];

    internal int Start { get; set; }

    internal int Length { get; set; }

    internal List<StatementDoubt> Doubts { get; } = [];

    /// <summary>Makes the statement.</summary>
    /// <exception cref="ArgumentException">The bounds are reversed, a year is outside 1900 to 2100, the span is reversed, or the
    /// kind and the relation do not belong together.</exception>
    public TargetStatement Build()
    {
        if (Lower is { } lower && Upper is { } upper && lower.Value > upper.Value)
        {
            throw new ArgumentException($"The lower bound {lower} must not be above the upper bound {upper}.");
        }

        if (Kind == StatementKind.Relative != (Relation != RangeRelation.Absolute))
        {
            throw new ArgumentException($"A statement of kind {Kind.Name} cannot have the relation {Relation}: only the kind relative has a baseline.");
        }

        Check(From, nameof(From));
        Check(To, nameof(To));
        Check(BaselineYear, nameof(BaselineYear));
        if (From > To)
        {
            throw new ArgumentException($"The span {From} - {To} is reversed.");
        }

        if (DueDate is { } day && day.Year != To)
        {
            throw new ArgumentException($"The due date lies in {day.Year}; it must lie in the due year {To}.");
        }

        if (DueDate is not null && From is not null)
        {
            throw new ArgumentException("A span has no due date: state the due year alone.");
        }

        DueDate = DueDate is { Month: 12, Day: 31 } ? null : DueDate;
        return new TargetStatement(this);
    }

    private static void Check(int? year, string name)
    {
        if (year is < 1900 or > 2100)
        {
            throw new ArgumentException($"{name} is {year}; a year must lie from 1900 to 2100.");
        }
    }
}
