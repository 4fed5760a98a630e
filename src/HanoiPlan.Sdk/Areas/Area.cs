using System.Globalization;
using HanoiPlan.Sdk.Sources;
using NodaTime;

namespace HanoiPlan.Sdk.Areas;

/// <summary>
/// A unit of the territory while it exists: a code with its days of validity. Codes are re-used, so two units may have one
/// code, at different times. Immutable and safe to share; compared by reference.
/// </summary>
public sealed class Area
{
    private Area(AreaCode code, LocalisedText name, AreaType type, LocalDate validFrom, AreaBuilder details)
    {
        Code = code;
        Name = name;
        Type = type;
        ValidFrom = validFrom;
        ValidTo = details.ValidTo;
        Parent = details.Parent;
        Source = details.Source;
        Grade = details.Grade;
        ValidFromReading = details.ValidFromReading;
        Note = details.Note;
    }

    /// <summary>The official code; it names this unit only from <see cref="ValidFrom"/> to <see cref="ValidTo"/>.</summary>
    public AreaCode Code { get; }

    /// <summary>The name with its type: "Phường Ba Đình", "Ba Dinh Ward".</summary>
    public LocalisedText Name { get; }

    /// <summary>What the unit legally is.</summary>
    public AreaType Type { get; }

    /// <summary>The first day on which the unit exists, included.</summary>
    public LocalDate ValidFrom { get; }

    /// <summary>The last day on which the unit exists, included; null while it still does.</summary>
    public LocalDate? ValidTo { get; }

    /// <summary>The code of the unit that this one is part of; null for the root of a territory.</summary>
    public AreaCode? Parent { get; }

    /// <summary>Where the unit is established or listed; null when not kept.</summary>
    public SourceReference? Source { get; }

    /// <summary>How well the unit is evidenced; null when not stated.</summary>
    public EvidenceGrade? Grade { get; }

    /// <summary>Whether the first day is stated by the sources or is a reading of ours: the first day certainly known.</summary>
    public Reading ValidFromReading { get; }

    /// <summary>What a careful reader should know, such as a corrected code; null for nothing.</summary>
    public LocalisedText? Note { get; }

    /// <summary>Makes a root that is still valid and has no source.</summary>
    /// <inheritdoc cref="Create(AreaCode, LocalisedText, AreaType, LocalDate, Action{AreaBuilder})" />
    public static Area Create(AreaCode code, LocalisedText name, AreaType type, LocalDate validFrom) =>
        Create(code, name, type, validFrom, static _ => { });

    /// <summary>Makes a unit.</summary>
    /// <param name="code">The official code.</param>
    /// <param name="name">The name in both languages, with the type as people say it.</param>
    /// <param name="type">What the unit legally is.</param>
    /// <param name="validFrom">The first day on which it exists, included.</param>
    /// <param name="details">Gives the last day, the parent, and where it is known from.</param>
    /// <exception cref="ArgumentException">The first day is <c>default(LocalDate)</c>, the last day is before it, or the unit is its own parent.</exception>
    public static Area Create(AreaCode code, LocalisedText name, AreaType type, LocalDate validFrom, Action<AreaBuilder> details)
    {
        GivenDay.ThrowIfDefault(validFrom, nameof(validFrom));
        ArgumentNullException.ThrowIfNull(code);
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(type);
        ArgumentNullException.ThrowIfNull(details);
        var builder = new AreaBuilder();
        details(builder);
        if (builder.ValidTo < validFrom)
        {
            throw new ArgumentException($"Unit {code}: the last day {Iso(builder.ValidTo.Value)} is before the first day {Iso(validFrom)}.", nameof(details));
        }

        return builder.Parent == code
            ? throw new ArgumentException($"Unit {code} cannot be part of itself.", nameof(details))
            : new Area(code, name, type, validFrom, builder);
    }

    /// <summary>True when the unit exists on a day.</summary>
    public bool IsValidOn(LocalDate date) => ValidFrom <= date && (ValidTo is not { } last || date <= last);

    /// <summary>True when the unit exists on every day from <paramref name="first"/> to <paramref name="last"/>, both included.</summary>
    public bool IsValidThroughout(LocalDate first, LocalDate last) => IsValidOn(first) && IsValidOn(last);

    /// <summary>Code, Vietnamese name and days of validity, such as "00004 Phường Ba Đình [2025-07-01, )".</summary>
    public override string ToString() => $"{Code} {Name.Vietnamese} [{Iso(ValidFrom)}, {(ValidTo is { } last ? Iso(last) + "]" : ")")}";

    internal static string Iso(LocalDate date) => date.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture);
}
