using HanoiPlan.Sdk.Sources;

namespace HanoiPlan.Sdk.Interchange;

/// <summary>Reads and writes the grade that stands in brackets before a note: "[A-] address not kept".</summary>
internal static class GradedNote
{
    // Stands before a note that has no grade but would read as if it had one.
    private const string NoGrade = "[]";

    public static (EvidenceGrade? Grade, string? Note) Read(string text)
    {
        if (TakeMark(text, NoGrade, out var note))
        {
            return (null, note);
        }

        foreach (var grade in EvidenceGrade.All)
        {
            if (TakeMark(text, Mark(grade), out note))
            {
                return (grade, note);
            }
        }

        return (null, Blank(text));
    }

    public static string Write(EvidenceGrade? grade, string? note)
    {
        if (grade is null)
        {
            return note is null || Read(note) == (null, note) ? note ?? string.Empty : $"{NoGrade} {note}";
        }

        return note is null ? Mark(grade) : $"{Mark(grade)} {note}";
    }

    private static string Mark(EvidenceGrade grade) => $"[{grade.Name}]";

    private static bool TakeMark(string text, string mark, out string? note)
    {
        note = null;
        if (!text.StartsWith(mark, StringComparison.Ordinal))
        {
            return false;
        }

        if (text.Length == mark.Length)
        {
            return true;
        }

        if (text[mark.Length] != ' ')
        {
            return false;
        }

        note = Blank(text[(mark.Length + 1)..]);
        return true;
    }

    private static string? Blank(string text) => string.IsNullOrWhiteSpace(text) ? null : text;
}
