using HanoiPlan.Sdk.Evaluation;
using HanoiPlan.Sdk.Measures;
using HanoiPlan.Sdk.Quantities;

namespace HanoiPlan.Sdk.Testing.Relations;

/// <summary>
/// Exactly what an answer says is required attains the bound that it is said of, and one step of the scale short of it does not: the
/// least that reaches the lower bound, the most that keeps the upper one. A bound beyond which a value exceeds is attained either way.
/// </summary>
internal static class AdviceRelation
{
    public static string? Broken(RelationCase made, RelationJudge judge)
    {
        var answer = judge(made);
        if (answer.RequiredKind is not { } kind
            || RelationRecords.BoundsOf(made, answer) is not { } bounds
            || Order(made, answer, kind) is not { } order)
        {
            return null;
        }

        var step = Rational.From(made.Asked.Step);
        var preference = made.Asked.Preference;
        var broken = answer.ToLower is { } low && bounds.Lower is { } floor && !(bounds.CanBeExceeded && preference == Preference.LowerIsBetter) && IsWithinLimits(made, floor)
            ? Lower(order, Rational.From(low), step, floor, bounds.HasLower)
            : null;
        broken ??= answer.ToUpper is { } high && bounds.Upper is { } ceiling && !(bounds.CanBeExceeded && preference == Preference.HigherIsBetter) && IsWithinLimits(made, ceiling)
            ? Upper(order, Rational.From(high), step, ceiling, bounds.HasUpper)
            : null;
        return broken is null ? null : $"{made.Wanted.Basis.Name}, {broken}: {answer}";
    }

    private static string? Lower(Func<Rational, Rational, int> order, Rational number, Rational step, Rational bound, bool isInclusive)
    {
        bool Reaches(Rational rest) => order(rest, bound) is var sign && (sign > 0 || (sign == 0 && isInclusive));
        return !Reaches(number) ? $"{number} does not reach the lower bound {bound}"
            : Reaches(number - step) ? $"{number - step} reaches the lower bound {bound} already"
            : null;
    }

    private static string? Upper(Func<Rational, Rational, int> order, Rational number, Rational step, Rational bound, bool isInclusive)
    {
        bool Keeps(Rational rest) => order(rest, bound) is var sign && (sign < 0 || (sign == 0 && isInclusive));
        return !Keeps(number) ? $"{number} breaks the upper bound {bound}"
            : Keeps(number + step) ? $"{number + step} keeps the upper bound {bound} as well"
            : null;
    }

    private static bool IsWithinLimits(RelationCase made, Rational bound) =>
        !(made.Asked.Least is { } least && bound < Rational.From(least)) && !(made.Asked.Most is { } most && bound > Rational.From(most));

    /// <summary>How the whole compares with a bound when the rest brings a number; null where the known part is not one number.</summary>
    private static Func<Rational, Rational, int>? Order(RelationCase made, RelationAnswer answer, RequirementKind kind)
    {
        var years = answer.YearsLeft!.Value;
        switch (kind)
        {
            case RequirementKind.ChangePerYear:
                return (answer.Low is not null && answer.Low == answer.High ? answer.Low : answer.Latest) is { } value
                    ? (rest, bound) => (value + (rest * years)).CompareTo(bound)
                    : null;
            case RequirementKind.Remainder:
                return answer.Low is { } sum && answer.Low == answer.High ? (rest, bound) => (sum + rest).CompareTo(bound) : null;
            default:
                if (!years.IsInteger || Product(made) is not { } known)
                {
                    return null;
                }

                var span = made.Wanted.Last - made.Wanted.First + 1;
                return (rest, bound) => (known * Factor(rest).Power((int)years.Numerator)).CompareTo(Factor(bound).Power(span));
        }
    }

    private static Rational? Product(RelationCase made)
    {
        var product = Rational.One;
        for (var year = made.Wanted.First; year <= made.Wanted.Last; year++)
        {
            if (!RelationRecords.Has(made, year))
            {
                continue;
            }

            if (RelationRecords.YearOf(made, year) is not { } growth)
            {
                return null;
            }

            product *= Factor(growth);
        }

        return product;
    }

    private static Rational Factor(Rational percent) => Rational.One + (percent / Rational.From(100));
}
