using HanoiPlan.Sdk.Measures;

namespace HanoiPlan.Sdk.Rules;

/// <summary>
/// A figure that things of a kind have, as rules about ranges read it: of which measure, and where it stands in a thing. Immutable; make
/// one and give it to every rule about the figure, so that it is read once for all of them.
/// </summary>
/// <typeparam name="TSubject">The type of the things.</typeparam>
public sealed class SubjectFigure<TSubject> : SubjectFigure
    where TSubject : class
{
    private readonly Func<TSubject, decimal?> _read;

    /// <summary>Makes a figure.</summary>
    /// <param name="kind">The kind of thing that has it.</param>
    /// <param name="measure">What it measures: its name, unit and decimals. A value with more decimals is judged as exactly.</param>
    /// <param name="read">The value in the measure's unit; null where it is not known, which breaks no range. Called once for a thing
    /// in one run of rules, and again for a thing outside a range; gives the same value each time.</param>
    public SubjectFigure(SubjectKind<TSubject> kind, Measure measure, Func<TSubject, decimal?> read)
        : base(measure)
    {
        ArgumentNullException.ThrowIfNull(kind);
        ArgumentNullException.ThrowIfNull(read);
        Kind = kind;
        _read = read;
    }

    /// <summary>The kind of thing that has the figure.</summary>
    public SubjectKind<TSubject> Kind { get; }

    /// <summary>The figure of a thing, in the measure's unit; null when it is not known.</summary>
    public decimal? Of(TSubject subject)
    {
        ArgumentNullException.ThrowIfNull(subject);
        return _read(subject);
    }

    internal override long[] Read(SubjectList subjects, CancellationToken cancellation)
    {
        var items = ((SubjectList<TSubject>)subjects).Items;
        var steps = new long[items.Length];
        for (var i = 0; i < items.Length && !cancellation.IsCancellationRequested; i++)
        {
            steps[i] = StepsOf(items[i]);
        }

        return steps;
    }

    private long StepsOf(TSubject subject)
    {
        try
        {
            return _read(subject) is { } value && Measure.Scale.TryToSteps(value, out var steps) && steps < long.MaxValue ? steps : Unclear;
        }
        catch (Exception thrown) when (thrown is not OutOfMemoryException)
        {
            // It throws again, and is reported, when a rule looks at the thing.
            return Unclear;
        }
    }
}
