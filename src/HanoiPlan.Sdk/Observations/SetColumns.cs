using HanoiPlan.Sdk.Areas;
using HanoiPlan.Sdk.Findings;
using HanoiPlan.Sdk.Measures;
using HanoiPlan.Sdk.Quantities;
using HanoiPlan.Sdk.Sources;
using HanoiPlan.Sdk.Time;
using NodaTime;

namespace HanoiPlan.Sdk.Observations;

/// <summary>Puts the figures of an observation set into columns, each chosen as every evaluation chooses it.</summary>
internal sealed class SetColumns
{
    private readonly ObservationSet _observations;
    private readonly LocalDate? _knownAt;
    private readonly ObservationColumnsBuilder _builder;
    private readonly List<Finding> _findings = [];

    private SetColumns(ObservationSet observations, LocalDate? knownAt, ObservationColumnsBuilder builder)
    {
        _observations = observations;
        _knownAt = knownAt;
        _builder = builder;
    }

    public static ObservationColumns Make(
        ObservationSet observations, MeasureCatalogue measures, IEnumerable<AreaCode> areas, IEnumerable<TimePeriod> periods, LocalDate? knownAt)
    {
        Check(observations, measures);
        return new SetColumns(observations, knownAt, observations.Geographies is { } geographies
            ? new ObservationColumnsBuilder(measures, areas, periods, geographies)
            : new ObservationColumnsBuilder(measures, areas, periods)).Fill();
    }

    public static ObservationColumns Make(
        ObservationSet observations, MeasureCatalogue measures, IEnumerable<Area> units, IEnumerable<TimePeriod> periods, LocalDate? knownAt)
    {
        Check(observations, measures);
        Area[] rows = [.. units.Select(observations.Own)];
        return new SetColumns(observations, knownAt, rows.Length == 0 && observations.Geographies is null
            ? new ObservationColumnsBuilder(measures, [], periods)
            : ObservationColumnsBuilder.ForUnits(measures, rows, periods, observations.Geographies!)).Fill();
    }

    private static void Check(ObservationSet observations, MeasureCatalogue measures)
    {
        foreach (var measure in measures)
        {
            if (!observations.Measures.TryGet(measure.Code, out var known) || !ReferenceEquals(known, measure))
            {
                throw new ArgumentException($"The observations were not checked against the measure \"{measure.Code}\".", nameof(measures));
            }
        }
    }

    private ObservationColumns Fill()
    {
        for (var measure = 0; measure < _builder.Measures.Count; measure++)
        {
            var chosen = ChosenOf(measure);
            KeepParts(measure, chosen);
            foreach (var figure in chosen)
            {
                Write(figure, _builder.Measures[measure]);
            }

            FindOtherUnits(_builder.Measures[measure]);
        }

        return _builder.BuildWith(_findings);
    }

    private List<ChosenFigure> ChosenOf(int measure)
    {
        var chosen = new List<ChosenFigure>();
        for (var area = 0; area < _builder.Areas.Count; area++)
        {
            var figures = _observations.SeriesOf(_builder.Measures[measure].Code, _builder.Areas[area], _builder.Shape.Units?[area]).Figures.AsSpan();
            while (figures.Length > 0)
            {
                var when = figures[0].Observation.Period;
                var count = 1;
                while (count < figures.Length && figures[count].Observation.Period == when)
                {
                    count++;
                }

                if (_builder.Shape.TryIndexOf(when, out var period) && ResultChoice.Choose(figures[..count], _knownAt) is { } candidate)
                {
                    chosen.Add(ChosenFigure.Of(area, measure, period, candidate, figures[..count]));
                }

                figures = figures[count..];
            }
        }

        return chosen;
    }

