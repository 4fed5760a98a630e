using System.Globalization;
using System.Text.RegularExpressions;
using HanoiPlan.Sdk.Evaluation;
using HanoiPlan.Sdk.Measures;
using HanoiPlan.Sdk.Quantities;
using HanoiPlan.Sdk.Targets;

namespace HanoiPlan.Sdk.Testing.Relations;

/// <summary>
/// The numbers of a sentence stand to each other as the verdict says: a value that is below an edge is shown below it and by more than
/// nothing, a year that missed is shown outside the range, a pace that is on track is shown as such.
/// </summary>
internal static partial class WordsRelation
{
    public static string? Broken(RelationCase made, RelationJudge judge)
    {
        var answer = judge(made);
        var bounds = RelationRecords.BoundsOf(made, answer);
        return answer.English.Select(sentence => Broken(made, answer, bounds, sentence, true)).FirstOrDefault(broken => broken is not null)
            ?? answer.Vietnamese.Select(sentence => Broken(made, answer, bounds, sentence, false)).FirstOrDefault(broken => broken is not null);
    }

    private static string? Broken(RelationCase made, RelationAnswer answer, RelationBounds? bounds, string sentence, bool isEnglish)
    {
        var language = isEnglish ? "English" : "Vietnamese";
        var broken = Margin(sentence, isEnglish) ?? Inside(bounds, sentence, isEnglish) ?? Pace(made, answer, sentence, isEnglish)
            ?? Requirement(answer, sentence, isEnglish) ?? (isEnglish ? Year(bounds, sentence) : null) ?? (isEnglish ? Growth(made, answer, sentence) : null);
        return broken is null ? null : $"{language}, {broken}: \"{sentence}\" of {answer}";
    }

    private static string? Margin(string sentence, bool isEnglish)
    {
        var match = (isEnglish ? EnglishMargin() : VietnameseMargin()).Match(sentence);
        if (!match.Success)
        {
            return null;
        }

        var (value, distance, edge) = (Number(match, "value", isEnglish), Number(match, "distance", isEnglish), Number(match, "edge", isEnglish));
        var isBelow = match.Groups["side"].Value is "below" or "thấp";
        return value == edge ? "a value beyond an edge is shown at it"
            : distance == 0 ? "nothing is shown as the distance"
            : value < edge != isBelow ? "the value is shown on the other side of the edge"
            : null;
    }

    private static string? Inside(RelationBounds? bounds, string sentence, bool isEnglish)
    {
        var match = (isEnglish ? EnglishInside() : VietnameseInside()).Match(sentence);
        if (!match.Success)
        {
            return null;
        }

        var value = Number(match, "value", isEnglish);
        var isAtEdge = match.Groups["at"].Success;
        var edge = Number(match, "edge", isEnglish);
        return isAtEdge != (value == edge) ? isAtEdge ? "a value just at an edge is shown beside it" : "a value beside an edge is shown at it"
            : bounds is not null && IsExact(bounds) && !bounds.Contains(Rational.From(value)) ? "a value in the range is shown outside it"
            : null;
    }

    private static string? Pace(RelationCase made, RelationAnswer answer, string sentence, bool isEnglish)
    {
        var match = (isEnglish ? EnglishPace() : VietnamesePace()).Match(sentence);
        if (!match.Success || !answer.IsByValue || answer.Status.IsAttained || made.Wanted.Path != PathKind.StraightLine
            || sentence.Contains("past the range", StringComparison.Ordinal) || sentence.Contains("vượt qua khoảng", StringComparison.Ordinal))
        {
            return null;
        }

        var (pace, onTrack, atRisk) = (Number(match, "pace", isEnglish), Number(match, "on", isEnglish), Number(match, "risk", isEnglish));
        var shown = pace >= onTrack ? AssessmentStatus.OnTrack : pace >= atRisk ? AssessmentStatus.AtRisk : AssessmentStatus.OffTrack;
        return shown == answer.Status ? null : $"a pace of {answer.Status.Name} is shown as {shown.Name}";
    }

    private static string? Requirement(RelationAnswer answer, string sentence, bool isEnglish)
    {
        var match = (isEnglish ? EnglishRequirement() : VietnameseRequirement()).Match(sentence);
        return match.Success && answer.RequiredKind == RequirementKind.ChangePerYear && Number(match, "amount", isEnglish) == 0 && !match.Groups["more"].Success ? "nothing is required, though the range is not reached" : null;
    }

    private static string? Year(RelationBounds? bounds, string sentence)
    {
        var match = EnglishYear().Match(sentence);
        if (!match.Success || bounds is null || !IsExact(bounds))
        {
            return null;
        }

        var isInside = bounds.Contains(Rational.From(Number(match, "value", true)));
        var isMet = match.Groups["status"].Value == "met";
        return isInside == isMet ? null : isMet ? "a year that attained is shown outside the range" : "a year that missed is shown in the range";
    }

