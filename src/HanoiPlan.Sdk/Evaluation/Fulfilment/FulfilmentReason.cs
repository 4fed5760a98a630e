using HanoiPlan.Sdk.Sources;

namespace HanoiPlan.Sdk.Evaluation.Fulfilment;

/// <summary>One reason behind an answer, and what it rests on. Immutable.</summary>
public sealed class FulfilmentReason
{
    internal FulfilmentReason(LocalisedText text, SourceReference? document, Evidence? evidence)
    {
        Text = text;
        Document = document;
        Evidence = evidence;
    }

    /// <summary>The reason as one sentence.</summary>
    public LocalisedText Text { get; }

    /// <summary>The place in a document; null when it is none.</summary>
    public SourceReference? Document { get; }

    /// <summary>What a fact outside the plan rests on; null when it is none.</summary>
    public Evidence? Evidence { get; }

    /// <summary>What the reason rests on, in words: a place in a document, a published source, or the rule of the SDK.</summary>
    public string Cite(Language language) =>
        Document?.Cite(language) ?? Evidence?.Cite(language) ?? "HanoiPlan.Sdk, docs/responsibilities.md";

    /// <summary>The sentence in English.</summary>
    public override string ToString() => Text.English;
}
