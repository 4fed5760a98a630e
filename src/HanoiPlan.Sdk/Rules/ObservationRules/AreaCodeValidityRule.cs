using HanoiPlan.Sdk.Areas;
using HanoiPlan.Sdk.Findings;
using HanoiPlan.Sdk.Observations;
using HanoiPlan.Sdk.Sources;

namespace HanoiPlan.Sdk.Rules.ObservationRules;

/// <summary>The code of a figure's area names one unit throughout the figure's period.</summary>
internal sealed class AreaCodeValidityRule() : Rule<Observation>(Words, SubjectKinds.Observation)
{
    public const string Number = "HP2106";

    private static readonly RuleDescription Words = RuleDescription.Of(Number, Severity.Error, "Mã địa bàn ngoài thời hạn hiệu lực", "An area code outside its validity")
        .Needs(SubjectKinds.Geographies)
        .Finds(
            "Mã địa bàn của số liệu có trong danh mục, nhưng trong kỳ của số liệu thì chưa có hiệu lực, đã hết hiệu lực, bị gián đoạn, chỉ có hiệu lực một phần, hoặc chỉ hai đơn vị khác nhau. Ngày đầu chỉ là ngày sớm nhất biết chắc thì không kết luận về những ngày trước đó.",
            "The code of a figure's area is known, but during the figure's period it is not yet valid, has ended, has lapsed, is valid for a part only, or names two different units. Where a first day is only the earliest certainly known, nothing is concluded of the days before.")
        .Because(
            "Mã được dùng lại: cả 126 mã xã, phường của Hà Nội từ 01/07/2025 đều đã có trước đó, 96 mã mang tên khác.",
            "Codes are re-used: all 126 communal codes of Hanoi from 1 July 2025 existed before, 96 of them under another name.")
        .BrokenBy(
            "Số liệu quý III/2025 mang mã quận 001, trong khi cấp huyện kết thúc ngày 30/06/2025.",
            "A figure for the third quarter of 2025 with the district code 001, while districts ended on 2025-06-30.")
        .MendedBy(
            "Dùng mã có hiệu lực trong kỳ; số liệu theo địa giới cũ thì quy đổi có khai trọng số.",
            "Use the code that is valid in the period; figures of the old boundaries are re-based with declared weights.");

    private static readonly RuleMessage Invalid = RuleMessage.Of("{0}: {1}", "{0}: {1}");

    public override void Check(Observation subject, RuleContext context)
    {
        ArgumentNullException.ThrowIfNull(subject);
        ArgumentNullException.ThrowIfNull(context);
        var validity = context.The(SubjectKinds.Geographies).ValidityOf(subject.Area, subject.Period);
        if (validity.Status != AreaCodeStatus.Valid && validity.Status != AreaCodeStatus.Unknown && !validity.RestsOnReading)
        {
            var draft = context.Report(Invalid, subject.Period, LocalisedText.Of(validity.ToText(Language.Vietnamese), validity.ToText(Language.English)));
            if (subject.Origin is { } origin)
            {
                draft.At(origin.PlaceOf("area"));
            }
        }
    }
}
