using System.Globalization;
using HanoiPlan.Sdk.Areas;
using HanoiPlan.Sdk.Findings;
using HanoiPlan.Sdk.Measures;
using HanoiPlan.Sdk.Quantities;
using HanoiPlan.Sdk.Sources;
using HanoiPlan.Sdk.Time;
using NodaTime;

namespace HanoiPlan.Sdk.Observations;

/// <summary>Takes observations one by one, refuses what cannot be judged, and says why.</summary>
internal sealed class ObservationCheck(MeasureCatalogue measures, GeographyHistory? geographies)
{
    private readonly Dictionary<SeriesKey, List<Figure>> _figures = [];
    private readonly HashSet<SameFigure> _seen = [];
    private readonly List<Finding> _findings = [];

    public List<Observation> Accepted { get; } = [];

    public List<Observation> Refused { get; } = [];

    /// <summary>The refused ones that are of no one unit.</summary>
    public List<Observation> WithoutUnit { get; } = [];

    public void Add(Observation observation)
    {
        if (!measures.TryGet(observation.MeasureCode, out var measure))
        {
            Refuse(observation, ObservationFindings.UnknownMeasure, "measure", LocalisedText.Of(
                $"Không có thước đo \"{observation.MeasureCode}\" trong danh mục.",
                $"There is no measure \"{observation.MeasureCode}\" in the catalogue."));
            return;
        }

        if (!TryHeadline(observation, measure, out var headline) || !PartsAreWithinLimits(observation, measure) || IsDuplicate(observation, measure)
            || !TryUnit(observation, measure, out var unit))
        {
            return;
        }

        var figure = Figure.Of(observation, measure, headline);
        Accepted.Add(observation);
        var key = new SeriesKey(measure.Code, unit?.Code ?? observation.Area, unit);
        if (!_figures.TryGetValue(key, out var list))
        {
            _figures.Add(key, list = []);
        }

        list.Add(figure);
        Doubt(figure, measure);
    }

    public IEnumerable<(SeriesKey Key, FigureSeries Series)> SortedFigures() => _figures.Select(pair => (
        pair.Key, new FigureSeries(FigureSeries.InOrder(pair.Value), measures[pair.Key.Measure].Nature == SeriesNature.Stock)));

    public IReadOnlyList<Finding> SortedFindings()
    {
        foreach (var (key, figures) in _figures)
        {
            FindDisagreements(key.Measure, figures);
        }

        return Finding.Sort(_findings);
    }

    private bool TryHeadline(Observation observation, Measure measure, out decimal? headline)
    {
        headline = null;
        var unit = observation.Unit ?? measure.Unit;
        if (!unit.ConvertsTo(measure.Unit))
        {
            return Refuse(observation, ObservationFindings.WrongUnit, "unit", LocalisedText.Of(
                $"Đơn vị \"{unit.Code}\" không đổi được sang đơn vị \"{measure.Unit.Code}\" của thước đo.",
                $"The unit \"{unit.Code}\" does not convert into the measure's unit \"{measure.Unit.Code}\"."));
        }

        if (observation.Value is not { } value)
        {
            return true;
        }

        if (!unit.TryConvert(value, measure.Unit, out var converted) || !measure.Scale.TryToSteps(converted, out _))
        {
            return Refuse(observation, ObservationFindings.OverPrecise, "value", LocalisedText.Of(
                $"Giá trị {Viet(value)} {unit.Code} có nhiều hơn {measure.Scale.Places} chữ số thập phân theo đơn vị {measure.Unit.Code}, hoặc quá lớn.",
                $"The value {Text(value)} {unit.Code} has more than {measure.Scale.Places} decimals in {measure.Unit.Code}, or is too large."));
        }

        if (converted < LowerLimitOf(observation, measure) || converted > UpperLimitOf(observation, measure))
        {
            return Refuse(observation, ObservationFindings.BeyondLimit, "value", LocalisedText.Of(
                $"Giá trị {Viet(converted)} nằm ngoài giới hạn tự nhiên {Limits(measure, observation, "; ", Viet)}.",
                $"The value {Text(converted)} lies outside the natural limits {Limits(measure, observation, ", ", Text)}."));
        }

        headline = converted;
        return true;
    }

