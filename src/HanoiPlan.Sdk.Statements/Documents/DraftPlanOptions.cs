using HanoiPlan.Sdk.Sources;
using NodaTime;

namespace HanoiPlan.Sdk.Statements;

/// <summary>What a document does not say of itself and a plan needs. Every member can be left out.</summary>
public sealed record DraftPlanOptions
{
    /// <summary>The plan's identifier: "draft" without other word.</summary>
    public string Id { get; init; } = "draft";

    /// <summary>The plan's title; without it, the first heading or line of the document in both languages.</summary>
    public LocalisedText? Title { get; init; }

    /// <summary>The document to cite; without it, one made from identifier and title, number and date unknown.</summary>
    public SourceDocument? Document { get; init; }

    /// <summary>The first day on which the plan counts; without it, the first day of the term, as a choice to settle.</summary>
    public LocalDate? InForceFrom { get; init; }
}
