using System.Diagnostics.CodeAnalysis;

namespace HanoiPlan.Sdk.Rules;

/// <summary>A rule about one kind of thing.</summary>
/// <typeparam name="TSubject">The type of the things, as its kind names it.</typeparam>
public abstract class Rule<TSubject> : Rule
    where TSubject : class
{
    /// <summary>Makes a rule.</summary>
    /// <param name="description">What the rule says of itself.</param>
    /// <param name="kind">The kind of thing that it looks at.</param>
    /// <exception cref="ArgumentException">The code has the SDK's own prefix, and the rule is not the SDK's.</exception>
    [SuppressMessage("ApiDesign", "RS0022", Justification = "Rules are derived from through their kind alone.")]
    protected Rule(RuleDescription description, SubjectKind<TSubject> kind)
        : base(description, kind)
    {
    }

    /// <summary>
    /// Looks at one thing and reports what is wrong through the context. Bad data is reported, never thrown; what is thrown
    /// all the same becomes a finding of its own (HP0001), and the rule goes on with the next thing.
    /// </summary>
    /// <param name="subject">The thing; never null.</param>
    /// <param name="context">Takes findings and gives what else is at hand. Not to be kept beyond the call.</param>
    public abstract void Check(TSubject subject, RuleContext context);

    internal override void CheckEach(SubjectList subjects, int from, int to, RuleContext context)
    {
        var items = ((SubjectList<TSubject>)subjects).Items;
        var token = context.CancellationToken;
        for (var i = from; i < to; i++)
        {
            try
            {
                // The guard stands outside of the loop that works, which costs nothing while nothing is thrown.
                for (; i < to; i++)
                {
                    if (token.IsCancellationRequested)
                    {
                        return;
                    }

                    context.Index = i;
                    Check(items[i], context);
                }
            }
            catch (Exception thrown) when (thrown is not OperationCanceledException || !token.IsCancellationRequested)
            {
                context.ReportFailure(thrown);
            }
            catch (OperationCanceledException)
            {
                return;
            }
        }
    }
}
