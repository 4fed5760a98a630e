using HanoiPlan.Sdk.Areas;
using HanoiPlan.Sdk.Measures;
using HanoiPlan.Sdk.Quantities;
using HanoiPlan.Sdk.Time;

namespace HanoiPlan.Sdk.Observations;

public sealed partial class AreaRollUp
{
    /// <summary>Rolls up the figures of the units without parts.</summary>
    /// <inheritdoc cref="Of(ObservationSet, string, Geography, AreaCode, TimePeriod, RollUpOptions)" />
    public static AreaRollUp Of(ObservationSet observations, string measureCode, Geography geography, AreaCode area, TimePeriod period) =>
        Of(observations, measureCode, geography, area, period, RollUpOptions.Default);

    /// <summary>
    /// Rolls up figures of one geography. A figure of a whole period needs units that exist all through it; one of the end of a
    /// period needs them on its last day.
    /// </summary>
    /// <param name="observations">The figures, checked against a catalogue with the measure and its weights.</param>
    /// <param name="measureCode">The code of the measure.</param>
    /// <param name="geography">The units.</param>
    /// <param name="area">The code of the area that they make up.</param>
    /// <param name="period">The period of the figures.</param>
    /// <param name="options">What the roll-up rests on beside the figures.</param>
    /// <exception cref="ArgumentException">The catalogue lacks the measure or its weights, or there is no period.</exception>
    /// <exception cref="KeyNotFoundException">The geography has no such area at or above the level asked for.</exception>
    public static AreaRollUp Of(
        ObservationSet observations, string measureCode, Geography geography, AreaCode area, TimePeriod period, RollUpOptions options)
    {
        ArgumentNullException.ThrowIfNull(geography);
        var draft = new RollUpDraft(observations, measureCode, area, period, options) { Geography = geography, Area = geography[area] };
        var isValid = geography.IsValidOn(period.End) && (draft.Measure.Nature == SeriesNature.Stock || geography.IsValidOn(period.Start));
        return new AreaRollUp(isValid ? RollUp(draft, geography) : draft.Refuse(RollUpOutcome.OutsideValidity, RollUpReasons.Outside(period, geography)));
    }

    /// <summary>Rolls up the figures of the units without parts that exist at the time.</summary>
    /// <inheritdoc cref="Of(ObservationSet, string, GeographyHistory, AreaCode, TimePeriod, RollUpOptions)" />
    public static AreaRollUp Of(ObservationSet observations, string measureCode, GeographyHistory history, AreaCode area, TimePeriod period) =>
        Of(observations, measureCode, history, area, period, RollUpOptions.Default);

    /// <summary>
    /// Rolls up figures of the units that exist at the time. A figure of a whole period is refused when the units changed within
    /// it; one of the end of a period is of the units of the last day, and the changes within it are named.
    /// </summary>
    /// <param name="observations">The figures, checked against a catalogue with the measure and its weights.</param>
    /// <param name="measureCode">The code of the measure.</param>
    /// <param name="history">The units over time.</param>
    /// <param name="area">The code of the area that they make up, as it is at the end of the period.</param>
    /// <param name="period">The period of the figures.</param>
    /// <param name="options">What the roll-up rests on beside the figures.</param>
    /// <exception cref="ArgumentException">The catalogue lacks the measure or its weights, or there is no period.</exception>
    /// <exception cref="KeyNotFoundException">The area lies below the level asked for.</exception>
    public static AreaRollUp Of(
        ObservationSet observations, string measureCode, GeographyHistory history, AreaCode area, TimePeriod period, RollUpOptions options)
    {
        ArgumentNullException.ThrowIfNull(history);
        var draft = new RollUpDraft(observations, measureCode, area, period, options);
        if (!history.TryOn(period.End, out var geography))
        {
            return new AreaRollUp(draft.Refuse(RollUpOutcome.OutsideValidity, RollUpReasons.NoGeography(period.End)));
        }

        draft.Geography = geography;
        draft.Area = geography.TryGet(area, out var unit) ? unit : null;
        var changes = history.ChangesWithin(period);
        if (draft.Measure.Nature != SeriesNature.Stock)
        {
            if (changes.Count > 0)
            {
                return new AreaRollUp(draft.Refuse(RollUpOutcome.ChangeCrossed, RollUpReasons.Crossed(period, changes)));
            }

            if (!geography.IsValidOn(period.Start))
            {
                return new AreaRollUp(draft.Refuse(RollUpOutcome.OutsideValidity, RollUpReasons.Outside(period, geography)));
            }
        }

        if (unit is null)
        {
            return new AreaRollUp(draft.Refuse(RollUpOutcome.OutsideValidity, RollUpReasons.NoUnit(history.ValidityOf(area, period.End))));
        }

        draft.CrossedChanges = changes;
        return new AreaRollUp(RollUp(draft, geography));
    }

