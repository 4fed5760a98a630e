using HanoiPlan.Sdk.Testing;

namespace HanoiPlan.Sdk.Tests.Reference;

/// <summary>The slow reference's answer for a made-up case.</summary>
internal static class ReferenceCase
{
    public static ReferenceAnswer Expected(this JudgementCase made) =>
        ReferenceEvaluator.Judge(made.Target, made.ToSet().Accepted, made.Plan.Area, made.Moment, made.Options);
}
