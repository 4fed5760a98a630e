using CsvHelper;
using HanoiPlan.Sdk.Observations;

namespace HanoiPlan.Sdk.Interchange;

/// <summary>
/// Reads one stream into columns. Each thread takes the next block, reads its rows, waits for its turn and puts them into the columns, so
/// that cells are filled in the order of the file by any number of threads.
/// </summary>
internal sealed class ObservationColumnsReader
{
    private const long BytesBetweenReports = 4 * 1024 * 1024;

    private readonly ObservationColumnsBuilder _builder;
    private readonly ObservationColumnsCsvOptions _options;
    private readonly CancellationToken _cancellation;
    private readonly FindingReport _report;
    private readonly ColumnsForm _form;
    private readonly Lock _reading = new();
    private readonly object _turn = new();
    private long _nextToPut;
    private bool _isFailed;
    private long _rowCount;
    private long _byteCount;
    private long _reportedBytes;

    public ObservationColumnsReader(ObservationColumnsBuilder builder, ObservationColumnsCsvOptions options, CancellationToken cancellation)
    {
        _builder = builder;
        _options = options;
        _cancellation = cancellation;
        _form = new ColumnsForm(builder, options);
        _report = new FindingReport(options.Csv.FileName, options.MaxFindings);
    }

    public ObservationColumnsCsvResult Read(Stream stream)
    {
        using var input = new CsvInputStream(stream, _cancellation);
        var filled = 0L;
        if (input.ForeignEncoding is { } encoding)
        {
            _report.NotUtf8(encoding);
        }
        else
        {
            filled = ReadRows(input);
        }

        _options.Progress?.Report(new ObservationColumnsProgress(_rowCount, _byteCount));
        return new ObservationColumnsCsvResult(_builder.Build(), _report, _rowCount, filled);
    }

    private long ReadRows(CsvInputStream input)
    {
        var separator = _form.Csv.Delimiter ?? input.DetectDelimiter();
        var csvOptions = new CsvReaderOptions { Separator = separator, HasHeader = false };
        var source = new RowBlockSource(input, CsvRows.LongestRow(_form.Csv));
        var block = new RowBlock(source.BlockSize);
        var first = FirstRow(source, block, csvOptions, out var isBroken);
        if (isBroken)
        {
            return 0;
        }

        ColumnsFiller? filler = null;
        if (first is { } begun)
        {
            filler = new ColumnsFiller(_builder, _form, begun.Header, _report);
            ReadBlocks(source, block, begun.End, begun.Header, filler, csvOptions);
        }

        if (source.TakeRest(out var firstLine) is { } rest)
        {
            using (rest)
            {
                filler = ReadRest(rest, firstLine, separator, first?.Header, filler);
            }
        }
        else if (first is null)
        {
            _report.EmptyFile();
        }

        filler?.Finish();
        return filler?.FilledCount ?? 0;
    }

    /// <summary>The header, where it stands in plain text; null where there is no row in it.</summary>
    private (int End, CsvHeader Header)? FirstRow(RowBlockSource source, RowBlock block, CsvReaderOptions options, out bool isBroken)
    {
        isBroken = false;
        while (source.TryNext(block))
        {
            using var csv = CsvReader.Create(block.Bytes, options);
            if (!csv.Read())
            {
                _nextToPut++;
                continue;
            }

            CsvMalformedReason? malformed = null;
            var text = new CsvRowText(_form.Csv, _report).Of(csv);
            _report.Line = block.LineOf((int)csv.ByteOffset);
            if (text.IsWellFormed(ref malformed, null) && CsvHeader.Read(text.AllFields(), _report) is { } header)
            {
                return ((int)csv.ByteOffset + csv.RawRecord.Length, header);
            }

            isBroken = true;
            return null;
        }

        return null;
    }

