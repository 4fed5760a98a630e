using System.Globalization;
using HanoiPlan.Sdk.Sources;
using NodaTime;

namespace HanoiPlan.Sdk.Evaluation;

/// <summary>
/// The three moments of a judgement, all given by the caller: which periods have happened, which records existed, and
/// which versions of the targets count. No clock is read. Immutable.
/// </summary>
public sealed class EvaluationMoment : IEquatable<EvaluationMoment>
{
    private EvaluationMoment(LocalDate validAt, LocalDate? knownAt, LocalDate rulesAt)
    {
        ValidAt = validAt;
        KnownAt = knownAt;
        RulesAt = rulesAt;
    }

    /// <summary>Periods that end on or before this day have happened; later ones are left out.</summary>
    public LocalDate ValidAt { get; }

    /// <summary>Records made on or before this day existed; later ones are left out. Null for every record there is.</summary>
    public LocalDate? KnownAt { get; }

    /// <summary>The target versions in force on this day count.</summary>
    public LocalDate RulesAt { get; }

    /// <summary>Judges at a day, with every record there is and the rules of that day.</summary>
    /// <exception cref="ArgumentException"><paramref name="validAt"/> is <c>default(LocalDate)</c>.</exception>
    public static EvaluationMoment At(LocalDate validAt) => new(GivenDay.Checked(validAt, nameof(validAt)), null, validAt);

    /// <summary>The same moment with only the records that existed on a day, included.</summary>
    /// <exception cref="ArgumentException"><paramref name="knownAt"/> is <c>default(LocalDate)</c>.</exception>
    public EvaluationMoment KnownOn(LocalDate knownAt) => new(ValidAt, GivenDay.Checked(knownAt, nameof(knownAt)), RulesAt);

    /// <summary>The same moment with the target versions in force on another day.</summary>
    /// <exception cref="ArgumentException"><paramref name="rulesAt"/> is <c>default(LocalDate)</c>.</exception>
    public EvaluationMoment UnderRulesOf(LocalDate rulesAt) => new(ValidAt, KnownAt, GivenDay.Checked(rulesAt, nameof(rulesAt)));

    /// <inheritdoc />
    public bool Equals(EvaluationMoment? other) =>
        other is not null && ValidAt == other.ValidAt && KnownAt == other.KnownAt && RulesAt == other.RulesAt;

    /// <inheritdoc />
    public override bool Equals(object? obj) => Equals(obj as EvaluationMoment);

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(ValidAt, KnownAt, RulesAt);

    /// <summary>The three days, such as "valid 2025-12-31, known all, rules 2025-12-31".</summary>
    public override string ToString() => $"valid {Day(ValidAt)}, known {(KnownAt is { } known ? Day(known) : "all")}, rules {Day(RulesAt)}";

    private static string Day(LocalDate date) => date.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture);
}
