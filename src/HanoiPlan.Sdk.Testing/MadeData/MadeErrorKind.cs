using System.Diagnostics.CodeAnalysis;
using Ardalis.SmartEnum;
using HanoiPlan.Sdk.Observations;
using HanoiPlan.Sdk.Sources;

namespace HanoiPlan.Sdk.Testing.MadeData;

/// <summary>What is wrong with a made figure.</summary>
public sealed class MadeErrorKind : SmartEnum<MadeErrorKind>
{
    /// <summary>More decimals than the measure has.</summary>
    public static readonly MadeErrorKind OverPrecise = new("over-precise", 1, ObservationFindings.OverPrecise, LocalisedText.Of("quá nhiều chữ số thập phân", "too many decimals"));

    /// <summary>Beyond a natural limit.</summary>
    public static readonly MadeErrorKind BeyondLimit = new("beyond-limit", 2, ObservationFindings.BeyondLimit, LocalisedText.Of("ngoài giới hạn tự nhiên", "beyond a natural limit"));

    /// <summary>A numerator above its denominator.</summary>
    public static readonly MadeErrorKind PartsBeyondLimit = new("parts-beyond-limit", 3, ObservationFindings.PartsBeyondLimit, LocalisedText.Of("tử số lớn hơn mẫu số", "a numerator above its denominator"));

    /// <summary>The same figure twice.</summary>
    public static readonly MadeErrorKind Duplicate = new("duplicate", 4, ObservationFindings.Duplicate, LocalisedText.Of("trùng dòng", "the same figure twice"));

    /// <summary>A measure that the plan does not know.</summary>
    public static readonly MadeErrorKind UnknownMeasure = new("unknown-measure", 5, ObservationFindings.UnknownMeasure, LocalisedText.Of("thước đo không có", "an unknown measure"));

    /// <summary>A unit that does not convert into the measure's.</summary>
    public static readonly MadeErrorKind WrongUnit = new("wrong-unit", 6, ObservationFindings.WrongUnit, LocalisedText.Of("sai đơn vị", "a wrong unit"));

    /// <summary>A final figure that was recorded before its period ended.</summary>
    public static readonly MadeErrorKind RecordedBeforeItsEnd = new("recorded-before-its-end", 7, ObservationFindings.RecordedBeforeItsEnd, LocalisedText.Of("chính thức trước khi kỳ kết thúc", "final before its period ended"));

    /// <summary>A headline that its own parts do not make.</summary>
    public static readonly MadeErrorKind NotRebuilt = new("not-rebuilt", 8, ObservationFindings.NotRebuilt, LocalisedText.Of("không khớp với tử và mẫu số", "not what its parts make"));

    /// <summary>Two sources of equal standing that disagree.</summary>
    public static readonly MadeErrorKind Disagreement = new("disagreement", 9, ObservationFindings.Disagreement, LocalisedText.Of("các nguồn có giá trị như nhau công bố khác nhau", "sources of equal standing disagree"));

    [DynamicDependency(DynamicallyAccessedMemberTypes.PublicFields, typeof(MadeErrorKind))]
    private MadeErrorKind(string name, int value, string code, LocalisedText label)
        : base(name, value)
    {
        Code = code;
        Label = label;
    }

    /// <summary>All members.</summary>
    public static IReadOnlyList<MadeErrorKind> All { get; } =
        [OverPrecise, BeyondLimit, PartsBeyondLimit, Duplicate, UnknownMeasure, WrongUnit, RecordedBeforeItsEnd, NotRebuilt, Disagreement];

    /// <summary>The code of the finding that must come of it.</summary>
    public string Code { get; }

    /// <summary>The name in both languages.</summary>
    public LocalisedText Label { get; }
}
