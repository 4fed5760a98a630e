using System.Globalization;
using HanoiPlan.Sdk.Measures;
using HanoiPlan.Sdk.Quantities;
using HanoiPlan.Sdk.Sources;
using HanoiPlan.Sdk.Targets;
using HanoiPlan.Sdk.Time;
using NodaTime;

namespace HanoiPlan.Sdk.Plans;

/// <summary>Checks one target as it was written down and makes it.</summary>
internal sealed class TargetAssembly
{
    private readonly TargetBuilder _target;
    private readonly Measure? _measure;
    private readonly (int First, int Last)? _within;
    private readonly LocalDate? _planInForce;
    private readonly FindingLog _log;

    private TargetAssembly(TargetBuilder target, Measure? measure, (int First, int Last)? within, LocalDate? planInForce, FindingLog log)
    {
        _target = target;
        _measure = measure;
        _within = within;
        _planInForce = planInForce;
        _log = log;
    }

    private string Id => _target.Id;

    /// <summary>The target; null when anything was found wrong with it, or with what it needs of the plan.</summary>
    public static Target? Assemble(
        TargetBuilder target, IReadOnlyDictionary<string, Measure> measures, (int First, int Last)? within, LocalDate? planInForce, FindingLog log)
    {
        if (!measures.TryGetValue(target.MeasureCode, out var measure))
        {
            log.Add(PlanProblems.UnknownReference, target.Id, $"Không có thước đo \"{target.MeasureCode}\".", $"There is no measure \"{target.MeasureCode}\".");
        }

        return new TargetAssembly(target, measure, within, planInForce, log).Make();
    }

    private Target? Make()
    {
        var before = _log.Count;
        CheckForces();
        var versions = new List<TargetVersion>();
        foreach (var draft in _target.Drafts)
        {
            if (Version(draft) is { } version)
            {
                versions.Add(version);
            }
        }

        return _measure is null || _log.Count != before || versions.Count != _target.Drafts.Count
            ? null
            : new Target(Id, _target.Name ?? _measure.Name, _measure, _target.Authority, [.. versions.OrderBy(version => version.InForceFrom)]);
    }

    private void CheckForces()
    {
        var seen = new HashSet<LocalDate>();
        foreach (var draft in _target.Drafts)
        {
            if ((draft.InForceFrom ?? _planInForce) is not { } date)
            {
                continue;
            }

            var day = Day(date);
            if (!seen.Add(date))
            {
                _log.Add(PlanProblems.VersionsOverlap, Id, $"Hai phiên bản cùng có hiệu lực từ {day.Vietnamese}.", $"Two versions are in force from {day.English}.");
            }
            else if (date < _planInForce)
            {
                var planDay = Day(_planInForce.Value);
                _log.Add(
                    PlanProblems.VersionsOverlap,
                    Id,
                    $"Phiên bản có hiệu lực từ {day.Vietnamese}, trước ngày chương trình có hiệu lực {planDay.Vietnamese}.",
                    $"A version is in force from {day.English}, before the plan is on {planDay.English}.");
            }
        }
    }

    private TargetVersion? Version(TargetVersionDraft draft)
    {
        var original = _target.Drafts[0];
        var basis = draft.Basis ?? original.Basis ?? Basis.EndOfTerm;
        if (string.IsNullOrWhiteSpace(draft.Statement))
        {
            _log.Add(PlanProblems.StatementMissing, Id, "Thiếu nguyên văn mức chỉ tiêu.", "The words that state the target are missing.");
        }

        if (draft.Source is null)
        {
            _log.Add(PlanProblems.CitationMissing, Id, "Thiếu trích dẫn nguồn.", "The citation is missing.");
        }

        var range = Range(draft, basis);
        var span = Span(draft.Years ?? original.Years ?? _within);
        if (span is not { } years)
        {
            return null;
        }

        var due = draft.DueDate ?? original.DueDate ?? years.End;
        if (!years.Contains(due))
        {
            var day = Day(due);
            _log.Add(PlanProblems.DueOutsideSpan, Id, $"Hạn {day.Vietnamese} nằm ngoài {Years(years)}.", $"The due date {day.English} lies outside {years}.");
        }
        else if (due < years.End && basis != Basis.EndOfTerm && basis != Basis.Milestone)
        {
            var day = Day(due);
            _log.Add(
                PlanProblems.DueBeforeSpanEnds,
                Id,
                $"Hạn {day.Vietnamese} trước khi {Years(years)} kết thúc, nhưng \"{basis.Label.Vietnamese}\" xét mọi năm của giai đoạn.",
                $"The due date {day.English} lies before the end of {years}, but \"{basis.Label.English}\" speaks of each of its years.");
        }

        var path = draft.Path ?? original.Path ?? TargetPath.StraightLine;
        CheckPath(path, basis);
        CheckRelation(draft.Relation, basis);
        var baseline = Baseline(draft, original, years);
        var inForce = draft.InForceFrom ?? _planInForce;
        return range is null || draft.Statement is null || draft.Source is null || inForce is null
            ? null
            : new TargetVersion(
                inForce.Value, range, basis, years, due, baseline, path,
                draft.Statement, draft.Source, [.. draft.Readings]);
    }

