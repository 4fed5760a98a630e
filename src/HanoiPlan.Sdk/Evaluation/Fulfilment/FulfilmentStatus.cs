using System.Diagnostics.CodeAnalysis;
using Ardalis.SmartEnum;
using HanoiPlan.Sdk.Sources;

namespace HanoiPlan.Sdk.Evaluation.Fulfilment;

/// <summary>How something that a plan asks of somebody stands on a day.</summary>
public sealed class FulfilmentStatus : SmartEnum<FulfilmentStatus>
{
    /// <summary>Done, held or filed; in time where a date was stated.</summary>
    public static readonly FulfilmentStatus Done = new(nameof(Done), 1, LocalisedText.Of("Hoàn thành", "Done"));

    /// <summary>A review that was held; in time where a date was stated.</summary>
    public static readonly FulfilmentStatus Reviewed = new(nameof(Reviewed), 2, LocalisedText.Of("Đã sơ kết, tổng kết", "Reviewed"));

    /// <summary>Done, held or filed after its last day.</summary>
    public static readonly FulfilmentStatus DoneLate = new(nameof(DoneLate), 3, LocalisedText.Of("Hoàn thành muộn", "Done late"));

    /// <summary>Not done; its last day has not passed.</summary>
    public static readonly FulfilmentStatus NotDue = new(nameof(NotDue), 4, LocalisedText.Of("Chưa đến hạn", "Not due"));

    /// <summary>Its last day has passed, and it is known not to be done.</summary>
    public static readonly FulfilmentStatus Overdue = new(nameof(Overdue), 5, LocalisedText.Of("Quá hạn", "Overdue"));

    /// <summary>Its last day has passed, and nothing says whether it was done: not the same as not done.</summary>
    public static readonly FulfilmentStatus Unreported = new(nameof(Unreported), 6, LocalisedText.Of("Chưa có thông tin", "Unreported"));

    /// <summary>Nothing says that it was done, and no date is stated by which it could be late.</summary>
    public static readonly FulfilmentStatus Undated = new(nameof(Undated), 7, LocalisedText.Of("Không nêu thời hạn", "No date stated"));

    /// <summary>Nobody is known to answer for it.</summary>
    public static readonly FulfilmentStatus Unassigned = new(nameof(Unassigned), 8, LocalisedText.Of("Chưa rõ người chịu trách nhiệm", "Unassigned"));

    /// <summary>Dates that are known only as intervals leave several answers open; they are listed.</summary>
    public static readonly FulfilmentStatus Undetermined = new(nameof(Undetermined), 9, LocalisedText.Of("Chưa xác định", "Undetermined"));

    /// <summary>Records of the same day say different things.</summary>
    public static readonly FulfilmentStatus Conflicting = new(nameof(Conflicting), 10, LocalisedText.Of("Thông tin mâu thuẫn", "Conflicting"));

    [DynamicDependency(DynamicallyAccessedMemberTypes.PublicFields, typeof(FulfilmentStatus))]
    private FulfilmentStatus(string name, int value, LocalisedText label)
        : base(name, value) => Label = label;

    /// <summary>All members, what is done first.</summary>
    public static IReadOnlyList<FulfilmentStatus> All { get; } =
        [Done, Reviewed, DoneLate, NotDue, Overdue, Unreported, Undated, Unassigned, Undetermined, Conflicting];

    /// <summary>The name in both languages.</summary>
    public LocalisedText Label { get; }

    /// <summary>True for <see cref="Done"/>, <see cref="Reviewed"/> and <see cref="DoneLate"/>.</summary>
    public bool IsFulfilled => Value <= DoneLate.Value;
}