    // A natural limit is that of one year. Several years can add up to as many times an amount; a share or a rate over them cannot.
    private static decimal? UpperLimitOf(Observation observation, Measure measure) =>
        IsSum(observation, measure) && measure.UpperLimit is > 0 and var most ? Multiple(most, observation.Period.YearCount) : measure.UpperLimit;

    private static decimal? LowerLimitOf(Observation observation, Measure measure) =>
        IsSum(observation, measure) && measure.LowerLimit is < 0 and var least ? Multiple(least, observation.Period.YearCount) : measure.LowerLimit;

    private static bool IsSum(Observation observation, Measure measure) => observation.Period.Kind == PeriodKind.YearSpan && measure.AddsUp;

    // A limit that no decimal holds limits nothing.
    private static decimal? Multiple(decimal limit, int years) =>
        (Rational.From(limit) * Rational.From(years)).TryToDecimal(out var multiple) ? multiple : null;

    private bool PartsAreWithinLimits(Observation observation, Measure measure)
    {
        if (Figure.RatioOf(observation, measure) is not { } ratio
            || ((measure.LowerLimit is not { } lower || ratio >= Rational.From(lower))
                && (measure.UpperLimit is not { } upper || ratio <= Rational.From(upper))))
        {
            return true;
        }

        return Refuse(observation, ObservationFindings.PartsBeyondLimit, "numerator", LocalisedText.Of(
            $"Tử số {Viet(observation.Numerator!.Value)} trên mẫu số {Viet(observation.Denominator!.Value)} cho tỷ lệ ngoài giới hạn {Limits(measure, observation, "; ", Viet)}.",
            $"The numerator {Text(observation.Numerator!.Value)} over {Text(observation.Denominator!.Value)} makes a ratio outside the limits {Limits(measure, observation, ", ", Text)}."));
    }

    private bool IsDuplicate(Observation observation, Measure measure)
    {
        var key = new SameFigure(observation.MeasureCode, observation.Area, observation.Period, observation.Kind.Value, observation.RecordedAt,
            observation.Value, observation.Numerator, observation.Denominator, (observation.Unit ?? measure.Unit).Code, observation.Source, observation.StatedArea);
        if (_seen.Add(key))
        {
            return false;
        }

        Refused.Add(observation);
        Report(observation, ObservationFindings.Duplicate, Severity.Warning, null, LocalisedText.Of(
            "Số liệu này đã có ở một dòng khác; chỉ dùng một lần.",
            "The same figure stands in another row; it is used once."));
        return true;
    }

    // Without geographies, and under a code that they do not hold, the code stands for the unit.
    private bool TryUnit(Observation observation, Measure measure, out Area? unit)
    {
        unit = null;
        if (geographies is null)
        {
            return true;
        }

        var identities = geographies.Identities;
        if (observation.StatedArea is { } stated)
        {
            unit = identities.Knows(stated) ? identities.Of(stated) : null;
            return unit is not null || RefuseUnit(observation, LocalisedText.Of(
                $"Số liệu ghi là của {stated}, không có trong các danh mục đã cho; không dùng.",
                $"The figure is stated to be of {stated}, which the geographies given do not hold; it is not used."));
        }

        unit = identities.OfFigure(observation.Area, observation.Period, measure.Nature == SeriesNature.Stock);
        if (unit is not null || geographies.UnitsOf(observation.Area).Count == 0)
        {
            return true;
        }

        var validity = geographies.ValidityOf(observation.Area, observation.Period);
        return RefuseUnit(observation, LocalisedText.Of(
            $"Số liệu không thuộc một đơn vị xác định nên không dùng. {validity.ToText(Language.Vietnamese)}",
            $"The figure is of no one unit and is not used. {validity.ToText(Language.English)}"));
    }

    private bool RefuseUnit(Observation observation, LocalisedText message)
    {
        WithoutUnit.Add(observation);
        Refused.Add(observation);
        Report(observation, ObservationFindings.NoOneUnit, Severity.Warning, "area", message);
        return false;
    }

