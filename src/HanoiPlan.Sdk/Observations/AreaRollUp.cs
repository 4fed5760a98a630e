using HanoiPlan.Sdk.Areas;
using HanoiPlan.Sdk.Findings;
using HanoiPlan.Sdk.Measures;
using HanoiPlan.Sdk.Quantities;
using HanoiPlan.Sdk.Sources;
using HanoiPlan.Sdk.Time;

namespace HanoiPlan.Sdk.Observations;

/// <summary>
/// What the figures of units make for the area that they are part of, by the way that the measure is put together: exact where
/// every unit is known, else the interval of possible results, or refused with the reason. Published figures of the whole
/// are shown beside it and never replaced. Figures are taken for exactly the period asked for. Immutable and safe to share.
/// </summary>
public sealed partial class AreaRollUp
{
    private AreaRollUp(RollUpDraft draft)
    {
        Measure = draft.Measure;
        AreaCode = draft.Code;
        Area = draft.Area;
        Geography = draft.Geography;
        Period = draft.Period;
        Options = draft.Options;
        Outcome = draft.Outcome;
        (Low, High) = draft.Interval;
        OfKnownUnits = draft.OfKnownUnits;
        var (weighted, weight) = draft.Totals;
        Denominator = weight;
        Numerator = weight is null ? null : weighted * Rational.PowerOfTen(Measure.Unit.PowerOfTen);
        Units = draft.Units;
        Coverage = new RollUpCoverage(draft.Units);
        Published = draft.Published;
        CrossedChanges = draft.CrossedChanges;
        Links = draft.Links;
        RebasingWeights = draft.RebasingWeights;
        Reasons = draft.Reasons;
        Findings = draft.Findings;
    }

    /// <summary>The measure rolled up.</summary>
    public Measure Measure { get; }

    /// <summary>The code of the area that the units make up.</summary>
    public AreaCode AreaCode { get; }

    /// <summary>The area; null when the code names none at the time.</summary>
    public Area? Area { get; }

    /// <summary>The units that exist at the time; after re-basing, the new ones. Null when none are known.</summary>
    public Geography? Geography { get; }

    /// <summary>The period that the figures are for.</summary>
    public TimePeriod Period { get; }

    /// <summary>What the roll-up rests on beside the figures.</summary>
    public RollUpOptions Options { get; }

    /// <summary>What came of it.</summary>
    public RollUpOutcome Outcome { get; }

    /// <summary>The least possible result, included, in the measure's unit; null when there is no bound or no result.</summary>
    public Rational? Low { get; }

    /// <summary>The greatest possible result, included, in the measure's unit; null when there is no bound or no result.</summary>
    public Rational? High { get; }

    /// <summary>The exact result; null when it is an interval or there is none.</summary>
    public Rational? Exact => Outcome == RollUpOutcome.Exact ? Low : null;

    /// <summary>
    /// What the units that are known and undisputed make among themselves; no result for the whole while others are
    /// missing. Null when there are none.
    /// </summary>
    public Rational? OfKnownUnits { get; }

    /// <summary>The numerators added up, or the values times their weights; null for a sum, and unless every unit is known.</summary>
    public Rational? Numerator { get; }

    /// <summary>The denominators, weights or numbers of units added up; null for a sum, and unless every unit is known.</summary>
    public Rational? Denominator { get; }

    /// <summary>The units, in the geography's order, each with how it stands; after re-basing the old units.</summary>
    public IReadOnlyList<RollUpUnit> Units { get; }

    /// <summary>How much of the whole the known units are.</summary>
    public RollUpCoverage Coverage { get; }

    /// <summary>The published figure of the whole beside the result; null when there is none to compare with.</summary>
    public PublishedTotal? Published { get; }

    /// <summary>For a figure of the end of a period, the changes of units within the period; else empty.</summary>
    public IReadOnlyList<GeographyChange> CrossedChanges { get; }

    /// <summary>After re-basing, the links that carry figures into the area, with their clauses; else empty.</summary>
    public IReadOnlyList<AreaLink> Links { get; }

    /// <summary>The caller's weights that a re-based result rests on; null when it rests on none.</summary>
    public RebasingWeights? RebasingWeights { get; }

    /// <summary>Why the result is what it is: the refusal, or the rule, the coverage, the doubtful units and the comparison.</summary>
    public IReadOnlyList<LocalisedText> Reasons { get; }

    /// <summary>What there is to say about the figures, in a fixed order; see <see cref="RollUpFindings"/>.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>True when a unit's figure or weight is preliminary or estimated.</summary>
    public bool RestsOnEstimate => Units.Any(unit => unit.RestsOnEstimate);

    /// <summary>The units that have no figure that can be used, in the geography's order.</summary>
    public IReadOnlyList<Area> MissingUnits =>
        [.. Units.Where(unit => unit.Status == RollUpUnitStatus.Missing || unit.Status == RollUpUnitStatus.Unusable).Select(unit => unit.Area)];

    /// <summary>The result with its unit, such as "49,2%" or "11.4 to 31.4%"; the outcome in words when there is none.</summary>
    public string ValueText(Language language) => Outcome.IsRefused || Outcome == RollUpOutcome.NoData || (Low is null && High is null)
        ? Outcome.Label.In(language)
        : QuantityText.Write(Low, High, Measure, language);

    /// <summary>The result and its reasons as one paragraph.</summary>
    public string ToText(Language language)
    {
        var where = Area is { } area ? $"{area.Name.In(language)} ({AreaCode})" : AreaCode.Value;
        return $"{Measure.Name.In(language)}, {where}, {Period.ToText(language)}: {ValueText(language)}. {string.Join(' ', Reasons.Select(reason => reason.In(language)))}";
    }

    /// <summary>The result and its reasons in English.</summary>
    public override string ToString() => ToText(Language.English);
}
