using HanoiPlan.Sdk.Areas;
using HanoiPlan.Sdk.Measures;
using HanoiPlan.Sdk.Plans;
using HanoiPlan.Sdk.Quantities;
using HanoiPlan.Sdk.Sources;
using NodaTime;

namespace HanoiPlan.Sdk.Testing;

/// <summary>The smallest plan that holds one target, so that a test says only what it is about. Safe for several threads.</summary>
public static class OneTargetPlan
{
    /// <summary>The code of the measure that <see cref="Measure(Preference, int, Unit, Action{MeasureBuilder})"/> makes.</summary>
    public const string MeasureCode = "m";

    /// <summary>The identifier of the target.</summary>
    public const string TargetId = "T";

    /// <summary>The area of the plan.</summary>
    public static AreaCode Area { get; } = AreaCode.Of("T1");

    private static LocalisedText Name { get; } = LocalisedText.Of("Thử", "Test");

    /// <summary>A measure named <see cref="MeasureCode"/>.</summary>
    /// <param name="preference">Which values are better.</param>
    /// <param name="places">Its decimal places.</param>
    /// <param name="unit">Its unit.</param>
    /// <param name="details">Sets the details that differ from the defaults.</param>
    public static Measure Measure(Preference preference, int places, Unit unit, Action<MeasureBuilder> details) =>
        Measures.Measure.Create(MeasureCode, Name, unit, places, preference, details);

    /// <summary>A plan of the years 2021 to 2025.</summary>
    /// <inheritdoc cref="Create(int, int, Action{TargetBuilder}, Measures.Measure[])" />
    public static Plan Create(Action<TargetBuilder> target, params Measure[] measures) => Create(2021, 2025, target, measures);

    /// <summary>A plan of one target, named <see cref="TargetId"/>, for the first measure; in force from 1 December before its first year.</summary>
    /// <param name="first">The first year of its term.</param>
    /// <param name="last">The last year of its term, included.</param>
    /// <param name="target">Says what is asked; the words that state it and the citation are there already.</param>
    /// <param name="measures">The measures, the target's own first.</param>
    /// <exception cref="InvalidPlanException">What is asked makes no plan; the exception carries every problem.</exception>
    public static Plan Create(int first, int last, Action<TargetBuilder> target, params Measure[] measures)
    {
        ArgumentNullException.ThrowIfNull(target);
        ArgumentNullException.ThrowIfNull(measures);
        ArgumentOutOfRangeException.ThrowIfZero(measures.Length, nameof(measures));
        var document = new SourceDocument("doc", Name, null, null, null);
        var source = SourceReference.To(document, "1");
        return new PlanBuilder("town", Name)
            .Term(first, last)
            .Area(Area)
            .InForceFrom(new LocalDate(first - 1, 12, 1))
            .Document(document)
            .Field("f", Name, source)
            .Measures(measures)
            .Indicator(1, "i", Name, "f", source, i => i.Target(TargetId, measures[0].Code, t => target(t.Stated("…").Cites(source))))
            .Build();
    }
}
