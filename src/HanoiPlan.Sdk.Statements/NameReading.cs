using HanoiPlan.Sdk.Sources;
using HanoiPlan.Sdk.Targets;

namespace HanoiPlan.Sdk.Statements;

/// <summary>What a measure's name says about its unit and its nature, and how the words around a quantity make the name.</summary>
internal static class NameReading
{
    private static readonly string[] Shares = ["tỷ lệ", "tỉ lệ", "tỷ trọng", "tỉ trọng", "tỷ suất", "tỉ suất", "số hộ nghèo", "hộ nghèo", "share", "rate", "proportion"];

    private static readonly string[] Intensives = ["bình quân", "/người", "năng suất", "thu nhập", "mật độ", "giá trị sản xuất trên", "đầu người", "per capita", "quy mô dân số", "dân số"];

    private static readonly string[] Grades = ["nhiệm vụ", "tốt", "khá", "giỏi", "cấp", "loại", "hạng", "trình độ", "học", "trung bình", "mức độ", "tuổi", "sao"];

    private static readonly string[] Capitals = ["vốn đầu tư", "huy động", "tổng vốn", "thu hút vốn", "vốn thực hiện", "total investment"];

    private static readonly string[] Burdens =
    [
        "nghèo", "thất nghiệp", "suy dinh dưỡng", "tử vong", "tai nạn", "ô nhiễm", "tội phạm", "sinh con thứ ba", "sinh con thứ 3",
        "tảo hôn", "bỏ học", "thất thoát", "mắc", "nợ xấu", "thấp còi", "chết", "nhà tạm", "poverty", "poor", "unemployment", "mortality", "khí nhà kính", "phát thải",
        "quá hạn", "vi phạm", "thất thu", "hao hụt", "chênh lệch giới tính", "dân số tự nhiên", "nhiễm", "giảm sinh", "mức giảm", "tỷ lệ giảm", "tốc độ giảm", "lãng phí", "ngập", "lạm phát", "giá tiêu dùng", "nợ ", "thời gian", "chi phí", "bội chi", "tồn đọng", "inflation", "deficit",
    ];

    // Parts of a name that speak of no burden although a word of one stands in them.
    private static readonly string[] NoBurdens = ["bảo hiểm thất nghiệp", "dư nợ", "thoát nghèo", "giảm nghèo", "khám phá", "điều tra", "giải quyết", "xử lý", "phòng chống", "phòng, chống", "trợ giúp"];

    private static readonly string[] TaskVerbs =
        ["triển khai", "thực hiện", "tổ chức", "quán triệt", "tập trung", "cụ thể hóa", "xác định", "lãnh đạo", "chỉ đạo", "ban hành", "đề ra", "thông qua", "tham mưu", "hoàn thiện"];

    private static readonly string[] TaskNouns =
        ["chương trình", "nhiệm vụ", "giải pháp", "khâu", "đột phá", "nghị quyết", "đề án", "quan điểm", "kế hoạch", "nội dung", "chuyên đề", "kết luận", "chỉ thị", "nhóm", "lĩnh vực"];

    private static readonly string[] Remedies =
        ["được xử lý", "được giải quyết", "được khắc phục", "được điều tra", "được quản lý", "được điều trị", "được hỗ trợ", "được thu gom", "được thu hồi", "được chữa"];

    private static readonly string[] Sectors =
    [
        "nông", "lâm nghiệp", "công nghiệp", "công nghiệp", "dịch vụ", "các ngành dịch vụ", "xây dựng", "thương mại", "du lịch", "thủy sản", "thuỷ sản", "chăn nuôi", "trồng trọt", "ngành", "khu vực",
        "khối", "tiểu thủ", "thuế", "lĩnh vực", "vận tải", "khai khoáng", "chế biến", "khách", "xuất khẩu", "nhập khẩu", "riêng", "vùng", "huyện", "services", "industry", "agriculture",
    ];

    private static readonly string[] Pointers = [" này", " nêu trên", " nói trên", " trên"];

    // What a share is of, and no part of a measure's name.
    private static readonly string[] Wholes = ["kế hoạch", "dự toán", "chỉ tiêu", "GRDP", "GDP", "tổng "];

