using System.Globalization;
using HanoiPlan.Sdk.Findings;
using HanoiPlan.Sdk.Observations;
using HanoiPlan.Sdk.Quantities;
using HanoiPlan.Sdk.Sources;

namespace HanoiPlan.Sdk.Interchange;

/// <summary>
/// Puts figures into the columns in the order of the file: of several for one cell the one of best standing and latest record, as every
/// evaluation chooses. Where such figures differ the cell stays empty. Not safe for several threads.
/// </summary>
internal sealed class ColumnsFiller
{
    private readonly ObservationColumnsBuilder _builder;
    private readonly ColumnsForm _form;
    private readonly CsvHeader _header;
    private readonly FindingReport _report;
    private readonly RecordBook?[] _books;
    private readonly DisputedCells _disputed;
    private readonly bool[] _hasParts;

    public ColumnsFiller(ObservationColumnsBuilder builder, ColumnsForm form, CsvHeader header, FindingReport report)
    {
        _builder = builder;
        _form = form;
        _header = header;
        _report = report;
        _books = new RecordBook?[form.Measures.Count];
        _hasParts = [.. Enumerable.Range(0, form.Measures.Count).Select(builder.HasParts)];
        _disputed = new DisputedCells(form);
    }

    /// <summary>The cells that were given a figure.</summary>
    public long FilledCount { get; private set; }

    /// <summary>Puts the figures of a block, and takes over what there is to say about its rows, in their order.</summary>
    public void Put(RowBlock block)
    {
        // Most figures are the only ones of their cells: those of one measure, one after another, are written together.
        var rows = block.Cells;
        var (at, end, unusual, taken) = (0, 0, 0, 0);
        while (at < rows.Count)
        {
            var usualEnd = unusual < rows.Unusual.Count ? rows.Unusual[unusual].At : rows.Count;
            if (at == usualEnd)
            {
                TakeFindings(block, at, ref taken);
                Put(rows[at++], rows.Unusual[unusual++].Figure, block);
                continue;
            }

            end = at < end ? end : EndOfMeasure(rows.Measures[..usualEnd], at);
            at += Fill(rows, at, end - at);
            if (at < end)
            {
                TakeFindings(block, at, ref taken);
                Put(rows[at++], null, block);
            }
        }

        TakeFindings(block, at, ref taken);
        _report.CountLeftOut(block.Report);
    }

    private void TakeFindings(RowBlock block, int at, ref int taken)
    {
        for (; taken < block.ReportedAt.Count && block.ReportedAt[taken] <= at; taken++)
        {
            _report.TakeKept(block.Report, taken);
        }
    }

    private static int EndOfMeasure(ReadOnlySpan<int> measures, int from)
    {
        var length = measures[from..].IndexOfAnyExcept(measures[from]);
        return length < 0 ? measures.Length : from + length;
    }

    /// <summary>Writes figures of one measure into empty cells, up to the first that cannot be written; returns how many.</summary>
    private int Fill(CellRows rows, int at, int count)
    {
        var measure = rows.Measures[at];
        var areas = rows.Areas.Slice(at, count);
        var periods = rows.Periods.Slice(at, count);
        var ranks = rows.Ranks.Slice(at, count);
        var filled = _builder.FillSteps(measure, areas, periods, rows.Steps.Slice(at, count));
        var book = BookOf(measure);
        for (var i = 0; i < filled; i++)
        {
            var rank = ranks[i];
            book.Note(periods[i], areas[i], rank);
            if (!RecordRank.IsFinal(rank))
            {
                _builder.Mark(areas[i], measure, periods[i], RecordRank.KindOf(rank));
            }
        }

        FilledCount += filled;
        return filled;
    }

    private void Put(in CellRow row, UnusualFigure? figure, RowBlock block)
    {
        var book = BookOf(row.Measure);
        if (_builder.TryGetSteps(row.Area, row.Measure, row.Period, out var held)
            || (_hasParts[row.Measure] && _builder.TryGetParts(row.Area, row.Measure, row.Period, out _, out _)))
        {
            Revise(row, figure, block, book, held);
        }
        else if (TryWrite(row, figure, block))
        {
            book.Note(row.Period, row.Area, row.Rank);
            FilledCount++;
        }
    }

    /// <summary>Empties the cells that stay disputed.</summary>
    public void Finish()
    {
        var room = _form.Options.MaxFindings;
        Finding? others = null;
        foreach (var (measure, area, period) in _disputed.All())
        {
            var finding = room-- > 0
                ? Disputed(_form.Describe(new CellRow { Measure = measure, Area = area, Period = period }), LocalisedText.Of(
                    "Ô để trống: các nguồn có giá trị như nhau, hoặc giá trị và các phần của nó, không khớp nhau.",
                    "The cell is left empty: sources of equal standing, or a headline and its parts, disagree."))
                : others ??= Disputed(string.Empty, LocalisedText.Of(
                    $"Còn những ô khác để trống vì số liệu mâu thuẫn; {_form.Options.MaxFindings} ô đầu được nêu tên.",
                    $"Further cells are left empty because figures disagree; the first {_form.Options.MaxFindings} are named."));
            _builder.Dispute(area, measure, period, finding);
            FilledCount--;
        }
    }

    private static Finding Disputed(string cell, LocalisedText message) => new(ObservationFindings.DisputedCell, Severity.Warning, cell, message);

    private RecordBook BookOf(int measure) => _books[measure] ??= new RecordBook(_form.Periods.Count, _form.Areas.Count);

    private void Revise(in CellRow row, UnusualFigure? figure, RowBlock block, RecordBook book, long held)
    {
        var rank = book[row.Period, row.Area];
        if (row.Rank > rank)
        {
            if (TryWrite(row, figure, block))
            {
                book.Replace(row.Period, row.Area, row.Rank);
            }
        }
        else if (row.Rank == rank)
        {
            Compare(row, figure, block, held);
        }
    }

