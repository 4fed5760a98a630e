using HanoiPlan.Sdk.Sources;

namespace HanoiPlan.Sdk.Measures;

/// <summary>
/// A level and its yearly growth speak of one quantity, so that targets for both imply what it was in the year before: a total of
/// 3.1-3.2 over five years that grows by 12.5-13.5 % a year begins from 0.417-0.443. Immutable.
/// </summary>
public sealed class LevelAndGrowth : MeasureRelation
{
    private LevelAndGrowth(string level, string growth, (decimal Lower, decimal Upper)? baseline, LocalisedText basis, SourceReference? source)
        : base([level, growth], basis, source)
    {
        BaseLower = baseline?.Lower;
        BaseUpper = baseline?.Upper;
    }

    /// <summary>The code of the level.</summary>
    public string Level => MeasureCodes[0];

    /// <summary>The code of its yearly growth, in per cent.</summary>
    public string Growth => MeasureCodes[1];

    /// <summary>The least that the level is known to have been in the year before, in its unit; null when not declared.</summary>
    public decimal? BaseLower { get; }

    /// <summary>The most that it is known to have been; null when not declared.</summary>
    public decimal? BaseUpper { get; }

    internal override string KindName => "level";

    /// <summary>Declares that a level and a growth speak of one quantity, of which the year before is looked up in the figures.</summary>
    /// <param name="level">The code of the level.</param>
    /// <param name="growth">The code of its yearly growth, in per cent.</param>
    /// <param name="basis">What the relation rests on.</param>
    /// <param name="source">Where a document says so; null when it is a matter of definition.</param>
    /// <exception cref="ArgumentException">A code is empty, or both are the same.</exception>
    public static LevelAndGrowth Of(string level, string growth, LocalisedText basis, SourceReference? source) => new(level, growth, null, basis, source);

    /// <summary>The same, with what the level is known to have been in the year before, both ends included.</summary>
    /// <exception cref="ArgumentException">The ends are reversed.</exception>
    public LevelAndGrowth From(decimal lower, decimal upper) => lower <= upper
        ? new LevelAndGrowth(Level, Growth, (lower, upper), Basis, Source)
        : throw new ArgumentException($"The lower end {lower} is above the upper {upper}.", nameof(lower));
}
