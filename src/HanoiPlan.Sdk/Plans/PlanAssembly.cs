using HanoiPlan.Sdk.Measures;
using HanoiPlan.Sdk.Targets;
using HanoiPlan.Sdk.Time;

namespace HanoiPlan.Sdk.Plans;

/// <summary>Checks a plan as it was written down and puts its parts together.</summary>
internal static class PlanAssembly
{
    /// <summary>What the plan needs beyond the draft; null when the header is incomplete. Problems go to the log.</summary>
    public static PlanContent? Assemble(PlanBuilder draft, FindingLog log)
    {
        CheckHeader(draft, log);
        PlanReferences.Check(draft, log);
        var measures = Measures(draft);
        CheckMeasures(draft, measures, log);
        RelationReferences.Check(draft, measures, log);
        var targets = new Dictionary<string, Target>(StringComparer.Ordinal);
        var indicators = Indicators(draft, measures, targets, log);
        var goals = Goals(draft, measures, targets, log);
        return log.Count > 0 || draft.TermYears is not { } years
            ? null
            : new PlanContent(
                TimePeriod.Years(years.First, years.Last),
                draft.TermLabelSet ?? $"{years.First} - {years.Last}",
                new MeasureCatalogue(draft.MeasureList),
                indicators,
                goals);
    }

    public static bool AreYears((int First, int Last) years) =>
        years.First >= TimePeriod.MinYear && years.Last <= TimePeriod.MaxYear && years.First <= years.Last;

    // A reversed term is one finding, not one more for each target.
    private static (int First, int Last)? SoundTerm(PlanBuilder draft) => draft.TermYears is { } years && AreYears(years) ? years : null;

    private static void CheckHeader(PlanBuilder draft, FindingLog log)
    {
        Require(draft.TermYears is not null, "nhiệm kỳ", "term");
        Require(draft.AreaSet is not null, "địa bàn", "area");
        Require(draft.InForce is not null, "ngày có hiệu lực", "date of force");
        Require(draft.DocumentSet is not null, "văn bản", "document");
        if (draft.TermYears is { } years && !AreYears(years))
        {
            log.Add(
                PlanProblems.YearsReversed,
                draft.Id,
                $"Nhiệm kỳ {years.First} - {years.Last} không hợp lệ.",
                $"The term {years.First} - {years.Last} is not a span of years from {TimePeriod.MinYear} to {TimePeriod.MaxYear}.");
        }

        if (draft.Indicators.Count == 0)
        {
            log.Add(PlanProblems.Empty, draft.Id, "Chương trình chưa có chỉ tiêu nào.", "The plan has no indicator.");
        }

        void Require(bool present, string vietnamese, string english)
        {
            if (!present)
            {
                log.Add(PlanProblems.HeaderMissing, draft.Id, $"Thiếu {vietnamese}.", $"The {english} is missing.");
            }
        }
    }

    private static Dictionary<string, Measure> Measures(PlanBuilder draft)
    {
        var measures = new Dictionary<string, Measure>(StringComparer.Ordinal);
        foreach (var measure in draft.MeasureList)
        {
            measures.TryAdd(measure.Code, measure);
        }

        return measures;
    }

