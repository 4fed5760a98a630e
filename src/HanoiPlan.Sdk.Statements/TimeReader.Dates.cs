using System.Collections.Frozen;
using HanoiPlan.Sdk.Sources;

namespace HanoiPlan.Sdk.Statements;

/// <content>Days, months and quarters: "ngày 30/6/2025", "quý III/2025", "30 June 2025".</content>
internal sealed partial class TimeReader
{
    private const int MostDateParts = 10;

    private static readonly FrozenDictionary<string, int> Months = new Dictionary<string, int>
    {
        ["january"] = 1,
        ["february"] = 2,
        ["march"] = 3,
        ["april"] = 4,
        ["may"] = 5,
        ["june"] = 6,
        ["july"] = 7,
        ["august"] = 8,
        ["september"] = 9,
        ["october"] = 10,
        ["november"] = 11,
        ["december"] = 12,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> MonthsBySpan = Months.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The last day of "6 tháng đầu năm 2025"; null when the part of the year is not its first months.</summary>
    public DateOnly? EndOfMonths(int at, int year) =>
        at + 2 < tokens.Count && tokens[at].Kind == TokenKind.Number && tokens[at].Value is >= 1 and <= 11 && decimal.Truncate(tokens[at].Value) == tokens[at].Value
        && Slice(at + 1) is "tháng" or "Tháng" && Slice(at + 2) is "đầu"
            ? EndOf(year, (int)tokens[at].Value)
            : null;

    // Date = {"ngày" | "tháng" | "quý" | "năm" | small number | roman number | month | "/"} year.
    private bool TryDate(int at, ref Term term, out int end)
    {
        end = at;
        var (numbers, quarter, month) = (0, 0, 0);
        Span<int> parts = stackalloc int[MostDateParts];
        var isQuarter = false;
        for (var i = at; i < tokens.Count && i < at + MostDateParts; i++)
        {
            var token = tokens[i];
            if (token.IsYear)
            {
                end = i + 1;
                if (i == at)
                {
                    return false;
                }

                Finish(ref term, TermKind.Due, 0, (int)token.Value, end);
                SetDay(ref term, parts[..numbers], quarter, month);
                return true;
            }

            if (token.Kind == TokenKind.Number && token.Value is >= 1 and <= 31 && decimal.Truncate(token.Value) == token.Value)
            {
                quarter = isQuarter && quarter == 0 ? (int)token.Value : quarter;
                parts[numbers++] = (int)token.Value;
            }
            else if (IsRoman(token))
            {
                quarter = isQuarter && quarter == 0 ? Roman(Slice(i)) : quarter;
            }
            else if (lexicon.Language == Language.English && token.Kind == TokenKind.Word && MonthsBySpan.TryGetValue(Slice(i), out var named))
            {
                month = named;
            }
            else if (lexicon.Language == Language.English && token.Kind == TokenKind.Word && Slice(i) is ['Q', >= '1' and <= '4'] and var q)
            {
                quarter = q[1] - '0';
            }
            else if (Is(i, TermKind.DatePart))
            {
                isQuarter |= Slice(i) is "quý" or "Quý" or "quarter";
            }
            else if (!(token.Kind == TokenKind.Slash || (token.Kind == TokenKind.Dash && token.Glued) || Is(i, TermKind.Year)
                || (token.Kind == TokenKind.Comma && month > 0)))
            {
                return false;
            }
        }

        return false;
    }

    // A date that does not exist leaves the year, said to be only a part of it.
    private static void SetDay(ref Term term, ReadOnlySpan<int> numbers, int quarter, int month)
    {
        var year = term.Last;
        DateOnly? day = quarter is >= 1 and <= 4 ? EndOf(year, quarter * 3)
            : quarter > 0 ? null
            : month > 0 && numbers.Length == 0 ? EndOf(year, month)
            : month > 0 ? DayOf(year, month, numbers[0])
            : numbers.Length >= 2 ? DayOf(year, numbers[1], numbers[0])
            : numbers.Length == 1 && numbers[0] <= 12 ? EndOf(year, numbers[0])
            : null;
        term.Day = day is { Month: 12, Day: 31 } ? null : day;
        term.First = day is null ? Term.PartOfYear : 0;
    }

    private static DateOnly EndOf(int year, int month) => new(year, month, DateTime.DaysInMonth(year, month));

    private static DateOnly? DayOf(int year, int month, int day) =>
        month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new DateOnly(year, month, day) : null;

    private static int Roman(ReadOnlySpan<char> word) => word switch { "I" => 1, "II" => 2, "III" => 3, "IV" => 4, _ => 9 };

    // "đầu năm 2025", "early 2025": the year alone would be too late.
    private bool SpeaksOfPart(int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (Slice(i) is "đầu" or "giữa" or "Đầu" or "Giữa" or "early" or "mid" or "beginning" or "start")
            {
                return true;
            }
        }

        return false;
    }

    private bool IsRoman(Token token) =>
        token.Kind == TokenKind.Word && token.End - token.Start <= 3 && text.AsSpan(token.Start, token.End - token.Start).IndexOfAnyExcept("IVX") < 0;

    private ReadOnlySpan<char> Slice(int at) => text.AsSpan(tokens[at].Start, tokens[at].End - tokens[at].Start);
}
