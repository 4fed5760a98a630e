namespace HanoiPlan.Sdk.Statements;

/// <summary>The units, denominators and multiplier words, one a line.</summary>
internal static class UnitText
{
    // Symbol in Vietnamese | in English | further spellings. The symbols are spellings too.
    public const string Units = """
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
        N cấp|levels
        N cấp học|school levels
        N bậc học|education levels
        N buổi|sessions
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
        M ngày làm việc|working days
        C thành phố|cities
        C thị xã|towns
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
        C doanh nghiệp mới|new enterprises|new businesses|new companies
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
        C trung tâm|centres
        C trạm y tế|health stations
        C phòng khám|clinics
        C khách sạn|hotels
        C phòng|rooms
        C siêu thị|supermarkets
        C công viên|parks
        C khu tái định cư|resettlement areas
        C khu du lịch|tourist areas
        C tuyến đường|roads
        C tuyến phố|streets
        C bến xe|bus stations
        C giáo viên|teachers
        C giảng viên|lecturers
        C tiến sĩ|doctorates|tiến sỹ
        C thạc sĩ|masters|thạc sỹ
        C công nhân|industrial workers
        C thanh niên|young people
        C phụ nữ|women
        C vận động viên|athletes
        C nghệ nhân|artisans
        C thương hiệu|brands
        C giấy chứng nhận|certificates
        C chuỗi liên kết|linked chains
        C vùng sản xuất|production zones
        C chương trình|programmes
        C đề án|schemes
        C nhiệm vụ khoa học|research tasks
        C tổ chức đảng|Party organisations
        C đảng bộ|Party committees
        C nền tảng|platforms
        C điểm đến|destinations
        C đặc sản|specialities
        C xe|cars
        C thành viên|members
        C cá nhân|individuals
        C tập thể|collectives
        """;

    // Canonical Vietnamese | English | further spellings; a number before the noun is read by the grammar.
    public const string Denominators = """
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

    public const string Multipliers = """
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
}
