using HanoiPlan.Sdk.Observations;

namespace HanoiPlan.Sdk.Evaluation.Batch;

/// <summary>
/// What the units of one area make in one period, and what one target says of it: written by a batch into memory of the
/// caller, 48 bytes each. Numbers are exact; values count in the steps of the measure's scale.
/// </summary>
public struct RollUpCell : IEquatable<RollUpCell>
{
    internal const byte Bare = 1;
    internal const byte OfUnknownWeight = 2;

    internal Int128 Sum;
    internal long KnownWeight;
    internal long UnknownWeight;
    internal int Known;
    internal int Attaining;
    internal byte OutcomeValue;
    internal byte Rank;
    internal byte Marks;

    /// <summary>Compares every part.</summary>
    public static bool operator ==(RollUpCell left, RollUpCell right) => left.Equals(right);

    /// <summary>Compares every part.</summary>
    public static bool operator !=(RollUpCell left, RollUpCell right) => !left.Equals(right);

    /// <summary>What came of it; <see cref="RollUpOutcome.NoData"/> where nothing was written yet.</summary>
    public readonly RollUpOutcome Outcome => OutcomeValue == 0 ? RollUpOutcome.NoData : RollUpOutcome.All[OutcomeValue - 1];

    /// <summary>
    /// What the target says of every possible result, as <see cref="RollUpAssessment"/> does: as if it were due. Null where the
    /// target does not judge figures of this one period: it is not in force, relative to a baseline, or asks for a span.
    /// </summary>
    public readonly AssessmentStatus? Status => Rank == 0 ? null : AssessmentStatus.All[Rank - 1];

    /// <summary>How many units have a figure that counts.</summary>
    public readonly int KnownCount => Known;

    /// <summary>How many units attain the target themselves, by their own statuses: exceeded or met. Counted whatever the outcome.</summary>
    public readonly int AttainingCount => Attaining;

    /// <summary>
    /// False where <see cref="Numerator"/>, <see cref="Weight"/> and <see cref="MissingWeight"/> are not kept: a unit is known by
    /// parts alone whose ratio lies between the steps, or the numbers need more bits. Outcome, status and counts are right
    /// all the same; <see cref="BatchRollUp.Of"/> has the numbers.
    /// </summary>
    public readonly bool HasTotals => (Marks & Bare) == 0;

    /// <summary>For a sum the known values added up; for a mean values times weights. No result of the whole while units are missing.</summary>
    public readonly Int128 Numerator => Sum;

    /// <summary>The weights of the known units added up, in steps of <see cref="BatchRollUp.WeightScaleOf"/>; zero for a sum.</summary>
    public readonly long Weight => KnownWeight;

    /// <summary>The weights of the units without a figure; null when one of them is not known. Zero for a sum.</summary>
    public readonly long? MissingWeight => (Marks & OfUnknownWeight) == 0 ? UnknownWeight : null;

    /// <inheritdoc />
    public readonly bool Equals(RollUpCell other) =>
        Sum == other.Sum && KnownWeight == other.KnownWeight && UnknownWeight == other.UnknownWeight
        && Known == other.Known && Attaining == other.Attaining
        && OutcomeValue == other.OutcomeValue && Rank == other.Rank && Marks == other.Marks;

    /// <inheritdoc />
    public override readonly bool Equals(object? obj) => obj is RollUpCell other && Equals(other);

    /// <inheritdoc />
    public override readonly int GetHashCode() => HashCode.Combine(Sum, KnownWeight, UnknownWeight, Known, Attaining, OutcomeValue, Rank, Marks);

    /// <summary>The outcome, the status and the numbers.</summary>
    public override readonly string ToString() =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Outcome.Name} {Status?.Name ?? "-"} {Numerator}/{Weight} {KnownCount} known, {AttainingCount} attaining");

    /// <summary>Adds what other units make, for a plain sum: of at most 2³¹ values of 64 bits, so that nothing overflows.</summary>
    internal void Add(in RollUpCell part)
    {
        Sum = unchecked(Sum + part.Sum);
        Known = unchecked(Known + part.Known);
        Attaining = unchecked(Attaining + part.Attaining);
    }
}
