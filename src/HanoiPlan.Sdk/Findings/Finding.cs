using HanoiPlan.Sdk.Sources;

namespace HanoiPlan.Sdk.Findings;

/// <summary>What there is to say about a plan, a data set or an assignment: a stable code, how much it matters, and why.</summary>
public sealed class Finding
{
    private readonly UnwrittenMessage? _unwritten;
    private LocalisedText? _message;

    /// <summary>Makes a finding.</summary>
    /// <param name="code">A stable code, such as "HP2003".</param>
    /// <param name="severity">How much it matters.</param>
    /// <param name="subject">What it speaks of: a target, a measure, an observation's key.</param>
    /// <param name="message">What is wrong, with the value and the limit.</param>
    public Finding(string code, Severity severity, string subject, LocalisedText message)
        : this(code, severity, subject, message, null)
    {
    }

    /// <summary>Makes a finding at a place in a file.</summary>
    /// <param name="code">A stable code, such as "HP2003".</param>
    /// <param name="severity">How much it matters.</param>
    /// <param name="subject">What it speaks of: a target, a measure, an observation's key.</param>
    /// <param name="message">What is wrong, with the value and the limit.</param>
    /// <param name="place">Where it was found; null when it did not come from a file.</param>
    public Finding(string code, Severity severity, string subject, LocalisedText message, Place? place)
        : this(code, severity, subject, message, place, null, [])
    {
    }

    /// <summary>Makes a finding with what it rests on and everything it points at.</summary>
    /// <param name="code">A stable code, such as "HP2003".</param>
    /// <param name="severity">How much it matters.</param>
    /// <param name="subject">What it speaks of: a target, a measure, an observation's key.</param>
    /// <param name="message">What is wrong, with the value and the limit.</param>
    /// <param name="place">Where it was found; null when it did not come from a file.</param>
    /// <param name="citation">What it rests on; null when nothing is cited.</param>
    /// <param name="subjects">What it points at, the one it speaks of first; may be empty.</param>
    public Finding(
        string code,
        Severity severity,
        string subject,
        LocalisedText message,
        Place? place,
        FindingCitation? citation,
        IReadOnlyList<FindingSubject> subjects)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(code);
        ArgumentNullException.ThrowIfNull(subject);
        ArgumentNullException.ThrowIfNull(message);
        ArgumentNullException.ThrowIfNull(subjects);
        Code = code;
        Severity = severity;
        Subject = subject;
        _message = message;
        Place = place;
        Citation = citation;
        Subjects = subjects.Count == 0 ? [] : [.. subjects];
    }

    internal Finding(
        string code, Severity severity, string subject, UnwrittenMessage message, Place? place, FindingCitation? citation, FindingSubject[] subjects)
    {
        Code = code;
        Severity = severity;
        Subject = subject;
        _unwritten = message;
        Place = place;
        Citation = citation;
        Subjects = subjects;
    }

    /// <summary>A stable code, such as "HP2003".</summary>
    public string Code { get; }

    /// <summary>How much it matters.</summary>
    public Severity Severity { get; }

    /// <summary>What it speaks of: a target, a measure, an observation's key.</summary>
    public string Subject { get; }

    /// <summary>What is wrong, with the value and the limit.</summary>
    public LocalisedText Message => _message ??= _unwritten!.Write();

    /// <summary>Where it was found; null when it did not come from a file.</summary>
    public Place? Place { get; }

    /// <summary>What it rests on; null when nothing is cited.</summary>
    public FindingCitation? Citation { get; }

    /// <summary>What it points at, the one it speaks of first; empty where the finder names only <see cref="Subject"/>.</summary>
    public IReadOnlyList<FindingSubject> Subjects { get; }

    /// <summary>Orders findings by file, line, column, code and subject, so that the same findings always stand in the same order.</summary>
    public static IReadOnlyList<Finding> Sort(IEnumerable<Finding> findings)
    {
        ArgumentNullException.ThrowIfNull(findings);
        return [.. findings.Order(FindingOrder.Instance)];
    }

    /// <summary>One line in English: place, severity, code and message.</summary>
    public override string ToString() => Place is null
        ? $"{Severity} {Code} {Subject}: {Message.English}"
        : $"{Place}: {Severity} {Code} {Subject}: {Message.English}";
}