    private void ReadBlocks(RowBlockSource source, RowBlock block, int from, CsvHeader header, ColumnsFiller filler, CsvReaderOptions options)
    {
        var own = new BlockReader(_form, header, options);
        own.Read(block, from, RoomFor());
        Put(block, own, filler);
        if (_options.Threads == 1)
        {
            Work(source, block, own, filler);
            return;
        }

        Task[] others = [.. Enumerable.Range(1, _options.Threads - 1).Select(_ => Task.Factory.StartNew(
            () => Work(source, new RowBlock(source.BlockSize), new BlockReader(_form, header, options), filler),
            CancellationToken.None,
            TaskCreationOptions.LongRunning,
            TaskScheduler.Default))];
        try
        {
            Work(source, block, own, filler);
        }
        finally
        {
            Task.WaitAll([.. others.Select(task => task.ContinueWith(static _ => { }, TaskScheduler.Default))], CancellationToken.None);
        }

        foreach (var other in others)
        {
            other.GetAwaiter().GetResult();
        }
    }

    private void Work(RowBlockSource source, RowBlock block, BlockReader reader, ColumnsFiller filler)
    {
        try
        {
            while (TryTake(source, block))
            {
                _cancellation.ThrowIfCancellationRequested();
                reader.Read(block, 0, RoomFor());
                Put(block, reader, filler);
            }
        }
        catch
        {
            // The others wait for turns that will not come.
            lock (_turn)
            {
                _isFailed = true;
                Monitor.PulseAll(_turn);
            }

            throw;
        }
    }

    private bool TryTake(RowBlockSource source, RowBlock block)
    {
        lock (_reading)
        {
            return !Volatile.Read(ref _isFailed) && source.TryNext(block);
        }
    }

    private int RoomFor()
    {
        lock (_turn)
        {
            return (int)Math.Max(0, _report.Capacity - _report.Count);
        }
    }

    private void Put(RowBlock block, BlockReader reader, ColumnsFiller filler)
    {
        lock (_turn)
        {
            while (_nextToPut != block.Number && !_isFailed)
            {
                Monitor.Wait(_turn);
            }

            if (_isFailed)
            {
                return;
            }

            _report.Take(reader.Report);
            foreach (ref readonly var row in block.Cells)
            {
                filler.Put(row, row.Unusual == 0 ? null : block.Unusual[row.Unusual - 1], block);
            }

            _rowCount += block.RowCount;
            _byteCount += block.Length;
            TellProgress();
            _nextToPut++;
            Monitor.PulseAll(_turn);
        }
    }

    /// <summary>Reads row by row what is not plain.</summary>
    private ColumnsFiller? ReadRest(PrefixedStream rest, long firstLine, char separator, CsvHeader? header, ColumnsFiller? filler)
    {
        using var rows = new CsvRows(rest, separator, _form.Csv, _report, firstLine, _cancellation);
        header ??= rows.ReadHeader();
        if (header is null)
        {
            return null;
        }

        filler ??= new ColumnsFiller(_builder, _form, header, _report);
        var before = (_rowCount, _byteCount);
        var plain = new PlainRowReader(_form, header, _report);
        var unusual = new UnusualRowReader(_form, header, rows.Text, _report);
        var block = new RowBlock(0);
        while (rows.MoveNext())
        {
            _rowCount = before._rowCount + rows.RowCount;
            if (!rows.IsWellFormed(header))
            {
                continue;
            }

            block.Restart(0, 0, _report.Line);
            ref var row = ref block.Next();
            row.Offset = 0;
            var reading = plain.Read(new CsvFields(rows.Csv), ref row);
            var figure = reading == PlainReading.Unusual ? unusual.Read(ref row) : null;
            if (reading == PlainReading.Read || figure is not null)
            {
                filler.Put(row, figure, block);
            }

            _byteCount = before._byteCount + rest.BytesGiven;
            TellProgress();
        }

        (_rowCount, _byteCount) = (before._rowCount + rows.RowCount, before._byteCount + rest.BytesGiven);
        return filler;
    }

    private void TellProgress()
    {
        if (_options.Progress is { } progress && _byteCount - _reportedBytes >= BytesBetweenReports)
        {
            _reportedBytes = _byteCount;
            progress.Report(new ObservationColumnsProgress(_rowCount, _byteCount));
        }
    }
}