    // What is counted in money or weight: a percentage of it alone is no level.
    private static readonly string[] Amounts =
    [
        "giá trị sản xuất", "giá trị gia tăng", "giá trị tăng thêm", "tổng giá trị", "grdp", "gdp", "kim ngạch", "tổng kim ngạch", "doanh thu", "tổng doanh thu", "sản lượng",
        "tổng sản phẩm", "thu ngân sách", "tổng thu", "tăng thu", "thu nội địa", "tổng mức bán lẻ", "năng suất", "thu nhập", "giá trị xuất khẩu", "exports", "revenue", "output", "income",
    ];

    // After these the counted noun is what is done, not the unit of something already named.
    private static readonly string[] Verbs =
    [
        "thu hút", "giải quyết", "tạo ", "tạo việc", "đón", "xây dựng", "xây mới", "kết nạp", "phát triển", "trồng", "đào tạo", "thành lập", "đưa ", "hỗ trợ",
        "tổ chức ", "tập hợp", "mở ", "xóa", "cấp ", "công nhận", "huy động", "bồi dưỡng", "thực hiện", "hoàn thành", "đầu tư", "triển khai", "bố trí",
        "nâng cấp", "cải tạo", "sửa chữa", "tuyển", "tiếp nhận", "giới thiệu", "cung cấp", "khởi công", "đóng ", "di dời", "duy trì", "hình thành", "chuyển đổi",
        "phủ ", "thu gom", "cứng hóa", "bê tông hóa", "nhựa hóa", "kiên cố hóa", "số hóa", "đưa vào", "chăm sóc", "khoán", "lắp đặt", "tập huấn", "cử ", "giao ", "bảo tồn", "tôn tạo", "trùng tu", "lập ", "phê duyệt", "vận động", "ra mắt", "nhân rộng", "quy hoạch", "sắp xếp", "giảm ", "bổ sung", "làm mới",
        "xây ", "khám ", "phục vụ", "sản xuất", "xuất khẩu được", "cho vay", "giải ngân", "khôi phục", "chỉnh trang", "khai thác", "phấn đấu", "quy tụ", "tăng thêm", "trồng mới",
        "build", "admit", "create", "attract", "plant", "train", "settle", "welcome", "open", "recruit",
    ];

    // What a name can be counted over, and how that is written.
    private static readonly (string Written, string Vietnamese, string English)[] Overs =
    [
        ("/vạn dân", "vạn dân", "ten thousand people"), ("/1 vạn dân", "vạn dân", "ten thousand people"),
        ("/10.000 dân", "vạn dân", "ten thousand people"), (" trên 10.000 dân", "vạn dân", "ten thousand people"),
        (" trên một vạn dân", "vạn dân", "ten thousand people"), (" trên 1 vạn dân", "vạn dân", "ten thousand people"),
        (" trên vạn dân", "vạn dân", "ten thousand people"), ("/1 vạn người dân", "vạn dân", "ten thousand people"),
        ("/1.000 dân", "nghìn dân", "thousand people"), (" trên 1.000 dân", "nghìn dân", "thousand people"),
        ("/10 nghìn dân", "vạn dân", "ten thousand people"), ("/100.000 dân", "100 nghìn dân", "hundred thousand people"),
        (" per ten thousand people", "vạn dân", "ten thousand people"), ("/100 dân", "100 dân", "hundred people"), (" trên 100 dân", "100 dân", "hundred people"),
    ];

    private static readonly string[] Counts = ["Số lượng ", "Số ", "Tỷ lệ ", "Tỉ lệ ", "số lượng ", "số ", "tỷ lệ ", "Number of ", "number of "];

    public static bool IsShare(string name) => StartsWithAny(name, Shares);

    public static bool IsReduction(string name) => StartsWithAny(name, ["mức giảm", "tỷ lệ giảm", "tỉ lệ giảm", "tốc độ giảm", "tiết kiệm", "số giảm", "giảm "]);

    /// <summary>True for "Triển khai 5 chương trình": what is carried out, not what is reached.</summary>
    public static bool IsTask(string name) => StartsWithAny(name, TaskVerbs) && ContainsAny(name, TaskNouns);

    /// <summary>True when "trở lên" after these words speaks of a grade: "hoàn thành tốt nhiệm vụ trở lên".</summary>
    public static bool IsGrade(string words) => ContainsAny(words, Grades);

    public static bool IsIntensive(string name) => ContainsAny(name, Intensives);

