using HanoiPlan.Sdk.Areas;
using HanoiPlan.Sdk.Measures;
using HanoiPlan.Sdk.Observations;
using HanoiPlan.Sdk.Sources;

namespace HanoiPlan.Sdk.Evaluation.Tracing;

/// <summary>
/// Figures that stand under the code of the unit judged and are not its own: the code named another unit in their period, or
/// no one unit. They are set aside.
/// </summary>
public sealed class OtherUnitsStep : TraceStep
{
    private readonly IReadOnlyList<OtherFigure> _others;

    private OtherUnitsStep(Area unit, IReadOnlyList<OtherFigure> others)
        : base(TraceCitation.ToMethod(4))
    {
        Unit = unit;
        _others = others;
    }

    /// <summary>The unit judged.</summary>
    public Area Unit { get; }

    /// <summary>The other units, the earliest first.</summary>
    public IReadOnlyList<Area> OtherUnits => [.. _others.Select(other => other.Unit).OfType<Area>().Distinct().OrderBy(unit => unit.ValidFrom)];

    /// <summary>The figures set aside, by period.</summary>
    public IReadOnlyList<Observation> SetAside => [.. _others.Select(other => other.Observation).OrderBy(observation => observation.Period)];

    /// <summary>The results under the unit's codes that had happened and were known at a moment and are not its own; null when there are none.</summary>
    internal static OtherUnitsStep? Of(ObservationSet observations, Measure measure, Area unit, EvaluationMoment moment)
    {
        OtherFigure[] others =
        [
            .. measure.PartCodes.Prepend(measure.Code)
                .SelectMany(code => observations.OthersThan(code, unit))
                .Where(other => other.Observation.Kind.IsResult && other.Observation.End <= moment.ValidAt
                    && (moment.KnownAt is not { } known || other.Observation.RecordedAt <= known)),
        ];
        return others.Length == 0 ? null : new OtherUnitsStep(unit, others);
    }

    private protected override string Vietnamese() =>
        $"Không dùng số liệu cùng mã của đơn vị khác: {Groups(Language.Vietnamese)}. Đơn vị được đánh giá là {Describe(Unit, Language.Vietnamese)}.";

    private protected override string English() =>
        $"Figures under the same code that are of another unit are set aside: {Groups(Language.English)}. The unit judged is {Describe(Unit, Language.English)}.";

    private string Groups(Language language)
    {
        var groups = _others
            .GroupBy(other => other.Unit)
            .OrderBy(group => group.Key?.ValidFrom)
            .Select(group => (group.Key, Periods: Periods(group.Select(other => other.Observation.Period).Distinct().Order())))
            .Select(group => (group.Key, language) switch
            {
                (null, Language.Vietnamese) => $"{group.Periods} (không thuộc một đơn vị xác định)",
                (null, _) => $"{group.Periods} (of no one unit)",
                ({ } unit, Language.Vietnamese) => $"{group.Periods} của {Describe(unit, language)}",
                ({ } unit, _) => $"{group.Periods} of {Describe(unit, language)}",
            });
        return string.Join("; ", groups);
    }

    private static string Describe(Area unit, Language language) => AreaCodeValidity.Describe(unit, language);
}
