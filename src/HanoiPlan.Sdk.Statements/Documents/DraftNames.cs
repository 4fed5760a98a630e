using System.Text;
using HanoiPlan.Sdk.Sources;

namespace HanoiPlan.Sdk.Statements;

/// <summary>Makes codes and names for what a document does not name by code.</summary>
internal static class DraftNames
{
    private const int LongestCode = 60;
    private const int LongestName = 200;

    /// <summary>A code of lower-case letters, digits and underscores, starting with a letter.</summary>
    public static string Code(string name)
    {
        var code = new StringBuilder(LongestCode);
        foreach (var letter in VietnameseText.WithoutMarks(name))
        {
            if (char.IsAsciiLetterOrDigit(letter))
            {
                code.Append(char.ToLowerInvariant(letter));
            }
            else if (code.Length > 0 && code[^1] != '_')
            {
                code.Append('_');
            }

            if (code.Length == LongestCode)
            {
                break;
            }
        }

        var made = code.ToString().Trim('_');
        return made.Length == 0 ? "m" : char.IsAsciiLetter(made[0]) ? made : $"m_{made}";
    }

    public static string Unique(string code, HashSet<string> taken)
    {
        var made = code;
        for (var i = 2; !taken.Add(made); i++)
        {
            made = $"{code}_{i.ToString(System.Globalization.CultureInfo.InvariantCulture)}";
        }

        return made;
    }

    /// <summary>A name in the document's language for both languages: nothing is translated.</summary>
    public static LocalisedText Both(string text, string otherwise)
    {
        var name = string.IsNullOrWhiteSpace(text) ? otherwise : text.Trim();
        name = name.Length > LongestName ? string.Concat(name.AsSpan(0, char.IsHighSurrogate(name[LongestName - 1]) ? LongestName - 1 : LongestName), "…") : name;
        return LocalisedText.Of(name, name);
    }

    /// <summary>The words of a name that tell it from another, so that "GRDP/người" and "GRDP bình quân/người" are told to be one.</summary>
    public static string Essence(string name)
    {
        var words = name.ToLowerInvariant().Replace("bình quân", " ", StringComparison.Ordinal).Replace("đầu người", "người", StringComparison.Ordinal)
            .Split([' ', '/', ',', '-', '(', ')', '.'], StringSplitOptions.RemoveEmptyEntries);
        return string.Join(' ', words);
    }
}
