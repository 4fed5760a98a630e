using System.Text;
using CsvHelper;
using HanoiPlan.Sdk.Measures;
using HanoiPlan.Sdk.Observations;
using NodaTime;

namespace HanoiPlan.Sdk.Interchange;

/// <summary>Writes observations so that reading them gives the same ones; what could not be read back is refused.</summary>
internal sealed class ObservationCsvWriter
{
    private const int RowsBetweenLooks = 1024;

    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly ObservationCsvOptions _options;
    private readonly CancellationToken _cancellation;
    private readonly HashSet<string> _units;

    public ObservationCsvWriter(ObservationCsvOptions options, CancellationToken cancellation)
    {
        _options = options;
        _cancellation = cancellation;
        _units = options.Units.Select(unit => unit.Code).ToHashSet(StringComparer.Ordinal);
    }

    public void Write(Stream stream, IReadOnlyList<Observation> observations)
    {
        foreach (var observation in observations)
        {
            Check(observation);
        }

        _cancellation.ThrowIfCancellationRequested();
        var semicolon = _options.Dialect.DecimalMark == ',';
        using var csv = CsvWriter.Create(
            stream,
            new CsvWriterOptions
            {
                Separator = _options.Delimiter ?? (semicolon ? ';' : ','),
                NewLine = "\n",
                Injection = CsvInjection.None,
            },
            leaveOpen: true);
        csv.WriteRecord(CsvHeader.Names.AsSpan());
        for (var row = 0; row < observations.Count; row++)
        {
            if ((row + 1) % RowsBetweenLooks == 0)
            {
                _cancellation.ThrowIfCancellationRequested();
            }

            WriteRow(csv, observations[row]);
        }

        csv.Flush();
    }

    private void WriteRow(CsvWriter csv, Observation observation)
    {
        csv.WriteField(observation.Area.Value);
        csv.WriteField(observation.MeasureCode);
        csv.WriteField(observation.Period.ToString());
        csv.WriteField(observation.Kind.Name);
        csv.WriteField(Write(observation.Value));
        csv.WriteField(Write(observation.Numerator));
        csv.WriteField(Write(observation.Denominator));
        csv.WriteField(observation.Unit?.Code ?? string.Empty);
        csv.WriteField(IsoDate.Write(observation.RecordedAt));
        csv.WriteField(observation.Source ?? string.Empty);
        csv.WriteField(GradedNote.Write(observation.Grade, observation.Note));
        csv.EndRecord();
    }

    private string Write(decimal? number) => number is { } value ? _options.Dialect.Format(value, value.Scale) : string.Empty;

    private void Check(Observation observation)
    {
        if (observation is null)
        {
            throw new ArgumentException("An observation is null.", nameof(observation));
        }

        if (!Measure.IsCode(observation.MeasureCode))
        {
            throw Refused(observation, "its measure is not of the form of a measure's code");
        }

        if (observation.RecordedAt.Year is < 1 or > 9999 || observation.RecordedAt.Calendar != CalendarSystem.Iso)
        {
            throw Refused(observation, "its date of record is not a date of the years 1 to 9999 of the ISO calendar");
        }

        if (observation.Unit is { } unit && !_units.Contains(unit.Code))
        {
            throw Refused(observation, $"its unit \"{unit.Code}\" is not among the units of the options");
        }

        CheckText(observation, "source", observation.Source ?? string.Empty);
        CheckText(observation, "note", GradedNote.Write(observation.Grade, observation.Note));
    }

    private void CheckText(Observation observation, string name, string text)
    {
        if (text.Contains('\0', StringComparison.Ordinal))
        {
            throw Refused(observation, $"its {name} has a NUL character");
        }

        try
        {
            if (StrictUtf8.GetByteCount(text) > _options.MaxFieldLength)
            {
                throw Refused(observation, $"its {name} is longer than the {_options.MaxFieldLength} bytes that a field can have");
            }
        }
        catch (EncoderFallbackException)
        {
            throw Refused(observation, $"its {name} has half of a surrogate pair");
        }
    }

    private static ArgumentException Refused(Observation observation, string reason) =>
        new($"The observation {observation} cannot be written so that it reads back: {reason}.", nameof(observation));
}
