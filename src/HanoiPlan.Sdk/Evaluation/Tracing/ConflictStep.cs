using HanoiPlan.Sdk.Sources;

namespace HanoiPlan.Sdk.Evaluation.Tracing;

/// <summary>Values of equal standing that disagree, each with the status it leads to.</summary>
public sealed class ConflictStep : TraceStep
{
    internal ConflictStep(IReadOnlyList<ConflictSide> sides)
        : base(TraceCitation.To([.. sides.SelectMany(side => side.Value.Observations).Distinct()])) => Sides = sides;

    /// <summary>The sides, in order of their values.</summary>
    public IReadOnlyList<ConflictSide> Sides { get; }

    private protected override string Vietnamese() => $"Các nguồn có giá trị như nhau công bố khác nhau: {Text(Language.Vietnamese)}.";

    private protected override string English() => $"Sources of equal standing disagree: {Text(Language.English)}.";

    private string Text(Language language) => string.Join("; ", Sides.Select(side =>
        $"{side.Value.ToText(language)}{Origin(side.Value, language)} → {string.Join(" / ", side.Statuses.Select(status => status.Label.In(language)))}"));

    private static string Origin(AssessedValue value, Language language)
    {
        if (value.Origin == ValueOrigin.FromParts && value.Observations is [{ Numerator: { } numerator, Denominator: { } denominator }])
        {
            var number = Quantities.NumberFormat.For(language);
            var parts = $"{number.Format(numerator)}/{number.Format(denominator)}";
            return language == Language.Vietnamese ? $" (tính từ {parts})" : $" (made from {parts})";
        }

        return language == Language.Vietnamese ? " (công bố)" : " (published)";
    }
}
