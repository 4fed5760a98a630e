using HanoiPlan.Sdk.Measures;

namespace HanoiPlan.Sdk.Rules;

/// <summary>A figure that things of some kind have: see <see cref="SubjectFigure{TSubject}"/>.</summary>
public abstract class SubjectFigure
{
    /// <summary>In the place of a figure that is not a whole number of the measure's steps: the rule must look at the thing itself.</summary>
    internal const long Unclear = long.MinValue;

    private protected SubjectFigure(Measure measure)
    {
        ArgumentNullException.ThrowIfNull(measure);
        Measure = measure;
    }

    /// <summary>What the figure measures.</summary>
    public Measure Measure { get; }

    /// <summary>The figures of things in steps of the measure, above <see cref="Unclear"/> and below the largest number of 64 bits.</summary>
    internal abstract long[] Read(SubjectList subjects, CancellationToken cancellation);
}
