using System.Globalization;
using System.Text;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace HanoiPlan.Sdk.Interchange;

/// <summary>The marks that a word processor numbers lists and headings with. Not thread-safe.</summary>
internal sealed class DocxNumbering
{
    private const int Levels = 9;
    private const int LongestChain = 12;

    private readonly Dictionary<int, int> _abstracts = [];
    private readonly Dictionary<(int Abstract, int Level), (string Format, string Text, int Start)> _levels = [];
    private readonly Dictionary<int, int[]> _counters = [];
    private readonly Dictionary<string, (int? Number, int? Level, int Heading, string? Base)> _styles = new(StringComparer.Ordinal);

    public static DocxNumbering Read(MainDocumentPart main)
    {
        var numbering = new DocxNumbering();
        foreach (var definition in main.NumberingDefinitionsPart?.Numbering?.Elements<AbstractNum>() ?? [])
        {
            foreach (var level in definition.Elements<Level>())
            {
                if (definition.AbstractNumberId?.Value is { } id && level.LevelIndex?.Value is { } index and >= 0 and < Levels)
                {
                    numbering._levels[(id, index)] = (level.NumberingFormat?.Val?.InnerText ?? "decimal", level.LevelText?.Val?.Value ?? string.Empty, level.StartNumberingValue?.Val?.Value ?? 1);
                }
            }
        }

        foreach (var instance in main.NumberingDefinitionsPart?.Numbering?.Elements<NumberingInstance>() ?? [])
        {
            if (instance.NumberID?.Value is { } id && instance.AbstractNumId?.Val?.Value is { } of)
            {
                numbering._abstracts[id] = of;
            }
        }

        foreach (var style in main.StyleDefinitionsPart?.Styles?.Elements<Style>() ?? [])
        {
            if (style.StyleId?.Value is { } id)
            {
                var properties = style.StyleParagraphProperties;
                numbering._styles[id] = (
                    properties?.NumberingProperties?.NumberingId?.Val?.Value, properties?.NumberingProperties?.NumberingLevelReference?.Val?.Value,
                    HeadingOf(style.StyleName?.Val?.Value ?? id, properties?.OutlineLevel?.Val?.Value), style.BasedOn?.Val?.Value);
            }
        }

        return numbering;
    }

    /// <summary>The level of a heading from 1, or 0 for text.</summary>
    public int HeadingLevel(string? style) => style is null ? 0 : Of(style, found => found.Heading > 0 ? found.Heading : null) ?? HeadingOf(style, null);

    /// <summary>The mark of the next paragraph of a list; empty for none.</summary>
    public string NextMark(int? number, int? level, string? style)
    {
        number ??= style is null ? null : Of(style, found => found.Number);
        level ??= style is null ? null : Of(style, found => found.Level);
        var at = level ?? 0;
        if (number is not { } list || list == 0 || at is < 0 or >= Levels || !_abstracts.TryGetValue(list, out var of) || !_levels.TryGetValue((of, at), out var form))
        {
            return string.Empty;
        }

        if (!_counters.TryGetValue(of, out var counters))
        {
            counters = _counters[of] = new int[Levels];
        }

        counters[at] = counters[at] == 0 ? Math.Max(form.Start, 0) : counters[at] < int.MaxValue ? counters[at] + 1 : counters[at];
        Array.Clear(counters, at + 1, Levels - at - 1);
        return form.Format == "bullet" ? "-" : form.Format == "none" ? string.Empty : Fill(of, form.Text, counters);
    }

    private string Fill(int of, string text, int[] counters)
    {
        var mark = new StringBuilder();
        for (var i = 0; i < text.Length && mark.Length < 40; i++)
        {
            if (text[i] == '%' && i + 1 < text.Length && text[i + 1] is >= '1' and <= '9')
            {
                var level = text[++i] - '1';
                var (format, _, start) = _levels.GetValueOrDefault((of, level), ("decimal", string.Empty, 1));
                mark.Append(Number(counters[level] == 0 ? start : counters[level], format));
            }
            else
            {
                mark.Append(text[i]);
            }
        }

        return mark.ToString();
    }

    private static string Number(int value, string format) => format switch
    {
        "upperRoman" => Roman(value),
        "lowerRoman" => Roman(value).ToLowerInvariant(),
        "upperLetter" => Letter(value, 'A'),
        "lowerLetter" => Letter(value, 'a'),
        "decimalZero" => value.ToString("00", CultureInfo.InvariantCulture),
        _ => value.ToString(CultureInfo.InvariantCulture),
    };

    private static string Roman(int value)
    {
        if (value is < 1 or > 399)
        {
            return value.ToString(CultureInfo.InvariantCulture);
        }

        var roman = new StringBuilder();
        foreach (var (amount, letters) in (ReadOnlySpan<(int, string)>)[(100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")])
        {
            for (; value >= amount; value -= amount)
            {
                roman.Append(letters);
            }
        }

        return roman.ToString();
    }

    private static string Letter(int value, char first) =>
        value is < 1 or > 26 * 9 ? value.ToString(CultureInfo.InvariantCulture) : new string((char)(first + ((value - 1) % 26)), ((value - 1) / 26) + 1);

    private static int HeadingOf(string name, int? outline)
    {
        if (outline is >= 0 and < 6)
        {
            return outline.Value + 1;
        }

        var plain = name.Replace(" ", string.Empty, StringComparison.Ordinal);
        return plain.Length == 8 && plain.StartsWith("heading", StringComparison.OrdinalIgnoreCase) && plain[7] is >= '1' and <= '6' ? plain[7] - '0' : 0;
    }

    private int? Of(string style, Func<(int? Number, int? Level, int Heading, string? Base), int?> value)
    {
        var id = style;
        for (var i = 0; i < LongestChain && id is not null && _styles.TryGetValue(id, out var found); i++)
        {
            if (value(found) is { } has)
            {
                return has;
            }

            id = found.Base;
        }

        return null;
    }
}
