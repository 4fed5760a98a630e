using HanoiPlan.Sdk.Measures;
using HanoiPlan.Sdk.Quantities;
using HanoiPlan.Sdk.Sources;

namespace HanoiPlan.Sdk.Hanoi;

public static partial class HanoiActionProgramme
{
    public static partial class Measures
    {
        /// <summary>Share of rural districts recognised as meeting the new-style rural standard.</summary>
        public static Measure DistrictsNewRural { get; } = NewRural(
            "districts_new_rural", "Huyện đạt chuẩn nông thôn mới", "Rural districts meeting the new-style rural standard",
            Text("huyện được Thủ tướng Chính phủ công nhận", "districts recognised by the Prime Minister"), Text("17 huyện (cùng thị xã Sơn Tây là 18)", "17 rural districts (18 with Sơn Tây town)"),
            m => m.DistrictsAbolished());

        /// <summary>Share of rural communes recognised as meeting the advanced new-style rural standard.</summary>
        public static Measure CommunesAdvancedNewRural { get; } = NewRural(
            "communes_advanced_new_rural", "Xã đạt chuẩn nông thôn mới nâng cao", "Communes meeting the advanced new-style rural standard",
            Text("xã được công nhận nâng cao, kể cả xã kiểu mẫu", "communes recognised as advanced, model ones included"), RuralCommunes, m => m.CommuneMergers());

        /// <summary>Share of rural communes recognised as meeting the model new-style rural standard.</summary>
        public static Measure CommunesModelNewRural { get; } = NewRural(
            "communes_model_new_rural", "Xã đạt chuẩn nông thôn mới kiểu mẫu", "Communes meeting the model new-style rural standard",
            Text("xã được công nhận kiểu mẫu", "communes recognised as model"), RuralCommunes, m => m.CommuneMergers());

        /// <summary>Whether the city as a whole was recognised as having completed new-style rural construction: 1 or 0.</summary>
        public static Measure CityNewRuralCompleted { get; } = Measure.Create(
            "city_new_rural_completed", Text("Hoàn thành xây dựng nông thôn mới cấp Thành phố", "City-level new-style rural task completed"), Unit.Done, 0, Preference.HigherIsBetter,
            m => m.Stock().Within(0, 1).CannotBeLost()
                .DefinedAs(Text("Quyết định công nhận của Thủ tướng Chính phủ.", "The Prime Minister's decision of recognition."))
                .ReportedBy(Text("Văn phòng Điều phối Chương trình nông thôn mới; Thủ tướng Chính phủ", "Office for the coordination of new-style rural development; the Prime Minister"), EvidenceGrade.Seen)
                .NewRuralCriteria());

        /// <summary>Share of the population that is urban.</summary>
        public static Measure UrbanisationRate { get; } = Measure.Create(
            "urbanisation_rate", Text("Tỷ lệ đô thị hóa", "Urbanisation rate"), Unit.Percent, 2, Preference.HigherIsBetter,
            m => m.Stock().Within(0, 100).RollsUpByMeanWeightedBy("population")
                .Ratio(Text("dân số thành thị (phường, thị trấn)", "urban population (wards and townships)"), Text("tổng dân số", "total population"))
                .DefinedAs(Text(
                    "Theo địa vị pháp lý của đơn vị hành chính; xã thành phường thì tỷ lệ nhảy bậc (1/7/2025: 51 phường).",
                    "By the legal status of units; the rate jumps when communes become wards (1 July 2025: 51 wards)."))
                .ReportedBy(Text("Cục Thống kê; Sở Xây dựng, Sở Quy hoạch - Kiến trúc", "Statistics office; Departments of Construction and of Planning and Architecture"), EvidenceGrade.Unverified)
                .StatisticalIndicatorSystem().DistrictsAbolished());

        /// <summary>Share of the area that must have general and zoning plans and has approved ones.</summary>
        public static Measure PlanningCoverage { get; } = Share(
            "planning_coverage", "Diện tích phủ kín quy hoạch chung, quy hoạch phân khu", "Area coverage of general and zoning plans",
            Text("diện tích có quy hoạch được duyệt", "area with an approved plan"), Text("diện tích phải lập quy hoạch", "area required to have a plan"), PlanningDepartment);

        /// <summary>Share of households supplied with clean water; judged by the weaker of urban and rural.</summary>
        public static Measure CleanWaterHouseholds { get; } = Measure.Create(
            "clean_water_households", Text("Hộ dân được cung cấp nước sạch", "Households supplied with clean water"), Unit.Percent, 2, Preference.HigherIsBetter,
            m => m.Stock().Within(0, 100).RollsUpBy(Aggregation.RatioOfSums).WeakestOf("clean_water_urban_households", "clean_water_rural_households")
                .Ratio(WaterSupplied, Text("tổng số hộ (thành thị; nông thôn)", "all households (urban; rural)"))
                .ReportedBy(Water, EvidenceGrade.Unverified));

        /// <summary>Share of household solid waste collected and treated to standard; judged by the weaker of urban and rural.</summary>
        public static Measure SolidWasteTreated { get; } = Measure.Create(
            "solid_waste_treated", Text("Chất thải rắn sinh hoạt đô thị và nông thôn được thu gom, xử lý", "Household solid waste collected and treated, urban and rural"), Unit.Percent, 2, Preference.HigherIsBetter,
            m => m.Stock().Within(0, 100).RollsUpBy(Aggregation.RatioOfSums).WeakestOf("solid_waste_treated_urban", "solid_waste_treated_rural")
                .Ratio(WasteTreated, WasteGenerated)
                .ReportedBy(Waste, EvidenceGrade.Unverified));

