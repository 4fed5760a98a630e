using HanoiPlan.Sdk.Sources;

namespace HanoiPlan.Sdk.Plans;

/// <summary>A numbered part of a plan that indicators serve: an orientation, a breakthrough, a task or a programme. Immutable.</summary>
public abstract class PlanNode
{
    private protected PlanNode(NodeReference reference, LocalisedText title, LocalisedText summary, SourceReference source)
    {
        Reference = reference;
        Title = title;
        Summary = summary;
        Source = source;
    }

    /// <summary>The kind and number, as links point at it.</summary>
    public NodeReference Reference { get; }

    /// <summary>The kind of part.</summary>
    public NodeKind Kind => Reference.Kind;

    /// <summary>The number among its kind, from 1.</summary>
    public int Number => Reference.Number;

    /// <summary>The identifier, such as "programme-2".</summary>
    public string Id => Reference.Id;

    /// <summary>The official title, or a short name of ours where the plan gives only a passage.</summary>
    public LocalisedText Title { get; }

    /// <summary>What the passage says, summed up; the title where the plan says no more.</summary>
    public LocalisedText Summary { get; }

    /// <summary>Where the plan says it.</summary>
    public SourceReference Source { get; }

    /// <summary>The identifier.</summary>
    public override string ToString() => Id;
}
