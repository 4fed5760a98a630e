using HanoiPlan.Sdk.Quantities;
using HanoiPlan.Sdk.Sources;

namespace HanoiPlan.Sdk.Evaluation.Methods;

/// <summary>The trend of one indicator: the speed since the start year against the speed needed to be green at the horizon.</summary>
internal readonly struct SdgIndexTrend
{
    private SdgIndexTrend(LocalisedText? named, Rational? speed, LocalisedText reason)
    {
        Named = named;
        Speed = speed;
        Reason = reason;
    }

    /// <summary>The trend; null when there is none.</summary>
    public LocalisedText? Named { get; }

    /// <summary>Speed over needed speed; null when none is needed or there is no trend.</summary>
    public Rational? Speed { get; }

    public LocalisedText Reason { get; }

    public static SdgIndexTrend Of(MethodSeries series, SdgIndexScale scale, MethodPoint latest, SdgIndexThresholds thresholds)
    {
        var from = series.BaselineYear ?? thresholds.StartYear;
        if (series.FirstFrom(from) is not { } first || first.Year >= latest.Year)
        {
            return None($"không có xu hướng vì chưa có hai giá trị từ năm {from}.", $"no trend without two values from {from} on.");
        }

        var start = scale.Capped(Rational.From(first.Value));
        var now = scale.Capped(Rational.From(latest.Value));
        var growth = (now - start) / Rational.From((long)latest.Year - first.Year);
        var wasGreen = scale.IsGreen(Rational.From(first.Value));
        if (scale.IsGreen(Rational.From(latest.Value)))
        {
            return thresholds.Edition == SdgIndexEdition.Edition2022 || growth.Sign >= 0
                ? new SdgIndexTrend(SdgIndexClasses.UpOnTrack, null, LocalisedText.Of("đã xanh.", "green already."))
                : new SdgIndexTrend(SdgIndexClasses.Flat, null, LocalisedText.Of(
                    "đã xanh nhưng đang giảm: coi là đi ngang (bản 2023).", "green already but falling: stagnating (2023 edition)."));
        }

        if (growth.Sign < 0)
        {
            return new SdgIndexTrend(SdgIndexClasses.Down, Needed(scale, start, first, thresholds) is { Sign: > 0 } wanted ? growth / wanted : null,
                LocalisedText.Of($"điểm giảm từ năm {first.Year}.", $"the score fell since {first.Year}."));
        }

        if (wasGreen)
        {
            return new SdgIndexTrend(SdgIndexClasses.UpOnTrack, null, LocalisedText.Of(
                "lúc đầu đã xanh và không giảm.", "green at the start and not falling."));
        }

        return Needed(scale, start, first, thresholds) is { } needed
            ? Compare(growth, needed, first, thresholds)
            : None($"không có xu hướng vì năm {first.Year} không trước {thresholds.HorizonYear}.", $"no trend: {first.Year} is not before {thresholds.HorizonYear}.");
    }

    private static Rational? Needed(SdgIndexScale scale, Rational start, MethodPoint first, SdgIndexThresholds thresholds) =>
        first.Year < thresholds.HorizonYear
            ? (scale.CappedGreen() - start) / Rational.From((long)thresholds.HorizonYear - first.Year)
            : null;

    private static SdgIndexTrend Compare(Rational growth, Rational needed, MethodPoint first, SdgIndexThresholds thresholds)
    {
        var named = growth >= needed ? SdgIndexClasses.UpOnTrack
            : growth >= Rational.From(thresholds.Moderate) * needed ? SdgIndexClasses.UpModerately
            : SdgIndexClasses.Flat;
        if (needed.Sign <= 0)
        {
            return new SdgIndexTrend(named, null, LocalisedText.Of("không cần tăng thêm.", "no further rise is needed."));
        }

        var speed = growth / needed;
        var shown = Figure.Of(speed);
        return new SdgIndexTrend(named, speed, LocalisedText.Of(
            $"tốc độ từ năm {first.Year} bằng {shown.Vi} lần tốc độ cần để xanh vào năm {thresholds.HorizonYear}.",
            $"the speed since {first.Year} is {shown.En} of that needed to be green in {thresholds.HorizonYear}."));
    }

    private static SdgIndexTrend None(string vietnamese, string english) => new(null, null, LocalisedText.Of(vietnamese, english));
}
