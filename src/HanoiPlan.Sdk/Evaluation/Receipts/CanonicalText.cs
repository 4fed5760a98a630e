using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using HanoiPlan.Sdk.Measures;
using HanoiPlan.Sdk.Observations;
using HanoiPlan.Sdk.Plans;
using HanoiPlan.Sdk.Targets;
using NodaTime;

namespace HanoiPlan.Sdk.Evaluation.Receipts;

/// <summary>
/// Writes inputs and answers as lines of a fixed form, the same bytes on any machine. A field never holds the two
/// characters that separate fields and lines: they are escaped.
/// </summary>
internal sealed class CanonicalText
{
    private readonly StringBuilder _text = new();

    public static string HashOfInputs(PlanAssessment assessment)
    {
        var text = new CanonicalText();
        text.Line("moment", Day(assessment.Moment.ValidAt), assessment.Moment.KnownAt is { } known ? Day(known) : null, Day(assessment.Moment.RulesAt));
        text.Line("area", assessment.Area.Value);
        if (assessment.JudgedUnit is { } judged)
        {
            text.Write(judged);
        }

        text.Write(assessment.Options);
        text.Write(assessment.Plan);
        foreach (var observation in assessment.Assessments
            .SelectMany(answer => answer.ObservationsUsed)
            .Distinct()
            .Select(Fields)
            .OrderBy(fields => string.Join('\t', fields), StringComparer.Ordinal))
        {
            text.Line(["observation", .. observation]);
        }

        return text.Hash();
    }

    public static string HashOfResults(PlanAssessment assessment)
    {
        var text = new CanonicalText();
        foreach (var answer in assessment.Assessments)
        {
            text.Write(answer);
        }

        foreach (var indicator in assessment.Indicators)
        {
            text.Line("indicator", Text(indicator.Indicator.Number), indicator.Rule.Kind.ToString(), indicator.Status.Name);
        }

        return text.Hash();
    }

    // All that decides which figures are the unit's: what each of its codes names, and when. An answer without geographies has no such line.
    private void Write(JudgedUnit judged)
    {
        var own = judged.Geographies.RecordsOf(judged.Unit);
        foreach (var code in own.Select(record => record.Code).Distinct().Order())
        {
            foreach (var record in judged.Geographies.UnitsOf(code))
            {
                Line(
                    "unit", code.Value, Day(record.ValidFrom), record.ValidTo is { } last ? Day(last) : null, record.ValidFromReading.IsOurs ? "read" : null,
                    own.Contains(record) ? "judged" : null);
            }
        }
    }

    private void Write(EvaluationOptions options)
    {
        Line("options", Text(options.OnTrackFrom), Text(options.AtRiskFrom), Text(options.StaleAfterMonths));
        foreach (var (measure, limit) in options.PaceLimits.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            Line("limit", measure, Text(limit));
        }
    }

    private void Write(Plan plan)
    {
        Line("plan", plan.Id, plan.Term.ToString(), plan.Area.Value, Day(plan.InForceFrom), plan.Document.Id);
        foreach (var indicator in plan.Indicators)
        {
            Line("indicator", Text(indicator.Number), indicator.Id, indicator.Composition.Kind.ToString(), Text(indicator.Composition.Count), Text(indicator.Composition.Share));
            foreach (var target in indicator.Targets)
            {
                Write(target);
            }
        }

        foreach (var code in plan.Targets.SelectMany(target => target.Measure.PartCodes.Prepend(target.Measure.Code)).Distinct(StringComparer.Ordinal))
        {
            Write(plan.Measures[code]);
        }
    }

    private void Write(Target target)
    {
        foreach (var version in target.Versions)
        {
            var range = version.Range;
            Line(
                "target", target.Id, target.Measure.Code, Day(version.InForceFrom), range.Kind.Name, Text(range.Lower), Text(range.Upper), range.Relation.ToString(),
                version.Basis.Name, version.Span.ToString(), Day(version.DueDate), Text(version.BaselineYear), version.Path.Kind.ToString(), Text(version.Path.Rate),
                string.Join(',', version.Path.Steps.OrderBy(step => step.Key).Select(step => $"{Text(step.Key)}={Text(step.Value)}")),
                version.Statement, version.Source.ToString());
        }
    }

