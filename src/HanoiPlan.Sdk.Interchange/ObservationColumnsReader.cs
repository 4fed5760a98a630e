using CsvHelper;
using HanoiPlan.Sdk.Observations;

namespace HanoiPlan.Sdk.Interchange;

/// <summary>
/// Reads one stream into columns. Each thread takes the next block and reads its rows; one thread at a time puts the blocks into the
/// columns, in the order of the file, so that any number of threads fills the same cells.
/// </summary>
internal sealed class ObservationColumnsReader
{
    private const long BytesBetweenReports = 4 * 1024 * 1024;

    // Blocks that wait for their turn while others are read.
    private const int SpareBlocks = 2;

    private readonly ObservationColumnsBuilder _builder;
    private readonly ObservationColumnsCsvOptions _options;
    private readonly CancellationToken _cancellation;
    private readonly FindingReport _report;
    private readonly ColumnsForm _form;
    private readonly Lock _reading = new();

    // How many findings were still kept when a block was put last.
    private int _room;
    private int _columnsBegun;
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
        _room = (int)Math.Max(0, _report.Capacity - _report.Count);
        own.Read(block, from, _room);
        if (_options.Threads == 1)
        {
            do
            {
                Put(block, filler);
                _cancellation.ThrowIfCancellationRequested();
            }
            while (TryRead(source, block, own));
            return;
        }

        var queue = new BlockQueue(block.Number, _options.Threads + SpareBlocks, () => new RowBlock(source.BlockSize), put => Put(put, filler));
        Task[] others = [.. Enumerable.Range(1, _options.Threads - 1).Select(_ => Task.Factory.StartNew(
            () => Work(source, queue, new BlockReader(_form, header, options), null),
            CancellationToken.None,
            TaskCreationOptions.LongRunning,
            TaskScheduler.Default))];
        try
        {
            Work(source, queue, own, block);
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

    private void Work(RowBlockSource source, BlockQueue queue, BlockReader reader, RowBlock? first)
    {
        try
        {
            MakeColumns();
            if (first is not null)
            {
                queue.Finish(first);
            }

            while (queue.Take() is { } block)
            {
                _cancellation.ThrowIfCancellationRequested();
                if (!TryTake(source, block))
                {
                    queue.Free(block);
                    break;
                }

                reader.Read(block, 0, Volatile.Read(ref _room));
                queue.Finish(block);
            }
        }
        catch
        {
            queue.Fail();
            throw;
        }
    }

    // Every column is made in the end. The first touch of their memory takes long enough to be shared.
    private void MakeColumns()
    {
        for (int measure; (measure = Interlocked.Increment(ref _columnsBegun) - 1) < _form.Measures.Count;)
        {
            _builder.FillSteps(measure, [], [], []);
        }
    }

    private bool TryTake(RowBlockSource source, RowBlock block)
    {
        lock (_reading)
        {
            return source.TryNext(block);
        }
    }

    private void Put(RowBlock block, ColumnsFiller filler)
    {
        filler.Put(block);
        Volatile.Write(ref _room, (int)Math.Max(0, _report.Capacity - _report.Count));
        _rowCount += block.RowCount;
        _byteCount += block.Length;
        TellProgress();
    }

    private bool TryRead(RowBlockSource source, RowBlock block, BlockReader reader)
    {
        if (!source.TryNext(block))
        {
            return false;
        }

        reader.Read(block, 0, Volatile.Read(ref _room));
        return true;
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
            if (!plain.TryRead(rows.Csv, block.Cells, 0))
            {
                var row = default(CellRow);
                if (unusual.Read(ref row) is { } figure)
                {
                    block.Cells.Add(row, figure);
                }
            }

            filler.Put(block);
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
