using HanoiPlan.Sdk.Areas;
using HanoiPlan.Sdk.Findings;
using HanoiPlan.Sdk.Measures;
using HanoiPlan.Sdk.Quantities;
using HanoiPlan.Sdk.Sources;
using HanoiPlan.Sdk.Time;

namespace HanoiPlan.Sdk.Observations;

/// <summary>Works a roll-up out step by step; what it comes to is read by <see cref="AreaRollUp"/>.</summary>
internal sealed class RollUpDraft
{
    private readonly ObservationSet _observations;
    private readonly List<LocalisedText> _reasons = [];
    private readonly List<Finding> _findings = [];

    public RollUpDraft(ObservationSet observations, string measureCode, AreaCode code, TimePeriod period, RollUpOptions options)
    {
        ArgumentNullException.ThrowIfNull(observations);
        ArgumentNullException.ThrowIfNull(measureCode);
        ArgumentNullException.ThrowIfNull(code);
        ArgumentNullException.ThrowIfNull(options);
        if (period == TimePeriod.None)
        {
            throw new ArgumentException("The period is TimePeriod.None; give a period such as TimePeriod.Year(2025).", nameof(period));
        }

        if (!observations.Measures.TryGet(measureCode, out var measure))
        {
            throw new ArgumentException($"The observations were checked against a catalogue without the measure \"{measureCode}\".", nameof(measureCode));
        }

        _observations = observations;
        Measure = measure;
        Code = code;
        Period = period;
        Options = options;
        Reader = new UnitReader(observations, measure, period, options);
    }

    public Measure Measure { get; }

    public AreaCode Code { get; }

    public TimePeriod Period { get; }

    public RollUpOptions Options { get; }

    public UnitReader Reader { get; }

    public Area? Area { get; set; }

    public Geography? Geography { get; set; }

    public IReadOnlyList<GeographyChange> CrossedChanges { get; set; } = [];

    public IReadOnlyList<AreaLink> Links { get; set; } = [];

    public RebasingWeights? RebasingWeights { get; set; }

    public RollUpOutcome Outcome { get; private set; } = RollUpOutcome.NoData;

    public IReadOnlyList<RollUpUnit> Units { get; private set; } = [];

    public (Rational? Low, Rational? High) Interval { get; private set; }

    public Rational? OfKnownUnits { get; private set; }

    public (Rational? Weighted, Rational? Weight) Totals { get; private set; }

    public PublishedTotal? Published { get; private set; }

    public IReadOnlyList<LocalisedText> Reasons => _reasons;

    public IReadOnlyList<Finding> Findings => Finding.Sort(_findings);

    private bool IsSum => Measure.Aggregation == Aggregation.Sum;

    public void Because(LocalisedText reason) => _reasons.Add(reason);

    public RollUpDraft Refuse(RollUpOutcome outcome, LocalisedText reason)
    {
        Outcome = outcome;
        _reasons.Insert(0, reason);
        return this;
    }

    /// <summary>Rolls the units up and compares with the published figure of the whole, where that is of the same units.</summary>
    public RollUpDraft RollUp(IEnumerable<(Area Area, Rational Fraction)> units, bool comparesWithPublished)
    {
        var published = comparesWithPublished ? ResultChoice.For(PublishedFigures(), Period, Options.KnownAt) : [];
        if (Measure.Aggregation == Aggregation.NotDefined)
        {
            Published = PublishedTotal.Of(Measure, published, null, null);
            return Refuse(RollUpOutcome.NotDefined, RollUpReasons.NotDefined(Measure));
        }

        var sides = Reader.Read(units);
        Units = [.. sides.Select(unit => unit.ToUnit())];
        _findings.AddRange(Reader.Findings);
        var ends = Ends(sides);
        if (Units.Count > 0 && !ends.IsDefined)
        {
            Published = PublishedTotal.Of(Measure, published, null, null);
            return Refuse(RollUpOutcome.WithoutWeight, RollUpReasons.WithoutWeight(Reader.Weights));
        }

        Answer(sides, ends);
        _reasons.AddRange(RollUpReasons.Of(this));
        if (Units is not [{ } only] || only.Area.Code != Code)
        {
            Compare(PublishedTotal.Of(Measure, published, Interval.Low, Interval.High));
        }

        return this;
    }

    private Figure[] PublishedFigures() => Area is { } area ? _observations.FiguresOf(Measure, area, Period) : _observations.FiguresUnder(Measure.Code, Code);

    private RollUpEnds Ends(IReadOnlyList<UnitSides> sides) => IsSum ? RollUpEnds.OfSum(sides) : RollUpEnds.OfMean(sides);

    private void Answer(IReadOnlyList<UnitSides> sides, RollUpEnds ends)
    {
        Interval = Units.Count == 0 ? default : ends.Interval;
        var isKnown = Units.Any(unit => unit.IsCovered || unit.Status == RollUpUnitStatus.WithoutWeight);
        Outcome = !isKnown ? RollUpOutcome.NoData
            : Interval is not ({ } low, { } high) ? RollUpOutcome.Unbounded
            : low == high ? RollUpOutcome.Exact
            : RollUpOutcome.Bounded;
        if (Outcome == RollUpOutcome.Exact && Units.All(unit => unit.Status == RollUpUnitStatus.Known))
        {
            Totals = (ends.Low.Weighted, IsSum ? null : ends.Low.Weight);
        }

        var known = sides.Where(unit => unit.Status == RollUpUnitStatus.Known).ToArray();
        if (known.Length > 0 && Ends(known) is { IsDefined: true } alone)
        {
            OfKnownUnits = alone.Interval.Low;
        }
    }

    private void Compare(PublishedTotal? published)
    {
        Published = published;
        if (published is null)
        {
            return;
        }

        var words = LocalisedText.Of(Sentence(published.ToText(Language.Vietnamese)), Sentence(published.ToText(Language.English)));
        _reasons.Add(words);
        if (!published.IsRebuilt && !Outcome.IsRefused && Outcome != RollUpOutcome.NoData)
        {
            _findings.Add(new Finding(RollUpFindings.TotalNotRebuilt, Severity.Warning, $"{Measure.Code} {Code} {Period}", LocalisedText.Of(
                $"Tổng hợp từ đơn vị được {QuantityText.Write(Interval.Low, Interval.High, Measure, Language.Vietnamese)}; {published.ToText(Language.Vietnamese)}.",
                $"The units make {QuantityText.Write(Interval.Low, Interval.High, Measure, Language.English)}; {published.ToText(Language.English)}."),
                published.Observations[0].Origin?.PlaceOf("value")));
        }
    }

    private static string Sentence(string text) => $"{char.ToUpperInvariant(text[0])}{text[1..]}.";
}
