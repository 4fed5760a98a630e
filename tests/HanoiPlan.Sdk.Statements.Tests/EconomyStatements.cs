namespace HanoiPlan.Sdk.Statements.Tests;

/// <summary>Statements on the economy, each with its reading: kind, preference, interval, unit; basis; time; name.</summary>
internal static class EconomyStatements
{
    public const string Table = """
        Tốc độ tăng trưởng kinh tế (GRDP) bình quân giai đoạn 2021-2025 đạt 9-10%/năm ⇒ between H [9,10] %/năm ; average-growth ; 2021-2025 ; Tốc độ tăng trưởng kinh tế (GRDP)
        GRDP bình quân đầu người đến năm 2025 đạt trên 100 triệu đồng ⇒ more-than H (100,) triệu đồng ; end-of-term ; 2025 ; GRDP bình quân đầu người
        Tổng thu ngân sách nhà nước trên địa bàn tăng bình quân 10-12%/năm ⇒ between H [10,12] %/năm ; average-growth ; - ; Tổng thu ngân sách nhà nước trên địa bàn
        Thu ngân sách nhà nước trên địa bàn đến năm 2025 đạt 30.000 tỷ đồng ⇒ exactly H [30000,30000] tỷ đồng ; end-of-term ; 2025 ; Thu ngân sách nhà nước trên địa bàn
        Kim ngạch xuất khẩu đạt 4,5 tỷ USD ⇒ exactly H [4.5,4.5] tỷ USD ; unstated ; - ; Kim ngạch xuất khẩu
        GRDP tăng bình quân 10,5 - 11% ⇒ between H [10.5,11] % ; average-growth ; - ; GRDP
        Tốc độ tăng trưởng GRDP bình quân 8%/năm (phấn đấu 10%) ⇒ exactly - [8,8] %/năm ; average-growth ; - ; Tốc độ tăng trưởng GRDP && exactly - [10,10] % ; average-growth ; - ; Tốc độ tăng trưởng GRDP
        Quy mô nền kinh tế đến năm 2025 tăng 1,5 lần so với năm 2020 ⇒ relative H [1.5,1.5] lần ; end-of-term ; 2025 b2020 ; Quy mô nền kinh tế
        Tổng vốn đầu tư toàn xã hội 5 năm 2021 - 2025 đạt 500 nghìn tỷ đồng ⇒ exactly H [500,500] nghìn tỷ đồng ; total ; 2021-2025 ; Tổng vốn đầu tư toàn xã hội
        Cơ cấu kinh tế đến năm 2025: nông, lâm, thủy sản chiếm 15%; công nghiệp - xây dựng chiếm 45%; dịch vụ chiếm 40% ⇒ exactly I [15,15] % ; end-of-term ; 2025 ; nông, lâm, thủy sản && exactly I [45,45] % ; end-of-term ; 2025 ; công nghiệp - xây dựng && exactly I [40,40] % ; end-of-term ; 2025 ; dịch vụ
        Năng suất lao động tăng bình quân 7%/năm ⇒ exactly H [7,7] %/năm ; average-growth ; - ; Năng suất lao động
        Giá trị sản xuất nông nghiệp trên 01 ha đất canh tác đạt 120 triệu đồng/ha ⇒ exactly H [120,120] triệu đồng/ha ; unstated ; - ; Giá trị sản xuất nông nghiệp trên 01 ha đất canh tác
        Đón 5 triệu lượt khách du lịch, trong đó có 1 triệu lượt khách quốc tế ⇒ exactly - [5,5] triệu lượt khách du lịch ; unstated ; - ; Đón lượt khách du lịch && exactly - [1,1] triệu lượt khách ; unstated ; - ; lượt khách quốc tế
        Doanh thu từ du lịch đạt trên 15 nghìn tỷ đồng ⇒ more-than H (15,) nghìn tỷ đồng ; unstated ; - ; Doanh thu từ du lịch
        Thành lập mới ít nhất 5.000 doanh nghiệp ⇒ at-least H [5000,) doanh nghiệp ; unstated ; - ; Thành lập mới doanh nghiệp
        Tổng kim ngạch xuất khẩu giai đoạn 2021-2025 đạt 25 tỷ USD, tăng bình quân 12%/năm ⇒ exactly H [25,25] tỷ USD ; total ; 2021-2025 ; Tổng kim ngạch xuất khẩu && exactly H [12,12] %/năm ; average-growth ; 2021-2025 ; Tổng kim ngạch xuất khẩu
        Huy động vốn đầu tư toàn xã hội 5 năm đạt trên 400.000 tỷ đồng ⇒ more-than H (400000,) tỷ đồng ; total ; - ; Huy động vốn đầu tư toàn xã hội
        Thu ngân sách nhà nước trên địa bàn tăng bình quân hằng năm 10% trở lên ⇒ at-least H [10,) % ; average-growth ; - ; Thu ngân sách nhà nước trên địa bàn
        Phấn đấu tốc độ tăng trưởng kinh tế bình quân hằng năm đạt từ 8,5% đến 9% ⇒ between H [8.5,9] % ; average-growth ; - ; tốc độ tăng trưởng kinh tế
        Tốc độ tăng năng suất lao động xã hội bình quân trên 6,5%/năm ⇒ more-than H (6.5,) %/năm ; average-growth ; - ; Tốc độ tăng năng suất lao động xã hội
        Kinh tế số chiếm 20% GRDP ⇒ exactly - [20,20] % ; unstated ; - ; Kinh tế số
        Tỷ trọng kinh tế số đạt tối thiểu 20% GRDP ⇒ at-least H [20,) % ; unstated ; - ; Tỷ trọng kinh tế số
        Đến năm 2025 nông nghiệp chiếm 12 - 13% GRDP; công nghiệp - xây dựng chiếm 42 - 43% ⇒ between - [12,13] % ; end-of-term ; 2025 ; nông nghiệp && between - [42,43] % ; end-of-term ; 2025 ; công nghiệp - xây dựng
        Chi cho KH&CN đạt 2% GRDP trở lên ⇒ at-least H [2,) % ; unstated ; - ; Chi cho KH&CN
        Xây dựng thêm 100km đường ⇒ relative H [100,100] km ; unstated ; - ; Xây dựng đường
        Thu hút ít nhất 10 dự án FDI có vốn trên 50 triệu USD ⇒ at-least H [10,) dự án ; unstated ; - ; Thu hút dự án FDI có vốn trên 50 triệu USD
        Tăng trưởng GRDP bình quân giai đoạn 2021 - 2025: 7%; giai đoạn 2026 - 2030: 8% ⇒ exactly - [7,7] % ; average-growth ; 2021-2025 ; Tăng trưởng GRDP && exactly - [8,8] % ; average-growth ; 2026-2030 ; Tăng trưởng GRDP
        Đưa tỷ lệ che phủ rừng từ 50% lên 52% ⇒ exactly H [52,52] % ; unstated ; - ; tỷ lệ che phủ rừng
        Chi đầu tư phát triển chiếm 40% tổng chi ngân sách ⇒ exactly - [40,40] % ; unstated ; - ; Chi đầu tư phát triển
        Giá trị sản xuất công nghiệp (giá so sánh 2010) tăng bình quân 14 - 15%/năm ⇒ between H [14,15] %/năm ; average-growth ; - ; Giá trị sản xuất công nghiệp
        Sản lượng lương thực có hạt đạt 500.000 tấn/năm ⇒ exactly H [500000,500000] tấn/năm ; every-year ; - ; Sản lượng lương thực có hạt
        Sản lượng lương thực ổn định trên 1 triệu tấn ⇒ maintain H (1,) triệu tấn ; maintain ; - ; Sản lượng lương thực
        Tổng mức bán lẻ hàng hóa và doanh thu dịch vụ tiêu dùng tăng bình quân 13 - 14%/năm, đến năm 2025 đạt 120.000 tỷ đồng ⇒ between H [13,14] %/năm ; average-growth ; - ; Tổng mức bán lẻ hàng hóa và doanh thu dịch vụ tiêu dùng && exactly H [120000,120000] tỷ đồng ; end-of-term ; 2025 ; Tổng mức bán lẻ hàng hóa và doanh thu dịch vụ tiêu dùng
        Dư nợ tín dụng tăng bình quân 12 - 14%/năm, nợ xấu dưới 2% ⇒ between H [12,14] %/năm ; average-growth ; - ; Dư nợ tín dụng && less-than L (,2) % ; unstated ; - ; nợ xấu
        GRDP bình quân đầu người đạt khoảng 7.500 USD ⇒ about H [7500,7500] USD ; unstated ; - ; GRDP bình quân đầu người
        Đến năm 2025, GRDP bình quân đầu người đạt 4.500 - 5.000 USD, tỷ trọng công nghiệp - xây dựng chiếm 48%, dịch vụ chiếm 35% ⇒ between H [4500,5000] USD ; end-of-term ; 2025 ; GRDP bình quân đầu người && exactly - [48,48] % ; end-of-term ; 2025 ; tỷ trọng công nghiệp - xây dựng && exactly - [35,35] % ; end-of-term ; 2025 ; dịch vụ
        Tổng lượng khách du lịch đạt 10 triệu lượt, trong đó khách quốc tế 2 triệu lượt ⇒ exactly H [10,10] triệu lượt ; unstated ; - ; Tổng lượng khách du lịch && exactly - [2,2] triệu lượt ; unstated ; - ; khách quốc tế
        Đến năm 2025 toàn tỉnh có ít nhất 10.000 doanh nghiệp đang hoạt động ⇒ at-least H [10000,) doanh nghiệp ; end-of-term ; 2025 ; toàn tỉnh có doanh nghiệp đang hoạt động
        Vốn FDI thực hiện đạt 500 triệu - 1 tỷ USD ⇒ between H [0.5,1] tỷ USD ; unstated ; - ; Vốn FDI thực hiện
        Tỷ lệ giải ngân vốn đầu tư công đạt 95% trở lên hằng năm ⇒ at-least H [95,) % ; every-year ; - ; Tỷ lệ giải ngân vốn đầu tư công
        Tổng số doanh nghiệp đăng ký mới giai đoạn 2021 - 2025 khoảng 8.000 doanh nghiệp ⇒ about - [8000,8000] doanh nghiệp ; total ; 2021-2025 ; Tổng số doanh nghiệp đăng ký mới
        Giai đoạn 2026 - 2030, tốc độ tăng trưởng GRDP bình quân từ 10%/năm trở lên ⇒ at-least H [10,) %/năm ; average-growth ; 2026-2030 ; tốc độ tăng trưởng GRDP
        Tầm nhìn đến năm 2045: GRDP bình quân đầu người đạt 30.000 USD ⇒ exactly H [30000,30000] USD ; end-of-term ; 2045 ; GRDP bình quân đầu người
        Năm 2025, tổng sản phẩm trên địa bàn gấp 1,5 lần năm 2020 ⇒ relative H [1.5,1.5] lần ; end-of-term ; 2025 b2020 ; tổng sản phẩm trên địa bàn
        Tổng thu ngân sách 150 ngàn tỉ đồng ⇒ exactly - [150,150] nghìn tỷ đồng ; unstated ; - ; Tổng thu ngân sách
        Thu nhập bình quân: 70 - 75 triệu đồng/người/năm ⇒ between H [70,75] triệu đồng/người/năm ; unstated ; - ; Thu nhập bình quân
        Kim ngạch xuất khẩu đạt 1.500 triệu USD, kim ngạch nhập khẩu đạt 800 triệu USD ⇒ exactly H [1500,1500] triệu USD ; unstated ; - ; Kim ngạch xuất khẩu && exactly H [800,800] triệu USD ; unstated ; - ; kim ngạch nhập khẩu
        Thu hút được 500 triệu USD vốn FDI ⇒ exactly - [500,500] triệu USD ; unstated ; - ; Thu hút được vốn FDI
        Tỷ trọng công nghiệp chế biến tăng thêm 5 điểm % ⇒ relative H [5,5] điểm % ; unstated ; - ; Tỷ trọng công nghiệp chế biến
        Thu nhập bình quân đầu người năm 2025 gấp 1,6 - 1,8 lần năm 2020 ⇒ relative H [1.6,1.8] lần ; end-of-term ; 2025 b2020 ; Thu nhập bình quân đầu người
        Thu nhập bình quân đầu người khu vực nông thôn tăng gấp 1,5 lần so với năm 2020 ⇒ relative H [1.5,1.5] lần ; unstated ; b2020 ; Thu nhập bình quân đầu người khu vực nông thôn
        Tỷ lệ lấp đầy các khu công nghiệp đạt 60 đến 70% ⇒ between H [60,70] % ; unstated ; - ; Tỷ lệ lấp đầy các khu công nghiệp
        Có từ 2 đến 3 khu công nghiệp được lấp đầy ⇒ between H [2,3] khu công nghiệp ; unstated ; - ; khu công nghiệp được lấp đầy
        Giá trị tăng thêm ngành nông nghiệp tăng bình quân từ 3,0 - 3,5%/năm ⇒ between H [3,3.5] %/năm ; average-growth ; - ; Giá trị tăng thêm ngành nông nghiệp
        Tốc độ tăng giá trị sản xuất ngành nông nghiệp bình quân giai đoạn 2021 - 2025 khoảng 3%/năm ⇒ about - [3,3] %/năm ; average-growth ; 2021-2025 ; Tốc độ tăng giá trị sản xuất ngành nông nghiệp
        Chỉ số sản xuất công nghiệp (IIP) tăng bình quân 9 - 10%/năm ⇒ between H [9,10] %/năm ; average-growth ; - ; Chỉ số sản xuất công nghiệp (IIP)
        Tổng vốn đầu tư thực hiện trên địa bàn giai đoạn 2021 - 2025 đạt khoảng 250.000 - 260.000 tỷ đồng ⇒ between H [250000,260000] tỷ đồng ; total ; 2021-2025 ; Tổng vốn đầu tư thực hiện trên địa bàn
        Đến năm 2030, quy mô GRDP đạt trên 400 nghìn tỷ đồng ⇒ more-than H (400,) nghìn tỷ đồng ; end-of-term ; 2030 ; quy mô GRDP
        Thu nội địa bình quân tăng 12%/năm ⇒ exactly H [12,12] %/năm ; average-growth ; - ; Thu nội địa
        Thu ngân sách nhà nước năm 2025 đạt 12.500 tỷ đồng, tăng 60% so với năm 2020 ⇒ exactly H [12500,12500] tỷ đồng ; end-of-term ; 2025 ; Thu ngân sách nhà nước && relative H [60,60] % ; end-of-term ; 2025 b2020 ; Thu ngân sách nhà nước
        Đóng góp của năng suất các nhân tố tổng hợp (TFP) vào tăng trưởng đạt 45 - 50% ⇒ between H [45,50] % ; unstated ; - ; Đóng góp của năng suất các nhân tố tổng hợp (TFP) vào tăng trưởng
        Tỷ trọng kinh tế số trong GRDP đạt khoảng 30% ⇒ about H [30,30] % ; unstated ; - ; Tỷ trọng kinh tế số trong GRDP
        Giảm tỷ trọng nông nghiệp trong cơ cấu kinh tế xuống còn 10% ⇒ exactly L [10,10] % ; unstated ; - ; tỷ trọng nông nghiệp trong cơ cấu kinh tế
        Tăng tỷ trọng dịch vụ lên 50% vào năm 2030 ⇒ exactly H [50,50] % ; end-of-term ; 2030 ; tỷ trọng dịch vụ
        Mỗi năm thành lập mới 1.200 doanh nghiệp ⇒ exactly - [1200,1200] doanh nghiệp ; every-year ; - ; thành lập mới doanh nghiệp
        Phấn đấu đến năm 2030 có 20.000 doanh nghiệp ⇒ exactly - [20000,20000] doanh nghiệp ; end-of-term ; 2030 ; doanh nghiệp
        Thành lập mới từ 20 - 25 hợp tác xã/năm ⇒ between H [20,25] hợp tác xã/năm ; every-year ; - ; Thành lập mới hợp tác xã
        Sản lượng thủy sản đạt 85 nghìn tấn ⇒ exactly H [85,85] nghìn tấn ; unstated ; - ; Sản lượng thủy sản
        Sản lượng điện đạt 12 tỷ kWh ⇒ exactly H [12,12] tỷ kWh ; unstated ; - ; Sản lượng điện
        Tổng công suất điện gió đạt 1.500 MW vào năm 2030 ⇒ exactly H [1500,1500] MW ; end-of-term ; 2030 ; Tổng công suất điện gió
        Diện tích cây ăn quả đạt 25.000 ha, sản lượng 300.000 tấn ⇒ exactly H [25000,25000] ha ; unstated ; - ; Diện tích cây ăn quả && exactly - [300000,300000] tấn ; unstated ; - ; sản lượng
        Giá trị sản phẩm thu hoạch trên 1 ha đất trồng trọt đạt 110 triệu đồng ⇒ exactly H [110,110] triệu đồng ; unstated ; - ; Giá trị sản phẩm thu hoạch trên 1 ha đất trồng trọt
        Tỷ trọng giá trị sản phẩm nông nghiệp công nghệ cao chiếm trên 20% ⇒ more-than H (20,) % ; unstated ; - ; Tỷ trọng giá trị sản phẩm nông nghiệp công nghệ cao
        Có 50 sản phẩm OCOP đạt từ 3 sao trở lên ⇒ exactly - [50,50] sản phẩm OCOP ; unstated ; - ; sản phẩm OCOP đạt từ 3 sao trở lên
        Doanh thu du lịch tăng bình quân 15%/năm; đến năm 2025 đón 3 triệu lượt khách ⇒ exactly H [15,15] %/năm ; average-growth ; - ; Doanh thu du lịch && exactly - [3,3] triệu lượt khách ; end-of-term ; 2025 ; đón lượt khách
        Tổng doanh thu du lịch đến năm 2025 ước đạt 5.000 tỷ đồng ⇒ exactly - [5000,5000] tỷ đồng ; end-of-term ; 2025 ; Tổng doanh thu du lịch
        Dự kiến tổng nhu cầu vốn giai đoạn 2021 - 2025 là 85.000 tỷ đồng ⇒ exactly - [85000,85000] tỷ đồng ; total ; 2021-2025 ; tổng nhu cầu vốn
        Lũy kế đến năm 2025 thu hút 2 tỷ USD vốn đầu tư nước ngoài ⇒ exactly - [2,2] tỷ USD ; total ; 2025 ; thu hút vốn đầu tư nước ngoài
        Kim ngạch xuất khẩu hàng hóa tăng bình quân 8 - 9%/năm, đạt 1,2 tỷ USD vào năm 2025 ⇒ between H [8,9] %/năm ; average-growth ; - ; Kim ngạch xuất khẩu hàng hóa && exactly H [1.2,1.2] tỷ USD ; end-of-term ; 2025 ; Kim ngạch xuất khẩu hàng hóa
        Tổng sản phẩm trên địa bàn (theo giá so sánh 2010) tăng bình quân 7%/năm ⇒ exactly H [7,7] %/năm ; average-growth ; - ; Tổng sản phẩm trên địa bàn
        GRDP/người đạt 12.000 - 13.000 USD ⇒ between H [12000,13000] USD ; unstated ; - ; GRDP/người
        Vốn đầu tư phát triển toàn xã hội: 3,1 - 3,2 triệu tỷ đồng (giá hiện hành, tăng 12,5 - 13,5%/năm) ⇒ between H [3.1,3.2] triệu tỷ đồng ; unstated ; - ; Vốn đầu tư phát triển toàn xã hội && between H [12.5,13.5] %/năm ; average-growth ; - ; Vốn đầu tư phát triển toàn xã hội
        Tổng đầu tư toàn xã hội/GRDP đạt bình quân 32 - 34% ⇒ between H [32,34] % ; unstated ; - ; Tổng đầu tư toàn xã hội/GRDP
        Tăng trưởng tín dụng hằng năm không quá 14% ⇒ at-most L (,14] % ; every-year ; - ; Tăng trưởng tín dụng
        Chi thường xuyên không vượt quá 60% tổng chi ngân sách địa phương ⇒ at-most L (,60] % ; unstated ; - ; Chi thường xuyên
        Bội chi ngân sách dưới 3,5% GRDP ⇒ less-than L (,3.5) % ; unstated ; - ; Bội chi ngân sách
        Thu từ xuất nhập khẩu: 9 000 tỷ đồng ⇒ exactly - [9000,9000] tỷ đồng ; unstated ; - ; Thu từ xuất nhập khẩu
        Tốc độ tăng trưởng GRDP 5 năm 2021-2025 bình quân đạt 6,5% - 7%/năm ⇒ between H [6.5,7] %/năm ; average-growth ; 2021-2025 ; Tốc độ tăng trưởng GRDP
        Nâng tỷ lệ nội địa hóa từ 30% năm 2020 lên 45% năm 2025 ⇒ exactly H [45,45] % ; end-of-term ; 2025 b2020 ; tỷ lệ nội địa hóa
        """;
}
