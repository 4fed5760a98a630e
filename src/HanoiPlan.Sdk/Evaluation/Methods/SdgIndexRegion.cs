using HanoiPlan.Sdk.Quantities;
using HanoiPlan.Sdk.Sources;

namespace HanoiPlan.Sdk.Evaluation.Methods;

/// <summary>
/// The regional level of the SDG Index: the mean of the members' latest values, weighted with their population and rounded
/// to three decimals (halves away from zero) before it is scored.
/// </summary>
public static class SdgIndexRegion
{
    private const int Places = 3;

    /// <summary>True when at least one series of the group carries a population.</summary>
    public static bool IsMeantBy(MethodGroup group)
    {
        ArgumentNullException.ThrowIfNull(group);
        return group.Groups.Count == 0 && group.Series.Any(member => member.Series.Population is not null);
    }

    /// <summary>The weighted mean of the members that have a value, rounded to three decimals; null when none has one.</summary>
    /// <exception cref="ArgumentException">A member with a value has no population.</exception>
    public static decimal? ValueOf(IEnumerable<MethodSeries> members)
    {
        ArgumentNullException.ThrowIfNull(members);
        var (sum, weight) = (Rational.Zero, Rational.Zero);
        foreach (var member in members)
        {
            if (member.Latest is not { } latest)
            {
                continue;
            }

            var population = Rational.From(member.Population
                ?? throw new ArgumentException($"Series {member.Name} has a value but no population.", nameof(members)));
            sum += Rational.From(latest.Value) * population;
            weight += population;
        }

        return weight.Sign == 0 ? null : (sum / weight).Round(Places);
    }

    /// <summary>The score and colour of the weighted mean, by the members' common bounds and thresholds; else why there is none.</summary>
    public static MethodGroupResult Assess(MethodGroup group)
    {
        ArgumentNullException.ThrowIfNull(group);
        var members = group.Series.Select(member => member.Series).Where(series => series.Latest is not null).ToArray();
        if (members.Length == 0)
        {
            return Refuse(group, "Không thành viên nào có giá trị.", "No member has a value.");
        }

        if (Array.Find(members, member => member.Population is null) is { } unweighted)
        {
            return Refuse(group, $"Thành viên {unweighted.Name} không có dân số.", $"The member {unweighted.Name} has no population.");
        }

        if (SdgIndexScale.Of(members[0]) is not { } scale
            || !members.All(member => SdgIndexScale.Of(member) is { } own && own.IsSameAs(scale)))
        {
            return Refuse(group, "Các thành viên không có chung mức và ngưỡng.", "The members do not share the same bounds and thresholds.");
        }

        var value = ValueOf(members)!.Value;
        var shown = Figure.Whole(value);
        var exact = Rational.From(value);
        return new MethodGroupResult(group, ScoreDigits.Of(scale.Score(exact)), scale.HasColours ? scale.ColourOf(exact) : null, members.Length, LocalisedText.Of(
            $"Bình quân theo dân số của {members.Length} trên {group.Count} thành viên: {shown.Vi}.",
            $"The population-weighted mean of {members.Length} of {group.Count} members: {shown.En}."));
    }

    private static MethodGroupResult Refuse(MethodGroup group, string vietnamese, string english) =>
        new(group, null, null, 0, LocalisedText.Of(vietnamese, english));
}
