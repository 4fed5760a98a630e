using HanoiPlan.Sdk.Evaluation.Methods;
using HanoiPlan.Sdk.Measures;

namespace HanoiPlan.Sdk.Tests.Methods;

internal static class MethodCases
{
    public static readonly Preference Higher = Preference.HigherIsBetter;
    public static readonly Preference Lower = Preference.LowerIsBetter;
    public static readonly Preference Inside = Preference.InsideIsBetter;

    public static MethodSeriesBuilder Start(Preference preference, params (int Year, decimal Value)[] points)
    {
        var builder = new MethodSeriesBuilder("s").Prefer(preference);
        foreach (var (year, value) in points)
        {
            builder.Add(year, value);
        }

        return builder;
    }

    public static MethodSeries Toward(Preference preference, int baseYear, decimal baseValue, int year, decimal value, int due, decimal target) =>
        Start(preference, (baseYear, baseValue), (year, value)).From(baseYear).Toward(MethodTarget.By(due, target)).Build();

    public static MethodSeries Free(Preference preference, int baseYear, decimal baseValue, int year, decimal value) =>
        Start(preference, (baseYear, baseValue), (year, value)).From(baseYear).Build();

    public static void Close(decimal expected, decimal? actual)
    {
        Assert.NotNull(actual);
        Assert.InRange(actual.Value, expected - (0.0000000000001m * Math.Max(1m, Math.Abs(expected))), expected + (0.0000000000001m * Math.Max(1m, Math.Abs(expected))));
    }
}
