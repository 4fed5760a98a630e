using HanoiPlan.Sdk.Findings;
using HanoiPlan.Sdk.Sources;

namespace HanoiPlan.Sdk.Rules;

/// <summary>
/// A finding that a rule is reporting; says what else it points at and rests on. Without a word it points at the thing looked
/// at, and cites what that cites. Not safe for several threads, and without effect after the rule's check has returned.
/// </summary>
public sealed class FindingDraft
{
    private readonly string _code;
    private readonly Severity _severity;
    private readonly string _subject;
    private readonly UnwrittenMessage _message;
    private readonly FindingSubject _own;
    private List<FindingSubject>? _others;
    private FindingCitation? _citation;
    private Place? _place;

    internal FindingDraft(Rule rule, UnwrittenMessage message, SubjectList subjects, int index)
        : this(rule.Code, rule.Description.Severity, subjects.IdentifierOf(index), message, subjects.Kind)
    {
        _citation = subjects.CitationOf(index);
        _place = subjects.PlaceOf(index);
    }

    internal FindingDraft(string code, Severity severity, string subject, UnwrittenMessage message, FindingSubject own)
    {
        _code = code;
        _severity = severity;
        _subject = subject;
        _message = message;
        _own = own;
    }

    private FindingDraft(string code, Severity severity, string subject, UnwrittenMessage message, SubjectKind kind)
        : this(code, severity, subject, message, new FindingSubject(kind.Name, subject))
    {
    }

    /// <summary>It points at this too.</summary>
    public FindingDraft PointingAt<TSubject>(SubjectKind<TSubject> kind, TSubject subject)
        where TSubject : class
    {
        ArgumentNullException.ThrowIfNull(kind);
        var pointed = new FindingSubject(kind.Name, kind.Identify(subject));
        if (!pointed.Equals(_own) && _others?.Contains(pointed) != true)
        {
            (_others ??= []).Add(pointed);
        }

        return this;
    }

    /// <summary>It points at each of these too.</summary>
    public FindingDraft PointingAt<TSubject>(SubjectKind<TSubject> kind, IEnumerable<TSubject> subjects)
        where TSubject : class
    {
        ArgumentNullException.ThrowIfNull(subjects);
        foreach (var subject in subjects)
        {
            PointingAt(kind, subject);
        }

        return this;
    }

    /// <summary>It rests on this place in a document, and not on what the thing looked at cites.</summary>
    public FindingDraft Citing(SourceReference source)
    {
        _citation = FindingCitation.To(source);
        return this;
    }

    /// <summary>It rests on this publication, and not on what the thing looked at cites.</summary>
    /// <exception cref="ArgumentException"><paramref name="published"/> is empty.</exception>
    public FindingDraft Citing(string published)
    {
        _citation = FindingCitation.To(published);
        return this;
    }

    /// <summary>It was found at this place of a file.</summary>
    public FindingDraft At(Place place)
    {
        ArgumentNullException.ThrowIfNull(place);
        _place = place;
        return this;
    }

    internal Finding ToFinding() => new(_code, _severity, _subject, _message, _place, _citation, _others is null ? [_own] : [_own, .. _others]);
}
