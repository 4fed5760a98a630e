using System.Text.Encodings.Web;
using System.Text.Json;
using HanoiPlan.Sdk.Evaluation;
using HanoiPlan.Sdk.Findings;
using HanoiPlan.Sdk.Plans;
using HanoiPlan.Sdk.Quantities;
using HanoiPlan.Sdk.Sources;
using HanoiPlan.Sdk.Targets;
using NodaTime;
using NodaTime.Text;

namespace CityScorecard;

/// <summary>Writes the answers as JSON. Numbers are strings, so that no reader rounds them.</summary>
internal static class ScorecardJson
{
    public static void Write(PlanAssessment assessment, IReadOnlyList<Finding> findings, Stream stream)
    {
        using var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        json.WriteStartObject();
        json.WriteString("plan", assessment.Plan.Id);
        json.WriteString("area", assessment.Area.Value);
        json.WriteString("asOf", Day(assessment.Moment.ValidAt));
        json.WriteString("knownAt", assessment.Moment.KnownAt is { } known ? Day(known) : null);
        WriteCounts(json, "indicatorCounts", assessment.IndicatorCounts);
        WriteCounts(json, "targetCounts", assessment.Counts);
        json.WriteStartArray("indicators");
        foreach (var indicator in assessment.Indicators)
        {
            WriteIndicator(json, indicator);
        }

        json.WriteEndArray();
        json.WriteStartArray("findings");
        foreach (var finding in findings)
        {
            json.WriteStartObject();
            json.WriteString("code", finding.Code);
            json.WriteString("severity", finding.Severity.ToString());
            json.WriteString("place", finding.Place?.ToString());
            json.WriteString("subject", finding.Subject);
            WriteText(json, "message", finding.Message);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteIndicator(Utf8JsonWriter json, IndicatorAssessment indicator)
    {
        json.WriteStartObject();
        json.WriteNumber("number", indicator.Indicator.Number);
        json.WriteString("id", indicator.Indicator.Id);
        WriteText(json, "name", indicator.Indicator.Name);
        json.WriteString("status", indicator.Status.Name);
        json.WriteStartArray("declared");
        foreach (var verdict in indicator.Declared)
        {
            WriteVerdict(json, verdict);
        }

        json.WriteEndArray();
        json.WriteStartArray("targets");
        foreach (var assessment in indicator.Assessments)
        {
            WriteTarget(json, assessment);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteTarget(Utf8JsonWriter json, Assessment assessment)
    {
        var version = assessment.Version ?? assessment.Target.Original;
        json.WriteStartObject();
        json.WriteString("id", assessment.Target.Id);
        WriteText(json, "name", assessment.Target.Name);
        json.WriteString("statement", version.Statement);
        json.WriteString("basis", version.Basis.Name);
        WriteBound(json, "lower", version.Range.Lower);
        WriteBound(json, "upper", version.Range.Upper);
        json.WriteString("unit", assessment.Target.Measure.Unit.Code);
        json.WriteString("status", assessment.Status.Name);
        WriteNames(json, "possible", assessment.PossibleStatuses.Select(status => status.Name));
        WriteValue(json, "value", assessment.Value);
        WriteValue(json, "latestKnown", assessment.LatestKnown);
        WriteValue(json, "baseline", assessment.Baseline);
        WriteValue(json, "crossCheck", assessment.CrossCheck);
        json.WriteString("side", assessment.Margin?.Side.ToString());
        json.WriteString("distance", assessment.Margin is { } margin ? NumberFormat.Invariant.Format(margin.Distance) : null);
        WriteNames(json, "missing", assessment.Missing.Select(period => period.ToString()));
        WriteNames(json, "flags", assessment.Flags.Select(flag => flag.Name));
        json.WriteStartArray("conflict");
        foreach (var side in assessment.Conflict)
        {
            json.WriteStartObject();
            WriteValue(json, "value", side.Value);
            WriteNames(json, "statuses", side.Statuses.Select(status => status.Name));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteVerdict(Utf8JsonWriter json, DeclaredVerdict verdict)
    {
        json.WriteStartObject();
        json.WriteString("outcome", verdict.Outcome.Name);
        json.WriteString("declared", verdict.Declared.ToString());
        WriteText(json, "authority", verdict.Authority);
        json.WriteString("source", verdict.Source);
        json.WriteString("grade", verdict.Grade.Name);
        json.WriteEndObject();
    }

    private static void WriteValue(Utf8JsonWriter json, string name, AssessedValue? value)
    {
        if (value is null)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        json.WriteString("period", value.Period.ToString());
        json.WriteString("rounded", value.Round(value.Measure.Scale.Places) is { } rounded ? NumberFormat.Invariant.Format(rounded) : null);
        json.WriteString("exact", value.Exact?.ToString());
        json.WriteString("standing", value.Standing?.Name);
        json.WriteString("origin", value.Origin.ToString());
        WriteNames(json, "sources", value.Observations.Select(observation => observation.Source).OfType<string>().Distinct());
        json.WriteEndObject();
    }

    private static void WriteBound(Utf8JsonWriter json, string name, Bound? bound)
    {
        json.WriteString(name, bound is { } present ? NumberFormat.Invariant.Format(present.Value) : null);
        json.WriteBoolean(name + "Inclusive", bound is { IsInclusive: true });
    }

    private static void WriteCounts(Utf8JsonWriter json, string name, StatusCounts counts)
    {
        json.WriteStartObject(name);
        foreach (var status in AssessmentStatus.All)
        {
            json.WriteNumber(status.Name, counts[status]);
        }

        json.WriteEndObject();
    }

    private static void WriteText(Utf8JsonWriter json, string name, LocalisedText text)
    {
        json.WriteStartObject(name);
        json.WriteString("vi", text.Vietnamese);
        json.WriteString("en", text.English);
        json.WriteEndObject();
    }

    private static void WriteNames(Utf8JsonWriter json, string name, IEnumerable<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values)
        {
            json.WriteStringValue(value);
        }

        json.WriteEndArray();
    }

    private static string Day(LocalDate date) => LocalDatePattern.Iso.Format(date);
}
