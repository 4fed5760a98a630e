using System.Collections.Immutable;
using HanoiPlan.Sdk.Areas;
using HanoiPlan.Sdk.Measures;
using HanoiPlan.Sdk.Time;

namespace HanoiPlan.Sdk.Statements;

/// <summary>What a draft is made from: the document, and the answers of the caller.</summary>
internal sealed record DraftInput(
    TargetDocument Document, TimePeriod Term, AreaCode Area, DraftPlanOptions Options,
    ImmutableDictionary<string, string> Settled, ImmutableDictionary<string, Measure> Mapped);
