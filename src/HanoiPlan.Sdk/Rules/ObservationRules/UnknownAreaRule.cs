using HanoiPlan.Sdk.Findings;
using HanoiPlan.Sdk.Observations;

namespace HanoiPlan.Sdk.Rules.ObservationRules;

/// <summary>The code of a figure's area names a unit at some time.</summary>
internal sealed class UnknownAreaRule() : Rule<Observation>(Words, SubjectKinds.Observation)
{
    public const string Number = "HP2107";

    private static readonly RuleDescription Words = RuleDescription.Of(Number, Severity.Error, "Không có địa bàn này", "An unknown area")
        .Needs(SubjectKinds.Geographies)
        .Finds("Mã địa bàn của số liệu không chỉ đơn vị nào ở bất kỳ thời điểm nào.", "The code of a figure's area names no unit at any time.")
        .Because("Số liệu của một địa bàn không có thật không vào được tổng nào, và không ai thấy nó thiếu.", "A figure of no area enters no total, and nobody sees it missing.")
        .BrokenBy("Mã \"1\" thay cho \"01\".", "The code \"1\" instead of \"01\".")
        .MendedBy("Giữ số 0 ở đầu mã; mở tệp bằng chương trình không tự đổi mã thành số.", "Keep leading zeros; open the file with a program that does not turn codes into numbers.");

    private static readonly RuleMessage Unknown = RuleMessage.Of("Mã địa bàn \"{0}\" không chỉ đơn vị nào.", "The area code \"{0}\" names no unit.");

    public override void Check(Observation subject, RuleContext context)
    {
        ArgumentNullException.ThrowIfNull(subject);
        ArgumentNullException.ThrowIfNull(context);
        if (context.The(SubjectKinds.Geographies).UnitsOf(subject.Area).Count == 0)
        {
            var draft = context.Report(Unknown, subject.Area.Value);
            if (subject.Origin is { } origin)
            {
                draft.At(origin.PlaceOf("area"));
            }
        }
    }
}
