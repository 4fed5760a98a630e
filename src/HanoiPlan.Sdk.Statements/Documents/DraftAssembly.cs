using System.Globalization;
using HanoiPlan.Sdk.Measures;
using HanoiPlan.Sdk.Quantities;
using HanoiPlan.Sdk.Sources;
using HanoiPlan.Sdk.Targets;
using NodaTime;
using NodaTime.Text;

namespace HanoiPlan.Sdk.Statements;

/// <summary>Makes the targets of a draft and lists what is open. Not thread-safe.</summary>
internal sealed partial class DraftAssembly
{
    private readonly DraftInput _input;
    private readonly Dictionary<string, (Measure Measure, string Key)> _measures = new(StringComparer.Ordinal);
    private readonly HashSet<string> _codes = new(StringComparer.Ordinal);
    private readonly HashSet<int> _goalYears = [];

    private DraftAssembly(DraftInput input)
    {
        _input = input;
        foreach (var measure in input.Mapped.Values)
        {
            _codes.Add(measure.Code);
        }
    }

    public List<DraftTarget> Targets { get; } = [];

    public List<DraftChoice> Choices { get; } = [];

    public static DraftAssembly Make(DraftInput input)
    {
        var assembly = new DraftAssembly(input);
        assembly.AskForDay();
        var numbers = DraftNumbering.Of(input.Document.Targets);
        var same = DraftTwins.Of(input.Document.Targets, numbers);
        for (var i = 0; i < numbers.Count; i++)
        {
            assembly.Add(numbers[i].Id, numbers[i].Indicator, input.Document.Targets[i], same[i]);
        }

        return assembly;
    }

    public static LocalDate InForce(DraftInput input) =>
        input.Options.InForceFrom
        ?? (input.Settled.TryGetValue("plan:in-force", out var day) ? LocalDatePattern.Iso.Parse(day).Value : input.Term.Start);

    private void AskForDay()
    {
        if (_input.Options.InForceFrom is null)
        {
            Choices.Add(new DraftChoice(
                "plan:in-force", DraftQuestion.InForce, null, null,
                LocalisedText.Of("Văn bản không cho biết ngày có hiệu lực; lấy ngày đầu của thời kỳ.", "The day of force is not read from the document; the first day of the term is taken."),
                [LocalDatePattern.Iso.Format(_input.Term.Start)], LocalDatePattern.Iso.Format(InForce(_input))));
        }
    }

    private void Add(string id, int indicator, DocumentTarget source, string? twin)
    {
        var statement = source.Statement;
        var range = statement.ToRange();
        var basis = BasisOf(id, source);
        var (from, to) = YearsOf(id, source, basis);
        var goal = to > _input.Term.LastYear && basis != Basis.AverageGrowth && basis != Basis.Total;
        var sameAs = twin is null ? null : Ask(
            id, DraftQuestion.SameAs, source,
            LocalisedText.Of($"Cùng mức, cùng năm, cùng tên với {twin}; được coi là một.", $"Range, year and name are those of {twin}; they are taken for one."),
            [twin, DraftAnswers.Own], twin);
        sameAs = sameAs == DraftAnswers.Own ? null : sameAs;
        var keep = IncludeOf(id, source, range, basis, to, goal && sameAs is null);
        keep &= AcceptDoubts(id, source);
        var measure = _input.Mapped.TryGetValue(id, out var mapped) ? mapped : MeasureOf(id, source, basis, range);
        Targets.Add(new DraftTarget(id, indicator, source)
        {
            IsKept = keep && sameAs is null,
            SameAs = keep ? sameAs : null,
            GoalYear = goal && keep && sameAs is null ? to : null,
            Measure = measure,
            Basis = basis,
            From = from,
            To = to,
            BaselineYear = statement.IsRelative ? BaselineOf(id, source) : statement.BaselineYear is { } year && year < to ? year : null,
            Range = Fitted(range, measure.Unit),
        });
    }

    // "100%" is all only of a measure in per cent.
    private static TargetRange? Fitted(TargetRange? range, Unit unit) =>
        range?.Kind == RangeKind.Whole && !unit.Equals(Unit.Percent) ? TargetRange.Exactly(100) : range;

    private string Ask(string id, DraftQuestion question, DocumentTarget source, LocalisedText why, IReadOnlyList<string> options, string taken, string? detail = null)
    {
        var key = detail is null ? $"{id}:{question.Name}" : $"{id}:{question.Name}:{detail}";
        var answer = _input.Settled.TryGetValue(key, out var settled) ? settled : taken;
        Choices.Add(new DraftChoice(key, question, id, source, why, options, answer));
        return answer;
    }