    public static bool IsFlowOfCapital(string name) => ContainsAny(name, Capitals);

    public static bool IsRateOfGrowth(string name) => name.Contains("lạm phát", StringComparison.OrdinalIgnoreCase) || StartsWithAny(name, ["tỷ lệ tăng thu", "tỉ lệ tăng thu", "tỷ lệ tăng trưởng", "tỉ lệ tăng trưởng"]);

    /// <summary>True when the words begin with a branch of the economy.</summary>
    public static bool IsSector(ReadOnlySpan<char> words)
    {
        foreach (var sector in Sectors)
        {
            if (words.StartsWith(sector, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    public static bool IsAmount(string name) => StartsWithAny(name, Amounts) && !ContainsAny(name, ["bình quân đầu người so", "/GRDP", "/GDP", "tỷ lệ", "tỷ trọng"]);

    /// <summary>True when less of it is better, so that a range or a number reached says nothing of what is better.</summary>
    public static bool IsBurden(string name)
    {
        // "cơ sở gây ô nhiễm được xử lý": what is done about a burden is none.
        if (ContainsAny(name, Remedies))
        {
            return false;
        }

        foreach (var harmless in NoBurdens)
        {
            name = name.Replace(harmless, string.Empty, StringComparison.OrdinalIgnoreCase);
        }

        return ContainsAny(name, Burdens) || name.Contains("CPI", StringComparison.Ordinal) || StartsWithAny(name, ["tỷ suất", "tỉ suất"]);
    }

    public static bool IsChangeOfShare(this TargetStatementBuilder parts, Quantity quantity) =>
        parts.Relation == RangeRelation.PointsChange && quantity.Unit?.Family is UnitFamily.Share or UnitFamily.Points;

    /// <summary>The unit that the name itself states: "Số giường bệnh/vạn dân".</summary>
    public static StatementUnit? UnitInName(string name)
    {
        foreach (var (written, vietnamese, english) in Overs)
        {
            var at = name.IndexOf(written, StringComparison.OrdinalIgnoreCase);
            if (at < 0)
            {
                continue;
            }

            var counted = name[..at];
            foreach (var count in Counts)
            {
                if (counted.StartsWith(count, StringComparison.Ordinal))
                {
                    counted = counted[count.Length..];
                    break;
                }
            }

            counted = counted.Trim();
            if (counted is { Length: > 0 and <= 40 })
            {
                var known = UnitLexicon.Find(counted);
                return StatementUnit.Of(known?.Symbol ?? LocalisedText.Of(counted, counted), null, LocalisedText.Of(vietnamese, english));
            }
        }

        return null;
    }

    /// <summary>
    /// The name is what stands before the quantity; where a verb stands there ("Kết nạp 2.500 đảng viên"), or nothing, it goes
    /// on with the counted noun and the words after it.
    /// </summary>
    public static void Settle(Clause clause, Quantity quantity, TargetStatementBuilder parts)
    {
        if (clause.Name.EndsWith(" of", StringComparison.Ordinal))
        {
            clause.Name = clause.Name[..^3];
        }

        if (clause.NamesGrowth && clause.Name.EndsWith(" bình quân", StringComparison.Ordinal))
        {
            clause.Name = clause.Name[..^" bình quân".Length];
        }

        foreach (var pointer in Pointers)
        {
            clause.Name = clause.Name.EndsWith(pointer, StringComparison.Ordinal) ? clause.Name[..^pointer.Length] : clause.Name;
        }

        var noun = quantity.NounEnd > quantity.NounStart ? clause.Noun : string.Empty;
        var tail = clause.Tail.StartsWith("of ", StringComparison.Ordinal) ? clause.Tail[3..] : clause.Tail;
        if (clause.IsRank && clause.Name.Length > 0)
        {
            parts.Name = clause.Name;
            clause.Qualifiers.Add(NounAndTail(noun, tail, clause));
            return;
        }

        if (!quantity.HasUnit && tail.Length > 0 && char.IsLower(tail[0]) && !clause.IsRank && (!clause.IsIntroduced || clause.Name.Length == 0))
        {
            var word = tail.Split(' ', ',')[0];
            quantity.Unit = new UnitEntry(LocalisedText.Of(word, word), UnitFamily.Count);
            parts.Doubts.Add(Doubts.UnitUnknown);
        }

        // "120 xã, chiếm 80% tổng số xã": the share is of what was named before.
        if (clause.Name.Length == 0 && clause.NameBefore.Length > 0 && (clause.HasEquals || (quantity.IsShare && (NamesPlace(tail) || StartsWithAny(tail, Wholes)))))
        {
            clause.Name = clause.NameBefore;
        }

        if (clause.Name.Length == 0)
        {
            tail = noun.Length == 0 && (tail.StartsWith("có ", StringComparison.Ordinal) || tail.StartsWith("là ", StringComparison.Ordinal)) ? tail[3..] : tail;
            parts.Name = quantity.IsShare || noun.Length == 0 ? tail : NounAndTail(noun, tail, clause);
            return;
        }

        var isPlain = !clause.IsIntroduced && !clause.ToLevel && !clause.Increases && !clause.Decreases && !clause.IsMultiple;
        var isVerb = isPlain && (quantity.IsShare
            ? HasVerb(clause.Name) || (!clause.StartsStrong && clause.Comparator == 0 && !clause.IsApproximate)
            : HasVerb(clause.Name) || clause.LinkText is "cho" or "có" or "được");
        if (clause.LeadsWithChange && !clause.Reaches && !clause.ToLevel && !clause.HasColon && tail.Length > 0 && !quantity.IsShare)
        {
            isVerb = true;
        }

        if (quantity.IsShare && noun.Length == 0 && StartsWithAny(tail, Wholes))
        {
            isVerb = false;
        }

        if (isVerb && (tail.Length > 0 || noun.Length > 0))
        {
            var link = clause.LinkText is "cho" or "có" or "được" ? clause.LinkText : string.Empty;
            parts.Name = Joined(Joined(clause.Name, link), NounAndTail(noun, tail, clause));
            return;
        }

        if (clause.IsAverage && !clause.Name.Contains("bình quân", StringComparison.OrdinalIgnoreCase) && !clause.Name.Contains("trung bình", StringComparison.OrdinalIgnoreCase) && !quantity.IsShare && !quantity.IsPerYear && !clause.IsYearly && !clause.Increases && !clause.Decreases
            && quantity.Unit?.Family != UnitFamily.Times)
        {
            clause.Name = Joined(clause.Name, clause.AverageText.Length > 0 ? clause.AverageText : "bình quân");
            clause.IsAverage = false;
        }

        parts.Name = clause.Name;
        if (clause.Increases && !clause.LeadsWithChange && tail.Length > 0
            && (quantity.Unit?.Family == UnitFamily.Count || (quantity.Unit?.Family == UnitFamily.Measure && HasVerb(clause.Name))))
        {
            parts.Name = Joined(clause.Name, Joined(noun, tail));
            return;
        }

        if (tail.Length > 0)
        {
            clause.Qualifiers.Add(tail);
        }
    }

    /// <summary>True when the name begins or ends with a verb whose object is counted: "Kết nạp", "Đảng bộ tỉnh kết nạp".</summary>
    public static bool HasVerb(string name)
    {
        var padded = name + " ";
        if (StartsWithAny(padded, Verbs))
        {
            return true;
        }

        foreach (var verb in Verbs)
        {
            var word = verb.AsSpan().Trim();
            if (name.Length > word.Length && name[name.Length - word.Length - 1] == ' ' && name.AsSpan().EndsWith(word, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    public static bool NamesGrowth(string name) => StartsWithAny(name, ["tốc độ tăng", "tăng trưởng", "mức tăng", "nhịp độ tăng", "tốc độ phát triển"]);

    public static bool NamesPlace(string tail) => StartsWithAny(tail, ["ở ", "tại ", "đối với ", "trong khu vực", "cho khu vực", "khu vực "]);

    private static string NounAndTail(string noun, string tail, Clause clause) =>
        clause.TailIsListed && noun.Length > 0 && tail.Length > 0 ? $"{noun}, {tail}" : Joined(noun, tail);

    private static string Joined(string first, string second) =>
        first.Length == 0 ? second : second.Length == 0 ? first : $"{first} {second}";

    private static bool StartsWithAny(string name, string[] starts)
    {
        foreach (var start in starts)
        {
            if (name.StartsWith(start, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static bool ContainsAny(string name, string[] parts)
    {
        foreach (var part in parts)
        {
            if (name.Contains(part, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