    /// <summary>Re-bases figures of old units to a new one where they move whole.</summary>
    /// <inheritdoc cref="Rebased(ObservationSet, string, GeographyChange, AreaCode, TimePeriod, RebasingWeights, RollUpOptions)" />
    public static AreaRollUp Rebased(ObservationSet observations, string measureCode, GeographyChange change, AreaCode newArea, TimePeriod period) =>
        Rebase(observations, measureCode, change, newArea, period, null, RollUpOptions.Default);

    /// <summary>Re-bases figures of old units to a new one where they move whole.</summary>
    /// <inheritdoc cref="Rebased(ObservationSet, string, GeographyChange, AreaCode, TimePeriod, RebasingWeights, RollUpOptions)" />
    public static AreaRollUp Rebased(
        ObservationSet observations, string measureCode, GeographyChange change, AreaCode newArea, TimePeriod period, RollUpOptions options) =>
        Rebase(observations, measureCode, change, newArea, period, null, options);

    /// <summary>
    /// Re-bases figures of old units to a new one: as they are where all of an old unit goes into it, by the caller's weights where
    /// a part does, and refused where such a part has none. A share of units is refused wherever a part of a unit would have
    /// to be counted. Published figures of the new area are not looked for: its code named another unit before.
    /// </summary>
    /// <param name="observations">The figures of the old units.</param>
    /// <param name="measureCode">The code of the measure.</param>
    /// <param name="change">How the old units moved.</param>
    /// <param name="newArea">The code of an area of the new geography, with or without parts.</param>
    /// <param name="period">The period of the figures, before the change.</param>
    /// <param name="weights">How much of each split unit went where.</param>
    /// <param name="options">What the roll-up rests on beside the figures; the level is not used.</param>
    /// <exception cref="ArgumentException">The weights are of another change, the catalogue lacks the measure or its weights, or there is no period.</exception>
    /// <exception cref="KeyNotFoundException">The new geography has no such area.</exception>
    public static AreaRollUp Rebased(
        ObservationSet observations, string measureCode, GeographyChange change, AreaCode newArea, TimePeriod period, RebasingWeights weights, RollUpOptions options)
    {
        ArgumentNullException.ThrowIfNull(weights);
        return ReferenceEquals(weights.Change, change)
            ? Rebase(observations, measureCode, change, newArea, period, weights, options)
            : throw new ArgumentException($"The weights are of the change {weights.Change}, not of {change}.", nameof(weights));
    }

    private static RollUpDraft RollUp(RollUpDraft draft, Geography geography)
    {
        var units = draft.Options.Level is { } level ? geography.DownTo(level) : geography;
        return draft.RollUp(OfTypes(units.LeavesOf(draft.Code), draft.Options).Select(unit => (unit, Rational.One)), comparesWithPublished: true);
    }

    private static AreaRollUp Rebase(
        ObservationSet observations, string measureCode, GeographyChange change, AreaCode newArea, TimePeriod period, RebasingWeights? weights, RollUpOptions options)
    {
        ArgumentNullException.ThrowIfNull(change);
        var draft = new RollUpDraft(observations, measureCode, newArea, period, options) { Geography = change.To, Area = change.To[newArea] };
        var isValid = change.From.IsValidOn(period.End) && (draft.Measure.Nature == SeriesNature.Stock || change.From.IsValidOn(period.Start));
        return new AreaRollUp(isValid
            ? new RebasingWork(draft, change, weights).Run()
            : draft.Refuse(RollUpOutcome.OutsideValidity, RollUpReasons.Outside(period, change.From)));
    }

    private static IEnumerable<Area> OfTypes(IEnumerable<Area> units, RollUpOptions options) =>
        options.UnitTypes.Count == 0 ? units : units.Where(unit => options.UnitTypes.Contains(unit.Type));
}
