using System.Globalization;
using HanoiPlan.Sdk.Areas;
using HanoiPlan.Sdk.Measures;
using HanoiPlan.Sdk.Sources;
using HanoiPlan.Sdk.Time;
using NodaTime;

namespace HanoiPlan.Sdk.Observations;

/// <summary>The reasons of a roll-up as sentences, in both languages.</summary>
internal static class RollUpReasons
{
    // More names than these are told by their number; the result itself has them all.
    private const int NamesTold = 5;

    public static LocalisedText NotDefined(Measure measure) => LocalisedText.Of(
        $"{measure.Name.Vietnamese} không xác định ở cấp dưới nên không tổng hợp từ các đơn vị.",
        $"{measure.Name.English} is not defined below the whole territory and is not rolled up from its units.");

    public static LocalisedText WithoutWeight(Measure? weights) => LocalisedText.Of(
        $"Tổng quyền số{(weights is null ? string.Empty : $" ({weights.Name.Vietnamese})")} bằng 0 nên không có số bình quân.",
        $"The weights{(weights is null ? string.Empty : $" ({weights.Name.English})")} add up to zero, so there is no mean.");

    public static LocalisedText Crossed(TimePeriod period, IEnumerable<GeographyChange> changes) => LocalisedText.Of(
        $"{period.ToText(Language.Vietnamese)} không thuộc trọn một danh mục đơn vị: {string.Join("; ", changes.Select(change => Told(change, Language.Vietnamese)))}.",
        $"{period.ToText(Language.English)} does not lie within one set of units: {string.Join("; ", changes.Select(change => Told(change, Language.English)))}.");

    public static LocalisedText UnitsOfTheEnd(TimePeriod period, IEnumerable<GeographyChange> changes) => LocalisedText.Of(
        $"Số liệu cuối kỳ theo các đơn vị có vào ngày {Day(period.End, Language.Vietnamese)}; trong kỳ có thay đổi: {string.Join("; ", changes.Select(change => Told(change, Language.Vietnamese)))}.",
        $"Figures of the end of the period are of the units of {Day(period.End, Language.English)}; within it the units changed: {string.Join("; ", changes.Select(change => Told(change, Language.English)))}.");

    public static LocalisedText Outside(TimePeriod period, Geography geography) => LocalisedText.Of(
        $"{period.ToText(Language.Vietnamese)} nằm ngoài thời gian hiệu lực của {geography.Name.Vietnamese}: từ {Day(geography.ValidFrom, Language.Vietnamese)}{(geography.ValidTo is { } last ? $" đến {Day(last, Language.Vietnamese)}" : string.Empty)}.",
        $"{period.ToText(Language.English)} lies outside the validity of {geography.Name.English}: from {Day(geography.ValidFrom, Language.English)}{(geography.ValidTo is { } end ? $" to {Day(end, Language.English)}" : string.Empty)}.");

    public static LocalisedText NoGeography(LocalDate date) => LocalisedText.Of(
        $"Không có danh mục đơn vị cho ngày {Day(date, Language.Vietnamese)}.", $"No set of units is known for {Day(date, Language.English)}.");

    public static LocalisedText NoUnit(AreaCodeValidity validity) =>
        LocalisedText.Of(validity.ToText(Language.Vietnamese), validity.ToText(Language.English));

    public static LocalisedText LinksUnknown(GeographyChange change) => LocalisedText.Of(
        $"Chưa biết các đơn vị cũ về đâu khi {Told(change, Language.Vietnamese)}.",
        $"It is not known where the old units went when {Told(change, Language.English)}.");

    // A refusal names every unit that it is about.
    public static LocalisedText Split(IReadOnlyList<AreaLink> parts, bool isCounted)
    {
        string Pieces(Language language) => string.Join("; ", parts.Select(link => $"{link.Old.Name.In(language)} ({link.Old.Code}): {link.Kind.Label.In(language)}"));
        string Laws(Language language) => string.Join("; ", parts.Select(link => link.Source.Cite(language)).Distinct(StringComparer.Ordinal));
        return LocalisedText.Of(
            $"{(isCounted ? "Không đếm được một phần đơn vị" : "Không có quyền số cho các đơn vị bị chia tách")}: {Pieces(Language.Vietnamese)}, theo {Laws(Language.Vietnamese)}.",
            $"{(isCounted ? "A part of a unit cannot be counted" : "No weights are given for the units that were split")}: {Pieces(Language.English)}, by {Laws(Language.English)}.");
    }

