using HanoiPlan.Sdk.Areas;
using HanoiPlan.Sdk.Observations;
using HanoiPlan.Sdk.Sources;
using HanoiPlan.Sdk.Targets;
using NodaTime;

namespace HanoiPlan.Sdk.Evaluation;

/// <summary>
/// What a target says of figures rolled up from units, as if it were due, beside what it says of the published figure of the whole.
/// Every possible result is judged by the row of cut points that judges published figures. Immutable.
/// </summary>
public sealed class RollUpAssessment
{
    private RollUpAssessment(CompiledTarget target, CutPointRow row, AreaRollUp rollUp, LocalDate rulesAt)
    {
        Target = target;
        Row = row;
        RollUp = rollUp;
        RulesAt = rulesAt;
        var possible = rollUp.Outcome.IsRefused || rollUp.Outcome == RollUpOutcome.NoData ? [] : row.StatusesWithin(rollUp.Low, rollUp.High);
        var isOnlyDisputed = rollUp.Coverage.IsComplete;
        Status = possible.Count switch
        {
            0 => AssessmentStatus.NoData,
            1 => possible[0],
            _ => isOnlyDisputed ? AssessmentStatus.Conflict : AssessmentStatus.Undetermined,
        };
        PossibleStatuses = possible.Count > 1 ? possible : [];
        if (rollUp.Published is { } published)
        {
            PublishedStatuses = StatusList.BestFirst(published.Values.Select(row.Judge));
            PublishedStatus = PublishedStatuses.Count == 1 ? PublishedStatuses[0] : AssessmentStatus.Conflict;
        }
        else
        {
            PublishedStatuses = [];
        }
    }

    /// <summary>The target.</summary>
    public CompiledTarget Target { get; }

    /// <summary>The row of cut points that judged.</summary>
    public CutPointRow Row { get; }

    /// <summary>The figures rolled up, with their reasons.</summary>
    public AreaRollUp RollUp { get; }

    /// <summary>The version of the target in force on this day judged.</summary>
    public LocalDate RulesAt { get; }

    /// <summary>
    /// The answer: one status where all possible results have it; <see cref="AssessmentStatus.Undetermined"/> where missing units
    /// leave it open, <see cref="AssessmentStatus.Conflict"/> where only disputed ones do,
    /// <see cref="AssessmentStatus.NoData"/> where nothing was rolled up.
    /// </summary>
    public AssessmentStatus Status { get; }

    /// <summary>What an open answer can still turn out to be, best first; else empty.</summary>
    public IReadOnlyList<AssessmentStatus> PossibleStatuses { get; }

    /// <summary>What the published figure of the whole comes to; null when none is published.</summary>
    public AssessmentStatus? PublishedStatus { get; }

    /// <summary>What the published figures come to, best first; more than one when sources disagree, empty when none is published.</summary>
    public IReadOnlyList<AssessmentStatus> PublishedStatuses { get; }

    /// <summary>
    /// True when the units bear the published answer out: both are the same, or it is among those that they leave open. Null when
    /// one of the two is not known.
    /// </summary>
    public bool? BearsOutPublished =>
        PublishedStatus is null || Status == AssessmentStatus.NoData ? null
        : PublishedStatuses.Any(published => published == Status || PossibleStatuses.Contains(published));

    /// <summary>Judges a roll-up by the version of a target in force when its period ends.</summary>
    /// <inheritdoc cref="Of(CompiledTarget, AreaRollUp, LocalDate)" />
    public static RollUpAssessment Of(CompiledTarget target, AreaRollUp rollUp)
    {
        ArgumentNullException.ThrowIfNull(rollUp);
        return Of(target, rollUp, rollUp.Period.End);
    }

    /// <summary>Judges a roll-up by the version of a target in force on a day.</summary>
    /// <param name="target">The target; its measure is the one rolled up.</param>
    /// <param name="rollUp">The figures rolled up.</param>
    /// <param name="rulesAt">The day whose version counts.</param>
    /// <exception cref="ArgumentException">The target is of another measure, is not in force on that day, or is relative to a
    /// baseline; or it asks for a total or an average of a span and the figures are of another period.</exception>
    public static RollUpAssessment Of(CompiledTarget target, AreaRollUp rollUp, LocalDate rulesAt)
    {
        GivenDay.ThrowIfDefault(rulesAt, nameof(rulesAt));
        ArgumentNullException.ThrowIfNull(target);
        ArgumentNullException.ThrowIfNull(rollUp);
        if (!string.Equals(target.Target.Measure.Code, rollUp.Measure.Code, StringComparison.Ordinal))
        {
            throw new ArgumentException($"The roll-up is of \"{rollUp.Measure.Code}\"; target \"{target.Target.Id}\" is for \"{target.Target.Measure.Code}\".", nameof(rollUp));
        }

        var row = target.RowOn(rulesAt)
            ?? throw new ArgumentException($"Target \"{target.Target.Id}\" has no row on {Area.Iso(rulesAt)}: it is not in force yet, or relative to a baseline.", nameof(target));
        var version = target.Target.VersionOn(rulesAt)!;
        if ((version.Basis == Basis.Total || version.Basis == Basis.AverageGrowth) && rollUp.Period != version.Span)
        {
            throw new ArgumentException(
                $"Target \"{target.Target.Id}\" asks for {version.Basis.Name} over {version.Span}; the roll-up is of {rollUp.Period}.", nameof(rollUp));
        }

        return new RollUpAssessment(target, row, rollUp, rulesAt);
    }

    /// <summary>The answer as one sentence, with what the published figure comes to.</summary>
    public string ToText(Language language)
    {
        var vietnamese = language == Language.Vietnamese;
        var open = PossibleStatuses.Count == 0 ? string.Empty
            : $" ({string.Join(vietnamese ? " hoặc " : " or ", PossibleStatuses.Select(status => status.Label.In(language)))})";
        var published = PublishedStatus is not { } status ? string.Empty
            : vietnamese ? $"; số công bố: {status.Label.Vietnamese}" : $"; by the published figure: {status.Label.English}";
        return vietnamese
            ? $"{Target.Target.Id}, {RollUp.AreaCode}, {RollUp.Period.ToText(language)}: {RollUp.ValueText(language)}, {Status.Label.Vietnamese}{open}{published}."
            : $"{Target.Target.Id}, {RollUp.AreaCode}, {RollUp.Period.ToText(language)}: {RollUp.ValueText(language)}, {Status.Label.English}{open}{published}.";
    }

    /// <summary>The answer in English.</summary>
    public override string ToString() => ToText(Language.English);
}
