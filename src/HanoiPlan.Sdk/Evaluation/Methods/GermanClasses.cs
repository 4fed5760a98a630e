using HanoiPlan.Sdk.Sources;

namespace HanoiPlan.Sdk.Evaluation.Methods;

/// <summary>The weather symbols of the German strategy.</summary>
public static class GermanClasses
{
    /// <summary>The target will be reached, or nearly.</summary>
    public static LocalisedText Sun { get; } = LocalisedText.Of("nắng", "sun");

    /// <summary>The target will be missed by a little.</summary>
    public static LocalisedText PartlyCloudy { get; } = LocalisedText.Of("nắng xen mây", "partly cloudy");

    /// <summary>The right way, but the target will be missed by much.</summary>
    public static LocalisedText Cloudy { get; } = LocalisedText.Of("nhiều mây", "cloudy");

    /// <summary>The wrong way, or no way at all.</summary>
    public static LocalisedText Storm { get; } = LocalisedText.Of("giông bão", "storm");

    internal static IReadOnlyList<LocalisedText> BestFirst { get; } = [Sun, PartlyCloudy, Cloudy, Storm];

    internal static int RankOf(LocalisedText? named)
    {
        for (var i = 0; i < BestFirst.Count; i++)
        {
            if (BestFirst[i].Equals(named))
            {
                return i;
            }
        }

        return -1;
    }
}
