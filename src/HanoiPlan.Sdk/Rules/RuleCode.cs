using System.Diagnostics.CodeAnalysis;

namespace HanoiPlan.Sdk.Rules;

/// <summary>
/// The stable code of a rule: two to eight capital letters A to Z and four digits, such as "HP1101". The prefix
/// <see cref="SdkPrefix"/> is kept for the SDK's own rules; a host chooses one of its own. Immutable; compared ordinally.
/// </summary>
public sealed class RuleCode : IEquatable<RuleCode>, IComparable<RuleCode>, IParsable<RuleCode>
{
    /// <summary>The prefix of the SDK's own rules.</summary>
    public const string SdkPrefix = "HP";

    private const int Digits = 4;

    private RuleCode(string value) => Value = value;

    /// <summary>The whole code.</summary>
    public string Value { get; }

    /// <summary>The letters before the digits.</summary>
    public string Prefix => Value[..^Digits];

    /// <summary>True for a code with the SDK's own prefix.</summary>
    public bool IsOfTheSdk => Prefix == SdkPrefix;

    /// <summary>Orders two codes ordinally.</summary>
    public static bool operator <(RuleCode? left, RuleCode? right) => Compare(left, right) < 0;

    /// <summary>Orders two codes ordinally.</summary>
    public static bool operator >(RuleCode? left, RuleCode? right) => Compare(left, right) > 0;

    /// <summary>Orders two codes ordinally.</summary>
    public static bool operator <=(RuleCode? left, RuleCode? right) => Compare(left, right) <= 0;

    /// <summary>Orders two codes ordinally.</summary>
    public static bool operator >=(RuleCode? left, RuleCode? right) => Compare(left, right) >= 0;

    /// <summary>Compares two codes ordinally.</summary>
    public static bool operator ==(RuleCode? left, RuleCode? right) => Equals(left, right);

    /// <summary>Compares two codes ordinally.</summary>
    public static bool operator !=(RuleCode? left, RuleCode? right) => !Equals(left, right);

    /// <summary>The code with this text.</summary>
    /// <exception cref="ArgumentException">The text is not a code: two to eight letters A to Z and four digits.</exception>
    public static RuleCode Of(string code) => TryParse(code, null, out var made) ? made : throw new ArgumentException(Wrong(code), nameof(code));

    /// <inheritdoc cref="IParsable{TSelf}.Parse" />
    /// <exception cref="FormatException">The text is not a code: two to eight letters A to Z and four digits.</exception>
    public static RuleCode Parse(string s, IFormatProvider? provider)
    {
        ArgumentNullException.ThrowIfNull(s);
        return TryParse(s, provider, out var code) ? code : throw new FormatException(Wrong(s));
    }

    /// <inheritdoc cref="IParsable{TSelf}.TryParse" />
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out RuleCode result)
    {
        result = s is { Length: >= 2 + Digits and <= 8 + Digits }
            && !s.AsSpan()[..^Digits].ContainsAnyExceptInRange('A', 'Z')
            && !s.AsSpan()[^Digits..].ContainsAnyExceptInRange('0', '9')
            ? new RuleCode(s)
            : null;
        return result is not null;
    }

    /// <inheritdoc />
    public int CompareTo(RuleCode? other) => Compare(this, other);

    /// <inheritdoc />
    public bool Equals(RuleCode? other) => other is not null && Value == other.Value;

    /// <inheritdoc />
    public override bool Equals(object? obj) => Equals(obj as RuleCode);

    /// <inheritdoc />
    public override int GetHashCode() => Value.GetHashCode(StringComparison.Ordinal);

    /// <summary>The code.</summary>
    public override string ToString() => Value;

    private static int Compare(RuleCode? left, RuleCode? right) => string.CompareOrdinal(left?.Value, right?.Value);

    private static string Wrong(string? code) => $"\"{code}\" is not a rule's code: two to eight letters A to Z and four digits, such as HP1101.";
}
