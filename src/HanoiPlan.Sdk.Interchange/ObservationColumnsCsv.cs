using HanoiPlan.Sdk.Observations;

namespace HanoiPlan.Sdk.Interchange;

/// <summary>
/// Reads observations from CSV straight into columns, for many areas: the form of <see cref="ObservationCsv"/>, without an
/// object for a row. Results are kept, forecasts, plans and rejected figures are not; of several results for a cell the
/// one of best standing counts, then the one recorded last, and where those differ the cell stays empty and is disputed. A row
/// that cannot be used is a finding with line and column. Nothing is rounded. Memory is that of the columns, half a
/// megabyte and a quarter more for each thread, and up to two bytes a cell where the figures of a period have many dates of record.
/// All members are safe to call from several threads on streams and builders of their own.
/// </summary>
public static class ObservationColumnsCsv
{
    /// <summary>Reads a stream of bytes with the default options. The stream stays open.</summary>
    /// <inheritdoc cref="Read(Stream, ObservationColumnsBuilder, ObservationColumnsCsvOptions, CancellationToken)" path="/*[not(self::summary)]" />
    public static ObservationColumnsCsvResult Read(Stream stream, ObservationColumnsBuilder builder) =>
        Read(stream, builder, ObservationColumnsCsvOptions.Default, CancellationToken.None);

    /// <summary>Reads a stream of bytes, from where it stands to its end. The stream stays open.</summary>
    /// <inheritdoc cref="Read(Stream, ObservationColumnsBuilder, ObservationColumnsCsvOptions, CancellationToken)" path="/*[not(self::summary)]" />
    public static ObservationColumnsCsvResult Read(Stream stream, ObservationColumnsBuilder builder, ObservationColumnsCsvOptions options) =>
        Read(stream, builder, options, CancellationToken.None);

    /// <summary>Reads a stream of bytes, from where it stands to its end. The stream stays open.</summary>
    /// <param name="stream">The file. Threads read it in turns.</param>
    /// <param name="builder">States the measures, areas and periods asked for, and the widths and parts of the columns. No cell has
    /// been written; the builder hands its columns over.</param>
    /// <param name="options">The form of the file and the day until which records are seen.</param>
    /// <param name="cancellationToken">Looked at every hundred kilobytes or thousand rows.</param>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    /// <exception cref="InvalidOperationException">The builder has handed its columns over before.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled; the builder must not be used again.</exception>
    public static ObservationColumnsCsvResult Read(
        Stream stream, ObservationColumnsBuilder builder, ObservationColumnsCsvOptions options, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentNullException.ThrowIfNull(options);
        return new ObservationColumnsReader(builder, options, cancellationToken).Read(stream);
    }

    /// <summary>Reads text to its end. The reader stays open.</summary>
    /// <inheritdoc cref="Read(Stream, ObservationColumnsBuilder, ObservationColumnsCsvOptions, CancellationToken)" path="/*[not(self::summary)]" />
    public static ObservationColumnsCsvResult Read(TextReader text, ObservationColumnsBuilder builder, ObservationColumnsCsvOptions options)
    {
        ArgumentNullException.ThrowIfNull(text);
        using var stream = new Utf8TextStream(text);
        return Read(stream, builder, options, CancellationToken.None);
    }

    /// <summary>Reads a file with the default options; its name stands in findings.</summary>
    /// <inheritdoc cref="ReadFile(string, ObservationColumnsBuilder, ObservationColumnsCsvOptions, CancellationToken)" path="/*[not(self::summary)]" />
    public static ObservationColumnsCsvResult ReadFile(string path, ObservationColumnsBuilder builder) =>
        ReadFile(path, builder, ObservationColumnsCsvOptions.Default, CancellationToken.None);

    /// <summary>Reads a file; its name stands in findings unless the options give another.</summary>
    /// <param name="path">Where the file is.</param>
    /// <param name="builder">States the measures, areas and periods asked for, and the widths and parts of the columns. No cell has
    /// been written; the builder hands its columns over.</param>
    /// <param name="options">The form of the file and the day until which records are seen.</param>
    /// <param name="cancellationToken">Looked at every hundred kilobytes or thousand rows.</param>
    /// <exception cref="IOException">The file cannot be found or read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    /// <exception cref="InvalidOperationException">The builder has handed its columns over before.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled; the builder must not be used again.</exception>
    public static ObservationColumnsCsvResult ReadFile(
        string path, ObservationColumnsBuilder builder, ObservationColumnsCsvOptions options, CancellationToken cancellationToken)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        ArgumentNullException.ThrowIfNull(options);

        // Blocks are read whole, so a second buffer would only copy them.
        using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0, FileOptions.SequentialScan);
        var named = options.Csv with { FileName = options.Csv.FileName ?? Path.GetFileName(path) };
        return Read(stream, builder, options with { Csv = named }, cancellationToken);
    }
}