    // Results that stand under a row's code in a period of the columns and are not the row's.
    private void FindOtherUnits(Measure measure)
    {
        for (var area = 0; area < _builder.Areas.Count; area++)
        {
            if (_builder.Shape.Units?[area] is not { } unit)
            {
                continue;
            }

            var others = _observations.OthersThan(measure.Code, unit).Where(other => other.Observation.Kind.IsResult
                && (_knownAt is not { } known || other.Observation.RecordedAt <= known) && _builder.Shape.TryIndexOf(other.Observation.Period, out _));
            foreach (var group in others.GroupBy(other => other.Unit))
            {
                var periods = string.Join(", ", group.Select(other => other.Observation.Period).Distinct().Order());
                var of = (group.Key?.ToString() ?? "không đơn vị xác định nào", group.Key?.ToString() ?? "no one unit");
                _findings.Add(new Finding(ObservationFindings.OtherUnit, Severity.Information, $"{measure.Code} {unit.Code}", LocalisedText.Of(
                    $"Số liệu cùng mã của {of.Item1} không đưa vào dòng của {unit}: {periods}.",
                    $"Figures under the same code that are of {of.Item2} are not put into the row of {unit}: {periods}.")));
            }
        }
    }

    // As many decimals as the parts have, and no more than a scale can.
    private void KeepParts(int measure, List<ChosenFigure> chosen)
    {
        Observation[] withParts = [.. chosen.Where(figure => figure is { HasParts: true, DifferingParts: null, IsDisputed: false }).Select(figure => figure.Observation)];
        if (withParts.Length == 0)
        {
            return;
        }

        var numerators = new Scale(Math.Min(Scale.MaxPlaces, withParts.Max(parts => PlacesOf(parts.Numerator!.Value))));
        var denominators = new Scale(Math.Min(Scale.MaxPlaces, withParts.Max(parts => PlacesOf(parts.Denominator!.Value))));
        var isNarrow = Array.TrueForAll(withParts, parts => IsNarrow(numerators, parts.Numerator!.Value) && IsNarrow(denominators, parts.Denominator!.Value));
        _builder.WithParts(measure, numerators.Places, denominators.Places, isNarrow ? ColumnWidth.Narrow : ColumnWidth.Wide);
    }

    private void Write(ChosenFigure figure, Measure measure)
    {
        if (figure.IsDisputed)
        {
            Dispute(figure, measure);
            return;
        }

        var headline = figure.HeadlineIn(measure);
        var refusal = CellRefusal.None;
        if (figure.DifferingParts is { } differing)
        {
            headline ??= WholeValueOf(figure, measure);
            LeaveBothOut(figure, differing, headline is not null);
        }
        else if (figure.HasParts)
        {
            var (numerator, denominator) = (figure.Observation.Numerator!.Value, figure.Observation.Denominator!.Value);
            if (_builder.TrySetParts(figure.Area, figure.Measure, figure.Period, headline, numerator, denominator, out refusal))
            {
                Mark(figure);
                return;
            }

            LeavePartsOut(figure, refusal, headline is not null);
        }

        if (headline is { } value)
        {
            if (_builder.TrySet(figure.Area, figure.Measure, figure.Period, value, out refusal))
            {
                Mark(figure);
            }
            else
            {
                LeaveOut(figure, measure, value);
            }
        }
    }

    private void Mark(ChosenFigure figure)
    {
        if (figure.Observation.Kind != ObservationKind.Final)
        {
            _builder.Mark(figure.Area, figure.Measure, figure.Period, figure.Observation.Kind);
        }
    }

    private void Dispute(ChosenFigure figure, Measure measure)
    {
        string Values(Language language) => string.Join(" / ", figure.Values.Order().Select(value => QuantityText.Number(value, measure, language)));
        _builder.Dispute(figure.Area, figure.Measure, figure.Period, FindingOf(figure, ObservationFindings.DisputedCell, Severity.Warning, "value", LocalisedText.Of(
            $"Các nguồn có giá trị như nhau, hoặc giá trị công bố và tử số trên mẫu số của nó, khác nhau: {Values(Language.Vietnamese)}; ô này để trống.",
            $"Sources of equal standing, or a headline and its parts, disagree: {Values(Language.English)}; the cell is left empty.")));
    }

    // Of a value that only parts make, what its column can hold.
    private static decimal? WholeValueOf(ChosenFigure figure, Measure measure) =>
        figure.Best.Value.TryToDecimal(out var value) && measure.Scale.TryToSteps(value, out _) ? value : null;

