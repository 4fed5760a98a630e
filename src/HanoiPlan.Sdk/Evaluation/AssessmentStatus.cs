using System.Diagnostics.CodeAnalysis;
using Ardalis.SmartEnum;
using HanoiPlan.Sdk.Sources;

namespace HanoiPlan.Sdk.Evaluation;

/// <summary>The answer for a target, from best to worst; <see cref="SmartEnum{TEnum, TValue}.Value"/> is the rank, 1 the best.</summary>
public sealed class AssessmentStatus : SmartEnum<AssessmentStatus>
{
    /// <summary>Beyond the range on the preferred side, where the statement allows it.</summary>
    public static readonly AssessmentStatus Exceeded = new(nameof(Exceeded), 1, LocalisedText.Of("Vượt", "Exceeded"));

    /// <summary>Inside the range.</summary>
    public static readonly AssessmentStatus Met = new(nameof(Met), 2, LocalisedText.Of("Đạt", "Met"));

    /// <summary>Not yet due; fast enough.</summary>
    public static readonly AssessmentStatus OnTrack = new(nameof(OnTrack), 3, LocalisedText.Of("Đúng tiến độ", "On track"));

    /// <summary>Not yet due; somewhat too slow.</summary>
    public static readonly AssessmentStatus AtRisk = new(nameof(AtRisk), 4, LocalisedText.Of("Có nguy cơ", "At risk"));

    /// <summary>Not yet due; much too slow, or moving away.</summary>
    public static readonly AssessmentStatus OffTrack = new(nameof(OffTrack), 5, LocalisedText.Of("Chậm tiến độ", "Off track"));

    /// <summary>Due and missed, or already impossible.</summary>
    public static readonly AssessmentStatus NotMet = new(nameof(NotMet), 6, LocalisedText.Of("Không đạt", "Not met"));

    /// <summary>The possible values straddle a bound; the possible statuses are listed.</summary>
    public static readonly AssessmentStatus Undetermined = new(nameof(Undetermined), 7, LocalisedText.Of("Chưa xác định", "Undetermined"));

    /// <summary>Sources of equal standing lead to different statuses.</summary>
    public static readonly AssessmentStatus Conflict = new(nameof(Conflict), 8, LocalisedText.Of("Số liệu mâu thuẫn", "Conflict"));

    /// <summary>The latest figure is older than the declared age.</summary>
    public static readonly AssessmentStatus Stale = new(nameof(Stale), 9, LocalisedText.Of("Số liệu quá cũ", "Stale"));

    /// <summary>No result to judge by.</summary>
    public static readonly AssessmentStatus NoData = new(nameof(NoData), 10, LocalisedText.Of("Chưa có số liệu", "No data"));

    /// <summary>The span has not started, or the target is not in force.</summary>
    public static readonly AssessmentStatus NotDue = new(nameof(NotDue), 11, LocalisedText.Of("Chưa đến kỳ", "Not due"));

    /// <summary>There is no number to judge.</summary>
    public static readonly AssessmentStatus NotQuantified = new(nameof(NotQuantified), 12, LocalisedText.Of("Không lượng hóa", "Not quantified"));

    [DynamicDependency(DynamicallyAccessedMemberTypes.PublicFields, typeof(AssessmentStatus))]
    private AssessmentStatus(string name, int value, LocalisedText label)
        : base(name, value)
    {
        Label = label;
        Alone = Array.AsReadOnly([this]);
    }

    /// <summary>All members, best first.</summary>
    public static IReadOnlyList<AssessmentStatus> All { get; } =
    [
        Exceeded, Met, OnTrack, AtRisk, OffTrack, NotMet, Undetermined, Conflict, Stale, NoData, NotDue, NotQuantified,
    ];

    /// <summary>This status and no other: what most lists of possible statuses are.</summary>
    internal IReadOnlyList<AssessmentStatus> Alone { get; }

    /// <summary>The name in both languages.</summary>
    public LocalisedText Label { get; }

    /// <summary>The place from best to worst, from 1.</summary>
    public int Rank => Value;

    /// <summary>True for <see cref="Exceeded"/> and <see cref="Met"/>.</summary>
    public bool IsAttained => Rank <= Met.Rank;
}
