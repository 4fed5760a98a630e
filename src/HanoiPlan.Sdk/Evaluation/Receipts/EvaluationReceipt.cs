using System.Diagnostics.CodeAnalysis;
using HanoiPlan.Sdk.Areas;
using NodaTime;
using NodaTime.Text;

namespace HanoiPlan.Sdk.Evaluation.Receipts;

/// <summary>
/// Proof of what an evaluation was made from and what it answered: a SHA-256 over plan, observations used, moments and
/// options, and one over the answers. The same inputs give the same receipt on any machine, thread count and culture.
/// </summary>
public sealed class EvaluationReceipt : IEquatable<EvaluationReceipt>, IParsable<EvaluationReceipt>
{
    private const string FirstLine = "HanoiPlan.Sdk receipt 1";

    private EvaluationReceipt(string sdkVersion, string planId, AreaCode area, EvaluationMoment moment, string inputsHash, string resultsHash)
    {
        SdkVersion = sdkVersion;
        PlanId = planId;
        Area = area;
        Moment = moment;
        InputsHash = inputsHash;
        ResultsHash = resultsHash;
    }

    /// <summary>The version of the SDK that made it, such as "0.1.0".</summary>
    public string SdkVersion { get; }

    /// <summary>The plan's identifier.</summary>
    public string PlanId { get; }

    /// <summary>The area judged.</summary>
    public AreaCode Area { get; }

    /// <summary>The moments of the judgement.</summary>
    public EvaluationMoment Moment { get; }

    /// <summary>SHA-256 of the inputs, in lower-case hexadecimal.</summary>
    public string InputsHash { get; }

    /// <summary>SHA-256 of the answers, in lower-case hexadecimal.</summary>
    public string ResultsHash { get; }

    /// <summary>Makes the receipt of an evaluation.</summary>
    public static EvaluationReceipt Of(PlanAssessment assessment)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        var version = typeof(EvaluationReceipt).Assembly.GetName().Version!;
        return new EvaluationReceipt(
            version.ToString(3), assessment.Plan.Id, assessment.Area, assessment.Moment,
            CanonicalText.HashOfInputs(assessment), CanonicalText.HashOfResults(assessment));
    }

    /// <summary>Reads a receipt as <see cref="ToString"/> writes it.</summary>
    /// <exception cref="FormatException"><paramref name="s"/> is no receipt.</exception>
    public static EvaluationReceipt Parse(string s, IFormatProvider? provider)
    {
        ArgumentNullException.ThrowIfNull(s);
        return TryParse(s, provider, out var receipt)
            ? receipt
            : throw new FormatException($"The text is no receipt: it does not have the nine lines that begin with \"{FirstLine}\".");
    }

    /// <inheritdoc cref="IParsable{TSelf}.TryParse" />
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out EvaluationReceipt result)
    {
        result = null;
        var lines = s?.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n') ?? [];
        if (lines.Length != 9 || lines[0] != FirstLine
            || !TryField(lines[1], "sdk", out var sdk) || !TryField(lines[2], "plan", out var plan)
            || !TryField(lines[3], "area", out var areaText) || !AreaCode.TryParse(areaText, provider, out var area)
            || !TryDay(lines[4], "valid", out var valid) || !TryField(lines[5], "known", out var knownText) || !TryDay(lines[6], "rules", out var rules)
            || !TryHash(lines[7], "inputs", out var inputs) || !TryHash(lines[8], "results", out var results))
        {
            return false;
        }

        var moment = EvaluationMoment.At(valid).UnderRulesOf(rules);
        if (knownText != "all")
        {
            if (!LocalDatePattern.Iso.Parse(knownText).TryGetValue(default, out var known))
            {
                return false;
            }

            moment = moment.KnownOn(known);
        }

        result = new EvaluationReceipt(sdk, plan, area, moment, inputs, results);
        return true;
    }

    /// <inheritdoc />
    public bool Equals(EvaluationReceipt? other) => other is not null && ToString() == other.ToString();

    /// <inheritdoc />
    public override bool Equals(object? obj) => Equals(obj as EvaluationReceipt);

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(InputsHash, ResultsHash);

    /// <summary>The receipt as nine lines of "name: value", each ended by a line feed.</summary>
    public override string ToString() =>
        $"{FirstLine}\nsdk: {SdkVersion}\nplan: {PlanId}\narea: {Area}\nvalid: {LocalDatePattern.Iso.Format(Moment.ValidAt)}\n"
        + $"known: {(Moment.KnownAt is { } known ? LocalDatePattern.Iso.Format(known) : "all")}\nrules: {LocalDatePattern.Iso.Format(Moment.RulesAt)}\n"
        + $"inputs: {InputsHash}\nresults: {ResultsHash}\n";

    private static bool TryField(string line, string name, out string value)
    {
        var starts = line.StartsWith(name + ": ", StringComparison.Ordinal);
        value = starts ? line[(name.Length + 2)..] : string.Empty;
        return value.Length > 0;
    }

    private static bool TryDay(string line, string name, out LocalDate day)
    {
        day = default;
        return TryField(line, name, out var text) && LocalDatePattern.Iso.Parse(text).TryGetValue(default, out day);
    }

    private static bool TryHash(string line, string name, out string hash) =>
        TryField(line, name, out hash) && hash.Length == 64 && hash.All(char.IsAsciiHexDigitLower);
}
