using HanoiPlan.Sdk.Quantities;

namespace HanoiPlan.Sdk.Evaluation;

/// <summary>How far a measure has come from its baseline, against the time that has passed. All numbers are exact.</summary>
public sealed class PaceMeasure
{
    internal PaceMeasure(Rational progress, Rational elapsed)
    {
        Progress = progress;
        Elapsed = elapsed;
    }

    /// <summary>The share of the way from the baseline to the nearest edge of the range: 0 at the baseline, 1 at the edge, below 0 when moving away.</summary>
    public Rational Progress { get; }

    /// <summary>The share of the time that had passed at the judged figure, above 0 and at most 1.</summary>
    public Rational Elapsed { get; }

    /// <summary>Progress over elapsed time: 1 is exactly the straight path.</summary>
    public Rational Pace => Progress / Elapsed;

    /// <summary>True when the measure is farther from the range than at the baseline.</summary>
    public bool IsReversing => Progress.Sign < 0;
}
