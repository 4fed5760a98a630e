using System.Diagnostics.CodeAnalysis;
using Ardalis.SmartEnum;
using HanoiPlan.Sdk.Sources;

namespace HanoiPlan.Sdk.Observations;

/// <summary>What a published figure is. Only final, preliminary and estimated figures are results, in that order of standing.</summary>
public sealed class ObservationKind : SmartEnum<ObservationKind>
{
    /// <summary>A final result.</summary>
    public static readonly ObservationKind Final = new("final", 1, true, LocalisedText.Of("chính thức", "final"));

    /// <summary>A preliminary result.</summary>
    public static readonly ObservationKind Preliminary = new("preliminary", 2, true, LocalisedText.Of("sơ bộ", "preliminary"));

    /// <summary>An estimated result (ước thực hiện).</summary>
    public static readonly ObservationKind Estimate = new("estimate", 3, true, LocalisedText.Of("ước tính", "estimate"));

    /// <summary>A forecast: never a result.</summary>
    public static readonly ObservationKind Forecast = new("forecast", 4, false, LocalisedText.Of("dự báo", "forecast"));

    /// <summary>A plan or a restated target: never a result.</summary>
    public static readonly ObservationKind Plan = new("plan", 5, false, LocalisedText.Of("kế hoạch", "plan"));

    /// <summary>A figure known to be wrong or not comparable, kept with the reason in its note: never a result.</summary>
    public static readonly ObservationKind Rejected = new("rejected", 6, false, LocalisedText.Of("bị loại", "rejected"));

    [DynamicDependency(DynamicallyAccessedMemberTypes.PublicFields, typeof(ObservationKind))]
    private ObservationKind(string name, int value, bool isResult, LocalisedText label)
        : base(name, value)
    {
        IsResult = isResult;
        Label = label;
    }

    /// <summary>All members, results first in order of standing.</summary>
    public static IReadOnlyList<ObservationKind> All { get; } = [Final, Preliminary, Estimate, Forecast, Plan, Rejected];

    /// <summary>True for final, preliminary and estimated results.</summary>
    public bool IsResult { get; }

    /// <summary>The name in both languages.</summary>
    public LocalisedText Label { get; }
}