    /// <summary>Holds a figure against another of the same standing and date.</summary>
    private void Compare(in CellRow row, UnusualFigure? figure, RowBlock block, long held)
    {
        var hasHeldParts = _builder.TryGetParts(row.Area, row.Measure, row.Period, out var numerator, out var denominator);
        var keepsParts = _hasParts[row.Measure] && figure is { HasParts: true };
        if (figure is { HasParts: true, Headline: null } && !keepsParts)
        {
            // It cannot stand in the cell at all, and the finding says so.
            TryWrite(row, figure, block);
            return;
        }

        var ours = ValueOf(row.Measure, held, hasHeldParts, numerator, denominator);
        var other = ValueOf(row.Measure, row.Steps, figure is { HasParts: true }, figure?.Observation.Numerator ?? 0, figure?.Observation.Denominator ?? 0);
        var isSame = ours == other && figure is not { IsRebuilt: false }
            && !(hasHeldParts && keepsParts && (numerator, denominator) != (figure!.Observation.Numerator, figure.Observation.Denominator));
        if (!isSame)
        {
            _disputed.Mark(row);
            Say(row, figure, block, ObservationFindings.Disagreement, Severity.Warning, ObservationColumn.Value,
                $"Các nguồn có giá trị như nhau công bố khác nhau: {Text(ours, NumberFormat.Vietnamese)} / {Text(other, NumberFormat.Vietnamese)}.",
                $"Sources of equal standing disagree: {Text(ours, NumberFormat.Invariant)} / {Text(other, NumberFormat.Invariant)}.");
            return;
        }

        if (keepsParts && (!hasHeldParts || held == ObservationColumns.Missing) && !_disputed.Contains(row))
        {
            // The same value, and this row knows its parts or its headline too.
            TryWrite(row, figure, block);
            return;
        }

        Say(row, figure, block, ObservationFindings.Duplicate, Severity.Warning, null,
            "Số liệu này đã có ở một dòng khác; chỉ dùng một lần.",
            "The same figure stands in another row; it is used once.");
    }

    private bool TryWrite(in CellRow row, UnusualFigure? figure, RowBlock block)
    {
        var refusal = CellRefusal.None;
        var isDisputed = figure is { HasParts: true, IsRebuilt: false };
        if (figure is { HasParts: true } && _hasParts[row.Measure] && !isDisputed)
        {
            _builder.TrySetParts(
                row.Area, row.Measure, row.Period, figure.Headline, figure.Observation.Numerator!.Value, figure.Observation.Denominator!.Value, out refusal);
        }
        else if (figure is { HasParts: true, Headline: null })
        {
            Say(row, figure, block, FileFindingCodes.PartsNotKept, Severity.Error, ObservationColumn.Value,
                "Dòng chỉ có tử số và mẫu số, mà cột của thước đo không giữ các phần; dòng bị loại.",
                "The row has only the parts of a ratio, and the measure's columns keep no parts; the row was left out.");
            return false;
        }
        else
        {
            _builder.TrySetSteps(row.Area, row.Measure, row.Period, row.Steps, out refusal);
        }

        if (refusal != CellRefusal.None)
        {
            SayRefused(row, figure, block, refusal);
            return false;
        }

        if (!RecordRank.IsFinal(row.Rank))
        {
            _builder.Mark(row.Area, row.Measure, row.Period, RecordRank.KindOf(row.Rank));
        }

        if (isDisputed)
        {
            _disputed.Mark(row);
        }
        else
        {
            _disputed.Clear(row);
        }

        return true;
    }

    private void SayRefused(in CellRow row, UnusualFigure? figure, RowBlock block, CellRefusal refusal)
    {
        var isTooWide = refusal == CellRefusal.TooWide;
        Say(row, figure, block, isTooWide ? ObservationFindings.TooWide : ObservationFindings.OverPrecise, Severity.Error, ObservationColumn.Value,
            isTooWide ? "Số liệu cần nhiều bit hơn cột của thước đo; dòng bị loại." : "Các phần có nhiều chữ số thập phân hơn cột của thước đo giữ, hoặc quá lớn; dòng bị loại.",
            isTooWide ? "The figure needs more bits than the measure's columns have; the row was left out." : "The parts have more decimals than the measure's columns keep, or are too large; the row was left out.");
    }

    private void Say(
        in CellRow row, UnusualFigure? figure, RowBlock block, string code, Severity severity, ObservationColumn? column, string vietnamese, string english)
    {
        if (_report.IsFull)
        {
            _report.Skip(severity);
            return;
        }

        var recordedAt = RecordRank.RecordedAt(row.Rank).ToString("uuuu-MM-dd", CultureInfo.InvariantCulture);
        _report.Line = block.LineOf(row.Offset);
        _report.Subject = figure?.Observation.ToString() ?? $"{_form.Describe(row)} {RecordRank.KindOf(row.Rank).Name} {recordedAt}";
        _report.Row(code, severity, _header, column, vietnamese, english);
    }

    private Rational ValueOf(int measure, long steps, bool hasParts, decimal numerator, decimal denominator)
    {
        var own = _form.Measures[measure];
        return steps != ObservationColumns.Missing || !hasParts
            ? Rational.From(own.Scale.FromSteps(steps))
            : Rational.From(numerator) / Rational.From(denominator) * Rational.PowerOfTen(-own.Unit.PowerOfTen);
    }

    private static string Text(Rational value, NumberFormat format) => value.TryToDecimal(out var exact) ? format.Format(exact) : value.ToString();
}
