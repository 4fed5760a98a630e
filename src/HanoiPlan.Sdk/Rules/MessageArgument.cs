using System.Globalization;
using HanoiPlan.Sdk.Measures;
using HanoiPlan.Sdk.Quantities;
using HanoiPlan.Sdk.Sources;
using HanoiPlan.Sdk.Time;
using NodaTime;

namespace HanoiPlan.Sdk.Rules;

/// <summary>
/// A value in a rule's message, written as each language writes it: 8.300 and 8,300; 31/12/2025 and 2025-12-31. Made from
/// the value itself, also implicitly; a rule never formats numbers or dates. Immutable.
/// </summary>
public sealed class MessageArgument
{
    // Written when it is first read: most findings of a long list are never worded.
    private readonly Func<Language, string>? _write;
    private string? _vietnamese;
    private string? _english;

    private MessageArgument(string vietnamese, string english) => (_vietnamese, _english) = (vietnamese, english);

    private MessageArgument(Func<Language, string> write) => _write = write;

    /// <summary>The value as Vietnamese writes it.</summary>
    public string Vietnamese => _vietnamese ??= _write!(Language.Vietnamese);

    /// <summary>The value as English writes it.</summary>
    public string English => _english ??= _write!(Language.English);

    /// <summary>A number.</summary>
    public static implicit operator MessageArgument(int value) => Of(value);

    /// <summary>A number.</summary>
    public static implicit operator MessageArgument(decimal value) => Of(value);

    /// <summary>A date.</summary>
    public static implicit operator MessageArgument(LocalDate date) => Of(date);

    /// <summary>A period.</summary>
    public static implicit operator MessageArgument(TimePeriod period) => Of(period);

    /// <summary>A text in both languages.</summary>
    public static implicit operator MessageArgument(LocalisedText text) => Of(text);

    /// <summary>A code or an identifier, the same in both languages.</summary>
    public static implicit operator MessageArgument(string code) => Of(code);

    /// <summary>A number with the decimals it has.</summary>
    public static MessageArgument Of(decimal value) => new(language => NumberFormat.For(language).Format(value));

    /// <summary>An exact value rounded for the eye to at most <paramref name="places"/> decimals, halves away from zero.</summary>
    public static MessageArgument Of(Rational value, int places) => Of(value.Round(places));

    /// <summary>A value of a measure with its unit.</summary>
    public static MessageArgument Of(decimal value, Measure measure)
    {
        ArgumentNullException.ThrowIfNull(measure);
        return new MessageArgument(language => QuantityText.Write(value, measure.Unit, language));
    }

    /// <summary>An exact value of a measure with its unit; one without an end of decimals is rounded to the measure's scale.</summary>
    public static MessageArgument Of(Rational value, Measure measure)
    {
        ArgumentNullException.ThrowIfNull(measure);
        return new MessageArgument(language => QuantityText.Write(value, measure, language));
    }

    /// <summary>A year: four digits, never grouped.</summary>
    public static MessageArgument Year(int year) => Of(year.ToString("0000", CultureInfo.InvariantCulture));

    /// <summary>A date: 31/12/2025 in Vietnamese, 2025-12-31 in English.</summary>
    public static MessageArgument Of(LocalDate date) => new(
        date.ToString("dd/MM/uuuu", CultureInfo.InvariantCulture), date.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture));

    /// <summary>A period in words.</summary>
    /// <exception cref="InvalidOperationException">The period is <see cref="TimePeriod.None"/>.</exception>
    public static MessageArgument Of(TimePeriod period) => new(period.ToText(Language.Vietnamese), period.ToText(Language.English));

    /// <summary>A text in both languages.</summary>
    public static MessageArgument Of(LocalisedText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new MessageArgument(text.Vietnamese, text.English);
    }

    /// <summary>A code or an identifier, the same in both languages.</summary>
    public static MessageArgument Of(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        return new MessageArgument(code, code);
    }

    /// <summary>Several values with commas between them; "…" in the place of those beyond <paramref name="most"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="most"/> is below 1.</exception>
    public static MessageArgument List(IEnumerable<MessageArgument> values, int most)
    {
        ArgumentNullException.ThrowIfNull(values);
        ArgumentOutOfRangeException.ThrowIfLessThan(most, 1);
        MessageArgument[] all = [.. values];
        MessageArgument[] shown = all.Length <= most ? all : [.. all[..most], Of("…")];
        return new MessageArgument(
            string.Join("; ", shown.Select(value => value.Vietnamese)), string.Join("; ", shown.Select(value => value.English)));
    }

    /// <summary>The value as English writes it.</summary>
    public override string ToString() => English;
}
