using HanoiPlan.Sdk.Time;
using NodaTime.Text;

namespace HanoiPlan.Sdk.Statements;

/// <summary>Which answers a choice takes.</summary>
internal static class DraftAnswers
{
    public const string Keep = "keep";
    public const string LeaveOut = "leave-out";
    public const string Own = "own";
    public const string Accept = "accept";
    public const string Count = "count";

    public static bool Fits(DraftChoice choice, string value) =>
        choice.Question == DraftQuestion.Years ? TryYears(value, out _)
        : choice.Question == DraftQuestion.Baseline ? TimePeriod.TryParse(value, null, out var year) && year.Kind == PeriodKind.Year
        : choice.Question == DraftQuestion.InForce ? LocalDatePattern.Iso.Parse(value).Success
        : choice.Options.Contains(value, StringComparer.Ordinal);

    public static string Form(DraftChoice choice) =>
        choice.Question == DraftQuestion.Years ? "a year or a span such as 2021-2025"
        : choice.Question == DraftQuestion.Baseline ? "a year such as 2020"
        : choice.Question == DraftQuestion.InForce ? "a day such as 2021-01-01"
        : string.Join(", ", choice.Options);

    public static bool TryYears(string value, out TimePeriod years) =>
        TimePeriod.TryParse(value, null, out years) && years.Kind is PeriodKind.Year or PeriodKind.YearSpan;
}