    private void Write(Measure measure) => Line(
        "measure", measure.Code, measure.Unit.Code, Text(measure.Scale.Places), measure.Preference.Name, measure.Nature.ToString(),
        Text(measure.LowerLimit), Text(measure.UpperLimit), measure.IsIrreversible ? "irreversible" : null, string.Join(',', measure.PartCodes),
        string.Join(',', measure.Breaks.Select(seriesBreak => Day(seriesBreak.Date))));

    private void Write(Assessment answer)
    {
        Line(
            "answer", answer.Target.Id, answer.Version is { } version ? Day(version.InForceFrom) : null, answer.Status.Name,
            string.Join(',', answer.PossibleStatuses.Select(status => status.Name)), Text(answer.Value), Text(answer.LatestKnown), Text(answer.Baseline),
            Text(answer.CrossCheck), answer.Margin is { } margin ? $"{margin.Side} {margin.Edge} {Text(margin.Distance)}" : null,
            answer.Pace is { } pace ? $"{pace.Progress} {pace.Elapsed}" : null, answer.IsSecured ? "secured" : null,
            answer.Required is { } required ? $"{required.Kind} {Text(required.ToLower)} {Text(required.ToUpper)} {required.Years}" : null,
            answer.Reach is { } reach ? $"{Text(reach.LimitPerYear)} {reach.IsReachable} {reach.LostFrom}" : null,
            string.Join(',', answer.Flips.Select(flip => $"{flip.Measure!.Code} {flip.Period} {Text(flip.Value)}={flip.Status.Name}")),
            string.Join(',', answer.Conflict.Select(side => $"{Text(side.Value)}={string.Join('/', side.Statuses.Select(status => status.Name))}")),
            string.Join(',', answer.Missing), string.Join(',', answer.Flags.Select(flag => flag.Name)),
            string.Join(',', answer.Years.Select(year => $"{year.Year}={string.Join('/', year.Statuses.Select(status => status.Name))}")));
    }

    private static string?[] Fields(Observation observation)
    {
        string?[] fields =
        [
            observation.MeasureCode, observation.Area.Value, observation.Period.ToString(), observation.Kind.Name, Text(observation.Value),
            Text(observation.Numerator), Text(observation.Denominator), observation.Unit?.Code, Day(observation.RecordedAt), observation.Source,
        ];
        return observation.StatedArea is { } stated ? [.. fields, Day(stated.ValidFrom)] : fields;
    }

    private void Line(params string?[] fields)
    {
        for (var i = 0; i < fields.Length; i++)
        {
            if (i > 0)
            {
                _text.Append('\t');
            }

            foreach (var character in fields[i] ?? string.Empty)
            {
                _ = character switch
                {
                    '\t' => _text.Append("\\t"),
                    '\n' => _text.Append("\\n"),
                    '\\' => _text.Append("\\\\"),
                    _ => _text.Append(character),
                };
            }
        }

        _text.Append('\n');
    }

    private string Hash() => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(_text.ToString())));

    private static string? Text(AssessedValue? value) => value is null
        ? null
        : value.Growth is { } growth
            ? $"{value.Period} {value.Origin} growth {growth.Product} {Text(growth.Years)}"
            : $"{value.Period} {value.Origin} {value.Low} {value.High}";

    private static string? Text(Bound? bound) => bound?.ToString();

    // Trailing zeros are the publisher's, and part of the figure.
    private static string? Text(decimal? value) => value?.ToString(CultureInfo.InvariantCulture);

    private static string Text(int value) => value.ToString(CultureInfo.InvariantCulture);

    private static string Day(LocalDate date) => date.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture);
}
