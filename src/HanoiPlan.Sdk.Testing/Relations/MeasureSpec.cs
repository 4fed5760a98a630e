using System.Globalization;
using HanoiPlan.Sdk.Measures;
using HanoiPlan.Sdk.Quantities;
using HanoiPlan.Sdk.Sources;

namespace HanoiPlan.Sdk.Testing.Relations;

/// <summary>The measure of a case as plain data.</summary>
internal sealed record MeasureSpec(
    Preference Preference, Unit Unit, int Places, bool IsStock, decimal? Least, decimal? Most, bool CannotBeLost, int Parts)
{
    private static LocalisedText Name { get; } = LocalisedText.Of("Thử", "Test");

    public decimal Step => new(1, 0, 0, false, (byte)Places);

    public IReadOnlyList<string> PartCodes => [.. Enumerable.Range(1, Parts).Select(i => $"part{i}")];

    public bool Allows(decimal value) => !(value < Least) && !(value > Most) && decimal.Round(value, Places) == value;

    public decimal Clamp(decimal value) => value < Least ? Least.Value : value > Most ? Most.Value : value;

    public MeasureSpec Mirrored() => this with
    {
        Preference = Preference == Preference.HigherIsBetter ? Preference.LowerIsBetter
            : Preference == Preference.LowerIsBetter ? Preference.HigherIsBetter
            : Preference,
        Least = -Most,
        Most = -Least,
    };

    public Measure[] ToMeasures() =>
    [
        Measure.Create(OneTargetPlan.MeasureCode, Name, Unit, Places, Preference, builder =>
        {
            Say(builder);
            if (Parts > 0)
            {
                builder.WeakestOf([.. PartCodes]);
            }
        }),
        .. PartCodes.Select(code => Measure.Create(code, Name, Unit, Places, Preference, Say)),
    ];

    public override string ToString()
    {
        string Text(decimal? number, string none) => number is { } value ? value.ToString(CultureInfo.InvariantCulture) : none;
        var limits = Least is null && Most is null ? "no limits" : $"limits [{Text(Least, "-∞")}, {Text(Most, "∞")}]";
        return $"{Preference.Name} {(IsStock ? "stock" : "flow")} in {Unit.Code} with {Places} places, {limits}"
            + (CannotBeLost ? ", cannot be lost" : string.Empty) + (Parts > 0 ? $", the weakest of {Parts} parts" : string.Empty);
    }

    private void Say(MeasureBuilder builder)
    {
        if (IsStock)
        {
            builder.Stock();
        }

        if (CannotBeLost)
        {
            builder.CannotBeLost();
        }

        if (Least is { } least)
        {
            builder.NotBelow(least);
        }

        if (Most is { } most)
        {
            builder.NotAbove(most);
        }
    }
}
