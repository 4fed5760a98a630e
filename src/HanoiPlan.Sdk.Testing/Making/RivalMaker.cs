using HanoiPlan.Sdk.Evaluation;
using HanoiPlan.Sdk.Measures;
using HanoiPlan.Sdk.Observations;
using HanoiPlan.Sdk.Plans;
using HanoiPlan.Sdk.Quantities;
using HanoiPlan.Sdk.Targets;
using HanoiPlan.Sdk.Time;
using NodaTime;

namespace HanoiPlan.Sdk.Testing.Making;

/// <summary>
/// Makes two cases of full, final figures that differ in one value alone: mostly at and beside the edge of what is asked, before the
/// due date and on it.
/// </summary>
internal sealed class RivalMaker
{
    private readonly ulong _seed;
    private readonly SplitMix64 _dice;
    private readonly Plan _plan;
    private readonly Target _target;
    private readonly TargetVersion _version;
    private readonly Measure _measure;
    private readonly decimal _baseline;

    private RivalMaker(ulong seed, Plan plan, Target target)
    {
        _seed = seed;
        _dice = new SplitMix64(seed);
        _plan = plan;
        _target = target;
        _version = target.Versions[_dice.Between(0, target.Versions.Count - 1)];
        _measure = target.Measure;
        _baseline = Clamp(Near(_version.Range.Lower?.Value ?? _version.Range.Upper?.Value ?? 0, 2_000));
    }

    /// <summary>Rivals for a made target that asks for what its measure prefers: "at most" of a measure of which more is better is left out.</summary>
    public static Rivals Make(ulong seed)
    {
        var made = JudgementCaseMaker.Make(seed);
        for (ulong again = 0; !made.Target.Versions.All(version => AsksForTheBetter(version.Range, made.Target.Measure.Preference)); again++)
        {
            made = JudgementCaseMaker.Make(new SplitMix64(seed).Child(again).Next());
        }

        return Make(seed, made.Plan, made.Target);
    }

    public static Rivals Make(ulong seed, Plan plan, Target target) => new RivalMaker(seed, plan, target).Make();

    /// <summary>One final figure for each year of a total, which together come to what is asked or beside it.</summary>
    public static IReadOnlyList<Observation> YearsAround(JudgementCase made, SplitMix64 dice)
    {
        var version = made.Target.Original;
        var measure = made.Target.Measure;
        var step = measure.Scale.FromSteps(1);
        var left = (version.Range.Lower ?? version.Range.Upper)!.Value.Value + (dice.Between(-2, 2) * step);
        var years = version.Span.EachYear().ToArray();
        return [.. years.Select((year, i) =>
        {
            var value = i < years.Length - 1 ? Math.Floor(left / (years.Length - i) / step) * step + (dice.Between(0, 20) * step) : left;
            value = value < measure.LowerLimit ? measure.LowerLimit.Value : value > measure.UpperLimit ? measure.UpperLimit.Value : value;
            left -= value;
            return Observation.Of(measure.Code, made.Plan.Area, year, ObservationKind.Final, year.End, value);
        })];
    }

    private static bool AsksForTheBetter(TargetRange range, Preference preference) =>
        preference == Preference.InsideIsBetter || (preference == Preference.HigherIsBetter ? range.Lower : range.Upper) is not null;

    private Rivals Make()
    {
        var isDue = _dice.OneIn(2);
        var last = isDue || _version.Span.FirstYear == _version.Span.LastYear
            ? _version.Span.LastYear
            : _dice.Between(_version.Span.FirstYear, _version.Span.LastYear - 1);
        var period = PeriodOf(last);
        var day = isDue ? _version.DueDate : period.End;
        var (worse, better) = Values();
        var fixedFigures = Others(last).ToArray();
        var moment = EvaluationMoment.At(day).UnderRulesOf(_version.InForceFrom);
        JudgementCase With(decimal value) => new(_seed, _plan, _target, [.. fixedFigures, Figure(DecidingCode, period, value)], moment, EvaluationOptions.Default);
        return new Rivals(With(worse), With(better));
    }

