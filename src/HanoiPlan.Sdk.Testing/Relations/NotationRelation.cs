using HanoiPlan.Sdk.Evaluation;
using HanoiPlan.Sdk.Observations;
using HanoiPlan.Sdk.Quantities;
using HanoiPlan.Sdk.Sources;
using HanoiPlan.Sdk.Targets;
using HanoiPlan.Sdk.Time;
using NodaTime;

namespace HanoiPlan.Sdk.Testing.Relations;

/// <summary>The same facts written in another way give the same answer.</summary>
internal static class NotationRelation
{
    private static Unit Thousands { get; } = Unit.Create("law_thousands", Text, Text, "law_amount", 3);

    private static Unit Millions { get; } = Unit.Create("law_millions", Text, Text, "law_amount", 6);

    private static LocalisedText Text => LocalisedText.Of("đơn vị", "units");

    public static string? Broken(RelationCase made, RelationJudge judge)
    {
        var here = judge(made);
        string? Compare(string name, RelationCase? other, string how) => other is { IsLegal: true } && SameAnswer.Different(here, judge(other), how) is { } part
            ? $"{name}, {part}: {here}; otherwise written: {judge(other)}{other}"
            : null;
        var dice = new SplitMix64(made.Seed ^ 0x0F2);

        // Figures that share their last day under two names become figures of one name, of which each can be changed alone.
        var how = made.Figures.GroupBy(figure => (figure.Code, figure.Period.End)).All(day => day.Select(figure => figure.Period).Distinct().Count() == 1)
            ? SameAnswer.Unnamed
            : SameAnswer.Unflipped;
        return Compare("order", made.With(RelationRecords.Shuffled(made.Figures, made.Seed)), SameAnswer.Whole)
            ?? Compare("area renamed", made with { AreaName = "Z9" }, SameAnswer.Whole)
            ?? Compare("years shifted", Shifted(made, dice.Of(-8, 4, 20)), SameAnswer.Unnamed)
            ?? Compare("year as its last day", AsDays(made), how)
            ?? Compare("year as December", AsMonths(made), how)
            ?? Compare("headline as exact parts", AsParts(made), SameAnswer.Unnamed)
            ?? OfficialTotal(made, here, judge)
            ?? InThousands(made, judge);
    }

    private static RelationCase Shifted(RelationCase made, int years) => made with
    {
        Wanted = made.Wanted.ShiftedBy(years),
        Figures = [.. made.Figures.Select(figure => figure.ShiftedBy(years))],
        ValidAt = made.ValidAt.PlusYears(years),
        KnownAt = made.KnownAt?.PlusYears(years),
        RulesAt = made.RulesAt?.PlusYears(years),
    };

    // A figure of a stock is the state at the end of its period, whatever the period is called.
    private static RelationCase? AsDays(RelationCase made) => Renamed(made, period => period.YearCount > 1 ? period : TimePeriod.Day(period.End));

    private static RelationCase? AsMonths(RelationCase made) => Renamed(made, period => period.Kind == PeriodKind.Year ? TimePeriod.Month(period.FirstYear, 12) : period);

    // A milestone done within a year may be known from the day of the record on, so there the period says more than its last day.
    private static RelationCase? Renamed(RelationCase made, Func<TimePeriod, TimePeriod> name) => !made.Asked.IsStock || made.Wanted.Basis == Basis.Milestone
        ? null
        : made.With(made.Figures.Select(figure => figure with { Period = name(figure.Period) }));

    // The years added up by the authority: its total says what they say, also where it lies beyond what one year can be.
    private static string? OfficialTotal(RelationCase made, RelationAnswer here, RelationJudge judge)
    {
        if (made.Wanted.Basis != Basis.Total || !here.IsDue || here.Missing.Count > 0 || here.Origin != ValueOrigin.Summed || here.Low != here.High
            || here.Low is not { } sum || !sum.TryToDecimal(out var exact) || decimal.Round(exact, made.Asked.Places) != exact)
        {
            return null;
        }

        var span = TimePeriod.Years(made.Wanted.First, made.Wanted.Last);
        var recorded = made.KnownAt is { } known ? LocalDate.Min(known, span.End) : span.End;
        var official = made.Plus(new FigureSpec(OneTargetPlan.MeasureCode, span, ObservationKind.Final, recorded, exact));
        return !official.IsLegal ? $"the official total of the years, refused: {exact} for {here}"
            : judge(official) is { } there && there.Status != here.Status ? $"the official total of the years, status: {here}; otherwise written: {there}"
            : null;
    }

    private static RelationCase? AsParts(RelationCase made) => made.Asked.Unit != Unit.Percent ? null : made.With(made.Figures.Select(figure =>
        figure is { Value: { } value, Numerator: null } ? figure with { Value = null, Numerator = value * 10, Denominator = 1000 } : figure));

    // Bounds, limits and some figures in thousands of what the measure counts in millions; and all of it in thousands.
    private static string? InThousands(RelationCase made, RelationJudge judge)
    {
        if (made.Wanted.Basis == Basis.AverageGrowth || made.Asked.Unit == Unit.Done || made.Figures.Any(figure => figure.Numerator is not null)
            || made.Wanted.Ranges.Any(range => range.Kind == RangeKind.Whole))
        {
            return null;
        }

        var millions = made with { Asked = made.Asked with { Unit = Millions } };
        var here = judge(millions);
        var figures = millions.With(millions.Figures.Select(figure => figure with { Value = figure.Value * 1000, Unit = Thousands }));
        if (figures.IsLegal && SameAnswer.Different(here, judge(figures), SameAnswer.Whole) is { } part)
        {
            return $"figures in thousands, {part}: {here}; otherwise written: {judge(figures)}";
        }

        var thousands = millions with
        {
            Asked = millions.Asked with { Unit = Thousands, Least = millions.Asked.Least * 1000, Most = millions.Asked.Most * 1000 },
            Wanted = millions.Wanted.Times(1000),
            Figures = [.. millions.Figures.Select(figure => figure with { Value = figure.Value * 1000 })],
        };
        return thousands.IsLegal && SameAnswer.Different(here, judge(thousands), SameAnswer.Verdict) is { } other
            ? $"all in thousands, {other}: {here}; otherwise written: {judge(thousands)}"
            : null;
    }
}
