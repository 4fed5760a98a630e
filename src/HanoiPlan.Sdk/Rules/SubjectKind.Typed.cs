using HanoiPlan.Sdk.Findings;
using HanoiPlan.Sdk.Sources;

namespace HanoiPlan.Sdk.Rules;

/// <summary>A kind of thing that rules look at, with what tells one from another. Immutable; keep one in a static field.</summary>
/// <typeparam name="TSubject">The type of the things.</typeparam>
public sealed class SubjectKind<TSubject> : SubjectKind
    where TSubject : class
{
    private readonly Func<TSubject, string> _identify;
    private readonly Func<TSubject, FindingCitation?> _cite;
    private readonly Func<TSubject, Place?> _locate;

    /// <summary>Makes a kind whose things cite nothing and come from no file.</summary>
    /// <param name="name">A stable name, such as "budget".</param>
    /// <param name="label">The name in both languages.</param>
    /// <param name="identify">What tells one thing from another; called for findings only.</param>
    public SubjectKind(string name, LocalisedText label, Func<TSubject, string> identify)
        : this(name, label, identify, static _ => null)
    {
    }

    /// <summary>Makes a kind whose things have a source.</summary>
    /// <inheritdoc cref="SubjectKind{TSubject}.SubjectKind(string, LocalisedText, Func{TSubject, string})" />
    /// <param name="name">A stable name, such as "budget".</param>
    /// <param name="label">The name in both languages.</param>
    /// <param name="identify">What tells one thing from another; called for findings only.</param>
    /// <param name="cite">What a finding on a thing rests on; null for nothing.</param>
    public SubjectKind(string name, LocalisedText label, Func<TSubject, string> identify, Func<TSubject, FindingCitation?> cite)
        : this(name, label, identify, cite, static _ => null)
    {
    }

    /// <summary>Makes a kind whose things have a source and a place in a file.</summary>
    /// <inheritdoc cref="SubjectKind{TSubject}.SubjectKind(string, LocalisedText, Func{TSubject, string}, Func{TSubject, FindingCitation})" />
    /// <param name="name">A stable name, such as "budget".</param>
    /// <param name="label">The name in both languages.</param>
    /// <param name="identify">What tells one thing from another; called for findings only.</param>
    /// <param name="cite">What a finding on a thing rests on; null for nothing.</param>
    /// <param name="locate">Where a thing was read; null for nowhere.</param>
    public SubjectKind(
        string name, LocalisedText label, Func<TSubject, string> identify, Func<TSubject, FindingCitation?> cite, Func<TSubject, Place?> locate)
        : base(name, label)
    {
        ArgumentNullException.ThrowIfNull(identify);
        ArgumentNullException.ThrowIfNull(cite);
        ArgumentNullException.ThrowIfNull(locate);
        _identify = identify;
        _cite = cite;
        _locate = locate;
    }

    /// <summary>What tells a thing from others of this kind.</summary>
    public string Identify(TSubject subject)
    {
        ArgumentNullException.ThrowIfNull(subject);
        return _identify(subject);
    }

    internal FindingCitation? Cite(TSubject subject) => _cite(subject);

    internal Place? Locate(TSubject subject) => _locate(subject);
}
