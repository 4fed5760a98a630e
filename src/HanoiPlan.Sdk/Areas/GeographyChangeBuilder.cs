using System.Diagnostics.CodeAnalysis;
using HanoiPlan.Sdk.Findings;
using HanoiPlan.Sdk.Sources;
using NodaTime;

namespace HanoiPlan.Sdk.Areas;

/// <summary>
/// Puts together how the units of one geography moved into those of the next. Give links for every unit without parts, or
/// none at all. Not safe for several threads.
/// </summary>
public sealed class GeographyChangeBuilder
{
    private readonly Geography _from;
    private readonly Geography _to;
    private readonly List<(AreaCode Old, AreaCode New, TransferKind Kind, SourceReference Source, EvidenceGrade? Grade)> _moves = [];
    private SourceReference? _source;

    /// <summary>Starts a change.</summary>
    /// <param name="from">The geography that ended.</param>
    /// <param name="to">The geography that began on the day after.</param>
    public GeographyChangeBuilder(Geography from, Geography to)
    {
        ArgumentNullException.ThrowIfNull(from);
        ArgumentNullException.ThrowIfNull(to);
        _from = from;
        _to = to;
    }

    /// <summary>The law that makes the change.</summary>
    public GeographyChangeBuilder Cites(SourceReference source)
    {
        ArgumentNullException.ThrowIfNull(source);
        _source = source;
        return this;
    }

    /// <summary>An old unit, or a piece of it, went into a new unit.</summary>
    /// <param name="old">The code of the old unit.</param>
    /// <param name="new">The code of the new unit.</param>
    /// <param name="kind">What moved.</param>
    /// <param name="source">The clause that moves it.</param>
    public GeographyChangeBuilder Move(AreaCode old, AreaCode @new, TransferKind kind, SourceReference source) =>
        Add(old, @new, kind, source, null);

    /// <summary>An old unit, or a piece of it, went into a new unit.</summary>
    /// <param name="old">The code of the old unit.</param>
    /// <param name="new">The code of the new unit.</param>
    /// <param name="kind">What moved.</param>
    /// <param name="source">The clause that moves it.</param>
    /// <param name="grade">How well that is evidenced.</param>
    public GeographyChangeBuilder Move(AreaCode old, AreaCode @new, TransferKind kind, SourceReference source, EvidenceGrade grade)
    {
        ArgumentNullException.ThrowIfNull(grade);
        return Add(old, @new, kind, source, grade);
    }

    /// <summary>Builds the change.</summary>
    /// <exception cref="InvalidGeographyException">There are problems; the exception carries every one.</exception>
    public GeographyChange Build() => TryBuild(out var change, out var findings) ? change : throw new InvalidGeographyException(findings);

    /// <summary>Builds the change when nothing is wrong with it.</summary>
    /// <param name="change">The change; null when there are problems.</param>
    /// <param name="findings">Every problem, sorted; empty when it was built.</param>
    public bool TryBuild([NotNullWhen(true)] out GeographyChange? change, out IReadOnlyList<Finding> findings)
    {
        var problems = new List<Finding>();
        void Report(string code, string subject, string vietnamese, string english) =>
            problems.Add(new Finding(code, Severity.Error, subject, LocalisedText.Of(vietnamese, english)));

        if (_from.ValidTo is not { } last || last.PlusDays(1) != _to.ValidFrom)
        {
            Report(GeographyProblems.ChangeOutOfPlace, $"{_from.Id} → {_to.Id}",
                $"Danh mục mới \"{_to.Id}\", từ {Day(_to.ValidFrom)}, phải bắt đầu ngay sau ngày cuối của danh mục cũ \"{_from.Id}\""
                + (_from.ValidTo is { } end ? $", {Day(end)}." : ", mà danh mục này không nêu ngày cuối."),
                $"The new geography ({_to}) must begin on the day after the old one's last ({_from}).");
        }

        var old = _from.Leaves.ToDictionary(area => area.Code);
        var @new = _to.Leaves.ToDictionary(area => area.Code);
        foreach (var move in _moves)
        {
            var subject = $"{move.Old} → {move.New}";
            if (!old.ContainsKey(move.Old) || !@new.ContainsKey(move.New))
            {
                var (unit, id) = old.ContainsKey(move.Old) ? (move.New, _to.Id) : (move.Old, _from.Id);
                Report(GeographyProblems.LinkUnknownUnit, subject,
                    $"{unit} không phải đơn vị cấp thấp nhất của \"{id}\".",
                    $"{unit} is no unit without parts of \"{id}\".");
            }
        }

        foreach (var twice in _moves.GroupBy(move => (move.Old, move.New)).Where(group => group.Count() > 1))
        {
            Report(GeographyProblems.LinkTwice, $"{twice.Key.Old} → {twice.Key.New}", "Liên hệ này có hai lần.", "This link is given twice.");
        }

        if (_moves.Count > 0)
        {
            foreach (var lone in old.Keys.Except(_moves.Select(move => move.Old)).Concat(@new.Keys.Except(_moves.Select(move => move.New))))
            {
                Report(GeographyProblems.UnitUnlinked, lone.Value,
                    "Đơn vị này không có liên hệ nào với danh mục kia.", "This unit has no link to the other geography.");
            }
        }

        foreach (var unit in _moves.GroupBy(move => move.Old).Where(pieces => pieces.Any(piece => piece.Kind == TransferKind.Whole) != (pieces.Count() == 1)))
        {
            Report(GeographyProblems.PiecesDoNotAddUp, unit.Key.Value,
                $"Các phần chuyển đi không thành một đơn vị: {string.Join("; ", unit.Select(piece => $"{piece.New}: {piece.Kind.Label.Vietnamese}"))}.",
                $"The pieces do not make one unit: {string.Join("; ", unit.Select(piece => $"{piece.New}: {piece.Kind.Label.English}"))}.");
        }

        findings = Finding.Sort(problems);
        change = problems.Count == 0
            ? new GeographyChange(_from, _to, _source, _moves.Select(move => new AreaLink(old[move.Old], @new[move.New], move.Kind, move.Source, move.Grade)))
            : null;
        return change is not null;
    }

    private GeographyChangeBuilder Add(AreaCode old, AreaCode @new, TransferKind kind, SourceReference source, EvidenceGrade? grade)
    {
        ArgumentNullException.ThrowIfNull(old);
        ArgumentNullException.ThrowIfNull(@new);
        ArgumentNullException.ThrowIfNull(kind);
        ArgumentNullException.ThrowIfNull(source);
        _moves.Add((old, @new, kind, source, grade));
        return this;
    }

    private static string Day(LocalDate date) => AreaCodeValidity.Day(date, Language.Vietnamese);
}
