using HanoiPlan.Sdk.Measures;
using HanoiPlan.Sdk.Sources;
using HanoiPlan.Sdk.Targets;

namespace HanoiPlan.Sdk.Statements;

/// <content>Which way round numbers are written, and due dates.</content>
internal sealed partial class StatementWriter
{
    // A decrease is kept as negative numbers; it is written as a fall by positive ones.
    private bool IsNegative()
    {
        var isRate = _statement.Basis == Basis.AverageGrowth && _statement.Preference == Preference.LowerIsBetter;
        if (_statement.Relation is not (RangeRelation.PercentChange or RangeRelation.PointsChange) && !isRate)
        {
            return false;
        }

        return (_statement.Lower, _statement.Upper) switch
        {
            ({ } lower, null) => lower.Value < 0,
            (null, { } upper) => upper.Value <= 0,
            ({ } lower, { } upper) => lower.Value < 0 && upper.Value <= 0,
            _ => false,
        };
    }

    // "giảm 2 lần" for a half, where the number of times is exact.
    private bool IsTimesLess() =>
        _statement.Relation == RangeRelation.TimesBaseline && _statement.Preference == Preference.LowerIsBetter
        && IsInvertible(_statement.Lower) && IsInvertible(_statement.Upper);

    private static bool IsInvertible(Bound? bound) => bound is not { } some || (some.Value > 0 && 1 / some.Value * some.Value == 1 && (1 / some.Value).Scale <= MostPlaces);

    private static Bound? Inverse(Bound? bound) => bound is { } some ? new Bound(1 / some.Value, some.IsInclusive) : null;

    private string Due(int year) => _statement.DueDate is not { } day ? $"{_words.By} {Digits(year)}"
        : _language == Language.Vietnamese ? $"{_words.ByDay} {Digits(day.Day)}/{Digits(day.Month)}/{Digits(day.Year)}"
        : $"{_words.ByDay} {Digits(day.Day)} {Months[day.Month - 1]} {Digits(day.Year)}";
}
