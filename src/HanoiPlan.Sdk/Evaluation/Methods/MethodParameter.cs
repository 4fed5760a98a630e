using HanoiPlan.Sdk.Quantities;

namespace HanoiPlan.Sdk.Evaluation.Methods;

/// <summary>A threshold or other number that a method judges by, named so that a result can be checked against it. Immutable.</summary>
public sealed class MethodParameter
{
    /// <summary>Names a number.</summary>
    /// <param name="name">A stable name, such as "substantial".</param>
    /// <param name="value">The number.</param>
    public MethodParameter(string name, decimal value)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        Name = name;
        Value = value;
    }

    /// <summary>A stable name.</summary>
    public string Name { get; }

    /// <summary>The number.</summary>
    public decimal Value { get; }

    /// <summary>"name = value".</summary>
    public override string ToString() => $"{Name} = {NumberFormat.Invariant.Format(Value)}";
}
