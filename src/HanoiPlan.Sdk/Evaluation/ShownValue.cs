using HanoiPlan.Sdk.Quantities;

namespace HanoiPlan.Sdk.Evaluation;

/// <summary>
/// Decides how many decimals of a value are shown: as many as the measure has, and more until the rounded value stands to every
/// threshold and every bound as the exact value does.
/// </summary>
internal sealed class ShownValue(CutPointRow row, ResolvedRange? range)
{
    // What a rounded growth and a decimal can have.
    private const int MostPlaces = 20;

    public int PlacesOf(AssessedValue value)
    {
        var places = value.Measure.Scale.Places;
        while (places < MostPlaces && !IsTold(value, places))
        {
            places++;
        }

        return places;
    }

    /// <summary>A bound as it is shown: exactly where it has an end of decimals.</summary>
    public static Rational Shown(Rational bound, int places) => bound.TryToDecimal(out _) ? bound : Rational.From(bound.Round(places));

    private bool IsTold(AssessedValue value, int places) => value.Growth is { } growth
        ? IsTold(growth, Rational.From(growth.Round(places)), places)
        : IsTold(value.Low, places) && IsTold(value.High, places);

    private bool IsTold(GrowthAverage growth, Rational shown, int places) =>
        row.BandOf(shown) == row.BandOfGrowth(growth.Product, growth.Years)
        && IsTold(range?.Lower, growth.CompareTo, shown, places)
        && IsTold(range?.Upper, growth.CompareTo, shown, places);

    private bool IsTold(Rational? end, int places)
    {
        if (end is not { } exact)
        {
            return true;
        }

        var shown = Rational.From(exact.Round(places));
        return shown == exact || (row.BandOf(shown) == row.BandOf(exact)
            && IsTold(range?.Lower, exact.CompareTo, shown, places)
            && IsTold(range?.Upper, exact.CompareTo, shown, places));
    }

    private static bool IsTold(Rational? bound, Func<Rational, int> orderTo, Rational shown, int places) =>
        bound is not { } edge || Math.Sign(shown.CompareTo(Shown(edge, places))) == Math.Sign(orderTo(edge));
}
