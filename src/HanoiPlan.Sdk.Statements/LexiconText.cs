namespace HanoiPlan.Sdk.Statements;

/// <summary>The phrases of target statements, one kind a line. A phrase listed as Word is inert: it keeps its words from being read singly.</summary>
internal static class LexiconText
{
    public const string Vietnamese = """
        AtLeast: ít nhất | tối thiểu | không dưới | không thấp hơn | không ít hơn | không nhỏ hơn | chí ít | ít nhất là | tối thiểu là | đạt và vượt | bằng hoặc vượt | bằng hoặc cao hơn | tối thiểu từ | ít nhất từ | lớn hơn hoặc bằng | tối thiểu phải
        MoreThan: trên | vượt quá | hơn | vượt | cao hơn | lớn hơn | nhiều hơn | trên mức | vượt mức | vượt trên
        AtMost: không quá | không vượt quá | không vượt | tối đa | không cao hơn | nhiều nhất | không hơn | không lớn hơn | không trên | tối đa là | không quá mức | tối đa không quá | nhỏ hơn hoặc bằng
        LessThan: dưới | thấp hơn | nhỏ hơn | ít hơn | dưới mức | chưa đến | chưa tới
        About: khoảng | xấp xỉ | chừng | vào khoảng | ước khoảng | tương đương khoảng
        Nearly: gần | gần bằng
        OrMore: trở lên | trở lên là
        OrLess: trở xuống
        Reach: đạt | đạt được | đạt mức | đạt tỷ lệ | đạt tỉ lệ | đạt ở mức | đạt ngưỡng | đạt tỷ lệ là | hoàn thành và đạt
        Equals: là | bằng | chiếm | chiếm tỷ lệ | chiếm tỉ lệ | chiếm tỷ trọng | ở mức | mức | chiếm khoảng tỷ trọng
        Link: có | được | cho | đảm bảo | bảo đảm | có được
        Strive: phấn đấu | cố gắng | quyết tâm | phấn đấu để
        Expect: dự kiến | ước | ước đạt | dự báo | kỳ vọng | ước tính | dự kiến đạt
        Already: đã | đã đạt
        Increase: tăng | tăng thêm | thêm | có thêm | nâng | nâng thêm | tăng mức | tăng tối thiểu
        Decrease: giảm | giảm bớt | cắt giảm | giảm thêm | kéo giảm | hạ
        UpTo: lên | tăng lên | nâng lên | lên mức | lên đến | lên tới | tăng lên mức | nâng lên mức | tăng lên đến | tăng lên đạt | nâng lên đạt | lên đạt | đưa lên
        DownTo: xuống | còn | giảm còn | giảm xuống | giảm xuống còn | xuống còn | hạ xuống | hạ còn | hạ xuống còn | chỉ còn | xuống mức | giảm về | còn ở mức | giảm xuống mức | kéo giảm xuống | kéo giảm xuống còn | kéo giảm còn | về mức
        Multiple: gấp | tăng gấp | cao gấp | bằng gấp
        Double: gấp đôi | tăng gấp đôi | gấp hai lần | gấp hai | tăng gấp hai
        Triple: gấp ba | gấp ba lần | tăng gấp ba
        Keep: duy trì | giữ vững | giữ | duy trì ổn định | giữ ổn định | ổn định | tiếp tục duy trì | tiếp tục giữ vững | giữ vững và nâng cao | duy trì và nâng cao | bảo đảm duy trì | duy trì ở mức | giữ vững ở mức | giữ ở mức | ổn định ở mức | duy trì mức | duy trì và giữ vững | tiếp tục giữ
        NoneLeft: không còn | không có | không để | không để xảy ra | không để phát sinh | không phát sinh | xóa hết | không để còn | xóa bỏ hoàn toàn | chấm dứt tình trạng
        Basically: cơ bản | về cơ bản
        Complete: hoàn thành | hoàn tất | hoàn thành việc | hoàn thành công tác
        Average: bình quân | trung bình | tính bình quân | bình quân tăng trưởng
        Yearly: hằng năm | hàng năm | mỗi năm | từng năm | một năm | bình quân năm | các năm | hằng năm là
        Total: lũy kế | lũy tích | cộng dồn | cả giai đoạn | cả nhiệm kỳ | toàn giai đoạn | cả thời kỳ | toàn nhiệm kỳ | trong cả giai đoạn | trong cả nhiệm kỳ | trong nhiệm kỳ | trong toàn giai đoạn | toàn khóa
        OfWhich: trong đó | trong số đó | trong đó có | trong đó riêng
        And: và
        From: từ
        To: đến | tới
        Versus: so với | so | so cùng
        By: theo | tính theo
        PriceBasis: giá hiện hành | theo giá hiện hành | giá so sánh | theo giá so sánh | giá cố định | theo giá cố định | giá thực tế | theo giá thực tế | tính theo giá hiện hành | tính theo giá so sánh | tính theo giá thực tế
        StrongStart: số năm sống | số năm sống khỏe | thu nhập bình quân | tuổi thọ trung bình | tuổi thọ bình quân | tỷ lệ | tỉ lệ | tỷ trọng | tỉ trọng | tỷ suất | tỉ suất | số lượng | tổng số | tổng | thu nhập | thu ngân sách | tổng thu | tốc độ | GRDP | GDP | giá trị | kim ngạch | diện tích | sản lượng | năng suất | vốn | tổng vốn | quy mô | doanh thu | mật độ | chỉ số | thu hút | giải quyết | giải quyết việc làm | tạo việc làm | tuổi thọ | độ che phủ | lượng | đón | xây dựng | kết nạp | trồng | đào tạo | tổng mức | tổng sản phẩm | chỉ tiêu | tỷ lệ tăng | tỉ lệ tăng | số giường | số bác sĩ | số bác sỹ | số người | số hộ | số xã | số đảng viên | số lao động | lao động | dân số
        Growth: tốc độ tăng | tốc độ tăng trưởng | tăng trưởng | mức tăng trưởng | mức tăng | nhịp độ tăng | tốc độ phát triển | tốc độ tăng bình quân | nhịp độ tăng trưởng
        Rank: trong nhóm | thuộc nhóm | nằm trong nhóm | vào nhóm | xếp thứ | đứng thứ | trong top | top | thuộc top | nằm trong top | vị trí thứ | xếp vị trí thứ | xếp hạng thứ | đứng vị trí thứ
        Label: thứ | độ tuổi | trong độ tuổi | tuổi từ | lần thứ | khóa | loại | cấp | mức độ | quốc lộ | quyết định | quyết định số | nghị quyết | nghị quyết số | điều | chương trình | chương trình số | đề án | đề án số | thông tư | thông tư số | chỉ thị | chỉ thị số | kế hoạch | kế hoạch số | kết luận | kết luận số | luật | phụ lục | mục | khoản | tầng | vành đai | đường vành đai | công nghiệp | hạng | nghị định | nghị định số | phần | công văn | công văn số | đại hội | phiên bản | đợt | vòng | số | tiêu chí số | hướng dẫn số | quy định số | quy định | cấp độ | đường tỉnh | tỉnh lộ | chuẩn mức độ | nhóm | biểu | bảng | zone | đại lộ | km
        Year: năm
        Stage: giai đoạn | thời kỳ | nhiệm kỳ | trong giai đoạn | trong thời kỳ | cả giai đoạn | thời gian | trong cả giai đoạn | cả nhiệm kỳ | trong nhiệm kỳ | cả thời kỳ | toàn giai đoạn
        TimeLead: vào | cuối | hết | trước | trong | tính | nay | đầu | vào cuối | vào năm | kết thúc | chậm nhất | ngay trong
        DatePart: ngày | tháng | quý
        Word: nâng cấp | nâng cao | nâng tầm | tăng cường | giảm nghèo | giảm thiểu | hạ tầng | giữ chân | tăng thu | giảm phát | bình quân đầu người | bình quân người | bình quân cả nước | trung bình cả nước | bình quân chung | trung bình của cả nước | bình quân của cả nước | trung bình khá | bình quân mỗi người | bình quân hộ | bình quân lao động | trung bình chung | trên địa bàn | trên cả nước | trên các | trên lĩnh vực | hoàn thành tốt | hoàn thành xuất sắc | hoàn thành nhiệm vụ | không hoàn thành | hoàn thành tốt nhiệm vụ | hoàn thành xuất sắc nhiệm vụ | hoàn thành chương trình | hoàn thành cấp | tốt nghiệp | mức giảm | tỷ lệ giảm | tốc độ giảm | tỉ lệ giảm | đạt chuẩn | đạt tiêu chuẩn | đạt tiêu chí | đạt yêu cầu | đạt danh hiệu | còn lại | dân tộc | đầu tư | đầu người | năm học | trong sạch | trong tổng | trong nước | trong quy hoạch | ở mức độ | có mức | mức độ hài lòng | mức sống | mức sinh | mức chuẩn | mức hưởng | mức thu nhập | trước sinh | trước bạ | giữ gìn | vượt khó | hơn nữa | so sánh | dưới nước | đến trường | đến lớp | trên không | trở lại | nhà ở | cuối kỳ
        """;