    private void LeaveBothOut(ChosenFigure figure, (Observation One, Observation Other) parts, bool hasValue)
    {
        string Parts(string and, NumberFormat format) => $"{PartsOf(parts.One, format)} {and} {PartsOf(parts.Other, format)}";
        var finding = FindingOf(figure, hasValue ? ObservationFindings.Disagreement : ObservationFindings.DisputedCell, Severity.Warning, "numerator", LocalisedText.Of(
            $"Các nguồn có giá trị như nhau công bố cùng giá trị với tử số trên mẫu số khác nhau: {Parts("và", NumberFormat.Vietnamese)}; {(hasValue ? "chỉ giữ giá trị" : "ô này để trống")}.",
            $"Sources of equal standing give one value with different parts: {Parts("and", NumberFormat.Invariant)}; {(hasValue ? "the value alone is kept" : "the cell is left empty")}."));
        if (hasValue)
        {
            _findings.Add(finding);
        }
        else
        {
            _builder.Dispute(figure.Area, figure.Measure, figure.Period, finding);
        }
    }

    private static string PartsOf(Observation observation, NumberFormat format) =>
        $"{format.Format(observation.Numerator!.Value)}/{format.Format(observation.Denominator!.Value)}";

    private void LeavePartsOut(ChosenFigure figure, CellRefusal refusal, bool hasHeadline)
    {
        var parts = LocalisedText.Of(PartsOf(figure.Observation, NumberFormat.Vietnamese), PartsOf(figure.Observation, NumberFormat.Invariant));
        if (refusal == CellRefusal.NotRebuilt)
        {
            Say(figure, ObservationFindings.NotRebuilt, Severity.Warning, "value", LocalisedText.Of(
                $"Giá trị đổi sang đơn vị của thước đo có nhiều chữ số hơn khi công bố, nên {parts.Vietnamese} không còn làm tròn thành nó; chỉ giữ giá trị.",
                $"In the measure's unit the headline has more digits than were published, so that {parts.English} no longer round to it; the headline alone is kept."));
            return;
        }

        Say(figure, ObservationFindings.OverPrecise, Severity.Error, "numerator", LocalisedText.Of(
            $"Tử số trên mẫu số {parts.Vietnamese} có hơn {Scale.MaxPlaces} chữ số thập phân, hoặc quá lớn so với 64 bit; {(hasHeadline ? "chỉ giữ giá trị công bố" : "ô này để trống")}.",
            $"The parts {parts.English} have more than {Scale.MaxPlaces} decimals, or are too large for 64 bits; {(hasHeadline ? "the headline alone is kept" : "the cell is left empty")}."));
    }

    private void LeaveOut(ChosenFigure figure, Measure measure, decimal value)
    {
        var most = measure.Scale.FromSteps(ValueColumn.MostWide);
        Say(figure, ObservationFindings.TooWide, Severity.Error, "value", LocalisedText.Of(
            $"Giá trị {NumberFormat.Vietnamese.Format(value)} vượt ±{NumberFormat.Vietnamese.Format(most)} mà cột của thước đo giữ được; ô này để trống.",
            $"The value {Text(value)} lies beyond the ±{Text(most)} that the measure's column holds; the cell is left empty."));
    }

    private void Say(ChosenFigure figure, string code, Severity severity, string field, LocalisedText message) =>
        _findings.Add(FindingOf(figure, code, severity, field, message));

    private Finding FindingOf(ChosenFigure figure, string code, Severity severity, string field, LocalisedText message) => new(
        code, severity, _builder.Shape.Describe(figure.Area, figure.Measure, figure.Period), message, figure.Observation.Origin?.PlaceOf(field));

    private static int PlacesOf(decimal value)
    {
        var places = (int)value.Scale;
        while (places > 0 && decimal.Round(value, places - 1) == value)
        {
            places--;
        }

        return places;
    }

    private static bool IsNarrow(Scale scale, decimal part) =>
        !scale.TryToSteps(part, out var steps) || (steps >= -ValueColumn.MostNarrow && steps <= ValueColumn.MostNarrow);

    private static string Text(decimal value) => NumberFormat.Invariant.Format(value);
}
