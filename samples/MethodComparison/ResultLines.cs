using System.Globalization;
using System.Text;
using HanoiPlan.Sdk.Evaluation.Methods;

namespace HanoiPlan.Samples.Comparison;

/// <summary>Writes results as CSV.</summary>
internal static class ResultLines
{
    public const string Header = "series,method,measure_of_progress,score,class,trend,status,reason";

    public const string GroupHeader = "group,method,score,class,members,members_with_score,reason";

    public static void Append(StringBuilder text, MethodSeries series, AssessmentMethod method, MethodResult result)
    {
        AppendField(text, series.Name);
        text.Append(',').Append(method.Name).Append(',');
        AppendNumber(text, result.MeasureOfProgress);
        text.Append(',');
        AppendNumber(text, result.Score);
        text.Append(',');
        AppendField(text, result.Class?.English);
        text.Append(',');
        AppendField(text, result.Trend?.English);
        text.Append(',').Append(result.Status.Name).Append(',');
        AppendField(text, result.Reason.English);
        text.Append('\n');
    }

    public static void Append(StringBuilder text, AssessmentMethod method, MethodGroupResult result)
    {
        AppendField(text, result.Name);
        text.Append(',').Append(method.Name).Append(',');
        AppendNumber(text, result.Score);
        text.Append(',');
        AppendField(text, result.Class?.English);
        text.Append(',').Append(result.MemberCount).Append(',').Append(result.MemberCountWithScore).Append(',');
        AppendField(text, result.Reason.English);
        text.Append('\n');
    }

    private static void AppendNumber(StringBuilder text, decimal? number)
    {
        if (number is { } value)
        {
            text.Append(CultureInfo.InvariantCulture, $"{SignificantDigits.Round(value, SignificantDigits.OfScore)}");
        }
    }

    private static void AppendField(StringBuilder text, string? field)
    {
        if (field is null)
        {
            return;
        }

        if (field.AsSpan().IndexOfAny(",\"\r\n") < 0)
        {
            text.Append(field);
        }
        else
        {
            text.Append('"').Append(field).Replace("\"", "\"\"", text.Length - field.Length, field.Length).Append('"');
        }
    }
}