        /// <summary>Share of hazardous waste treated.</summary>
        public static Measure HazardousWasteTreated { get; } = Share(
            "hazardous_waste_treated", "Chất thải nguy hại được xử lý", "Hazardous waste treated",
            Text("số tấn được xử lý", "tonnes treated"), Text("số tấn phát sinh (đã đăng ký)", "tonnes generated (registered)"), Text("Sở Tài nguyên và Môi trường", "Department of Natural Resources and Environment"));

        /// <summary>Share of medical waste treated to the environmental standard.</summary>
        public static Measure MedicalWasteTreated { get; } = Share(
            "medical_waste_treated", "Chất thải y tế được xử lý đạt tiêu chuẩn", "Medical waste treated",
            Text("số tấn được xử lý đạt tiêu chuẩn", "tonnes treated to standard"), WasteGenerated, Text("Sở Y tế; Sở Tài nguyên và Môi trường", "Departments of Health and of Natural Resources and Environment"));

        /// <summary>Share of industrial clusters, operating and newly built, that have a wastewater station.</summary>
        public static Measure IndustrialClustersWastewaterStation { get; } = Measure.Create(
            "industrial_clusters_wastewater_station", Text("Cụm công nghiệp có trạm xử lý nước thải", "Industrial clusters with wastewater station"), Unit.Percent, 2, Preference.HigherIsBetter,
            m => m.Stock().Within(0, 100).RollsUpBy(Aggregation.ShareOfUnits)
                .Ratio(Text("cụm công nghiệp có trạm xử lý", "clusters with a station"), Text("cụm đang hoạt động và xây dựng mới", "operating and newly built clusters"))
                .DefinedAs(Text("Mẫu số tăng khi có cụm mới.", "The denominator grows as clusters are founded."))
                .ReportedBy(Text("Sở Công Thương", "Department of Industry and Trade"), EvidenceGrade.Unverified));

        /// <summary>Share of urban wastewater treated, by volume.</summary>
        public static Measure UrbanWastewaterTreated { get; } = Share(
            "urban_wastewater_treated", "Nước thải đô thị được xử lý", "Urban wastewater treated",
            Text("m³/ngày được xử lý đạt chuẩn (không phải công suất thiết kế)", "m³ a day treated to standard (not installed capacity)"), Text("m³/ngày nước thải đô thị phát sinh", "m³ a day of urban wastewater generated"), Text("Sở Xây dựng", "Department of Construction"));

        /// <summary>Share of travel demand met by public passenger transport over the period.</summary>
        public static Measure PublicTransportShare { get; } = Measure.Create(
            "public_transport_share", Text("Tỷ lệ vận tải hành khách công cộng", "Public passenger transport share"), Unit.Percent, 2, Preference.HigherIsBetter,
            m => m.Within(0, 100)
                .Ratio(Text("lượt đi bằng vận tải hành khách công cộng", "trips by public passenger transport"), Text("nhu cầu đi lại", "travel demand"))
                .ReportedBy(Text("Sở Giao thông vận tải (sau là Sở Xây dựng)", "Department of Transport (later of Construction)"), EvidenceGrade.Unverified));

        private static LocalisedText RuralCommunes =>
            Text("số xã: 382 (chương trình), 383 (danh mục thống kê), 345 (từ 1/1/2025)", "rural communes: 382 (programme), 383 (statistical list), 345 (since 1 January 2025)");

        private static LocalisedText PlanningDepartment => Text("Sở Quy hoạch - Kiến trúc", "Department of Planning and Architecture");

        private static LocalisedText Water => Text("Sở Xây dựng; Sở Nông nghiệp và Phát triển nông thôn", "Departments of Construction and of Agriculture and Rural Development");

        private static LocalisedText WaterSupplied => Text("hộ được cấp nước sạch theo quy chuẩn", "households supplied with clean water to the technical standard");

        private static LocalisedText Waste => Text("Sở Xây dựng; Sở Tài nguyên và Môi trường", "Departments of Construction and of Natural Resources and Environment");

        private static LocalisedText WasteTreated => Text("số tấn được thu gom và xử lý đạt chuẩn", "tonnes collected and treated to standard");

        private static LocalisedText WasteGenerated => Text("số tấn phát sinh", "tonnes generated");

        private static LocalisedText NewRuralOffice =>
            Text("Văn phòng Điều phối Chương trình nông thôn mới", "Office for the coordination of new-style rural development");

        internal static IReadOnlyList<Measure> Territory() =>
        [
            DistrictsNewRural, CommunesAdvancedNewRural, CommunesModelNewRural, CityNewRuralCompleted, UrbanisationRate, PlanningCoverage,
            CleanWaterHouseholds, SolidWasteTreated, HazardousWasteTreated, MedicalWasteTreated, IndustrialClustersWastewaterStation,
            UrbanWastewaterTreated, PublicTransportShare,
        ];

        private static Measure NewRural(string code, string vietnamese, string english, LocalisedText counted, LocalisedText whole, Action<MeasureBuilder> breaks) => Measure.Create(
            code, Text(vietnamese, english), Unit.Percent, 2, Preference.HigherIsBetter,
            m => breaks(m.Stock().Within(0, 100).RollsUpBy(Aggregation.ShareOfUnits).Ratio(counted, whole).ReportedBy(NewRuralOffice, EvidenceGrade.Unverified).NewRuralCriteria()));

        private static Measure Share(string code, string vietnamese, string english, LocalisedText counted, LocalisedText whole, LocalisedText body) => Measure.Create(
            code, Text(vietnamese, english), Unit.Percent, 2, Preference.HigherIsBetter,
            m => m.Stock().Within(0, 100).RollsUpBy(Aggregation.RatioOfSums).Ratio(counted, whole).ReportedBy(body, EvidenceGrade.Unverified));
    }
}