    private bool IncludeOf(string id, DocumentTarget source, TargetRange? range, Basis basis, int to, bool isGoal)
    {
        var statement = source.Statement;
        LocalisedText? against = null;
        if (range is null)
        {
            against = LocalisedText.Of("Không nêu số nên không thành mức được.", "It states no number, so that it has no range.");
        }
        else if (to < _input.Term.FirstYear)
        {
            against = LocalisedText.Of($"Năm {to} ở trước thời kỳ.", $"The year {to.ToString(CultureInfo.InvariantCulture)} lies before the term.");
        }
        else if (to > _input.Term.LastYear && isGoal && !_goalYears.Add(to))
        {
            against = LocalisedText.Of("Ngoài thời kỳ, và mục tiêu của năm đó đã có mức khác.", "It lies beyond the term, and the goal for that year has another target.");
        }
        else if (to > _input.Term.LastYear && !isGoal)
        {
            against = LocalisedText.Of("Giai đoạn vượt quá thời kỳ.", "Its span goes beyond the term.");
        }
        else if (statement.IsRelative && (basis == Basis.AverageGrowth || basis == Basis.Milestone))
        {
            against = LocalisedText.Of("Thay đổi từng năm so với gốc: mô hình chưa có cách tính này.", "A yearly change against a baseline: the model has no basis for it.");
        }

        if (against is not null)
        {
            return Ask(id, DraftQuestion.Include, source, against, [DraftAnswers.LeaveOut, DraftAnswers.Keep], DraftAnswers.LeaveOut) == DraftAnswers.Keep;
        }

        var doubt = statement.Doubts.FirstOrDefault(doubt => doubt.Code is "maybe-not-target" or "maybe-result" or "maybe-norm");
        return doubt is null || Ask(id, DraftQuestion.Include, source, doubt.Text, [DraftAnswers.Keep, DraftAnswers.LeaveOut], DraftAnswers.Keep) == DraftAnswers.Keep;
    }

    private bool AcceptDoubts(string id, DocumentTarget source)
    {
        var accepted = true;
        foreach (var doubt in source.Statement.Doubts)
        {
            if (doubt.Code is not ("maybe-not-target" or "maybe-result" or "maybe-norm") && !IsOfBasis(doubt) && !IsOfUnit(doubt) && doubt.Code != "baseline-unstated")
            {
                accepted &= Ask(id, DraftQuestion.Doubt, source, doubt.Text, [DraftAnswers.Accept, DraftAnswers.LeaveOut], DraftAnswers.Accept, doubt.Code) == DraftAnswers.Accept;
            }
        }

        return accepted;
    }

    private static bool IsOfBasis(StatementDoubt doubt) =>
        doubt.Code is "average-assumed" or "growth-of-one-year" or "average-of-years" or "total-or-year" or "span-without-basis";

    private static bool IsOfUnit(StatementDoubt doubt) => doubt.Code is "unit-unstated" or "unit-unknown";

    private Basis BasisOf(string id, DocumentTarget source)
    {
        var statement = source.Statement;
        var doubt = statement.Doubts.FirstOrDefault(IsOfBasis);
        if (statement.Basis is { } stated && doubt is null)
        {
            return stated;
        }

        var why = doubt?.Text ?? LocalisedText.Of("Câu không nói mức là của cuối kỳ, của từng năm hay tổng cả kỳ.", "The wording does not say whether end of term, each year or the total is meant.");
        var taken = Ask(id, DraftQuestion.Basis, source, why, [.. Basis.All.Select(basis => basis.Name)], (statement.Basis ?? Basis.EndOfTerm).Name);
        return Basis.FromName(taken);
    }

    private (int From, int To) YearsOf(string id, DocumentTarget source, Basis basis)
    {
        var statement = source.Statement;
        var (first, last) = (_input.Term.FirstYear, _input.Term.LastYear);
        var to = statement.To ?? last;
        var from = statement.From ?? Math.Min(first, to);
        var isClipped = from < first && to >= first;
        from = isClipped ? first : from;
        if (statement.To is not null && !isClipped)
        {
            return (from, to);
        }

        var why = isClipped
            ? LocalisedText.Of($"Giai đoạn bắt đầu trước thời kỳ; chỉ lấy từ {from}.", $"Its span begins before the term; it is taken from {from.ToString(CultureInfo.InvariantCulture)}.")
            : LocalisedText.Of("Câu và đề mục không nêu năm; lấy cả thời kỳ.", "Neither the statement nor a heading says a year; the term is taken.");
        var taken = string.Create(CultureInfo.InvariantCulture, $"{from}-{to}");
        var answer = Ask(id, DraftQuestion.Years, source, why, [taken], taken);
        return DraftAnswers.TryYears(answer, out var years) ? (years.FirstYear, years.LastYear) : (from, to);
    }

    private int BaselineOf(string id, DocumentTarget source)
    {
        if (source.Statement.BaselineYear is { } stated)
        {
            return stated;
        }

        var before = (_input.Term.FirstYear - 1).ToString(CultureInfo.InvariantCulture);
        var answer = Ask(
            id, DraftQuestion.Baseline, source,
            LocalisedText.Of("Không nêu năm gốc; lấy năm liền trước thời kỳ.", "The baseline is not stated; the year before the term is taken."),
            [before], before);
        return int.Parse(answer, CultureInfo.InvariantCulture);
    }
}
