using HanoiPlan.Sdk.Measures;

namespace HanoiPlan.Sdk.Plans;

/// <summary>Checks that the measures of relations are there, and fit each other.</summary>
internal static class RelationReferences
{
    public static void Check(PlanBuilder draft, IReadOnlyDictionary<string, Measure> measures, FindingLog log)
    {
        foreach (var relation in draft.Relations)
        {
            foreach (var code in relation.MeasureCodes.Where(code => !measures.ContainsKey(code)))
            {
                log.Add(PlanProblems.UnknownReference, relation.Id, $"Không có thước đo \"{code}\".", $"There is no measure \"{code}\".");
            }

            if (relation is SharesOfWhole or NestedMeasures)
            {
                CheckUnits(relation, measures, log);
            }
        }
    }

    private static void CheckUnits(MeasureRelation relation, IReadOnlyDictionary<string, Measure> measures, FindingLog log)
    {
        var units = relation.MeasureCodes.Where(measures.ContainsKey).Select(code => measures[code].Unit).Distinct().ToArray();
        if (units.Length > 1)
        {
            log.Add(
                PlanProblems.PartsDoNotFit,
                relation.Id,
                $"Các thước đo liên quan phải cùng đơn vị, nhưng có {string.Join(", ", units.Select(unit => $"\"{unit.Name.Vietnamese}\""))}.",
                $"Related measures must have one unit, but there are {string.Join(", ", units.Select(unit => $"\"{unit.Name.English}\""))}.");
        }
    }
}
