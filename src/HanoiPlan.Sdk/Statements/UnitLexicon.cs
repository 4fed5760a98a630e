using System.Collections.Frozen;
using HanoiPlan.Sdk.Quantities;
using HanoiPlan.Sdk.Sources;

namespace HanoiPlan.Sdk.Statements;

/// <summary>What kind of thing a unit speaks of, as far as the grammar needs to know.</summary>
internal enum UnitFamily : byte
{
    Share,
    Points,
    Money,
    Measure,
    Count,
    Times,
    Score,

    /// <summary>Names a thing by its number rather than counting it: 5 tuổi, 3 sao. Never a target by itself.</summary>
    Naming,
}

/// <summary>A unit that the grammar knows, with its symbol in both languages.</summary>
internal sealed record UnitEntry(LocalisedText Symbol, UnitFamily Family);

/// <summary>The units, multiplier words and denominators that the grammar knows.</summary>
internal static class UnitLexicon
{
    public static readonly LocalisedText PercentSymbol = LocalisedText.Of("%", "%");
    public static readonly LocalisedText YearPer = LocalisedText.Of("năm", "year");
    public static readonly UnitEntry Percent = new(PercentSymbol, UnitFamily.Share);
    public static readonly UnitEntry PerThousand = new(LocalisedText.Of("‰", "‰"), UnitFamily.Share);
    public static readonly UnitEntry Point = new(LocalisedText.Of("điểm %", "percentage points"), UnitFamily.Points);

    public static readonly UnitEntry Years = new(LocalisedText.Of("năm", "years"), UnitFamily.Measure);

    // Symbol in Vietnamese | in English | further spellings. The symbols are spellings too.
    private const string Rows = """
        S phần trăm=%|per cent=%|percent
        S phần nghìn=‰|per thousand=‰
        P điểm phần trăm=điểm %|percentage points|percentage point
        $ đồng|VND|VNĐ|dong|đồng Việt Nam|vnđ
        $ USD|USD|đô la Mỹ|đô la|US dollars|dollars|đôla Mỹ|đôla
        $ EUR|EUR|euro
        L lần|times|time
        R điểm|points|point
        R bậc|ranks|bậc xếp hạng
        N tuổi|years old|tháng tuổi|years of age
        N sao|stars|star
        N giờ|hours|hour
        N phút|minutes
        N tháng|months
        M ha|ha|héc ta|hecta|hectares|hécta
        M km²|km²|km2|square kilometres
        M m²|m²|m2|square metres|mét vuông
        M m² sàn|m² of floor|m2 sàn|m2 sàn nhà ở|m² sàn nhà ở|m2 nhà ở
        M m³|m³|m3|cubic metres|mét khối
        M km|km|ki lô mét|kilometres
        M m|m|mét|metres
        M tấn|tonnes|tons
        M tạ|quintals
        M kg|kg|ki lô gam
        M lít|litres
        M MW|MW
        M MWp|MWp
        M GW|GW
        M kWh|kWh
        M GWh|GWh
        M Mbps|Mbps
        M cây số|kilometre posts
        M ngày|days
        C người|persons|people|person
        C nghìn người|thousand persons
        C lao động|workers
        C lượt lao động|worker placements
        C dân|inhabitants
        C nhân khẩu|residents
        C người dân|citizens
        C đảng viên|Party members
        C đảng viên mới|new Party members
        C đoàn viên|union members
        C hội viên|association members
        C cán bộ|officials
        C học sinh|pupils
        C sinh viên|students
        C học viên|trainees
        C bé trai|boys|trẻ em trai|trẻ trai
        C trẻ em|children
        C trẻ|infants
        C bác sĩ|doctors|bác sỹ
        C dược sĩ|pharmacists|dược sỹ|dược sĩ đại học|dược sỹ đại học
        C điều dưỡng|nurses|điều dưỡng viên
        C hộ|households
        C hộ nghèo|poor households
        C hộ cận nghèo|near-poor households
        C hộ dân|resident households
        C hộ gia đình|family households
        C gia đình|families
        C xã|communes
        C phường|wards
        C thị trấn|townships
        C huyện|districts|district
        C quận|urban districts
        C đơn vị cấp huyện|district-level units
        C đơn vị|units
        C thôn|villages
        C bản|hamlets
        C ấp|rural hamlets
        C khóm|urban hamlets
        C buôn|highland villages
        C tổ dân phố|residential groups
        C khu dân cư|residential areas
        C khu dân cư kiểu mẫu|model residential areas
        C tỉnh|provinces
        C đô thị|urban areas
        C giường|beds
        C giường bệnh|hospital beds|beds of hospital
        C bệnh viện|hospitals
        C trường|schools
        C trường học|school units
        C phòng học|classrooms
        C lớp học|classes
        C lượt|visits
        C lượt khách|visitors
        C lượt người|person-visits
        C lượt khách du lịch|tourist arrivals|lượt du khách
        C khách|guests
        C khách du lịch|tourists|du khách
        C khách quốc tế|international visitors
        C doanh nghiệp|enterprises|businesses
        C doanh nghiệp mới|new enterprises
        C hợp tác xã|cooperatives|HTX
        C tổ hợp tác|cooperative groups
        C trang trại|farms
        C dự án|projects
        C công trình|works
        C mô hình|models
        C khu công nghiệp|industrial parks|KCN
        C cụm công nghiệp|industrial clusters|CCN
        C khu đô thị|new urban areas
        C khu kinh tế|economic zones
        C sản phẩm|products
        C sản phẩm OCOP|OCOP products
        C căn|dwellings
        C căn hộ|apartments
        C căn nhà|houses|nhà|nhà ở
        C căn nhà ở xã hội|social dwellings|căn hộ nhà ở xã hội|căn nhà xã hội
        C chi bộ|Party cells
        C tổ chức đảng|Party organisations
        C tổ chức|organisations
        C tổ chức cơ sở đảng|grassroots Party organisations|TCCSĐ
        C tiêu chí|criteria
        C chỉ tiêu|indicators
        C thuê bao|subscribers
        C trạm|stations
        C cơ sở|establishments
        C di tích|relics
        C chợ|markets
        C cây|trees
        C cây xanh|green trees
        C con|head
        C vụ|cases
        C ca|cases of illness
        C trường hợp|instances
        C tuyến|routes
        C cầu|bridges
        C máy|machines
        C phương tiện|vehicles
        C thủ tục|procedures
        C dịch vụ công|public services
        C sáng kiến|initiatives
        C đề tài|research topics
        C bằng sáng chế|patents
        C nhãn hiệu|trade marks
        C thư viện|libraries
        C sân|pitches
        C nhà văn hóa|culture houses
        C câu lạc bộ|clubs
        C huy chương|medals
        C chuỗi|chains
        C vùng|zones
        C điểm du lịch|tourist spots
        C cuộc|events
        C lớp|courses
        C suất|shares
        C giống|varieties
        C làng nghề|craft villages
        C cổng|gates
        C hồ|reservoirs
        C nhà máy|plants
        C cảng|ports
        C khu|areas
        C đồng chí|comrades
        C nhân lực|human resources
        C chuyên gia|experts
        C kỹ sư|engineers
        C người lao động|labourers
        C tổ|groups
        C nhóm|teams
        C tàu|ships
        C điểm trường|school sites
        """;

