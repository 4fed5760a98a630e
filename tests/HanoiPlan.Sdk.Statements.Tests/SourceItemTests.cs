namespace HanoiPlan.Sdk.Statements.Tests;

/// <summary>The source's items of section II.2, verbatim, each read by itself. These need no file.</summary>
public sealed class SourceItemTests
{
    [Theory]
    [InlineData("(1) Tốc độ tăng trưởng bình quân Tổng sản phẩm trên địa bàn (GRDP) giai đoạn 2021 - 2025: 7,5 - 8,0%; trong đó: Dịch vụ: 8,0 - 8,5%; Công nghiệp và xây dựng 8,5 - 9,0%; Nông, lâm nghiệp và thủy sản: 2,5 - 3,0%.", "7.5-8 8-8.5 8.5-9 2.5-3")]
    [InlineData("(2) Cơ cấu kinh tế năm 2025: Dịch vụ 65,0 - 65,5%; Công nghiệp và xây dựng 22,5 - 23,0%; Nông, lâm nghiệp và thủy sản 1,4 - 1,6%; Thuế sản phẩm trừ trợ cấp sản phẩm 10,4 - 10,6%.", "65-65.5 22.5-23 1.4-1.6 10.4-10.6")]
    [InlineData("(3) GRDP bình quân/người: 8.300 - 8.500 USD.", "8300-8500")]
    [InlineData("(4) Vốn đầu tư phát triển toàn xã hội: 3,1 - 3,2 triệu tỷ đồng (giá hiện hành, tăng 12,5 - 13,5%/năm).", "3.1-3.2 12.5-13.5")]
    [InlineData("(5) Tỷ trọng kinh tế số trong GRDP khoảng 30%.", "30-30")]
    [InlineData("(6) Tốc độ tăng năng suất lao động từ 7,0 - 7,5%.", "7-7.5")]
    [InlineData("(7) Tỷ lệ tổ dân phố được công nhận và giữ vững danh hiệu Tổ dân phố văn hóa: 75%; Thôn, làng được công nhận và giữ vững danh hiệu Thôn, Làng văn hóa: 65%; Gia đình được công nhận và giữ vững danh hiệu Gia đình văn hóa: 86 - 88%.", "75-75 65-65 86-88")]
    [InlineData("(8) Tỷ lệ trường công lập (Mầm non, Tiểu học, Trung học cơ sở, Trung học phổ thông) đạt chuẩn quốc gia: 80 - 85%.", "80-85")]
    [InlineData("(9) Số giường bệnh/vạn dân: 30 - 35; Số bác sỹ/vạn dân: 15; Duy trì 100% xã, phường đạt chuẩn quốc gia về y tế.", "30-35 15-15 100-100")]
    [InlineData("(10) Tỷ lệ lao động qua đào tạo: 75 - 80%; Tỷ lệ lao động có bằng cấp, chứng chỉ: 55 - 60%.", "75-80 55-60")]
    [InlineData("(11) Tỷ lệ thất nghiệp thành thị: dưới 3%.", "-3")]
    [InlineData("(12) Không còn hộ nghèo và hộ tái nghèo theo tiêu chuẩn của Thành phố.", "0-0 0-0")]
    [InlineData("(13) Tỷ lệ huyện đạt chuẩn nông thôn mới: 100%; Tỷ lệ xã đạt chuẩn nông thôn mới nâng cao: 40%, nông thôn mới kiểu mẫu: 20%; Hoàn thành mục tiêu xây dựng nông thôn mới cấp Thành phố.", "100-100 40-40 20-20 -")]
    [InlineData("(14) Tỷ lệ đô thị hóa: 60 - 62%; Tỷ lệ diện tích phủ kín của các quy hoạch chung, quy hoạch phân khu: 100%.", "60-62 100-100")]
    [InlineData("(15) Tỷ lệ hộ dân thành thị và nông thôn được cung cấp nước sạch: 100%.", "100-100")]
    [InlineData("(17) Tỷ lệ vận tải hành khách công cộng: 30 - 35%.", "30-35")]
    [InlineData("*Về xây dựng Đảng: (18)* Số lượng đảng viên mới được kết nạp hằng năm: 9.000 - 10.000 đảng viên.", "9000-10000")]
    [InlineData("*(19)* Tỷ lệ đảng viên hoàn thành tốt nhiệm vụ hằng năm: Trên 75%.", "75-")]
    [InlineData("*(20)* Tỷ lệ tổ chức đảng hoàn thành tốt nhiệm vụ hằng năm: Trên 75%.", "75-")]
    public void ReadAll_ItemOfTheSource_GivesItsBounds(string item, string bounds)
    {
        var reading = TargetStatement.ReadAll(item);
        Assert.Empty(reading.Errors);
        Assert.Equal(
            bounds.Split(' '),
            reading.Targets.Select(target => string.Create(
                System.Globalization.CultureInfo.InvariantCulture,
                $"{target.Lower?.Value:0.##}-{target.Upper?.Value:0.##}")));
    }

    [Fact]
    public void ReadAll_ItemSixteen_ReadsTheFiveUnderItsHeading()
    {
        var reading = TargetStatement.ReadAll(
            "(16) Tỷ lệ các chất thải và nước thải được xử lý đạt tiêu chuẩn về môi trường: Tỷ lệ thu gom và xử lý chất thải rắn sinh hoạt đô thị và nông thôn "
            + "đảm bảo tiêu chuẩn, quy chuẩn: 100%; Tỷ lệ chất thải nguy hại được xử lý: 100%; Tỷ lệ chất thải y tế được xử lý đạt tiêu chuẩn môi trường: 100%; "
            + "Tỷ lệ cụm công nghiệp, cụm công nghiệp làng nghề (đang hoạt động và xây dựng mới) có trạm xử lý nước thải: 100%; Tỷ lệ nước thải đô thị được xử lý: 50 - 55%.");
        Assert.Equal([100m, 100m, 100m, 100m, 50m], reading.Targets.Select(target => target.Lower!.Value.Value));
        Assert.Equal(
            [StatementKind.Whole, StatementKind.Whole, StatementKind.Whole, StatementKind.Whole, StatementKind.Between],
            reading.Targets.Select(target => target.Kind));
        Assert.All(reading.Targets, target => Assert.Equal("Tỷ lệ các chất thải và nước thải được xử lý đạt tiêu chuẩn về môi trường", target.Within));
    }
}
