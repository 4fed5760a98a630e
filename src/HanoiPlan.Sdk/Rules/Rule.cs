namespace HanoiPlan.Sdk.Rules;

/// <summary>
/// A rule: something that must hold, with words for when it does not. Derive from <see cref="Rule{TSubject}"/>. A rule holds
/// no state that changes, reads no clock and no culture, and may be called by several threads at once.
/// </summary>
public abstract class Rule
{
    private protected Rule(RuleDescription description, SubjectKind kind)
    {
        ArgumentNullException.ThrowIfNull(description);
        ArgumentNullException.ThrowIfNull(kind);
        if (description.Code.IsOfTheSdk && GetType().Assembly != typeof(Rule).Assembly)
        {
            throw new ArgumentException(
                $"{GetType().Name}: the code {description.Code} has the SDK's own prefix; choose a prefix of your own, such as HN.", nameof(description));
        }

        Description = description;
        Kind = kind;
    }

    /// <summary>What the rule says of itself.</summary>
    public RuleDescription Description { get; }

    /// <summary>The stable code, as findings carry it.</summary>
    public string Code => Description.Code.Value;

    /// <summary>The kind of thing that the rule looks at.</summary>
    public SubjectKind Kind { get; }

    /// <summary>The code and the English title.</summary>
    public sealed override string ToString() => Description.ToString();

    internal abstract void CheckEach(SubjectList subjects, int from, int to, RuleContext context);
}
