using HanoiPlan.Sdk.Areas;
using HanoiPlan.Sdk.Measures;
using HanoiPlan.Sdk.Observations;
using HanoiPlan.Sdk.Quantities;
using HanoiPlan.Sdk.Time;

namespace HanoiPlan.Sdk.Testing.MadeData;

/// <summary>Writes made cells as observations: an estimate that was revised, the figure, a source that disagrees, and what is wrong beside it.</summary>
internal sealed class MadeObservationWriter(MadeDataSet data, MadeCells cells)
{
    private readonly List<Observation> _observations = [];
    private readonly List<MadeError> _errors = [];

    public MadeObservations Write(MeasureCatalogue measures, CancellationToken cancellation)
    {
        for (var area = 0; area < data.Areas.Count; area++)
        {
            cancellation.ThrowIfCancellationRequested();
            for (var measure = 0; measure < data.Measures.Count; measure++)
            {
                for (var period = 0; period < data.Periods.Count; period++)
                {
                    Add(data.Areas[area], measure, data.Periods[period], cells.Of(measure, area, period));
                }
            }
        }

        if (data.Options.HasTotals)
        {
            _observations.AddRange(new MadeTotals(data, cells).Observations(cancellation));
        }

        return new MadeObservations(measures, _observations, _errors);
    }

    private void Add(AreaCode area, int at, TimePeriod period, in MadeCell cell)
    {
        if (cell.IsMissing)
        {
            return;
        }

        var measure = data.Measures[at];
        var kind = cell.Kind;
        var recorded = cell.Error == MadeErrorKind.RecordedBeforeItsEnd ? period.End.PlusDays(-1 - cell.Roll)
            : kind == ObservationKind.Estimate ? period.End.PlusDays(-15)
            : period.End.PlusDays(kind == ObservationKind.Preliminary ? 20 : 30);
        if (cell.IsRevised)
        {
            _observations.Add(Observation.Of(measure.Code, area, period, ObservationKind.Estimate, period.End.PlusDays(-12), measure.Scale.FromSteps(cell.RevisedFrom)));
        }

        var steps = cell.Error == MadeErrorKind.NotRebuilt ? Away(measure, cell) : cell.Steps;
        var (numerator, denominator) = (cell.Numerator, cell.Denominator);
        var figure = Observation.Create(measure.Code, area, period, kind, recorded, details =>
        {
            details.WithValue(measure.Scale.FromSteps(steps));
            if (denominator > 0)
            {
                details.WithParts(numerator, denominator);
            }
        });
        _observations.Add(figure);
        if (cell.DisputedBy != long.MinValue)
        {
            _observations.Add(Observation.Of(measure.Code, area, period, kind, recorded, measure.Scale.FromSteps(cell.DisputedBy)));
            _errors.Add(new MadeError(MadeErrorKind.Disagreement, figure));
        }

        if (cell.Error is { } error)
        {
            AddError(error, measure, figure, cell);
        }
    }

    private void AddError(MadeErrorKind error, Measure measure, Observation figure, in MadeCell cell)
    {
        if (error == MadeErrorKind.RecordedBeforeItsEnd || error == MadeErrorKind.NotRebuilt)
        {
            _errors.Add(new MadeError(error, figure));
            return;
        }

        var wrong = Wrong(error, measure, figure, cell);
        _observations.Add(wrong);
        _errors.Add(new MadeError(error, wrong));
    }

    private static Observation Wrong(MadeErrorKind error, Measure measure, Observation figure, in MadeCell cell)
    {
        var value = measure.Scale.FromSteps(cell.Steps);
        var step = measure.Scale.FromSteps(1);
        var roll = cell.Roll;
        var denominator = cell.Denominator;
        return error.Name switch
        {
            "duplicate" => figure,
            "unknown-measure" => Observation.Of(measure.Code + "_unknown", figure.Area, figure.Period, figure.Kind, figure.RecordedAt, value),
            "wrong-unit" => Like(figure, details => details.WithValue(value, measure.Unit.Equals(Unit.SquareKilometres) ? Unit.Persons : Unit.SquareKilometres)),
            "beyond-limit" => Like(figure, details => details.WithValue(measure.UpperLimit is { } most ? most + step + roll : measure.LowerLimit!.Value - step - roll)),
            "parts-beyond-limit" => Like(figure, details => details.WithParts(denominator + 1 + roll, denominator)),
            _ => Like(figure, details => details.WithValue(value + (step * (1 + (roll % 9)) / 10))),
        };
    }

    // Two points off, on the side where there is room.
    private static long Away(Measure measure, in MadeCell cell)
    {
        var away = (2 + cell.Roll) * measure.Scale.StepsPerOne;
        return cell.Steps >= away ? cell.Steps - away : cell.Steps + away;
    }

    private static Observation Like(Observation figure, Action<ObservationBuilder> details) =>
        Observation.Create(figure.MeasureCode, figure.Area, figure.Period, figure.Kind, figure.RecordedAt, details);
}