    private void Doubt(Figure figure, Measure measure)
    {
        var observation = figure.Observation;
        if (!figure.Rebuilds)
        {
            string Parts(Func<decimal, string> write) =>
                $"{write(observation.Numerator!.Value)}/{write(observation.Denominator!.Value)} = {write(figure.Ratio!.Value.Round(measure.Scale.Places))}";
            Report(observation, ObservationFindings.NotRebuilt, Severity.Warning, "value", LocalisedText.Of(
                $"Giá trị công bố {Viet(observation.Value!.Value)} không khớp với {Parts(Viet)}.",
                $"The published value {Text(observation.Value!.Value)} does not agree with {Parts(Text)}."));
        }

        if (observation.Kind == ObservationKind.Final && observation.RecordedAt < figure.End)
        {
            Report(observation, ObservationFindings.RecordedBeforeItsEnd, Severity.Warning, "recorded_at", LocalisedText.Of(
                $"Kết quả chính thức của {observation.Period.ToText(Language.Vietnamese).ToLowerInvariant()} được ghi nhận trước khi kỳ kết thúc.",
                $"A final result for {observation.Period} was recorded before the period ended."));
        }
    }

    private void FindDisagreements(string measure, List<Figure> figures)
    {
        var groups = figures
            .Where(figure => figure.Observation.Kind.IsResult)
            .GroupBy(figure => (figure.Observation.Period, figure.Standing, figure.Observation.RecordedAt));
        foreach (var group in groups)
        {
            var values = group.Select(figure => figure.Value).Distinct().Order().ToArray();
            if (values.Length > 1)
            {
                var first = group.First().Observation;
                string List(Language language) => string.Join(" / ", values.Select(value => QuantityText.Number(value, measures[measure], language)));
                Report(first, ObservationFindings.Disagreement, Severity.Warning, "value", LocalisedText.Of(
                    $"Các nguồn có giá trị như nhau công bố khác nhau: {List(Language.Vietnamese)}.",
                    $"Sources of equal standing disagree: {List(Language.English)}."));
                continue;
            }

            FindOtherParts([.. group.Select(figure => figure.Observation).Where(observation => observation.Numerator is not null)]);
        }
    }

    // One value of other parts is judged alike, but weighs otherwise where areas are put together.
    private void FindOtherParts(Observation[] withParts)
    {
        var parts = withParts
            .Select(observation => (Numerator: observation.Numerator!.Value, Denominator: observation.Denominator!.Value))
            .Distinct()
            .Order()
            .ToArray();
        string List(string separator, Func<decimal, string> write) =>
            string.Join(separator, parts.Select(each => $"{write(each.Numerator)}/{write(each.Denominator)}"));
        if (parts.Length > 1)
        {
            Report(withParts[0], ObservationFindings.Disagreement, Severity.Warning, "numerator", LocalisedText.Of(
                $"Các nguồn có giá trị như nhau công bố cùng giá trị với tử số trên mẫu số khác nhau: {List(" và ", Viet)}.",
                $"Sources of equal standing give one value with different parts: {List(" and ", Text)}."));
        }
    }

    private bool Refuse(Observation observation, string code, string field, LocalisedText message)
    {
        Refused.Add(observation);
        Report(observation, code, Severity.Error, field, message);
        return false;
    }

    private void Report(Observation observation, string code, Severity severity, string? field, LocalisedText message) =>
        _findings.Add(new Finding(code, severity, observation.ToString(), message, observation.Origin?.PlaceOf(field)));

    private static string Text(decimal value) => value.ToString(CultureInfo.InvariantCulture);

    private static string Viet(decimal value) => NumberFormat.Vietnamese.Format(value);

    private static string Limits(Measure measure, Observation observation, string separator, Func<decimal, string> write) =>
        $"[{(LowerLimitOf(observation, measure) is { } lower ? write(lower) : "-∞")}{separator}{(UpperLimitOf(observation, measure) is { } upper ? write(upper) : "∞")}]";

    // A tuple of so many would hash its last items alone, and figures of many areas are alike in those.
    private readonly record struct SameFigure(
        string Measure,
        AreaCode Area,
        TimePeriod Period,
        int Kind,
        LocalDate RecordedAt,
        decimal? Value,
        decimal? Numerator,
        decimal? Denominator,
        string Unit,
        string? Source,
        Area? StatedArea);
}