    public const string English = """
        AtLeast: at least | no less than | not less than | a minimum of | no fewer than | minimum | not below | not under
        MoreThan: more than | above | over | exceeding | greater than | higher than
        AtMost: at most | no more than | not more than | a maximum of | not exceeding | maximum | not above | not over | no higher than
        LessThan: less than | under | below | fewer than | lower than
        About: about | around | approximately | roughly | some
        Nearly: nearly | almost
        OrMore: or more | or higher | and above | and over | or above | upwards
        OrLess: or less | or lower | or fewer | and below | or below
        Reach: reach | reaches | reaching | to reach | attain | attains | attaining
        Equals: is | are | equals | of | be | accounts for | accounting for | account for | makes up
        Link: have | has | by | a | an | the | with
        Strive: aim for | strive for | strive to reach | striving for | aims for | strive to have | strive to | aim to reach | aim to
        Expect: expected | expected to reach | is expected to reach | projected | forecast
        Already: already | has reached
        Increase: rise by | rises by | rising by | rising | rise | increase by | increases by | increasing by | increase | increasing | grow by | grows by | growing by | growing | grow | up | an increase of | raise | up by | additional
        Decrease: reduce | reduced by | reduce by | fall by | falls by | falling by | falling | fall | cut | cut by | decrease by | decreases by | decreasing | decrease | down by | lower
        UpTo: to | up to | rise to | rising to | increase to | increasing to
        DownTo: down to | fall to | falling to | reduced to | falls to | decrease to
        Multiple: multiplied | multiplied by
        Double: double | doubling
        Triple: triple | tripling
        Keep: maintain | maintaining | keep | keeping | hold | maintained at | maintain at | hold at
        NoneLeft: no remaining | no more | no | none of the | zero | no longer any | eliminate all
        Basically: basically | essentially
        Complete: complete | completed | finish | completion of | to be done
        Average: average | on average | averaging | averages | an average of | average of
        Yearly: every year | each year | annually | yearly | annual | per year | a year | per annum
        Total: total over | cumulative | cumulatively | in total over | in total
        OfWhich: of which | among them | including | of them
        And: and
        From: from
        To: through | till
        Versus: compared with | compared to | relative to | against | versus
        By: according to | under the | following | as defined by
        PriceBasis: current prices | at current prices | constant prices | at constant prices | in current prices | in constant prices
        StrongStart: share of | the share of | rate of | the rate of | number of | the number of | proportion of | total | GRDP | GDP | exports | income | output | area
        Growth: growth rate | growth | rate of growth | growth of
        Rank: among the top | in the top | top | ranked
        Label: no | number | resolution | decision | directive | programme | level | grade | type | phase | class | category | industry
        Year: year
        Stage: period | term | the period | the years | years | the term
        TimeLead: by | in | during | before | end | the | of | over | for | until | early | late | end of | the end of
        DatePart: quarter | month
        Word: per capita | average life expectancy | national average | share of the population | no. | over the whole | in the city | in the province | under the plan | under the programme | on the job
        """;
}
