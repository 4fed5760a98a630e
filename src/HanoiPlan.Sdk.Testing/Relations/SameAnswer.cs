using HanoiPlan.Sdk.Evaluation;

namespace HanoiPlan.Sdk.Testing.Relations;

/// <summary>In which part two answers differ that must be the same.</summary>
internal static class SameAnswer
{
    /// <summary>Every part but the sentences.</summary>
    public const string Whole = "whole";

    /// <summary>Every part but the sentences and the names of periods.</summary>
    public const string Unnamed = "unnamed";

    /// <summary>Every part but the sentences, the names of periods and the flips.</summary>
    public const string Unflipped = "unflipped";

    /// <summary>Status and possible statuses alone.</summary>
    public const string Verdict = "verdict";

    public static string? Different(RelationAnswer here, RelationAnswer there, string how) => 0 switch
    {
        _ when here.Status != there.Status => "status",
        _ when !here.PossibleStatuses.SequenceEqual(there.PossibleStatuses) => "possible statuses",
        _ when here.IsSecured != there.IsSecured => "secured",
        _ when !here.Flags.Where(IsKept).SequenceEqual(there.Flags.Where(IsKept)) => "flags",
        _ when how == Verdict => null,
        _ when here.Low != there.Low || here.High != there.High => "value",
        _ when here.Side != there.Side || here.Edge != there.Edge || here.Distance != there.Distance => "margin",
        _ when how != Unflipped && !Flips(here, how).SequenceEqual(Flips(there, how)) => "flips",
        _ when here.RequiredKind != there.RequiredKind || here.ToLower != there.ToLower || here.ToUpper != there.ToUpper || here.YearsLeft != there.YearsLeft => "required",
        _ when here.Pace != there.Pace => "pace",
        _ when !here.Sides.SequenceEqual(there.Sides) => "sides",
        _ when how is Unnamed or Unflipped => null,
        _ when here.Period != there.Period => "period",
        _ when !here.Missing.SequenceEqual(there.Missing) => "missing",
        _ when !here.Years.SequenceEqual(there.Years) => "years",
        _ => null,
    };

    // A figure for another period, or for no period of its own any more, is another figure: its flip is compared without it.
    private static IEnumerable<string> Flips(RelationAnswer answer, string how) =>
        answer.Flips.Select(flip => how == Unnamed ? (flip with { Measure = null, Figure = null }).ToString() : flip.ToString());

    // Headline and parts that agree after rounding alone are flagged, and the same value without parts is not.
    private static bool IsKept(AssessmentFlag flag) => flag != AssessmentFlag.RoundingDecides;
}
