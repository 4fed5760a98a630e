using HanoiPlan.Sdk.Responsibilities;

namespace HanoiPlan.Sdk.Hanoi;

public static partial class HanoiActionProgramme
{
    /// <summary>The six bodies that section VI charges, by name.</summary>
    public static class Bodies
    {
        /// <summary>Standing Board of the City Party Committee (Ban Thường vụ Thành ủy).</summary>
        public static Body StandingBoard => Plan.Bodies[0];

        /// <summary>Party caucus of the City People's Council (Đảng đoàn HĐND Thành phố).</summary>
        public static Body PeoplesCouncilPartyCaucus => Plan.Bodies[1];

        /// <summary>Party civil-affairs committee of the City People's Committee (Ban cán sự đảng UBND Thành phố).</summary>
        public static Body PeoplesCommitteePartyCommittee => Plan.Bodies[2];

        /// <summary>Fatherland Front and socio-political organisations (Mặt trận Tổ quốc và các tổ chức chính trị - xã hội).</summary>
        public static Body FatherlandFront => Plan.Bodies[3];

        /// <summary>Subordinate Party organisations (Các đảng bộ trực thuộc).</summary>
        public static Body SubordinatePartyOrganisations => Plan.Bodies[4];

        /// <summary>Party-building commissions and Office of the City Party Committee (Các ban xây dựng Đảng và Văn phòng Thành ủy).</summary>
        public static Body PartyCommissionsAndOffice => Plan.Bodies[5];
    }
}
