using HanoiPlan.Sdk.Areas;
using HanoiPlan.Sdk.Measures;
using HanoiPlan.Sdk.Quantities;

namespace HanoiPlan.Sdk.Observations;

/// <summary>Finds how much of each old unit goes into a new area, and rolls that up, or says which parts nobody can know.</summary>
internal sealed class RebasingWork(RollUpDraft draft, GeographyChange change, RebasingWeights? weights)
{
    private readonly List<(Area Area, Rational Fraction)> _units = [];
    private readonly List<AreaLink> _links = [];
    private readonly List<Area> _weighted = [];
    private readonly List<Area> _split = [];
    private readonly List<Area> _parted = [];
    private int _whole;

    public RollUpDraft Run()
    {
        if (!change.HasLinks)
        {
            return draft.Refuse(RollUpOutcome.LinksUnknown, RollUpReasons.LinksUnknown(change));
        }

        var into = change.To.LeavesOf(draft.Code).Select(unit => unit.Code).ToHashSet();
        foreach (var old in change.From.Leaves)
        {
            if (draft.Options.UnitTypes.Count == 0 || draft.Options.UnitTypes.Contains(old.Type))
            {
                Add(old, change.LinksFrom(old.Code), into);
            }
        }

        draft.Links = _links;
        var counts = draft.Measure.Aggregation == Aggregation.ShareOfUnits;
        if (_split.Count > 0 || (counts && _parted.Count > 0))
        {
            var parted = _split.Count > 0 ? _split : _parted;
            var parts = _links.Where(link => parted.Contains(link.Old)).ToArray();
            return draft.Refuse(RollUpOutcome.UnitsSplit, RollUpReasons.Split(parts, isCounted: _split.Count == 0));
        }

        if (draft.Measure.Aggregation != Aggregation.NotDefined)
        {
            draft.RebasingWeights = _weighted.Count > 0 ? weights : null;
            draft.Because(RollUpReasons.Moved(change, _whole, _weighted, weights));
        }

        return draft.RollUp(_units, comparesWithPublished: false);
    }

    private void Add(Area old, IReadOnlyList<AreaLink> links, HashSet<AreaCode> into)
    {
        var inside = links.Where(link => into.Contains(link.New.Code)).ToArray();
        _links.AddRange(inside);
        if (inside.Length == links.Count)
        {
            _units.Add((old, Rational.One));
            _whole++;
        }
        else if (inside.Length > 0)
        {
            Rational? fraction = Rational.Zero;
            foreach (var link in inside)
            {
                fraction += weights?.FractionOf(link);
            }

            (fraction is null ? _split : _weighted).Add(old);
            if (fraction is { Sign: > 0 } part)
            {
                _units.Add((old, part));
                if (part < Rational.One)
                {
                    _parted.Add(old);
                }
            }
        }
    }
}