    // A measure that is judged by its weakest part is moved by one of its parts.
    private string DecidingCode => _measure.PartCodes.Count > 0 ? _measure.PartCodes[0] : _measure.Code;

    private TimePeriod PeriodOf(int year)
    {
        if (_version.Basis == Basis.Milestone)
        {
            return TimePeriod.Day(year == _version.DueDate.Year ? _version.DueDate : new LocalDate(year, 12, 31));
        }

        return year == _version.DueDate.Year && _version.DueDate < new LocalDate(year, 12, 31)
            ? TimePeriod.Day(_version.DueDate)
            : TimePeriod.Year(year);
    }

    private IEnumerable<Observation> Others(int last)
    {
        foreach (var code in _measure.PartCodes.DefaultIfEmpty(_measure.Code))
        {
            yield return Figure(code, TimePeriod.Year(_version.BaselineYear), _baseline);
            if (_version.Basis != Basis.Milestone)
            {
                for (var year = Math.Max(_version.Span.FirstYear, _version.BaselineYear + 1); year < last; year++)
                {
                    yield return Figure(code, TimePeriod.Year(year), Clamp(Near(Edge(), 40)));
                }
            }

            if (code != DecidingCode)
            {
                yield return Figure(code, PeriodOf(last), Clamp(Near(Edge(), 40)));
            }
        }
    }

    private (decimal Worse, decimal Better) Values()
    {
        if (_measure.Unit.Equals(Unit.Done))
        {
            return (0, 1);
        }

        if (_measure.Preference == Preference.InsideIsBetter)
        {
            return OnOneSide();
        }

        var (low, high) = Ordered(Clamp(Value()), Clamp(Value()));
        return _measure.Preference == Preference.LowerIsBetter ? (high, low) : (low, high);
    }

    // Inside is better: of two values on one side of the range, the nearer one.
    private (decimal Worse, decimal Better) OnOneSide()
    {
        var isBelow = _version.Range.Upper is null || (_version.Range.Lower is not null && _dice.OneIn(2));
        var edge = Resolve((isBelow ? _version.Range.Lower : _version.Range.Upper)!.Value.Value);
        var step = _measure.Scale.FromSteps(1);
        var most = _dice.OneIn(2) ? 20 : 3_000;
        var onScale = isBelow ? Math.Floor(edge / step) * step : Math.Ceiling(edge / step) * step;
        var (near, far) = Ordered(_dice.Between(0, most) * step, _dice.Between(0, most) * step);
        return isBelow ? (Clamp(onScale - far), Clamp(onScale - near)) : (Clamp(onScale + far), Clamp(onScale + near));
    }

    private decimal Value() => _dice.OneIn(2) ? Near(Edge(), 20) : Near(Edge(), 5_000);

    private decimal Edge()
    {
        var bounds = new[] { _version.Range.Lower, _version.Range.Upper }.OfType<Bound>().Select(bound => Resolve(bound.Value)).ToArray();
        var edge = _dice.Of(bounds);
        return _version.Basis == Basis.Total ? edge / _version.Span.YearCount : edge;
    }

    private decimal Resolve(decimal number) => _version.Range.Relation switch
    {
        RangeRelation.PercentChange => _baseline * (1 + (number / 100)),
        RangeRelation.TimesBaseline => _baseline * number,
        RangeRelation.PointsChange => _baseline + number,
        _ => number,
    };

    private decimal Near(decimal value, int steps)
    {
        var step = _measure.Scale.FromSteps(1);
        return (Math.Floor(value / step) + _dice.Between(-steps, steps)) * step;
    }

    private decimal Clamp(decimal value) =>
        value < _measure.LowerLimit ? _measure.LowerLimit.Value : value > _measure.UpperLimit ? _measure.UpperLimit.Value : value;

    private Observation Figure(string code, TimePeriod period, decimal value) =>
        Observation.Of(code, _plan.Area, period, ObservationKind.Final, period.End, value);

    private static (decimal Low, decimal High) Ordered(decimal one, decimal other) => one < other ? (one, other) : (other, one);
}