    private static void CheckMeasures(PlanBuilder draft, Dictionary<string, Measure> measures, FindingLog log)
    {
        foreach (var measure in draft.MeasureList)
        {
            if (measure.WeightMeasureCode is { } weight && !measures.ContainsKey(weight))
            {
                log.Add(PlanProblems.UnknownReference, measure.Code, $"Không có thước đo quyền số \"{weight}\".", $"There is no weighting measure \"{weight}\".");
            }

            foreach (var code in measure.PartCodes)
            {
                if (!measures.TryGetValue(code, out var part))
                {
                    log.Add(PlanProblems.UnknownReference, measure.Code, $"Không có thước đo thành phần \"{code}\".", $"There is no part measure \"{code}\".");
                }
                else if (!Fits(measure, part))
                {
                    log.Add(
                        PlanProblems.PartsDoNotFit,
                        measure.Code,
                        $"Thước đo thành phần \"{code}\" phải cùng đơn vị, cùng chiều tốt (cao hay thấp là tốt; \"trong khoảng là tốt\" thì không có phần thấp nhất), không nhiều chữ số thập phân hơn và không có thành phần riêng.",
                        $"The part measure \"{code}\" must have the same unit and preference (higher or lower is better: where inside the range is better no part is the weakest), no more decimal places, and no parts of its own.");
                }
            }

            if (measure.PartCodes.Count != measure.PartCodes.Distinct(StringComparer.Ordinal).Count())
            {
                log.Add(PlanProblems.PartsDoNotFit, measure.Code, "Một thước đo thành phần được nêu hai lần.", "A part measure is given twice.");
            }
        }
    }

    private static bool Fits(Measure whole, Measure part) =>
        part.Unit.Equals(whole.Unit) && part.Preference == whole.Preference && part.Preference != Preference.InsideIsBetter
        && part.Scale.Places <= whole.Scale.Places && part.PartCodes.Count == 0;

    private static List<Indicator> Indicators(
        PlanBuilder draft, Dictionary<string, Measure> measures, Dictionary<string, Target> targets, FindingLog log)
    {
        var indicators = new List<Indicator>();
        foreach (var written in draft.Indicators)
        {
            var held = new List<Target>();
            foreach (var target in written.Targets)
            {
                if (TargetAssembly.Assemble(target, measures, SoundTerm(draft), draft.InForce, log) is { } made)
                {
                    held.Add(made);
                    targets.TryAdd(made.Id, made);
                }
            }

            if (written.Targets.Count == 0)
            {
                log.Add(PlanProblems.TargetsMissing, written.Id, "Chỉ tiêu chưa có mức nào.", "The indicator has no target.");
            }
            else if (written.Rule.Count > written.Targets.Count)
            {
                log.Add(
                    PlanProblems.CompositionTooLarge,
                    written.Id,
                    $"Quy tắc đòi hỏi {written.Rule.Count} mức, chỉ tiêu chỉ có {written.Targets.Count}.",
                    $"The rule asks for {written.Rule.Count} targets, the indicator has {written.Targets.Count}.");
            }

            if (draft.Fields.Find(field => field.Id == written.FieldId) is { } its)
            {
                indicators.Add(new Indicator(
                    written.Number, written.Id, written.Name, its, written.Source, written.Rule, held, [.. written.Readings]));
            }
            else
            {
                log.Add(PlanProblems.UnknownReference, written.Id, $"Không có lĩnh vực \"{written.FieldId}\".", $"There is no field \"{written.FieldId}\".");
            }
        }

        return indicators;
    }

    private static List<Goal> Goals(
        PlanBuilder draft, Dictionary<string, Measure> measures, Dictionary<string, Target> targets, FindingLog log)
    {
        var goals = new List<Goal>();
        foreach (var written in draft.Goals.OrderBy(goal => goal.Year))
        {
            Target? target = null;
            if (written.Own is { } own)
            {
                (int First, int Last)? years = SoundTerm(draft) is { } term ? (term.First, written.Year) : null;
                target = TargetAssembly.Assemble(own, measures, years, draft.InForce, log);
            }
            else if (written.TargetId is { } id && !targets.TryGetValue(id, out target)
                && !draft.Indicators.Exists(indicator => indicator.Targets.Exists(held => held.Id == id)))
            {
                log.Add(PlanProblems.UnknownReference, $"goal-{written.Year}", $"Không có mức chỉ tiêu \"{id}\".", $"There is no target \"{id}\".");
            }

            goals.Add(new Goal(written.Year, written.Text, written.Source, target, written.TargetId is not null));
        }

        return goals;
    }
}
