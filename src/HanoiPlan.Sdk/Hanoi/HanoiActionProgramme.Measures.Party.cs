using HanoiPlan.Sdk.Measures;
using HanoiPlan.Sdk.Quantities;
using HanoiPlan.Sdk.Sources;

namespace HanoiPlan.Sdk.Hanoi;

public static partial class HanoiActionProgramme
{
    public static partial class Measures
    {
        /// <summary>Party members admitted in the period.</summary>
        public static Measure NewPartyMembers { get; } = Measure.Create(
            "new_party_members", Text("Đảng viên mới kết nạp", "New Party members"), Unit.PersonsPerYear, 0, Preference.HigherIsBetter,
            m => m.NotBelow(0).RollsUpBy(Aggregation.Sum)
                .DefinedAs(Text("Số người được kết nạp trong năm.", "Persons admitted in the year."))
                .ReportedBy(Organisation, EvidenceGrade.Unverified));

        /// <summary>Share of assessed members rated "hoàn thành tốt nhiệm vụ" or better in the year.</summary>
        public static Measure MembersGoodPerformance { get; } = Rating(
            "members_good_performance", "Tỷ lệ đảng viên hoàn thành tốt nhiệm vụ hằng năm", "Party members completing their tasks well each year",
            "đảng viên", "members");

        /// <summary>Share of assessed Party organisations rated "hoàn thành tốt nhiệm vụ" or better in the year.</summary>
        public static Measure OrganisationsGoodPerformance { get; } = Rating(
            "organisations_good_performance", "Tỷ lệ tổ chức đảng hoàn thành tốt nhiệm vụ hằng năm", "Party organisations completing their tasks well each year",
            "tổ chức đảng", "organisations");

        private static LocalisedText Organisation => Text("Ban Tổ chức Thành ủy", "Organisation Commission of the City Party Committee");

        internal static IReadOnlyList<Measure> PartyBuilding() => [NewPartyMembers, MembersGoodPerformance, OrganisationsGoodPerformance];

        private static Measure Rating(string code, string vietnamese, string english, string whoVietnamese, string whoEnglish) => Measure.Create(
            code, Text(vietnamese, english), Unit.Percent, 2, Preference.HigherIsBetter,
            m => m.Within(0, 100).RollsUpBy(Aggregation.RatioOfSums)
                .Ratio(Text($"{whoVietnamese} xếp loại hoàn thành tốt, kể cả hoàn thành xuất sắc", $"{whoEnglish} rated good, including excellent"), Text($"{whoVietnamese} được đánh giá", $"{whoEnglish} assessed"))
                .DefinedAs(Text(
                    "Xếp loại hằng năm theo Hướng dẫn 21-HD/BTCTW và Quy định 132-QĐ/TW; mức xuất sắc không quá 20% của mức tốt.",
                    "Rated yearly under Guidance 21-HD/BTCTW and Regulation 132-QĐ/TW; excellent is at most 20% of good."))
                .ReportedBy(Organisation, EvidenceGrade.Unverified));
    }
}
