using HanoiPlan.Sdk.Sources;

namespace HanoiPlan.Sdk.Plans;

/// <summary>Writes down the targets of one indicator while a plan is being built. Not safe for several threads.</summary>
public sealed class IndicatorBuilder
{
    internal IndicatorBuilder(int number, string id, LocalisedText name, string fieldId, SourceReference source)
    {
        Number = number;
        Id = id;
        Name = name;
        FieldId = fieldId;
        Source = source;
    }

    internal int Number { get; }

    internal string Id { get; }

    internal LocalisedText Name { get; }

    internal string FieldId { get; }

    internal SourceReference Source { get; }

    internal CompositionRule Rule { get; private set; } = CompositionRule.Every;

    internal List<TargetBuilder> Targets { get; } = [];

    internal List<Reading> Readings { get; } = [];

    /// <summary>Adds a target.</summary>
    /// <param name="id">A stable identifier, unique within the plan.</param>
    /// <param name="measureCode">The code of the measure it is for; one measure can have several targets.</param>
    /// <param name="details">Says what is asked.</param>
    /// <exception cref="ArgumentException">An identifier is empty.</exception>
    public IndicatorBuilder Target(string id, string measureCode, Action<TargetBuilder> details)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(id);
        ArgumentException.ThrowIfNullOrWhiteSpace(measureCode);
        ArgumentNullException.ThrowIfNull(details);
        var target = new TargetBuilder(id, measureCode, null);
        details(target);
        Targets.Add(target);
        return this;
    }

    /// <summary>How the targets make the indicator's answer; <see cref="CompositionRule.Every"/> without other word.</summary>
    public IndicatorBuilder Composition(CompositionRule rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        Rule = rule;
        return this;
    }

    /// <summary>How an open question about the indicator as a whole was settled; can be said several times.</summary>
    public IndicatorBuilder Read(Reading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        Readings.Add(reading);
        return this;
    }
}
