using FsCheck;
using FsCheck.Fluent;
using HanoiPlan.Sdk.Areas;
using HanoiPlan.Sdk.Evaluation;
using HanoiPlan.Sdk.Quantities;
using HanoiPlan.Sdk.Targets;
using HanoiPlan.Sdk.Time;
using NodaTime;
using static HanoiPlan.Sdk.Testing.Laws;

namespace HanoiPlan.Sdk.Tests.Laws;

/// <summary>
/// Equality of value types, 10,000 pairs each: two made from the same parts are equal and hash alike, two made from
/// different parts are not equal, and neither way round differs from the other.
/// </summary>
public sealed class EqualityLaws
{
    [Fact]
    public void TimePeriod_EqualsWhatIsMadeOfTheSameParts_10000Pairs() => Holds(
        from kind in Gen.Choose(0, 6)
        from year in Gen.Choose(2019, 2021)
        from index in Gen.Choose(1, 2)
        select (kind, year, kind is 1 or 4 ? 0 : index),
        ((int Kind, int Year, int Index) c) => c.Kind switch
        {
            0 => TimePeriod.Years(c.Year, c.Year + c.Index),
            1 => TimePeriod.Year(c.Year),
            2 => TimePeriod.Half(c.Year, c.Index),
            3 => TimePeriod.Quarter(c.Year, c.Index),
            4 => TimePeriod.NineMonths(c.Year),
            5 => TimePeriod.Month(c.Year, c.Index),
            _ => TimePeriod.Day(new LocalDate(c.Year, 1, c.Index)),
        });

    [Fact]
    public void TargetRange_EqualsWhatIsMadeOfTheSameParts_10000Pairs() => Holds(
        from kind in Gen.Choose(1, 8)
        from low in Gen.Choose(0, 2)
        from width in Gen.Choose(1, 2)
        from relation in Gen.Elements(Enum.GetValues<RangeRelation>())
        select (kind, kind is 7 or 8 ? 0 : low, kind is 1 or 6 ? width : 0, relation),
        ((int Kind, int Low, int Width, RangeRelation Relation) c) => (c.Kind switch
        {
            1 => TargetRange.Between(c.Low, c.Low + c.Width),
            2 => TargetRange.Exactly(c.Low),
            3 => TargetRange.AtLeast(c.Low),
            4 => TargetRange.MoreThan(c.Low),
            5 => TargetRange.AtMost(c.Low),
            6 => TargetRange.About(c.Low, c.Width),
            7 => TargetRange.None,
            _ => TargetRange.Whole,
        }).RelativeToBaseline(c.Relation));

    [Fact]
    public void Bound_EqualsWhatIsMadeOfTheSameParts_10000Pairs() => Holds(
        from value in Gen.Choose(-2, 2)
        from isInclusive in Gen.Elements(true, false)
        select (value, isInclusive),
        ((int Value, bool IsInclusive) c) => new Bound(c.Value, c.IsInclusive));

    [Fact]
    public void Bound_WithTrailingZeros_IsTheSameNumber()
    {
        Assert.Equal(new Bound(7.5m, true), new Bound(7.500m, true));
        Assert.Equal(new Bound(7.5m, true).GetHashCode(), new Bound(7.500m, true).GetHashCode());
    }

    [Fact]
    public void EvaluationMoment_EqualsWhatIsMadeOfTheSameParts_10000Pairs() => Holds(
        from valid in Gen.Choose(1, 3)
        from known in Gen.Choose(0, 3)
        from rules in Gen.Choose(1, 3)
        select (valid, known, rules),
        ((int Valid, int Known, int Rules) c) =>
        {
            var moment = EvaluationMoment.At(new LocalDate(2021, 1, c.Valid)).UnderRulesOf(new LocalDate(2021, 1, c.Rules));
            return c.Known == 0 ? moment : moment.KnownOn(new LocalDate(2021, 1, c.Known));
        });

    [Fact]
    public void EvaluationOptions_EqualWhatIsMadeOfTheSameParts_10000Pairs() => Holds(
        from onTrack in Gen.Choose(8, 10)
        from atRisk in Gen.Choose(1, 3)
        from months in Gen.Choose(1, 3)
        select (onTrack, atRisk, months),
        ((int OnTrack, int AtRisk, int Months) c) =>
            EvaluationOptions.Default.WithPaceThresholds(c.OnTrack / 10m, c.AtRisk / 10m).WithStaleAfterMonths(c.Months));

    [Fact]
    public void Rational_EqualsTheSameFractionHoweverWritten_10000Pairs() => Holds(
        from top in Gen.Choose(-3, 3)
        from bottom in Gen.Elements(1, 5, 7)
        select (top, top == 0 ? 1 : bottom),
        ((int Top, int Bottom) c) => Rational.Of(c.Top * 6, c.Bottom * 6));

    [Fact]
    public void AreaCodeAndScale_EqualWhatIsMadeOfTheSameParts_10000Pairs() => Holds(
        from code in Gen.Choose(1, 9)
        from places in Gen.Choose(0, Scale.MaxPlaces)
        select (code, places),
        ((int Code, int Places) c) => (AreaCode.Of($"A{c.Code}"), new Scale(c.Places)));

    private static void Holds<TParts, T>(Gen<TParts> parts, Func<TParts, T> make)
        where TParts : IEquatable<TParts>
        where T : IEquatable<T> => EqualityAgreesWithHash(parts, make).Check(Effort.Of(10_000));
}
