using HanoiPlan.Sdk.Areas;
using HanoiPlan.Sdk.Evaluation;
using HanoiPlan.Sdk.Findings;
using HanoiPlan.Sdk.Measures;
using HanoiPlan.Sdk.Observations;
using HanoiPlan.Sdk.Plans;
using HanoiPlan.Sdk.Responsibilities;
using HanoiPlan.Sdk.Sources;
using HanoiPlan.Sdk.Targets;

namespace HanoiPlan.Sdk.Rules;

/// <summary>The kinds of things that the SDK's own rules look at.</summary>
public static class SubjectKinds
{
    /// <summary>A whole plan.</summary>
    public static SubjectKind<Plan> Plan { get; } = Cited<Plan>("plan", "chương trình", "plan", plan => plan.Id, plan => SourceReference.To(plan.Document));

    /// <summary>A goal or horizon, by its year.</summary>
    public static SubjectKind<Goal> Goal { get; } = Cited<Goal>(
        "goal", "mục tiêu", "goal", goal => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"goal-{goal.Year}"), goal => goal.Source);

    /// <summary>An indicator.</summary>
    public static SubjectKind<Indicator> Indicator { get; } = Cited<Indicator>("indicator", "chỉ tiêu", "indicator", indicator => indicator.Id, indicator => indicator.Source);

    /// <summary>A target of an indicator, or a goal's own.</summary>
    public static SubjectKind<Target> Target { get; } = Cited<Target>("target", "mức chỉ tiêu", "target", target => target.Id, target => target.Versions[^1].Source);

    /// <summary>A measure.</summary>
    public static SubjectKind<Measure> Measure { get; } = Plain<Measure>("measure", "thước đo", "measure", measure => measure.Code);

    /// <summary>What measures have to do with each other.</summary>
    public static SubjectKind<MeasureRelation> Relation { get; } = new(
        "relation", LocalisedText.Of("quan hệ giữa các thước đo", "relation of measures"), relation => relation.Id, relation => relation.Source is { } source ? FindingCitation.To(source) : null);

    /// <summary>An orientation, breakthrough, task or programme.</summary>
    public static SubjectKind<PlanNode> PlanNode { get; } = Cited<PlanNode>("node", "mục của chương trình", "part of the plan", node => node.Id, node => node.Source);

    /// <summary>A working programme.</summary>
    public static SubjectKind<Programme> Programme { get; } = Cited<Programme>("programme", "chương trình công tác", "working programme", programme => programme.Id, programme => programme.Source);

    /// <summary>A later instrument.</summary>
    public static SubjectKind<Instrument> Instrument { get; } = Plain<Instrument>("instrument", "văn bản", "instrument", instrument => instrument.Id);

    /// <summary>A body charged with duties.</summary>
    public static SubjectKind<Body> Body { get; } = Cited<Body>("body", "cơ quan", "body", body => body.Id, body => body.Source);

    /// <summary>A duty of a body.</summary>
    public static SubjectKind<Duty> Duty { get; } = Cited<Duty>("duty", "nhiệm vụ", "duty", duty => duty.Id, duty => duty.Source);

    /// <summary>An assignment.</summary>
    public static SubjectKind<Assignment> Assignment { get; } = Published<Assignment>("assignment", "phân công", "assignment", assignment => assignment.ToString(), assignment => assignment.Source);

    /// <summary>A dated piece of work.</summary>
    public static SubjectKind<Milestone> Milestone { get; } = Cited<Milestone>("milestone", "mốc", "milestone", milestone => milestone.Id, milestone => milestone.Source);

    /// <summary>A report owed again and again.</summary>
    public static SubjectKind<PeriodicReport> Report { get; } = Cited<PeriodicReport>("report", "báo cáo định kỳ", "periodic report", report => report.Id, report => report.Source);

    /// <summary>A review, asked for or held.</summary>
    public static SubjectKind<Review> Review { get; } = new(
        "review",
        LocalisedText.Of("sơ kết, tổng kết", "review"),
        review => review.Id,
        review => review.Source is { } source ? FindingCitation.To(source) : review.ReportedBy is { } published ? FindingCitation.To(published) : null);

    /// <summary>A link between two parts.</summary>
    public static SubjectKind<PlanLink> Link { get; } = Plain<PlanLink>("link", "liên kết", "link", link => link.ToString());

    /// <summary>A declared verdict.</summary>
    public static SubjectKind<DeclaredVerdict> Verdict { get; } = Published<DeclaredVerdict>("verdict", "kết quả đã công bố", "declared verdict", verdict => verdict.ToString(), verdict => verdict.Source);

    /// <summary>The observations as a whole.</summary>
    public static SubjectKind<ObservationSet> Observations { get; } = Plain<ObservationSet>("observations", "bộ số liệu", "observations", static _ => "observations");

    /// <summary>An observation that was accepted.</summary>
    public static SubjectKind<Observation> Observation { get; } = new(
        "observation",
        LocalisedText.Of("số liệu", "observation"),
        observation => observation.ToString(),
        observation => string.IsNullOrWhiteSpace(observation.Source) ? null : FindingCitation.To(observation.Source),
        observation => observation.Origin?.PlaceOf(null));

    /// <summary>The accepted observations of one measure in one area.</summary>
    public static SubjectKind<ObservationSeries> Series { get; } = Plain<ObservationSeries>("series", "dãy số liệu", "series of observations", series => series.ToString());

    /// <summary>The assessment of a whole plan.</summary>
    public static SubjectKind<PlanAssessment> PlanAssessment { get; } = Cited<PlanAssessment>(
        "plan-assessment", "đánh giá chương trình", "assessment of the plan", assessment => assessment.Plan.Id, assessment => SourceReference.To(assessment.Plan.Document));

    /// <summary>The answer for one target.</summary>
    public static SubjectKind<Assessment> Assessment { get; } = Cited<Assessment>("assessment", "đánh giá", "assessment", assessment => assessment.Target.Id, assessment => assessment.Target.Versions[^1].Source);

    /// <summary>The geographies of the territory one after another, by which the codes of areas are dated.</summary>
    public static SubjectKind<GeographyHistory> Geographies { get; } = Plain<GeographyHistory>("geographies", "địa giới qua các thời kỳ", "geographies over time", static history => history.Geographies[0].Id);

    /// <summary>An area that the host judges; where there is none, rules take the plan's own.</summary>
    public static SubjectKind<AreaCode> JudgedArea { get; } = Plain<AreaCode>("judged-area", "địa bàn được đánh giá", "area that is judged", static code => code.Value);

    /// <summary>The moment that rules with dates judge by.</summary>
    public static SubjectKind<EvaluationMoment> Moment { get; } = Plain<EvaluationMoment>("moment", "thời điểm đánh giá", "moment of judgement", moment => moment.ToString()!);

    /// <summary>A finding made elsewhere, which a <see cref="ReportedRule"/> hands on.</summary>
    public static SubjectKind<Finding> Finding { get; } = new("finding", LocalisedText.Of("phát hiện", "finding"), finding => finding.Subject, finding => finding.Citation, finding => finding.Place);

    private static SubjectKind<T> Plain<T>(string name, string vietnamese, string english, Func<T, string> identify)
        where T : class => new(name, LocalisedText.Of(vietnamese, english), identify);

    private static SubjectKind<T> Cited<T>(string name, string vietnamese, string english, Func<T, string> identify, Func<T, SourceReference> cite)
        where T : class => new(name, LocalisedText.Of(vietnamese, english), identify, subject => FindingCitation.To(cite(subject)));

    private static SubjectKind<T> Published<T>(string name, string vietnamese, string english, Func<T, string> identify, Func<T, string?> cite)
        where T : class => new(
            name, LocalisedText.Of(vietnamese, english), identify, subject => string.IsNullOrWhiteSpace(cite(subject)) ? null : FindingCitation.To(cite(subject)!));
}