    // Canonical Vietnamese | English | further spellings; a number before the noun is read by the grammar.
    private const string Pers = """
        năm|year|annum
        người|person|capita|đầu người|nhân khẩu
        người/năm|person/year
        vạn dân|ten thousand people|10,000 people|vạn người
        nghìn dân|thousand people|ngàn dân
        100 nghìn dân|hundred thousand people
        100 dân|hundred people
        triệu dân|million people
        dân|people|người dân
        trẻ đẻ sống|live births|trẻ sơ sinh sống|trẻ
        ha|hectare|héc ta|hecta
        ha/năm|hectare/year
        km²|square kilometre|km2
        m²|square metre|m2
        hộ|household
        hộ/năm|household/year
        xã|commune
        huyện|district
        thôn|village
        tháng|month
        người/tháng|person/month
        ngày|day
        ngày đêm|day and night|ngđ
        người/ngày|person/day
        người/ngày đêm|person/day and night
        lao động|worker
        lao động/năm|worker/year
        lượt|visit
        lượt khách|visitor
        vụ|season
        doanh nghiệp|enterprise
        giờ|hour
        nhiệm kỳ|term
        bác sĩ|doctor|bác sỹ
        lớp|class
        bé gái|girls|trẻ em gái|trẻ gái
        phụ nữ|woman|bà mẹ
        học sinh|pupil
        giáo viên|teacher
        trường|school
        tấn|tonne
        """;

    private const string Multipliers = """
        nghìn|3
        ngàn|3
        vạn|4
        triệu|6
        tỷ|9
        tỉ|9
        nghìn tỷ|12
        ngàn tỷ|12
        nghìn tỉ|12
        ngàn tỉ|12
        triệu tỷ|15
        triệu tỉ|15
        thousand|3
        ten thousand|4
        million|6
        billion|9
        trillion|12
        quadrillion|15
        """;

    private static readonly FrozenDictionary<(string Symbol, int Power, string? Per), Unit> Mapped =
        new Dictionary<(string, int, string?), Unit>
        {
            [("%", 0, null)] = Unit.Percent,
            [("%", 0, "năm")] = Unit.PercentPerYear,
            [("‰", 0, null)] = Unit.PerThousand,
            [("điểm %", 0, null)] = Unit.PercentagePoint,
            [("đồng", 0, null)] = Unit.Vnd,
            [("đồng", 6, null)] = Unit.MillionVnd,
            [("đồng", 9, null)] = Unit.BillionVnd,
            [("đồng", 12, null)] = Unit.TrillionVnd,
            [("đồng", 15, null)] = Unit.QuadrillionVnd,
            [("đồng", 6, "người")] = Unit.MillionVndPerPerson,
            [("USD", 0, null)] = Unit.Usd,
            [("USD", 9, null)] = Unit.BillionUsd,
            [("USD", 0, "người")] = Unit.UsdPerPerson,
            [("người", 0, null)] = Unit.Persons,
            [("người", 3, null)] = Unit.ThousandPersons,
            [("người", 0, "năm")] = Unit.PersonsPerYear,
            [("hộ", 0, null)] = Unit.Households,
            [("km²", 0, null)] = Unit.SquareKilometres,
            [("giường bệnh", 0, "vạn dân")] = Unit.PerTenThousand,
            [("giường", 0, "vạn dân")] = Unit.PerTenThousand,
            [("bác sĩ", 0, "vạn dân")] = Unit.PerTenThousand,
        }.ToFrozenDictionary();