    public static LocalisedText Moved(GeographyChange change, int whole, IReadOnlyList<Area> weighted, RebasingWeights? weights)
    {
        var by = change.Source;
        string Law(string word, Language language) => by is null ? string.Empty : $" {word} {by.Cite(language)}";
        return LocalisedText.Of(
            $"Chuyển đổi sang {change.To.Name.Vietnamese}{Law("theo", Language.Vietnamese)}: {Count(whole)} đơn vị chuyển nguyên vẹn"
                + (weighted.Count == 0 ? "." : $"; {Names(weighted, Language.Vietnamese)} tính theo {weights!.Name.Vietnamese}."),
            $"Re-based to {change.To.Name.English}{Law("by", Language.English)}: {Count(whole)} {(whole == 1 ? "unit moves" : "units move")} whole"
                + (weighted.Count == 0 ? "." : $"; {Names(weighted, Language.English)} by {weights!.Name.English}."));
    }

    /// <summary>How the units make the result: the rule, the coverage, and each kind of doubt with the units that it is about.</summary>
    public static IEnumerable<LocalisedText> Of(RollUpDraft draft)
    {
        var coverage = new RollUpCoverage(draft.Units);
        var rule = draft.Measure.Aggregation.Label;
        var weights = draft.Reader.Weights;
        yield return LocalisedText.Of(
            $"Cách tổng hợp: {rule.Vietnamese}{Weighted(draft, weights, Language.Vietnamese)}; {coverage.ToText(Language.Vietnamese)}.",
            $"Rule: {rule.English}{Weighted(draft, weights, Language.English)}; {coverage.ToText(Language.English)}.");
        if (draft.Units.Count == 0)
        {
            yield return LocalisedText.Of("Không có đơn vị nào thuộc loại được hỏi.", "There is no unit of the types asked for.");
        }

        foreach (var status in RollUpUnitStatus.All.Where(status => status != RollUpUnitStatus.Known))
        {
            var units = draft.Units.Where(unit => unit.Status == status).Select(unit => unit.Area).ToArray();
            if (units.Length > 0)
            {
                yield return LocalisedText.Of(
                    $"{Capital(status.Label.Vietnamese)}: {Names(units, Language.Vietnamese)}.", $"{Capital(status.Label.English)}: {Names(units, Language.English)}.");
            }
        }

        var estimated = draft.Units.Where(unit => unit.RestsOnEstimate).Select(unit => unit.Area).ToArray();
        if (estimated.Length > 0)
        {
            yield return LocalisedText.Of(
                $"Dựa trên số sơ bộ hoặc ước tính: {Names(estimated, Language.Vietnamese)}.",
                $"Resting on preliminary or estimated figures: {Names(estimated, Language.English)}.");
        }

        if (draft.CrossedChanges.Count > 0)
        {
            yield return UnitsOfTheEnd(draft.Period, draft.CrossedChanges);
        }
    }

    private static string Weighted(RollUpDraft draft, Measure? weights, Language language)
    {
        if (weights is null)
        {
            return string.Empty;
        }

        var period = draft.Options.WeightPeriod;
        var of = period == TimePeriod.None || period == draft.Period ? string.Empty : $", {period.ToText(language)}";
        return language == Language.Vietnamese ? $" (quyền số: {weights.Name.Vietnamese}{of})" : $" (weights: {weights.Name.English}{of})";
    }

    private static string Told(GeographyChange change, Language language)
    {
        var text = $"{change.From.Name.In(language)} → {change.To.Name.In(language)}, {Day(change.Date, language)}";
        return change.Source is { } law ? $"{text} ({law.Cite(language)})" : text;
    }

    private static string Names(IReadOnlyList<Area> units, Language language) =>
        string.Join(", ", units.Take(NamesTold).Select(unit => $"{unit.Name.In(language)} ({unit.Code})")) + More(units.Count, language);

    private static string More(int count, Language language) => count <= NamesTold ? string.Empty
        : language == Language.Vietnamese ? $" và {Count(count - NamesTold)} đơn vị khác"
        : $" and {Count(count - NamesTold)} more";

    private static string Capital(string text) => $"{char.ToUpperInvariant(text[0])}{text[1..]}";

    private static string Count(int count) => count.ToString(CultureInfo.InvariantCulture);

    private static string Day(LocalDate date, Language language) =>
        date.ToString(language == Language.Vietnamese ? "dd'/'MM'/'uuuu" : "uuuu-MM-dd", CultureInfo.InvariantCulture);
}
