using HanoiPlan.Sdk.Sources;
using NodaTime;

namespace HanoiPlan.Sdk.Rules;

/// <summary>
/// Sets one finding aside for a stated reason: a code and a subject. What is set aside is kept in the report beside its
/// suppression, never dropped. Who and when are the host's words; no clock is read. Immutable.
/// </summary>
public sealed class Suppression
{
    /// <summary>Sets a finding aside.</summary>
    /// <param name="code">The code of the finding.</param>
    /// <param name="subject">What it speaks of, exactly as <see cref="Findings.Finding.Subject"/> has it.</param>
    /// <param name="reason">Why it is set aside.</param>
    /// <param name="by">Who decided so.</param>
    /// <param name="on">The day of the decision.</param>
    /// <exception cref="ArgumentException">The code is not of its form, or a text is empty.</exception>
    /// <exception cref="ArgumentException"><paramref name="on"/> is <c>default(LocalDate)</c>.</exception>
    public Suppression(string code, string subject, string reason, string by, LocalDate on)
    {
        GivenDay.ThrowIfDefault(on, nameof(on));
        Code = RuleCode.Of(code).Value;
        ArgumentNullException.ThrowIfNull(subject);
        ArgumentException.ThrowIfNullOrWhiteSpace(reason);
        ArgumentException.ThrowIfNullOrWhiteSpace(by);
        Subject = subject;
        Reason = reason;
        By = by;
        On = on;
    }

    /// <summary>The code of the finding.</summary>
    public string Code { get; }

    /// <summary>What it speaks of; compared ordinally.</summary>
    public string Subject { get; }

    /// <summary>Why it is set aside.</summary>
    public string Reason { get; }

    /// <summary>Who decided so.</summary>
    public string By { get; }

    /// <summary>The day of the decision, as the host gives it.</summary>
    public LocalDate On { get; }

    /// <summary>Code, subject and reason.</summary>
    public override string ToString() => $"{Code} {Subject}: {Reason}";
}
