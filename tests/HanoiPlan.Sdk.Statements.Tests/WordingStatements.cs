namespace HanoiPlan.Sdk.Statements.Tests;

/// <summary>Statements that differ in how they are worded, written or nested, and statements in English, each with its reading.</summary>
internal static class WordingStatements
{
    public const string Table = """
        7,5 - 8,0% ⇒ between H [7.5,8] % ; unstated ; - ;
        khoảng 30% ⇒ about - [30,30] % ; unstated ; - ;
        dưới 3% ⇒ less-than L (,3) % ; unstated ; - ;
        Trên 75% ⇒ more-than H (75,) % ; unstated ; - ;
        trên 36.000 USD ⇒ more-than H (36000,) USD ; unstated ; - ;
        3,1 - 3,2 triệu tỷ đồng ⇒ between H [3.1,3.2] triệu tỷ đồng ; unstated ; - ;
        hằng năm: 9.000 - 10.000 người ⇒ between H [9000,10000] người ; every-year ; - ; người
        giảm 20% ⇒ relative L [-20,-20] % ; unstated ; - ;
        gấp 1,7 lần ⇒ relative H [1.7,1.7] lần ; unstated ; - ;
        tăng 12,5 - 13,5%/năm ⇒ between H [12.5,13.5] %/năm ; average-growth ; - ;
        đạt từ 7% đến 8% ⇒ between H [7,8] % ; unstated ; - ;
        Tỷ lệ A: tối đa 5% ⇒ at-most L (,5] % ; unstated ; - ; Tỷ lệ A
        Tỷ lệ A không dưới 95% ⇒ at-least H [95,) % ; unstated ; - ; Tỷ lệ A
        Tỷ lệ A không thấp hơn 95% ⇒ at-least H [95,) % ; unstated ; - ; Tỷ lệ A
        Tỷ lệ A từ 3% trở xuống ⇒ at-most L (,3] % ; unstated ; - ; Tỷ lệ A
        Tỷ lệ A ≤ 5% ⇒ at-most L (,5] % ; unstated ; - ; Tỷ lệ A
        Tỷ lệ A > 90% ⇒ more-than H (90,) % ; unstated ; - ; Tỷ lệ A
        Tỷ lệ A hơn 90% ⇒ more-than H (90,) % ; unstated ; - ; Tỷ lệ A
        Tỷ lệ A gần 90% ⇒ about - [90,90] % ; unstated ; - ; Tỷ lệ A
        Tỷ lệ A đạt 60–62% ⇒ between H [60,62] % ; unstated ; - ; Tỷ lệ A
        Tỷ lệ A đạt 60 — 62% ⇒ between H [60,62] % ; unstated ; - ; Tỷ lệ A
        Tỷ lệ A đạt 60% - 62% ⇒ between H [60,62] % ; unstated ; - ; Tỷ lệ A
        Tỷ lệ A đạt 60÷62% ⇒ between H [60,62] % ; unstated ; - ; Tỷ lệ A
        TỶ LỆ ĐÔ THỊ HÓA ĐẠT TRÊN 50% ⇒ more-than H (50,) % ; unstated ; - ; TỶ LỆ ĐÔ THỊ HÓA
        **Tỷ lệ đô thị hóa:** *60 - 62%* ⇒ between H [60,62] % ; unstated ; - ; Tỷ lệ đô thị hóa
        (14) Tỷ lệ đô thị hóa: 60 - 62%. ⇒ between H [60,62] % ; unstated ; - ; Tỷ lệ đô thị hóa
        - Tỷ lệ lao động qua đào tạo: 70%. ⇒ exactly - [70,70] % ; unstated ; - ; Tỷ lệ lao động qua đào tạo
        + Tỷ lệ thất nghiệp: < 3% ⇒ less-than L (,3) % ; unstated ; - ; Tỷ lệ thất nghiệp
        a) Tỷ lệ hộ nghèo dưới 1%; ⇒ less-than L (,1) % ; unstated ; - ; Tỷ lệ hộ nghèo
        1.2. Tốc độ tăng trưởng GRDP bình quân 5 năm đạt 8%; ⇒ exactly H [8,8] % ; average-growth ; - ; Tốc độ tăng trưởng GRDP
        2) Thu nhập bình quân đầu người: 85 triệu đồng. ⇒ exactly - [85,85] triệu đồng ; unstated ; - ; Thu nhập bình quân đầu người
        Tốc độ tăng trưởng 5 - 6% (trong đó dịch vụ 8%) ⇒ between H [5,6] % ; average-growth ; - ; Tốc độ tăng trưởng && exactly - [8,8] % ; average-growth ; - ; dịch vụ
        Tốc độ tăng trưởng bình quân 8%/năm (khu vực I: 3%, khu vực II: 10%, khu vực III: 8%) ⇒ exactly - [8,8] %/năm ; average-growth ; - ; Tốc độ tăng trưởng && exactly - [3,3] % ; average-growth ; - ; khu vực I && exactly - [10,10] % ; average-growth ; - ; khu vực II && exactly - [8,8] % ; average-growth ; - ; khu vực III
        Dịch vụ: 8,0 - 8,5%; Công nghiệp 8,5 - 9,0% ⇒ between H [8,8.5] % ; unstated ; - ; Dịch vụ && between H [8.5,9] % ; unstated ; - ; Công nghiệp
        Duy trì 100% xã, phường đạt chuẩn quốc gia về y tế ⇒ maintain - [100,100] % ; maintain ; - ; xã, phường đạt chuẩn quốc gia về y tế
        Thu ngân sách tăng gấp đôi so với năm 2020 ⇒ relative H [2,2] lần ; unstated ; b2020 ; Thu ngân sách
        Đến 2025, tỷ lệ đô thị hóa đạt 45% ⇒ exactly H [45,45] % ; end-of-term ; 2025 ; tỷ lệ đô thị hóa
        Tỷ lệ đô thị hóa tới năm 2030 là 60% ⇒ exactly - [60,60] % ; end-of-term ; 2030 ; Tỷ lệ đô thị hóa
        Tỷ lệ hộ nghèo cuối năm 2025 còn 1% ⇒ exactly L [1,1] % ; end-of-term ; 2025 ; Tỷ lệ hộ nghèo
        Trước năm 2030, đạt 80% số hộ dùng nước sạch ⇒ exactly H [80,80] % ; end-of-term ; 2030 ; số hộ dùng nước sạch
        Tỷ lệ hộ nghèo giai đoạn 2021-2025 giảm 1%/năm ⇒ relative L [-1,-1] %/năm ; average-growth ; 2021-2025 ; Tỷ lệ hộ nghèo
        Thời kỳ 2021–2030, GRDP tăng bình quân 8,5%/năm ⇒ exactly H [8.5,8.5] %/năm ; average-growth ; 2021-2030 ; GRDP
        GRDP tăng trưởng bình quân từ 8 đến 9%/năm ⇒ between H [8,9] %/năm ; average-growth ; - ; GRDP tăng trưởng
        Sản lượng tăng 5% so với năm 2020 ⇒ relative H [5,5] % ; unstated ; b2020 ; Sản lượng
        Sản lượng năm 2025 tăng trên 20% so với năm 2020 ⇒ relative H (20,) % ; end-of-term ; 2025 b2020 ; Sản lượng
        Chi phí giảm 15 - 20% so với năm 2019 ⇒ relative L [-20,-15] % ; unstated ; b2019 ; Chi phí
        GRDP growth averages 7.5–8.0 % per year in 2021–2025 ⇒ between H [7.5,8] %/năm ; average-growth ; 2021-2025 ; GRDP growth
        Share of trained workers: at least 75 % by 2025 ⇒ at-least H [75,) % ; end-of-term ; 2025 ; Share of trained workers
        Urban unemployment rate under 3 % ⇒ less-than L (,3) % ; unstated ; - ; Urban unemployment rate
        GRDP per capita reaches 8,300–8,500 USD by 2025 ⇒ between H [8300,8500] USD ; end-of-term ; 2025 ; GRDP per capita
        Maintain 100 % of communes meeting the national health standard ⇒ maintain - [100,100] % ; maintain ; - ; communes meeting the national health standard
        No remaining poor households by 2025 ⇒ none L [0,0] - ; end-of-term ; 2025 ; poor households
        Exports increase by 12 % a year ⇒ exactly H [12,12] %/năm ; average-growth ; - ; Exports
        Reduce greenhouse gas emissions by 20 % compared with 2020 ⇒ relative L [-20,-20] % ; unstated ; b2020 ; greenhouse gas emissions
        Complete the new-rural programme by 2025 ⇒ milestone - (,) - ; milestone ; 2025 ; Complete the new-rural programme
        About 30 % of GRDP comes from the digital economy ⇒ about - [30,30] % ; unstated ; - ; GRDP comes from the digital economy
        Admit 9,000–10,000 new Party members every year ⇒ between H [9000,10000] đảng viên mới ; every-year ; - ; Admit new Party members
        Not more than 5 % of households are poor by 2030 ⇒ at-most L (,5] % ; end-of-term ; 2030 ; households are poor
        Total investment in 2021–2025: 3.1–3.2 quadrillion VND ⇒ between H [3.1,3.2] triệu tỷ đồng ; total ; 2021-2025 ; Total investment
        Urbanisation rate 60–62 % by 2030 ⇒ between H [60,62] % ; end-of-term ; 2030 ; Urbanisation rate
        More than 36,000 USD ⇒ more-than H (36000,) USD ; unstated ; - ;
        """;
}
