using System.Globalization;
using HanoiPlan.Sdk.Measures;
using HanoiPlan.Sdk.Plans;
using HanoiPlan.Sdk.Quantities;
using HanoiPlan.Sdk.Responsibilities;
using HanoiPlan.Sdk.Sources;
using HanoiPlan.Sdk.Targets;
using HanoiPlan.Sdk.Time;
using NodaTime;

namespace HanoiPlan.Sdk.Testing.Making;

/// <summary>
/// Makes whole plans of the term 2021 to 2025 that have nothing wrong with them: targets of every basis, links that leave no part
/// unserved, and for every programme and duty who answers, by which route and until when.
/// </summary>
internal sealed class PlanMaker
{
    private const int FirstYear = 2021;
    private const int LastYear = 2025;

    private readonly ulong _seed;
    private readonly SplitMix64 _dice;
    private readonly PlanDraft _plan = new();
    private readonly SourceDocument _document = new("document", Text("Chương trình hành động", "Action programme"), "01-CTr/TU", new LocalDate(2020, 11, 1), null);

    private PlanMaker(ulong seed) => (_seed, _dice) = (seed, new SplitMix64(seed));

    public static PlanDraft Draft(ulong seed) => new PlanMaker(seed).Make();

    public static Plan Make(ulong seed) => Draft(seed).ToBuilder().Build();

    private static LocalisedText Text(string vietnamese, string english) => LocalisedText.Of(vietnamese, english);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private PlanDraft Make()
    {
        _plan.Id = $"made-{_seed.ToString(CultureInfo.InvariantCulture)}";
        _plan.Title = _document.Title;
        _plan.Document = _document;
        _plan.Term = (FirstYear, LastYear);
        _plan.Area = OneTargetPlan.Area;
        _plan.InForce = new LocalDate(FirstYear - 1, 12, 1);
        for (var field = 1; field <= _dice.Between(1, 3); field++)
        {
            _plan.Fields.Add(($"field-{Number(field)}", Text($"Lĩnh vực {Number(field)}", $"Field {Number(field)}"), In("II")));
        }

        AddIndicators();
        AddGoals();
        AddNodes();
        AddBodies();
        AddLinks();
        return _plan;
    }

    private SourceReference In(string section) => SourceReference.To(_document, section);

    private SourceReference In(string section, int item) => SourceReference.To(_document, section, $"({Number(item)})");

    private void AddIndicators()
    {
        var made = 0;
        var count = _dice.Between(1, 5);
        for (var number = 1; number <= count; number++)
        {
            var targets = new List<TargetDraft>();
            var held = _dice.Of(1, 1, 2, 3);
            for (var part = 1; part <= held; part++)
            {
                targets.Add(Target(made++, number, part));
            }

            var rule = _dice.OneIn(4)
                ? _dice.Of(CompositionRule.Any, CompositionRule.WorstTwo, CompositionRule.ShareMet(50), CompositionRule.AtLeast(_dice.Between(1, held)))
                : CompositionRule.Every;
            _plan.Indicators.Add(new IndicatorDraft(
                number,
                $"indicator-{Number(number)}",
                Text($"Chỉ tiêu {Number(number)}", $"Indicator {Number(number)}"),
                _dice.Of(_plan.Fields.ToArray()).Id,
                In("II", number),
                rule,
                targets,
                []));
        }
    }

    // A target of every kind, as the cases for one target have it, on a measure of its own.
    private TargetDraft Target(int made, int number, int part)
    {
        var case_ = JudgementCaseMaker.Make(_dice.Next());
        var measure = MeasureCopy.Named(case_.Target.Measure, $"m{Number(made + 1)}");
        _plan.Measures.Add(measure);
        return TargetDraft.Of(case_.Target) with
        {
            Id = $"T{Number(number)}.{Number(part)}",
            MeasureCode = measure.Code,
            Name = null,
            Versions = [.. case_.Target.Versions.Select(version => VersionDraft.Of(version) with { Source = In("II", number), Statement = version.Range.ToText(measure, Language.Vietnamese) })],
        };
    }

    // Horizons that rise: the term's own goal says an indicator's target again, the later ones have targets of their own.
    private void AddGoals()
    {
        _plan.Goals.Add(new GoalDraft(LastYear, Text("Mục tiêu cuối nhiệm kỳ", "Goal of the term"), In("I", 1), _plan.Indicators[0].Targets[0].Id, null));
        if (_dice.OneIn(2))
        {
            return;
        }

        var income = Measure.Create("income", Text("Thu nhập bình quân", "Income a person"), Unit.UsdPerPerson, 0, Preference.HigherIsBetter, m => m.NotBelow(0));
        _plan.Measures.Add(income);
        var asked = _dice.Between(8_000, 12_000);
        foreach (var year in new[] { LastYear + 5, LastYear + 20 })
        {
            asked += _dice.Between(1_000, 20_000);
            var lower = asked;
            var own = new TargetDraft($"G{Number(year)}", income.Code, null, null,
            [
                new VersionDraft { Asks = target => target.AtLeast(lower), Statement = $"ít nhất {Number(lower)} USD", Source = In("I", 1), Basis = Basis.EndOfTerm },
            ]);
            _plan.Goals.Add(new GoalDraft(year, Text($"Tầm nhìn {Number(year)}", $"Horizon {Number(year)}"), In("I", 1), null, own));
        }
    }

