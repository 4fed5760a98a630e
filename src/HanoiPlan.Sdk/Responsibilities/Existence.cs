using HanoiPlan.Sdk.Sources;
using HanoiPlan.Sdk.Time;
using NodaTime;

namespace HanoiPlan.Sdk.Responsibilities;

/// <summary>
/// From when to when a body, agency or office exists, as far as it is known, and who succeeds it. A day that is not known
/// exactly is an interval, and no day is invented for it. Immutable.
/// </summary>
public sealed class Existence
{
    private Existence(UncertainDate? established, UncertainDate? ended, IReadOnlyList<Successor> successors, Evidence? evidence)
    {
        Established = established;
        Ended = ended;
        Successors = successors;
        Evidence = evidence;
    }

    /// <summary>Nothing is stated: taken to exist throughout.</summary>
    public static Existence Unstated { get; } = new(null, null, [], null);

    /// <summary>The first day; null when it is not stated.</summary>
    public UncertainDate? Established { get; }

    /// <summary>The last day, included; null when no end is stated.</summary>
    public UncertainDate? Ended { get; }

    /// <summary>Who goes on with the work; several when it was divided, empty when nobody is stated.</summary>
    public IReadOnlyList<Successor> Successors { get; }

    /// <summary>What the dates rest on; null when nothing is stated.</summary>
    public Evidence? Evidence { get; }

    /// <summary>It came to be on a day.</summary>
    public static Existence From(UncertainDate established, Evidence evidence)
    {
        ArgumentNullException.ThrowIfNull(established);
        ArgumentNullException.ThrowIfNull(evidence);
        return new Existence(established, null, [], evidence);
    }

    /// <summary>It ended on a day, that day included.</summary>
    public static Existence Until(UncertainDate ended, Evidence evidence)
    {
        ArgumentNullException.ThrowIfNull(ended);
        ArgumentNullException.ThrowIfNull(evidence);
        return new Existence(null, ended, [], evidence);
    }

    /// <summary>The same with a last day, that day included.</summary>
    /// <exception cref="ArgumentException">It would certainly have ended before it was established.</exception>
    public Existence EndingOn(UncertainDate ended)
    {
        ArgumentNullException.ThrowIfNull(ended);
        return Established is { } established && ended.Latest < established.Earliest
            ? throw new ArgumentException($"It would end ({ended}) before it was established ({established}).", nameof(ended))
            : new Existence(Established, ended, Successors, Evidence);
    }

    /// <summary>The same, succeeded by a body or agency of the same plan.</summary>
    /// <exception cref="ArgumentException"><paramref name="id"/> is empty.</exception>
    public Existence SucceededBy(string id, LocalisedText name)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(id);
        ArgumentNullException.ThrowIfNull(name);
        return new Existence(Established, Ended, [.. Successors, new Successor(id, name)], Evidence);
    }

    /// <summary>The same, succeeded by somebody whom the plan does not hold.</summary>
    public Existence SucceededBy(LocalisedText name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return new Existence(Established, Ended, [.. Successors, new Successor(null, name)], Evidence);
    }

    /// <summary>Whether it exists on a day: true, false, or null where the dates do not tell. The last day counts as existing.</summary>
    public bool? IsOn(LocalDate date)
    {
        var begun = Established is null ? true : Established.HasComeBy(date);
        var over = Ended is null ? false : Ended.HasComeBy(date.PlusDays(-1));
        return begun == false || over == true ? false : begun is null || over is null ? null : true;
    }

    /// <summary>The dates, such as "../2025-01-01/2025-12-31".</summary>
    public override string ToString() => $"{Established?.ToString() ?? ".."} - {Ended?.ToString() ?? ".."}";
}
