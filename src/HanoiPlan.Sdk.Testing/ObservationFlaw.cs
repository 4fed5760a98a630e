using HanoiPlan.Sdk.Measures;
using HanoiPlan.Sdk.Observations;
using HanoiPlan.Sdk.Plans;
using HanoiPlan.Sdk.Quantities;
using HanoiPlan.Sdk.Sources;

namespace HanoiPlan.Sdk.Testing;

/// <summary>One thing that can be wrong among observations, and the code of the one finding that must come of it. Immutable.</summary>
public sealed class ObservationFlaw
{
    private readonly Func<Measure, bool> _fits;
    private readonly Func<Observation, Measure, SplitMix64, Observation[]> _spoil;

    private ObservationFlaw(
        string code, string vietnamese, string english, Func<Measure, bool> fits, Func<Observation, Measure, SplitMix64, Observation[]> spoil)
    {
        Code = code;
        Label = LocalisedText.Of(vietnamese, english);
        _fits = fits;
        _spoil = spoil;
    }

    /// <summary>Every flaw, in the order of the codes.</summary>
    public static IReadOnlyList<ObservationFlaw> All { get; } =
    [
        new(ObservationFindings.UnknownMeasure, "thước đo không có", "an unknown measure", _ => true, (one, _, _) =>
            [Observation.Of("nowhere", one.Area, one.Period, one.Kind, one.RecordedAt, one.Value!.Value)]),
        new(ObservationFindings.WrongUnit, "sai đơn vị", "a wrong unit", _ => true, (one, _, _) =>
            [Like(one, details => details.WithValue(one.Value!.Value, Unit.SquareKilometres))]),
        new(ObservationFindings.OverPrecise, "quá chi tiết", "too precise", _ => true, (one, measure, dice) =>
            [Like(one, details => details.WithValue(one.Value!.Value + (measure.Scale.FromSteps(dice.Between(1, 9)) / 10)))]),
        new(ObservationFindings.BeyondLimit, "ngoài giới hạn", "beyond a limit", measure => measure.LowerLimit is not null, (one, measure, dice) =>
            [Like(one, details => details.WithValue(measure.UpperLimit is { } high && dice.OneIn(2) ? high + measure.Scale.FromSteps(1) : measure.LowerLimit!.Value - measure.Scale.FromSteps(1)))]),
        new(ObservationFindings.PartsBeyondLimit, "tử số lớn hơn mẫu số", "a numerator above its denominator", measure => IsShare(measure) && measure.UpperLimit == 100, (one, _, dice) =>
            [Like(one, details => details.WithParts(1_000 + dice.Between(1, 50), 1_000))]),
        new(ObservationFindings.Duplicate, "trùng dòng", "the same figure twice", _ => true, (one, _, _) => [one, one]),
        new(ObservationFindings.NotRebuilt, "không khớp với tử và mẫu số", "not what its parts make", IsShare, (one, _, dice) =>
            [Like(one, details => details.WithValue(one.Value!.Value).WithParts(one.Value!.Value < 50 ? 900 + dice.Between(0, 50) : dice.Between(1, 50), 1_000))]),
        new(ObservationFindings.Disagreement, "các nguồn có giá trị như nhau công bố khác nhau", "sources of equal standing disagree", measure => !measure.Unit.Equals(Unit.Done), (one, measure, dice) =>
            [one, Like(one, details => details.WithValue(one.Value!.Value + measure.Scale.FromSteps(dice.Between(1, 9))))]),
        new(ObservationFindings.RecordedBeforeItsEnd, "chính thức trước khi kỳ kết thúc", "final before its period ended", _ => true, (one, _, dice) =>
            [Observation.Of(one.MeasureCode, one.Area, one.Period, ObservationKind.Final, one.Period.End.PlusDays(-dice.Between(1, 60)), one.Value!.Value)]),
    ];

    /// <summary>The code of the finding, one of <see cref="ObservationFindings"/> or of a built-in rule about observations.</summary>
    public string Code { get; }

    /// <summary>What is wrong, in both languages.</summary>
    public LocalisedText Label { get; }

    /// <summary>The code and what is wrong.</summary>
    public override string ToString() => $"{Code} {Label.English}";

    /// <summary>The observations with one of them spoilt; null when there is none that can be.</summary>
    internal IReadOnlyList<Observation>? Put(Plan plan, IReadOnlyList<Observation> sound, SplitMix64 dice)
    {
        var places = Enumerable.Range(0, sound.Count).Where(i => _fits(plan.Measures[sound[i].MeasureCode])).ToArray();
        if (places.Length == 0)
        {
            return null;
        }

        var at = dice.Of(places);
        return [.. sound.Take(at), .. _spoil(sound[at], plan.Measures[sound[at].MeasureCode], dice), .. sound.Skip(at + 1)];
    }

    private static bool IsShare(Measure measure) => measure.Unit.Equals(Unit.Percent);

    private static Observation Like(Observation one, Action<ObservationBuilder> details) =>
        Observation.Create(one.MeasureCode, one.Area, one.Period, one.Kind, one.RecordedAt, details);
}