    private static string? Growth(RelationCase made, RelationAnswer answer, string sentence)
    {
        var match = EnglishGrowth().Match(sentence);
        if (!match.Success || !answer.IsByValue || made.Asked.Preference != Preference.HigherIsBetter)
        {
            return null;
        }

        var (average, edge, onTrack, atRisk) = (Number(match, "value", true), Number(match, "edge", true), Number(match, "on", true), Number(match, "risk", true));
        var shown = average >= onTrack ? AssessmentStatus.OnTrack : average >= atRisk ? AssessmentStatus.AtRisk : AssessmentStatus.OffTrack;
        return edge <= 0 || shown == answer.Status ? null : $"an average of {answer.Status.Name} is shown as {shown.Name}";
    }

    // A bound without an end of decimals is rounded where it is shown, so nothing can be read of it.
    private static bool IsExact(RelationBounds bounds) =>
        (bounds.Lower is not { } low || low.TryToDecimal(out _)) && (bounds.Upper is not { } high || high.TryToDecimal(out _));

    private static decimal Number(Match match, string name, bool isEnglish)
    {
        var text = match.Groups[name].Value.Replace('−', '-');
        text = isEnglish ? text.Replace(",", string.Empty, StringComparison.Ordinal) : text.Replace(".", string.Empty, StringComparison.Ordinal).Replace(',', '.');
        return decimal.Parse(text, NumberStyles.Number, CultureInfo.InvariantCulture);
    }

    [GeneratedRegex(@"(?<value>[-−]?\d[\d,]*(\.\d+)?)[^\d]*? is (?<distance>\d[\d,]*(\.\d+)?)[^\d]*? (?<side>below|above) (?<edge>[-−]?\d[\d,]*(\.\d+)?)")]
    private static partial Regex EnglishMargin();

    [GeneratedRegex(@"(?<value>[-−]?\d[\d.]*(,\d+)?)[^\d]*? (?<side>thấp|cao) hơn (mức )?(?<edge>[-−]?\d[\d.]*(,\d+)?)[^\d]*? (?<distance>\d[\d.]*(,\d+)?)")]
    private static partial Regex VietnameseMargin();

    [GeneratedRegex(@"(?<value>[-−]?\d[\d,]*(\.\d+)?)[^\d]*? is in the range, (((?<at>just at)|[\d,.]+[^\d]*? from) (?<edge>[-−]?\d[\d,]*(\.\d+)?))")]
    private static partial Regex EnglishInside();

    [GeneratedRegex(@"(?<value>[-−]?\d[\d.]*(,\d+)?)[^\d]*? nằm trong khoảng, ((?<at>đúng tại)|cách) mức (?<edge>[-−]?\d[\d.]*(,\d+)?)")]
    private static partial Regex VietnameseInside();

    [GeneratedRegex(@"pace is (?<pace>[-−]?\d[\d,]*(\.\d+)?) \(on track from (?<on>[\d.,]+), at risk from (?<risk>[\d.,]*\d)")]
    private static partial Regex EnglishPace();

    [GeneratedRegex(@"tốc độ (?<pace>[-−]?\d[\d.]*(,\d+)?) \(đúng tiến độ từ (?<on>\d[\d.]*(,\d+)?), có nguy cơ từ (?<risk>\d[\d.]*(,\d+)?)")]
    private static partial Regex VietnamesePace();

    [GeneratedRegex(@"(a change|a rise|a fall) of (at least |at most )?(?<amount>[-−]?\d[\d,]*(\.\d+)?)(?<more> (-|to) )?")]
    private static partial Regex EnglishRequirement();

    [GeneratedRegex(@"phải (thay đổi|tăng|giảm) (ít nhất |không quá )?(?<amount>[-−]?\d[\d.]*(,\d+)?)(?<more> (-|đến) )?")]
    private static partial Regex VietnameseRequirement();

    [GeneratedRegex(@": (?<value>[-−]?\d[\d,]*(\.\d+)?)[^\d:]*, (?<status>met|not met)\.$")]
    private static partial Regex EnglishYear();

    [GeneratedRegex(@"average so far is (?<value>[-−]?\d[\d,]*(\.\d+)?)[^\d]*? against (?<edge>[-−]?\d[\d,]*(\.\d+)?)[^\d]*\(on track from (?<on>\d[\d.]*)[^\d]*, at risk from (?<risk>\d[\d.]*)")]
    private static partial Regex EnglishGrowth();
}