    private void CheckPath(TargetPath path, Basis basis)
    {
        var fits = path.Kind switch
        {
            PathKind.ConstantGrowth => path.Rate is null ? basis == Basis.EndOfTerm : basis == Basis.Total,
            PathKind.Steps => basis == Basis.EndOfTerm || basis == Basis.Total,
            _ => true,
        };
        if (!fits)
        {
            _log.Add(
                PlanProblems.PathDoesNotFit,
                Id,
                $"Lộ trình {path.Kind} không phù hợp với \"{basis.Label.Vietnamese}\".",
                $"The path {path.Kind}{(path.Rate is { } rate ? $" at {En(rate)} %" : string.Empty)} does not fit \"{basis.Label.English}\".");
        }
    }

    private void CheckRelation(RangeRelation relation, Basis basis)
    {
        if (relation != RangeRelation.Absolute && (basis == Basis.AverageGrowth || basis == Basis.Milestone))
        {
            _log.Add(
                PlanProblems.RelationDoesNotFit,
                Id,
                $"Mức so với gốc ({relation}) không phù hợp với \"{basis.Label.Vietnamese}\".",
                $"A range relative to a baseline ({relation}) does not fit \"{basis.Label.English}\".");
        }
    }

    private TargetRange? Range(TargetVersionDraft draft, Basis basis)
    {
        if (draft.Range is not { } range)
        {
            _log.Add(PlanProblems.RangeMissing, Id, "Chưa nêu giá trị cần đạt.", "The values asked for are missing.");
            return null;
        }

        CheckUnit(range, basis);
        foreach (var bound in new[] { range.Lower, range.Upper }.OfType<Bound>().Distinct())
        {
            CheckPlaces(bound, draft.Relation);
        }

        if (draft.Relation == RangeRelation.Absolute)
        {
            CheckLimits(range, basis);
        }

        if (!range.IsReversed)
        {
            return range.ToRange(draft.Relation);
        }

        _log.Add(
            PlanProblems.BoundsReversed,
            Id,
            $"Cận dưới {Vi(range.Lower!.Value.Value)} phải nhỏ hơn cận trên {Vi(range.Upper!.Value.Value)}.",
            $"The lower bound {En(range.Lower.Value.Value)} must be below the upper bound {En(range.Upper.Value.Value)}.");
        return null;
    }

    private void CheckUnit(RangeDraft range, Basis basis)
    {
        if (_measure is null)
        {
            return;
        }

        var unit = _measure.Unit;
        var fits = basis == Basis.Milestone ? unit == Unit.Done
            : basis == Basis.AverageGrowth ? unit.Quantity == Unit.PercentPerYear.Quantity && _measure.Nature == SeriesNature.Flow
            : basis != Basis.Total || !(unit.Quantity == Unit.Percent.Quantity || unit == Unit.Done || _measure.Nature == SeriesNature.Stock);
        if (!fits)
        {
            _log.Add(
                PlanProblems.UnitDoesNotFit,
                Id,
                $"Đơn vị \"{unit.Name.Vietnamese}\" của thước đo \"{_measure.Code}\" không phù hợp với \"{basis.Label.Vietnamese}\".",
                $"The unit \"{unit.Name.English}\" of measure \"{_measure.Code}\" does not fit \"{basis.Label.English}\".");
        }

        if (range.Kind == RangeKind.Whole && !unit.Equals(Unit.Percent))
        {
            _log.Add(
                PlanProblems.UnitDoesNotFit,
                Id,
                $"\"Toàn bộ\" là 100%, nhưng đơn vị của thước đo \"{_measure.Code}\" là \"{unit.Name.Vietnamese}\".",
                $"\"All\" is 100 per cent, but the unit of measure \"{_measure.Code}\" is \"{unit.Name.English}\".");
        }
    }

