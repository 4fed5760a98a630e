using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using HanoiPlan.Sdk.Areas;
using HanoiPlan.Sdk.Findings;
using HanoiPlan.Sdk.Measures;
using HanoiPlan.Sdk.Plans;
using HanoiPlan.Sdk.Time;

namespace HanoiPlan.Sdk.Statements;

/// <summary>
/// A plan as far as a document states it: measures, indicators and targets with citations, and a review list of every doubt and
/// every guess. An answer gives another draft, in which the question is settled. Immutable and safe to share between threads.
/// </summary>
public sealed class DraftPlan
{
    private readonly DraftInput _input;

    private DraftPlan(DraftInput input)
    {
        _input = input;
        var assembly = DraftAssembly.Make(input);
        Targets = assembly.Targets;
        Review = [.. assembly.Choices.Where(choice => !input.Settled.ContainsKey(choice.Id))];
        Settled = [.. assembly.Choices.Where(choice => input.Settled.ContainsKey(choice.Id))];
    }

    /// <summary>The document that the draft is made from.</summary>
    public TargetDocument Document => _input.Document;

    /// <summary>The years of the plan's term.</summary>
    public TimePeriod Term => _input.Term;

    /// <summary>The territory that the plan is for.</summary>
    public AreaCode Area => _input.Area;

    /// <summary>Every target of the document, also those that are not kept, in the order of the text.</summary>
    public IReadOnlyList<DraftTarget> Targets { get; }

    /// <summary>What is open: each doubt and each guess, in the order of the text. Empty when everything is settled.</summary>
    public IReadOnlyList<DraftChoice> Review { get; }

    /// <summary>What the caller has settled, with the answers.</summary>
    public IReadOnlyList<DraftChoice> Settled { get; }

    /// <summary>Makes a draft.</summary>
    /// <param name="document">The document.</param>
    /// <param name="term">A year or a span of years.</param>
    /// <param name="area">The territory.</param>
    /// <exception cref="ArgumentException"><paramref name="term"/> is not a year or a span of years.</exception>
    public static DraftPlan From(TargetDocument document, TimePeriod term, AreaCode area) => From(document, term, area, new DraftPlanOptions());

    /// <summary>Makes a draft with what the document does not say of itself.</summary>
    /// <param name="document">The document.</param>
    /// <param name="term">A year or a span of years.</param>
    /// <param name="area">The territory.</param>
    /// <param name="options">Identifier, title, document and day of force.</param>
    /// <exception cref="ArgumentException"><paramref name="term"/> is not a year or a span of years.</exception>
    public static DraftPlan From(TargetDocument document, TimePeriod term, AreaCode area, DraftPlanOptions options)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(area);
        ArgumentNullException.ThrowIfNull(options);
        return term.Kind is PeriodKind.Year or PeriodKind.YearSpan
            ? new DraftPlan(new DraftInput(document, term, area, options, ImmutableDictionary<string, string>.Empty, ImmutableDictionary<string, Measure>.Empty))
            : throw new ArgumentException($"The term {term} must be a year or a span of years.", nameof(term));
    }

    /// <summary>The draft with a choice settled; the choice leaves the review list.</summary>
    /// <exception cref="ArgumentException">The value is none of the options, or not of their form.</exception>
    public DraftPlan With(DraftChoice choice, string value)
    {
        ArgumentNullException.ThrowIfNull(choice);
        return With(choice.Id, value);
    }

    /// <summary>The draft with the choice of an identifier settled; the choice leaves the review list.</summary>
    /// <exception cref="ArgumentException">There is no such choice, or the value is none of its options and not of their form.</exception>
    public DraftPlan With(string choiceId, string value)
    {
        ArgumentNullException.ThrowIfNull(choiceId);
        ArgumentNullException.ThrowIfNull(value);
        var choice = Review.Concat(Settled).FirstOrDefault(choice => choice.Id == choiceId)
            ?? throw new ArgumentException($"The draft has no choice \"{choiceId}\".", nameof(choiceId));
        return DraftAnswers.Fits(choice, value)
            ? new DraftPlan(_input with { Settled = _input.Settled.SetItem(choiceId, value) })
            : throw new ArgumentException($"\"{value}\" does not answer \"{choiceId}\"; it takes {DraftAnswers.Form(choice)}.", nameof(value));
    }

    /// <summary>The draft with every open choice settled as it stands.</summary>
    public DraftPlan AcceptAll() => new(_input with { Settled = _input.Settled.SetItems(Review.Select(choice => KeyValuePair.Create(choice.Id, choice.Taken))) });

    /// <summary>
    /// The draft with a measure of the caller's for a target, such as one of an existing catalogue. Unit, preference and nature are
    /// then those of the measure and no longer open.
    /// </summary>
    /// <exception cref="ArgumentException">There is no such target.</exception>
    public DraftPlan WithMeasure(string targetId, Measure measure)
    {
        ArgumentNullException.ThrowIfNull(targetId);
        ArgumentNullException.ThrowIfNull(measure);
        return Targets.Any(target => target.Id == targetId)
            ? new DraftPlan(_input with { Mapped = _input.Mapped.SetItem(targetId, measure) })
            : throw new ArgumentException($"The draft has no target \"{targetId}\".", nameof(targetId));
    }

    /// <summary>A builder with everything that the draft holds, for the caller to go on with.</summary>
    public PlanBuilder ToBuilder() => DraftWriter.Write(_input, Targets, Settled.Concat(Review).ToList());

    /// <summary>Builds the plan with the answers taken so far.</summary>
    /// <exception cref="InvalidPlanException">The plan breaks its own rules; the exception carries every problem.</exception>
    public Plan Build() => ToBuilder().Build();

    /// <summary>Builds the plan with the answers taken so far, or says everything that is wrong with it.</summary>
    public bool TryBuild([NotNullWhen(true)] out Plan? plan, out IReadOnlyList<Finding> findings) => ToBuilder().TryBuild(out plan, out findings);

    /// <summary>The open choices as warnings, with their lines.</summary>
    public IReadOnlyList<Finding> ToFindings() =>
    [
        .. Review.Select(choice => new Finding(
            StatementFindingCodes.OpenChoice, Severity.Warning, choice.Id, choice.Why, choice.Source is { } source ? new Place(null, source.Line, 0, null) : null)),
    ];

    /// <summary>One line in English: how many targets and open choices.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Targets.Count} targets, {Review.Count} open choices");
}
