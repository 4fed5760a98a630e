using System.Globalization;
using HanoiPlan.Sdk.Sources;
using NodaTime;

namespace HanoiPlan.Sdk.Areas;

/// <summary>Whether, and why not, a code names a unit from a day to a day. Immutable.</summary>
public sealed class AreaCodeValidity
{
    internal AreaCodeValidity(AreaCode code, LocalDate first, LocalDate last, IReadOnlyList<Area> everUnits)
    {
        Code = code;
        First = first;
        Last = last;
        EverUnits = everUnits;
        Units = [.. everUnits.Where(unit => unit.ValidFrom <= last && (unit.ValidTo is not { } end || end >= first))];
        Status = Judge();
    }

    /// <summary>The code asked for.</summary>
    public AreaCode Code { get; }

    /// <summary>The first day asked for, included.</summary>
    public LocalDate First { get; }

    /// <summary>The last day asked for, included.</summary>
    public LocalDate Last { get; }

    /// <summary>The answer.</summary>
    public AreaCodeStatus Status { get; }

    /// <summary>The units that the code names on some or all of these days, the earliest first.</summary>
    public IReadOnlyList<Area> Units { get; }

    /// <summary>Every unit that the code names at any time, the earliest first.</summary>
    public IReadOnlyList<Area> EverUnits { get; }

    /// <summary>
    /// True when the answer would be another had the unit begun earlier, and its first day is not stated by a source but is
    /// the first day certainly known: the code may have been valid before it.
    /// </summary>
    public bool RestsOnReading => EverUnits.Count > 0 && First < EverUnits[0].ValidFrom && EverUnits[0].ValidFromReading.IsOurs;

    /// <summary>The answer as one sentence.</summary>
    public string ToText(Language language)
    {
        var vietnamese = language == Language.Vietnamese;
        var days = First == Last ? Day(First, language) : vietnamese ? $"từ {Day(First, language)} đến {Day(Last, language)}" : $"from {Day(First, language)} to {Day(Last, language)}";
        var units = string.Join(vietnamese ? ", rồi " : ", then ", EverUnits.Select(unit => Describe(unit, language)));
        if (Status == AreaCodeStatus.Unknown)
        {
            return vietnamese ? $"Mã {Code} không chỉ đơn vị nào." : $"The code {Code} names no unit.";
        }

        var doubt = !RestsOnReading ? string.Empty
            : vietnamese ? " Ngày đầu là ngày sớm nhất biết chắc; trước đó chưa có căn cứ." : " The first day is the earliest certainly known; nothing is known of the days before.";
        return (vietnamese ? $"Mã {Code}, {days}: {Status.Label.Vietnamese}. Mã này chỉ {units}." : $"Code {Code}, {days}: {Status.Label.English}. It names {units}.") + doubt;
    }

    /// <summary>The answer in English.</summary>
    public override string ToString() => ToText(Language.English);

    /// <summary>"Phường Trúc Bạch đến 30/06/2025", in the words of a language.</summary>
    internal static string Describe(Area unit, Language language) => (language, unit.ValidTo) switch
    {
        (Language.Vietnamese, { } last) => $"{unit.Name.Vietnamese} từ {Day(unit.ValidFrom, language)} đến {Day(last, language)}",
        (Language.Vietnamese, null) => $"{unit.Name.Vietnamese} từ {Day(unit.ValidFrom, language)}",
        (_, { } last) => $"{unit.Name.English} from {Day(unit.ValidFrom, language)} to {Day(last, language)}",
        _ => $"{unit.Name.English} from {Day(unit.ValidFrom, language)}",
    };

    internal static string Day(LocalDate date, Language language) =>
        date.ToString(language == Language.Vietnamese ? "dd'/'MM'/'uuuu" : "uuuu-MM-dd", CultureInfo.InvariantCulture);

    private AreaCodeStatus Judge()
    {
        if (EverUnits.Count == 0)
        {
            return AreaCodeStatus.Unknown;
        }

        if (Units.Count == 0)
        {
            return EverUnits[0].ValidFrom > Last ? AreaCodeStatus.NotYetValid
                : EverUnits[^1].ValidFrom > Last ? AreaCodeStatus.Lapsed
                : AreaCodeStatus.Ended;
        }

        // The units of one code never overlap, so the days are covered when each begins right after the one before.
        var covered = Units[0].ValidFrom <= First && (Units[^1].ValidTo is not { } end || end >= Last);
        for (var i = 1; i < Units.Count; i++)
        {
            covered &= Units[i].ValidFrom == Units[i - 1].ValidTo!.Value.PlusDays(1);
        }

        return !covered ? AreaCodeStatus.PartlyValid : Units.Count == 1 ? AreaCodeStatus.Valid : AreaCodeStatus.Changed;
    }
}