    private void CheckPlaces(Bound bound, RangeRelation relation)
    {
        if (_measure is null || relation is RangeRelation.PercentChange or RangeRelation.TimesBaseline || _measure.Scale.TryToSteps(bound.Value, out _))
        {
            return;
        }

        var places = _measure.Scale.Places;
        var most = _measure.Scale.FromSteps(long.MaxValue);
        if (Math.Abs(bound.Value) > most)
        {
            _log.Add(
                PlanProblems.BoundTooPrecise,
                Id,
                $"Cận {Vi(bound.Value)} vượt ±{Vi(most)}, giới hạn của 64 bit với {places} chữ số thập phân của thước đo \"{_measure.Code}\".",
                $"The bound {En(bound.Value)} lies beyond ±{En(most)}, what 64 bits hold with the {places} decimal places of measure \"{_measure.Code}\".");
            return;
        }

        _log.Add(
            PlanProblems.BoundTooPrecise,
            Id,
            $"Cận {Vi(bound.Value)} vượt quá {places} chữ số thập phân của thước đo \"{_measure.Code}\".",
            $"The bound {En(bound.Value)} has more than the {places} decimal places of measure \"{_measure.Code}\".");
    }

    private void CheckLimits(RangeDraft range, Basis basis)
    {
        // A sum over years may lie beyond what a single year can reach, unless all years have one sign.
        var upperLimit = basis == Basis.Total && _measure?.UpperLimit > 0 ? null : _measure?.UpperLimit;
        var lowerLimit = basis == Basis.Total && _measure?.LowerLimit < 0 ? null : _measure?.LowerLimit;
        foreach (var bound in new[] { range.Lower, range.Upper }.OfType<Bound>().Distinct())
        {
            var below = lowerLimit is { } least
                && (bound.Value < least || (bound.Value == least && !bound.IsInclusive && bound == range.Upper));
            var above = upperLimit is { } most
                && (bound.Value > most || (bound.Value == most && !bound.IsInclusive && bound == range.Lower));
            if (below || above)
            {
                var limit = below ? lowerLimit!.Value : upperLimit!.Value;
                _log.Add(
                    PlanProblems.BoundOutsideLimits,
                    Id,
                    $"Cận {Vi(bound.Value)} nằm ngoài giới hạn {Vi(limit)} của thước đo \"{_measure!.Code}\".",
                    $"The bound {En(bound.Value)} lies beyond the limit {En(limit)} of measure \"{_measure.Code}\".");
            }
        }
    }

    private TimePeriod? Span((int First, int Last)? written)
    {
        if (written is not { } years)
        {
            return null;
        }

        if (!PlanAssembly.AreYears(years))
        {
            _log.Add(
                PlanProblems.YearsReversed,
                Id,
                $"Giai đoạn {years.First} - {years.Last} không hợp lệ.",
                $"{years.First} - {years.Last} is not a span of years from {TimePeriod.MinYear} to {TimePeriod.MaxYear}.");
            return null;
        }

        if (_within is { } within && PlanAssembly.AreYears(within) && (years.First < within.First || years.Last > within.Last))
        {
            _log.Add(
                PlanProblems.SpanOutsideTerm,
                Id,
                $"Giai đoạn {years.First} - {years.Last} nằm ngoài {within.First} - {within.Last}.",
                $"The years {years.First} - {years.Last} lie outside {within.First} - {within.Last}.");
        }

        return TimePeriod.Years(years.First, years.Last);
    }

    private static LocalisedText Day(LocalDate date) => LocalisedText.Of(
        date.ToString("dd/MM/uuuu", CultureInfo.InvariantCulture), date.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture));

    private static string Years(TimePeriod years) => years.ToText(Language.Vietnamese).ToLowerInvariant();

    private int Baseline(TargetVersionDraft draft, TargetVersionDraft original, TimePeriod years)
    {
        var stated = draft.BaselineYear ?? original.BaselineYear;
        if (stated is null && draft.Relation != RangeRelation.Absolute)
        {
            _log.Add(PlanProblems.BaselineMissing, Id, "Chưa nêu năm gốc của mức so với gốc.", "The range is relative to a baseline whose year is not stated.");
        }

        if (stated is { } year && (year >= years.LastYear || year < TimePeriod.MinYear))
        {
            _log.Add(
                PlanProblems.BaselineMissing,
                Id,
                $"Năm gốc {year} phải trước năm cuối {years.LastYear}.",
                $"The baseline year {year} must be before the last year {years.LastYear}, and at least {TimePeriod.MinYear}.");
        }

        return stated ?? years.FirstYear - 1;
    }

    private static string Vi(decimal value) => NumberFormat.Vietnamese.Format(value);

    private static string En(decimal value) => NumberFormat.English.Format(value);
}
