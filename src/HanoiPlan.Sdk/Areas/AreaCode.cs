using System.Diagnostics.CodeAnalysis;

namespace HanoiPlan.Sdk.Areas;

/// <summary>
/// The code of an administrative unit, such as "01" for Hanoi or "00004" for a commune. Codes are re-used over time, so a
/// code names a unit only together with a date.
/// </summary>
public sealed class AreaCode : IEquatable<AreaCode>, IComparable<AreaCode>, IParsable<AreaCode>
{
    /// <summary>The most characters a code can have.</summary>
    public const int MaxLength = 32;

    private AreaCode(string value) => Value = value;

    /// <summary>The characters of the code.</summary>
    public string Value { get; }

    /// <summary>Orders two codes ordinally.</summary>
    public static bool operator <(AreaCode? left, AreaCode? right) => Compare(left, right) < 0;

    /// <summary>Orders two codes ordinally.</summary>
    public static bool operator >(AreaCode? left, AreaCode? right) => Compare(left, right) > 0;

    /// <summary>Orders two codes ordinally.</summary>
    public static bool operator <=(AreaCode? left, AreaCode? right) => Compare(left, right) <= 0;

    /// <summary>Orders two codes ordinally.</summary>
    public static bool operator >=(AreaCode? left, AreaCode? right) => Compare(left, right) >= 0;

    /// <summary>Compares two codes ordinally.</summary>
    public static bool operator ==(AreaCode? left, AreaCode? right) => Equals(left, right);

    /// <summary>Compares two codes ordinally.</summary>
    public static bool operator !=(AreaCode? left, AreaCode? right) => !Equals(left, right);

    /// <inheritdoc cref="IParsable{TSelf}.Parse" />
    /// <exception cref="FormatException">The text is not 1 to <see cref="MaxLength"/> ASCII letters, digits, "-", "_" or ".".</exception>
    public static AreaCode Parse(string s, IFormatProvider? provider)
    {
        ArgumentNullException.ThrowIfNull(s);
        return TryParse(s, provider, out var code)
            ? code
            : throw new FormatException($"\"{s}\" is not an area code: 1 to {MaxLength} letters A-Z or a-z, digits, '-', '_' or '.'.");
    }

    /// <summary>The area with a code; leading zeros are part of it.</summary>
    /// <exception cref="ArgumentException">The text is not a code: see <see cref="Parse(string, IFormatProvider?)"/>.</exception>
    public static AreaCode Of(string code) => TryParse(code, null, out var area)
        ? area
        : throw new ArgumentException($"\"{code}\" is not an area code: 1 to {MaxLength} letters A-Z or a-z, digits, '-', '_' or '.'.", nameof(code));

    /// <inheritdoc cref="IParsable{TSelf}.TryParse" />
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out AreaCode result)
    {
        result = null;
        if (string.IsNullOrEmpty(s) || s.Length > MaxLength)
        {
            return false;
        }

        foreach (var character in s)
        {
            if (!char.IsAsciiLetterOrDigit(character) && character is not ('-' or '_' or '.'))
            {
                return false;
            }
        }

        result = new AreaCode(s);
        return true;
    }

    /// <inheritdoc />
    public int CompareTo(AreaCode? other) => Compare(this, other);

    /// <inheritdoc />
    public bool Equals(AreaCode? other) => other is not null && string.Equals(Value, other.Value, StringComparison.Ordinal);

    /// <inheritdoc />
    public override bool Equals(object? obj) => Equals(obj as AreaCode);

    /// <inheritdoc />
    public override int GetHashCode() => Value.GetHashCode(StringComparison.Ordinal);

    /// <summary>The code.</summary>
    public override string ToString() => Value;

    private static int Compare(AreaCode? left, AreaCode? right) => string.CompareOrdinal(left?.Value, right?.Value);
}