    public static readonly UnitEntry Times = new(LocalisedText.Of("lần", "times"), UnitFamily.Times);

    public static List<UnitEntry> Units { get; } = [Percent, PerThousand, Point, Times];

    public static List<(string Spelling, int Unit)> Spellings { get; } = ReadUnits();

    public static List<LocalisedText> Denominators { get; } = [];

    public static List<(string Spelling, int Denominator)> DenominatorSpellings { get; } = ReadDenominators();

    public static List<(string Word, int Power)> MultiplierWords { get; } =
        [.. Lines(Multipliers).Select(line => line.Split('|')).Select(parts => (parts[0], int.Parse(parts[1], System.Globalization.CultureInfo.InvariantCulture)))];

    public static UnitMultiplier MultiplierOf(int power) => UnitMultiplier.FromValue(power);

    public static Quantities.Unit? Map(StatementUnit unit) =>
        unit.Symbol is { } symbol && Mapped.TryGetValue((symbol.Vietnamese, unit.Multiplier?.PowerOfTen ?? 0, unit.Per?.Vietnamese), out var mapped)
            ? mapped
            : null;

    public static UnitEntry? Find(string symbol) =>
        Spellings.Find(spelling => spelling.Spelling.Equals(symbol, StringComparison.OrdinalIgnoreCase)) is { Spelling: not null } found
            ? Units[found.Unit]
            : Units.Find(unit => unit.Symbol.Vietnamese.Equals(symbol, StringComparison.OrdinalIgnoreCase));

    public static Quantities.Unit? MeasureUnit(TargetStatement statement)
    {
        if (statement.Unit is not { } unit)
        {
            return statement.Kind == StatementKind.Milestone ? Quantities.Unit.Done : null;
        }

        if (statement.Basis == Targets.Basis.AverageGrowth && unit.Equals(StatementUnit.Percent))
        {
            return Quantities.Unit.PercentPerYear;
        }

        var isPerPerson = unit.Per is null
            && (statement.Name.Contains("/người", StringComparison.Ordinal) || statement.Name.Contains("đầu người", StringComparison.OrdinalIgnoreCase)
                || statement.Name.Contains("per capita", StringComparison.OrdinalIgnoreCase));
        return Map(isPerPerson ? StatementUnit.Of(unit.Symbol, unit.Multiplier, LocalisedText.Of("người", "person")) : unit);
    }

    private static IEnumerable<string> Lines(string rows) => rows.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Trim());

    private static List<(string Spelling, int Unit)> ReadUnits()
    {
        var spellings = new List<(string, int)>();
        foreach (var line in Lines(Rows))
        {
            var parts = line[2..].Split('|');
            var (vi, en) = (Symbol(parts[0]), Symbol(parts[1]));
            var family = line[0] switch
            {
                'S' => UnitFamily.Share,
                'P' => UnitFamily.Points,
                '$' => UnitFamily.Money,
                'M' => UnitFamily.Measure,
                'L' => UnitFamily.Times,
                'R' => UnitFamily.Score,
                'N' => UnitFamily.Naming,
                _ => UnitFamily.Count,
            };
            var at = Units.FindIndex(unit => unit.Symbol.Vietnamese == vi);
            if (at < 0)
            {
                at = Units.Count;
                Units.Add(new UnitEntry(LocalisedText.Of(vi, en), family));
            }

            foreach (var part in parts)
            {
                spellings.Add((part.Split('=')[0].Replace("m²", "m2", StringComparison.Ordinal), at));
            }
        }

        return spellings;

        static string Symbol(string part) => part.Contains('=', StringComparison.Ordinal) ? part.Split('=')[1] : part;
    }

    private static List<(string Spelling, int Denominator)> ReadDenominators()
    {
        var spellings = new List<(string, int)>();
        foreach (var line in Lines(Pers))
        {
            var parts = line.Split('|');
            Denominators.Add(LocalisedText.Of(parts[0], parts[1]));
            foreach (var part in parts.Where(part => !part.Contains('/', StringComparison.Ordinal) && !part.Any(char.IsAsciiDigit)))
            {
                spellings.Add((part.Replace("²", "2", StringComparison.Ordinal), Denominators.Count - 1));
            }
        }

        return spellings;
    }
}
