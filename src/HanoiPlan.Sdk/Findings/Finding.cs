using HanoiPlan.Sdk.Sources;

namespace HanoiPlan.Sdk.Findings;

/// <summary>What there is to say about a plan, a data set or an assignment: a stable code, how much it matters, and why.</summary>
public sealed class Finding
{
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
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(code);
        ArgumentNullException.ThrowIfNull(subject);
        ArgumentNullException.ThrowIfNull(message);
        Code = code;
        Severity = severity;
        Subject = subject;
        Message = message;
        Place = place;
    }

    /// <summary>A stable code, such as "HP2003".</summary>
    public string Code { get; }

    /// <summary>How much it matters.</summary>
    public Severity Severity { get; }

    /// <summary>What it speaks of: a target, a measure, an observation's key.</summary>
    public string Subject { get; }

    /// <summary>What is wrong, with the value and the limit.</summary>
    public LocalisedText Message { get; }

    /// <summary>Where it was found; null when it did not come from a file.</summary>
    public Place? Place { get; }

    /// <summary>Orders findings by file, line, column, code and subject, so that the same findings always stand in the same order.</summary>
    public static IReadOnlyList<Finding> Sort(IEnumerable<Finding> findings)
    {
        ArgumentNullException.ThrowIfNull(findings);
        return
        [
            .. findings
                .OrderBy(finding => finding.Place?.File, StringComparer.Ordinal)
                .ThenBy(finding => finding.Place?.Line ?? 0)
                .ThenBy(finding => finding.Place?.Column ?? 0)
                .ThenBy(finding => finding.Code, StringComparer.Ordinal)
                .ThenBy(finding => finding.Subject, StringComparer.Ordinal)
                .ThenBy(finding => finding.Message.English, StringComparer.Ordinal),
        ];
    }

    /// <summary>One line in English: place, severity, code and message.</summary>
    public override string ToString() => Place is null
        ? $"{Severity} {Code} {Subject}: {Message.English}"
        : $"{Place}: {Severity} {Code} {Subject}: {Message.English}";
}
