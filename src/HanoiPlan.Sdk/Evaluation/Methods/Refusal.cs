using HanoiPlan.Sdk.Sources;

namespace HanoiPlan.Sdk.Evaluation.Methods;

/// <summary>The refusals that several methods share.</summary>
internal static class Refusal
{
    public static MethodResult NoTarget { get; } = NotQuantified(
        "Chuỗi số liệu không có mức chỉ tiêu.", "The series has no target.");

    public static MethodResult NoTargetYear { get; } = NotQuantified(
        "Mức chỉ tiêu không có năm đích.", "The target has no year.");

    public static MethodResult NoPreference { get; } = NotQuantified(
        "Chưa khai báo giá trị nào là tốt hơn; chiều không được suy ra từ số liệu.",
        "Which values are better is not declared, and is not inferred from the data.");

    public static MethodResult NoBaselineYear { get; } = NotQuantified(
        "Chưa khai báo năm gốc.", "The baseline year is not declared.");

    public static MethodResult Interval { get; } = NotQuantified(
        "Phương pháp chỉ biết một giá trị đích, không biết khoảng.", "The method knows a single target value, not an interval.");

    public static MethodResult Inside { get; } = NotQuantified(
        "Phương pháp không định nghĩa cho thước đo tốt nhất ở trong khoảng.",
        "The method is not defined for a measure that is best inside a range.");

    public static MethodResult NoValues { get; } = NoData("Không có số liệu.", "There are no values.");

    public static MethodResult NotQuantified(string vietnamese, string english) =>
        MethodResult.Refused(AssessmentStatus.NotQuantified, LocalisedText.Of(vietnamese, english));

    public static MethodResult NoData(string vietnamese, string english) =>
        MethodResult.Refused(AssessmentStatus.NoData, LocalisedText.Of(vietnamese, english));
}
