using System.Text.Encodings.Web;
using System.Text.Json;
using HanoiPlan.Sdk.Measures;
using HanoiPlan.Sdk.Quantities;
using HanoiPlan.Sdk.Sources;
using HanoiPlan.Sdk.Statements;
using HanoiPlan.Sdk.Targets;

namespace ReadTargets;

/// <summary>Writes one JSON object a line, in UTF-8, with Vietnamese letters left as they are.</summary>
internal sealed class JsonLines(Stream output) : IDisposable
{
    private static readonly JsonWriterOptions Writing = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly MemoryStream _line = new();

    public void Write(string text, StatementReading reading)
    {
        _line.SetLength(0);
        using (var json = new Utf8JsonWriter(_line, Writing))
        {
            json.WriteStartObject();
            json.WriteString("text", text);
            json.WriteStartArray("targets");
            foreach (var target in reading.Targets)
            {
                Write(json, target, reading.Language);
            }

            json.WriteEndArray();
            json.WriteStartArray("errors");
            foreach (var error in reading.Errors)
            {
                Write(json, error, reading.Language);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        _line.WriteByte((byte)'\n');
        _line.WriteTo(output);
        output.Flush();
    }

    public void Dispose() => _line.Dispose();

    private static void Write(Utf8JsonWriter json, TargetStatement target, Language language)
    {
        json.WriteStartObject();
        json.WriteString("name", target.Name.Length == 0 ? null : target.Name);
        json.WriteString("kind", target.Kind.Name);
        json.WriteString("lower", Number(target.Lower));
        Write(json, "lowerInclusive", target.Lower);
        json.WriteString("upper", Number(target.Upper));
        Write(json, "upperInclusive", target.Upper);
        json.WriteString("unit", target.Unit?.SymbolIn(language) is { Length: > 0 } unit ? unit : null);
        json.WriteString("multiplier", target.Unit?.Multiplier?.Label.In(language));
        json.WriteString("basis", target.Basis?.Name ?? "unstated");
        Write(json, "from", target.From);
        Write(json, "to", target.To);
        json.WriteString("dueDate", target.DueDate?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
        Write(json, "baselineYear", target.BaselineYear);
        json.WriteBoolean("relative", target.IsRelative);
        json.WriteString("preference", Name(target.Preference));
        json.WriteStartArray("qualifiers");
        foreach (var qualifier in target.Qualifiers)
        {
            json.WriteStringValue(qualifier);
        }

        json.WriteEndArray();
        json.WriteNumber("start", target.Start);
        json.WriteNumber("length", target.Length);
        json.WriteStartArray("doubts");
        foreach (var doubt in target.Doubts)
        {
            json.WriteStringValue($"{doubt.Code}: {doubt.Text.In(language)}");
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, StatementError error, Language language)
    {
        json.WriteStartObject();
        json.WriteNumber("start", error.Start);
        json.WriteNumber("length", error.Length);
        json.WriteString("expected", error.Expected.In(language));
        json.WriteString("message", error.Message.In(language));
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string key, Bound? bound)
    {
        if (bound is { } some)
        {
            json.WriteBoolean(key, some.IsInclusive);
        }
        else
        {
            json.WriteNull(key);
        }
    }

    private static void Write(Utf8JsonWriter json, string key, int? year)
    {
        if (year is { } some)
        {
            json.WriteNumber(key, some);
        }
        else
        {
            json.WriteNull(key);
        }
    }

    private static string? Number(Bound? bound) => bound is { } some ? NumberFormat.Invariant.Format(some.Value) : null;

    private static string? Name(Preference? preference) =>
        preference is null ? null
        : preference == Preference.HigherIsBetter ? "higher"
        : preference == Preference.LowerIsBetter ? "lower"
        : "inside";
}
