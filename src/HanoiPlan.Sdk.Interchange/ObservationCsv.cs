using System.Text;
using HanoiPlan.Sdk.Observations;

namespace HanoiPlan.Sdk.Interchange;

/// <summary>
/// Reads observations from CSV and writes them to it. The form is UTF-8 with the header <see cref="Header"/>; columns may
/// stand in another order, fields may stand in quotes, lines end with LF or CRLF. A bad row becomes findings with line and
/// field; good rows are kept. The unit speaks of the value: in a row without a value it must be known, and is not kept.
/// A note may begin with the grade of its evidence in brackets, "[A-] address not kept". All members are safe to call
/// from several threads on streams of their own.
/// </summary>
public static class ObservationCsv
{
    /// <summary>The columns, in the order in which they are written.</summary>
    public const string Header = "area,measure,period,kind,value,numerator,denominator,unit,recorded_at,source,note";

    /// <summary>Reads a stream of bytes with the default options. The stream stays open.</summary>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static ObservationCsvResult Read(Stream stream) => Read(stream, ObservationCsvOptions.Default);

    /// <summary>Reads a stream of bytes, from where it stands to its end. The stream stays open.</summary>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static ObservationCsvResult Read(Stream stream, ObservationCsvOptions options) =>
        Read(stream, options, CancellationToken.None);

    /// <summary>Reads a stream of bytes, from where it stands to its end. The stream stays open.</summary>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled; nothing is returned.</exception>
    public static ObservationCsvResult Read(Stream stream, ObservationCsvOptions options, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(options);
        return new ObservationCsvReader(options, cancellationToken).Read(stream);
    }

    /// <summary>Reads text with the default options. The reader stays open.</summary>
    /// <exception cref="IOException">The text cannot be read.</exception>
    public static ObservationCsvResult Read(TextReader text) => Read(text, ObservationCsvOptions.Default);

    /// <summary>Reads text to its end. The reader stays open.</summary>
    /// <exception cref="IOException">The text cannot be read.</exception>
    public static ObservationCsvResult Read(TextReader text, ObservationCsvOptions options) =>
        Read(text, options, CancellationToken.None);

    /// <summary>Reads text to its end. The reader stays open.</summary>
    /// <exception cref="IOException">The text cannot be read.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled; nothing is returned.</exception>
    public static ObservationCsvResult Read(TextReader text, ObservationCsvOptions options, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(text);
        using var stream = new Utf8TextStream(text);
        return Read(stream, options, cancellationToken);
    }

    /// <summary>Reads a file with the default options; its name stands in findings and origins.</summary>
    /// <exception cref="IOException">The file cannot be found or read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    public static ObservationCsvResult ReadFile(string path) => ReadFile(path, ObservationCsvOptions.Default);

    /// <summary>Reads a file; its name stands in findings and origins unless the options give another.</summary>
    /// <exception cref="IOException">The file cannot be found or read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    public static ObservationCsvResult ReadFile(string path, ObservationCsvOptions options) =>
        ReadFile(path, options, CancellationToken.None);

    /// <summary>Reads a file; its name stands in findings and origins unless the options give another.</summary>
    /// <exception cref="IOException">The file cannot be found or read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled; nothing is returned.</exception>
    public static ObservationCsvResult ReadFile(string path, ObservationCsvOptions options, CancellationToken cancellationToken)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        ArgumentNullException.ThrowIfNull(options);
        using var stream = File.OpenRead(path);
        return Read(stream, options with { FileName = options.FileName ?? Path.GetFileName(path) }, cancellationToken);
    }

    /// <summary>Writes observations with the default options. The stream stays open.</summary>
    /// <inheritdoc cref="Write(Stream, IEnumerable{Observation}, ObservationCsvOptions, CancellationToken)" path="/exception" />
    public static void Write(Stream stream, IEnumerable<Observation> observations) =>
        Write(stream, observations, ObservationCsvOptions.Default);

    /// <summary>Writes observations in the order given. The stream stays open.</summary>
    /// <inheritdoc cref="Write(Stream, IEnumerable{Observation}, ObservationCsvOptions, CancellationToken)" path="/exception" />
    public static void Write(Stream stream, IEnumerable<Observation> observations, ObservationCsvOptions options) =>
        Write(stream, observations, options, CancellationToken.None);

    /// <summary>
    /// Writes observations in the order given: UTF-8 without a mark, lines ending with LF, numbers with the decimals they
    /// have. The same observations give the same bytes. A text that a spreadsheet would take for a formula is written as
    /// it is. The stream stays open.
    /// </summary>
    /// <exception cref="ArgumentException">An observation could not be read back: its measure is not of the form of a code, its
    /// unit is not among those of the options, or a text has a NUL, half of a surrogate pair, or too many bytes. Nothing was written.</exception>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled; a part may have been written.</exception>
    public static void Write(
        Stream stream, IEnumerable<Observation> observations, ObservationCsvOptions options, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(observations);
        ArgumentNullException.ThrowIfNull(options);
        new ObservationCsvWriter(options, cancellationToken).Write(stream, observations as IReadOnlyList<Observation> ?? [.. observations]);
    }

    /// <summary>Writes observations as text with the default options. The writer stays open.</summary>
    /// <inheritdoc cref="Write(Stream, IEnumerable{Observation}, ObservationCsvOptions, CancellationToken)" path="/exception" />
    public static void Write(TextWriter text, IEnumerable<Observation> observations) =>
        Write(text, observations, ObservationCsvOptions.Default);

    /// <summary>Writes observations as text, in the order given. The writer stays open.</summary>
    /// <inheritdoc cref="Write(Stream, IEnumerable{Observation}, ObservationCsvOptions, CancellationToken)" path="/exception" />
    public static void Write(TextWriter text, IEnumerable<Observation> observations, ObservationCsvOptions options)
    {
        ArgumentNullException.ThrowIfNull(text);
        using var bytes = new MemoryStream();
        Write(bytes, observations, options, CancellationToken.None);
        text.Write(Encoding.UTF8.GetString(bytes.GetBuffer(), 0, (int)bytes.Length));
    }

    /// <summary>Writes a file with the default options; a file already there is replaced.</summary>
    /// <inheritdoc cref="WriteFile(string, IEnumerable{Observation}, ObservationCsvOptions)" path="/exception" />
    public static void WriteFile(string path, IEnumerable<Observation> observations) =>
        WriteFile(path, observations, ObservationCsvOptions.Default);

    /// <summary>Writes a file; a file already there is replaced, unless an observation is refused.</summary>
    /// <exception cref="ArgumentException">An observation could not be read back; the file is as it was.</exception>
    /// <exception cref="IOException">The file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be written.</exception>
    public static void WriteFile(string path, IEnumerable<Observation> observations, ObservationCsvOptions options)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        using var bytes = new MemoryStream();
        Write(bytes, observations, options);
        using var stream = File.Create(path);
        bytes.Position = 0;
        bytes.CopyTo(stream);
    }
}