    private void AddNodes()
    {
        foreach (var (kind, section) in new[] { (NodeKind.Orientation, "III"), (NodeKind.Breakthrough, "III"), (NodeKind.Task, "IV"), (NodeKind.Programme, "V") })
        {
            var count = _dice.Between(1, 3);
            for (var number = 1; number <= count; number++)
            {
                var name = Text($"{kind.Label.Vietnamese} {Number(number)}", $"{kind.Label.English} {Number(number)}");
                _plan.Nodes.Add(new NodeDraft(NodeReference.To(kind, number), name, name, In(section, number), kind == NodeKind.Programme ? Details(number) : null));
            }
        }
    }

    private static Action<ProgrammeBuilder> Details(int number) => programme => programme
        .Code($"0{Number(number)}-CTr/TU")
        .Issued(new LocalDate(FirstYear, 3, 17), "made", EvidenceGrade.Seen);

    private void AddBodies()
    {
        var count = _dice.Between(1, 3);
        for (var number = 1; number <= count; number++)
        {
            var id = $"body-{Number(number)}";
            var name = Text($"Cơ quan {Number(number)}", $"Body {Number(number)}");
            var due = TimePeriod.Quarter(FirstYear, _dice.Between(1, 4));
            _plan.Bodies.Add(new BodyDraft(number, id, name, In("VI", number), null, [new Duty($"duty-{Number(number)}", id, name, In("VI", number), due)]));
            _plan.Reports.Add(new PeriodicReport($"report-{Number(number)}", id, "body-1", name, Text("hằng năm", "yearly"), In("VI", number)));
        }

        _plan.Milestones.Add(new Milestone("milestone-1", Text("Ban hành các chương trình", "Programmes issued"), "body-1", TimePeriod.Quarter(FirstYear, 1), In("VI")));
        _plan.Reviews.Add(Review.Asked("review-mid", ReviewKind.Preliminary, "body-1", Text("Sơ kết", "Preliminary review"), In("VI")));
        _plan.Reviews.Add(Review.Asked("review-end", ReviewKind.Final, "body-1", Text("Tổng kết", "Final review"), In("VI")));
        foreach (var programme in _plan.Nodes.Where(node => node.Reference.Kind == NodeKind.Programme))
        {
            var step = new Milestone($"step-{programme.Reference.Id}", programme.Title, "body-1", TimePeriod.Year(_dice.Between(FirstYear, LastYear)), programme.Source);
            _plan.Routes.Add(new Route($"route-{programme.Reference.Id}", programme.Reference.Id, programme.Title, [step], programme.Source));
        }

        foreach (var subject in Answerable())
        {
            _plan.Assignments.Add(Assignment.ToCollective(subject, Role.Lead, _plan.Bodies[0].Name, Standing.Official, EvidenceGrade.Seen, "VI").DueOn(new LocalDate(LastYear, 12, 31)));
            _plan.Assignments.Add(Assignment.ToOffice(subject, Role.Lead, new Office("chair", Text("Chủ tịch", "Chair")), Standing.Official, EvidenceGrade.Seen, "VI").DueOn(new LocalDate(LastYear, 12, 31)));
        }
    }

    private IEnumerable<string> Answerable() =>
        _plan.Nodes.Where(node => node.Reference.Kind == NodeKind.Programme).Select(node => node.Reference.Id)
            .Concat(_plan.Bodies.SelectMany(body => body.Duties).Select(duty => duty.Id));

    // Every part is served by an indicator, and every indicator serves a programme.
    private void AddLinks()
    {
        foreach (var node in _plan.Nodes)
        {
            Link(_dice.Of(_plan.Indicators.ToArray()).Number, node.Reference);
        }

        var programmes = _plan.Nodes.Where(node => node.Reference.Kind == NodeKind.Programme).Select(node => node.Reference).ToArray();
        foreach (var indicator in _plan.Indicators.Where(indicator => !_plan.Links.Exists(link => link.IndicatorNumber == indicator.Number && programmes.Contains(link.To))))
        {
            Link(indicator.Number, _dice.Of(programmes));
        }
    }

    private void Link(int indicator, NodeReference to) => _plan.Links.Add(new PlanLink(
        NodeReference.Indicator(indicator), to, true, Standing.Ours, Text("cách hiểu", "a reading"), EvidenceGrade.Reading));
}
