namespace HanoiPlan.Sdk.Statements;

/// <summary>The phrases of target statements, one kind a line. A phrase listed as Word is inert: it keeps its words from being read singly.</summary>
internal static class LexiconText
{
    public const string Vietnamese = """
        AtLeast: ít nhất | tối thiểu | không dưới | không thấp hơn | không ít hơn | không nhỏ hơn | chí ít | ít nhất là | tối thiểu là | đạt và vượt | bằng hoặc vượt | bằng hoặc cao hơn | tối thiểu từ | ít nhất từ | lớn hơn hoặc bằng | tối thiểu phải | không kém | không kém hơn | không bé hơn | không ngắn hơn | không dưới mức | không thấp hơn mức | cao hơn hoặc bằng | nhiều hơn hoặc bằng | bằng hoặc trên | trên hoặc bằng | bằng hoặc hơn | tối thiểu đạt | ít nhất đạt | tối thiểu bằng | ít nhất bằng | không sớm hơn | từ mức | tối thiểu ở mức | tối thiểu khoảng | ít ra | tối thiểu có | ít nhất có
        MoreThan: trên | vượt quá | hơn | vượt | cao hơn | lớn hơn | nhiều hơn | trên mức | vượt mức | vượt trên | vượt ngưỡng | vượt mốc | dài hơn | lâu hơn | cao hơn mức | hơn mức
        AtMost: không quá | không vượt quá | không vượt | tối đa | không cao hơn | nhiều nhất | không hơn | không lớn hơn | không trên | tối đa là | không quá mức | tối đa không quá | nhỏ hơn hoặc bằng | không nhiều hơn | không lâu hơn | không dài hơn | không vượt mức | không vượt ngưỡng | không cao quá | không cao hơn mức | thấp hơn hoặc bằng | bé hơn hoặc bằng | ít hơn hoặc bằng | dưới hoặc bằng | bằng hoặc dưới | bằng hoặc thấp hơn | ngắn hơn hoặc bằng | chưa quá | chưa vượt | chưa vượt quá | tối đa ở mức | tối đa bằng | tối đa đạt | không để quá | không để vượt | không để vượt quá | không để trên | không để cao hơn | không được để quá | không được để vượt | không còn quá | không còn trên | trong phạm vi | không có trên | không có quá | không có hơn | không được quá | không được vượt quá | không được vượt | không được cao hơn | không trên mức | không chậm quá | không chậm hơn | không muộn hơn | nhiều nhất là | tối đa khoảng
        LessThan: dưới | thấp hơn | nhỏ hơn | ít hơn | dưới mức | chưa đến | chưa tới | bé hơn | ngắn hơn | không đến | không tới | chưa đầy | không đầy | thấp hơn mức | nhỏ hơn mức | kém hơn | dưới ngưỡng | thấp dưới
        About: nằm trong khoảng | khoảng | xấp xỉ | chừng | vào khoảng | ước khoảng | tương đương khoảng | trên dưới | cỡ | ngót nghét | áng chừng | ước chừng | vào cỡ | trong khoảng | xoay quanh | quanh mức | vào khoảng trên dưới | khoảng trên dưới
        Nearly: gần | gần bằng | ngót | tiệm cận
        OrMore: trở lên | trở lên là | hoặc hơn | hoặc cao hơn | hoặc nhiều hơn | đổ lên | trở lên nữa
        OrLess: trở xuống | hoặc ít hơn | hoặc thấp hơn | đổ xuống
        Reach: đạt | đạt được | đạt mức | đạt tỷ lệ | đạt tỉ lệ | đạt ở mức | đạt ngưỡng | đạt tỷ lệ là | hoàn thành và đạt | phải đạt | cần đạt | sẽ đạt | đạt mốc | chạm mốc | cán mốc | đạt tỷ trọng
        Equals: là | bằng | ở mức | mức
        MakesUp: chiếm | chiếm tỷ lệ | chiếm tỉ lệ | chiếm tỷ trọng | chiếm khoảng tỷ trọng | chiếm tỉ trọng
        Link: có | được | cho | đảm bảo | bảo đảm | có được | phải | cần | cần phải | sẽ | nhằm | nên | luôn | luôn luôn | đều | để
        Strive: phấn đấu | cố gắng | quyết tâm | phấn đấu để
        Expect: dự kiến | ước | ước đạt | dự báo | kỳ vọng | ước tính | dự kiến đạt
        Already: đã | đã đạt
        Increase: tăng | tăng thêm | thêm | có thêm | nâng | nâng thêm | tăng mức | tăng mạnh | tăng nhanh | tăng đều | tăng dần | tăng nhẹ | tăng trưởng thêm | đạt tốc độ tăng trưởng | đạt tốc độ tăng | đạt mức tăng trưởng | đạt mức tăng
        Decrease: rút ngắn | giảm | giảm bớt | cắt giảm | giảm thêm | kéo giảm | hạ | giảm mạnh | giảm nhanh | giảm dần | giảm sâu | giảm nhẹ | giảm đều | hạ thấp | tiếp tục giảm | tiếp tục kéo giảm | sụt giảm | tiết giảm
        UpTo: lên | tăng lên | nâng lên | lên mức | lên đến | lên tới | tăng lên mức | nâng lên mức | tăng lên đến | tăng lên đạt | nâng lên đạt | lên đạt | đưa lên
        DownTo: rút ngắn còn | rút ngắn xuống còn | rút ngắn xuống | xuống | còn | giảm còn | giảm xuống | giảm xuống còn | xuống còn | hạ xuống | hạ còn | hạ xuống còn | chỉ còn | xuống mức | giảm về | còn ở mức | giảm xuống mức | kéo giảm xuống | kéo giảm xuống còn | kéo giảm còn | về mức
        Multiple: gấp | tăng gấp | cao gấp | bằng gấp
        Double: gấp đôi | tăng gấp đôi | gấp hai lần | gấp hai | tăng gấp hai
        Triple: gấp ba | gấp ba lần | tăng gấp ba
        Keep: duy trì | giữ vững | giữ | duy trì ổn định | giữ ổn định | ổn định | tiếp tục duy trì | tiếp tục giữ vững | giữ vững và nâng cao | duy trì và nâng cao | bảo đảm duy trì | duy trì ở mức | giữ vững ở mức | giữ ở mức | ổn định ở mức | duy trì mức | duy trì và giữ vững | tiếp tục giữ
        NoneLeft: không được để | không được để xảy ra | không còn | không có | không để | không để xảy ra | không để phát sinh | không phát sinh | xóa hết | không để còn | xóa bỏ hoàn toàn | chấm dứt tình trạng
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
        StrongStart: thời gian sống | thời gian sống khỏe | thời gian sống khỏe mạnh | số năm sống | số năm sống khỏe | thu nhập bình quân | tuổi thọ trung bình | tuổi thọ bình quân | tỷ lệ | tỉ lệ | tỷ trọng | tỉ trọng | tỷ suất | tỉ suất | số lượng | tổng số | tổng | thu nhập | thu ngân sách | tổng thu | tốc độ | GRDP | GDP | giá trị | kim ngạch | diện tích | sản lượng | năng suất | vốn | tổng vốn | quy mô | doanh thu | mật độ | chỉ số | thu hút | giải quyết | giải quyết việc làm | tạo việc làm | tuổi thọ | độ che phủ | lượng | đón | xây dựng | kết nạp | trồng | đào tạo | tổng mức | tổng sản phẩm | chỉ tiêu | tỷ lệ tăng | tỉ lệ tăng | số giường | số bác sĩ | số bác sỹ | số người | số hộ | số xã | số đảng viên | số lao động | lao động | dân số | tuổi kết hôn | tuổi nghề | tuổi nghỉ hưu | tuổi bình quân | tuổi trung bình | độ tuổi trung bình | độ tuổi bình quân | chi phí | bội chi | nợ công
        Growth: tốc độ tăng | tốc độ tăng trưởng | tăng trưởng | mức tăng trưởng | mức tăng | nhịp độ tăng | tốc độ phát triển | tốc độ tăng bình quân | nhịp độ tăng trưởng
        KeepFall: duy trì mức giảm | duy trì tốc độ giảm | duy trì đà giảm | giữ mức giảm | tiếp tục duy trì mức giảm | duy trì ở mức giảm | giữ vững mức giảm
        KeepRise: duy trì mức tăng | duy trì tốc độ tăng | duy trì đà tăng | giữ mức tăng | tiếp tục duy trì mức tăng | duy trì mức tăng trưởng | duy trì tốc độ tăng trưởng | duy trì tăng trưởng | duy trì đà tăng trưởng
        Aside: hai con số | mức hai con số | đạt hai con số | đạt mức hai con số | ở mức hai con số
        Not: không | không được | không phải | không thể | chưa | chẳng | đừng | chớ
        Lead: kiềm chế | khống chế | kéo giảm và kiềm chế | đồng thời | ngoài ra | bên cạnh đó | cụ thể | cụ thể là | theo đó | cùng với đó | trong thời gian tới | thời gian tới | mục tiêu là | chỉ tiêu là | nỗ lực | mặt khác | tiếp tục
        Respectively: lần lượt | lần lượt là | tương ứng | tương ứng là | theo thứ tự | theo thứ tự là
        TermEnd: cuối nhiệm kỳ | đến cuối nhiệm kỳ | đến hết nhiệm kỳ | hết nhiệm kỳ | kết thúc nhiệm kỳ | vào cuối nhiệm kỳ | khi kết thúc nhiệm kỳ | đến khi kết thúc nhiệm kỳ | tới cuối nhiệm kỳ | đến nhiệm kỳ cuối
        Rank: trong nhóm | thuộc nhóm | nằm trong nhóm | vào nhóm | xếp thứ | đứng thứ | trong top | top | thuộc top | nằm trong top | vị trí thứ | xếp vị trí thứ | xếp hạng thứ | đứng vị trí thứ
        Label: thứ | độ tuổi | trong độ tuổi | tuổi từ | lần thứ | khóa | loại | cấp | mức độ | quốc lộ | quyết định | quyết định số | nghị quyết | nghị quyết số | điều | chương trình | chương trình số | đề án | đề án số | thông tư | thông tư số | chỉ thị | chỉ thị số | kế hoạch | kế hoạch số | kết luận | kết luận số | luật | phụ lục | mục | khoản | tầng | vành đai | đường vành đai | công nghiệp | hạng | nghị định | nghị định số | phần | công văn | công văn số | đại hội | phiên bản | đợt | vòng | số | tiêu chí số | hướng dẫn số | quy định số | quy định | cấp độ | đường tỉnh | tỉnh lộ | chuẩn mức độ | nhóm | biểu | bảng | zone | đại lộ | km
        Year: năm
        Stage: giai đoạn | thời kỳ | nhiệm kỳ | trong giai đoạn | trong thời kỳ | cả giai đoạn | thời gian | trong cả giai đoạn | cả nhiệm kỳ | trong nhiệm kỳ | cả thời kỳ | toàn giai đoạn
        TimeLead: vào | cuối | hết | trước | trong | tính | nay | đầu | vào cuối | vào năm | kết thúc | chậm nhất | ngay trong | giữa | vào đầu | vào giữa | trong vòng
        DatePart: ngày | tháng | quý
        Word: không đến trường | không đến lớp | cao nhất | thấp nhất | nâng cấp | nâng cao | nâng tầm | tăng cường | giảm nghèo | giảm thiểu | hạ tầng | giữ chân | tăng thu | giảm phát | bình quân đầu người | bình quân người | bình quân cả nước | trung bình cả nước | bình quân chung | trung bình của cả nước | bình quân của cả nước | trung bình khá | bình quân mỗi người | bình quân hộ | bình quân lao động | trung bình chung | trên địa bàn | trên cả nước | trên các | trên lĩnh vực | hoàn thành tốt | hoàn thành xuất sắc | hoàn thành nhiệm vụ | không hoàn thành | hoàn thành tốt nhiệm vụ | hoàn thành xuất sắc nhiệm vụ | hoàn thành chương trình | hoàn thành cấp | tốt nghiệp | mức giảm | tỷ lệ giảm | tốc độ giảm | tỉ lệ giảm | đạt chuẩn | đạt tiêu chuẩn | đạt tiêu chí | đạt yêu cầu | đạt danh hiệu | còn lại | dân tộc | đầu tư | đầu người | năm học | trong sạch | trong tổng | trong nước | trong quy hoạch | ở mức độ | có mức | mức độ hài lòng | mức sống | mức sinh | mức chuẩn | mức hưởng | mức thu nhập | trước sinh | trước bạ | giữ gìn | vượt khó | hơn nữa | so sánh | dưới nước | đến trường | đến lớp | trên không | trở lại | nhà ở | cuối kỳ | giá trị tăng thêm | giá trị gia tăng | gia tăng | vươn lên | đi lên | hàng không | không gian | không dùng | không dùng tiền mặt | không tiền mặt | không khí | không thường xuyên | không nghèo | không tính | không kể | không bao gồm | không chính thức | không tập trung | không chuyên | phi chính thức | chưa qua đào tạo | chưa có | xây dựng cơ bản | đầu tư cơ bản | giáo dục cơ bản | cơ bản và nâng cao | dịch vụ cơ bản | kiến thức cơ bản | xã hội cơ bản | trình độ cơ bản | tăng dân số | giảm sinh | thoát nghèo | tăng trưởng xanh | tiết kiệm | hơn nữa | trên mạng | trên môi trường mạng | trên biển | trên không gian mạng | trên đất | trên đường | trên toàn tỉnh | trên toàn quốc | trên đầu người | trên một đơn vị | trên đơn vị | trên tổng | trên tổng số | trên hệ thống | trên nền tảng | trên cổng | trên internet | dưới tán rừng | dưới tán | trên giường | gần dân | gần đây | cao hơn trước | tốt hơn | tiết giảm chi phí | duy tu | thời gian qua | phòng không | không kỳ hạn | có thời hạn | giữ nước | tăng ni | số lần | chừng mực | riêng lẻ | tập trung đông | hạ lưu | hạ du | hạ thủy | hạ bậc | sát hạch | sát nhập | tương đương trình độ | cần thơ | sẽ được | tiêu thụ | trong vòng tay
        """;

    public const string English = """
        AtLeast: at least | no less than | not less than | a minimum of | no fewer than | minimum | not below | not under | at or above | at or over | not fewer than | not lower than | not smaller than | at the least | a floor of | equal to or more than | equal to or above | greater than or equal to | no lower than | no smaller than | more than or equal to | not falling below | no worse than
        MoreThan: more than | above | over | exceeding | greater than | higher than | exceeds | exceed | larger than | in excess of | beyond | upward of | upwards of | surpass | surpasses | surpassing | to exceed | longer than
        AtMost: at most | up to | no more than | not more than | a maximum of | not exceeding | maximum | not above | not over | no higher than | at or below | at or under | no longer than | not longer than | not higher than | up to a maximum of | less than or equal to | equal to or less than | equal to or below | capped at | no greater than | not greater than | within | limited to | no larger than | not more than
        LessThan: less than | under | below | fewer than | lower than | smaller than | shorter than | short of | not reaching
        About: about | around | approximately | roughly | some | close to | in the region of | circa
        Nearly: nearly | almost
        OrMore: or more | or higher | and above | and over | or above | upwards | or over | or greater | or better | and higher | and more
        OrLess: or less | or lower | or fewer | and below | or below | or under | or smaller | and less | and lower
        Reach: reach | reaches | reaching | to reach | attain | attains | attaining | will reach | must reach | should reach | achieve | achieves | achieving | hits | hit
        Equals: is | are | equals | of | be
        MakesUp: accounts for | accounting for | account for | makes up | make up
        KeepFall: maintain the fall of | keep falling by
        KeepRise: maintain the rise of | keep rising by
        Not: not | never | does not | do not | must not | shall not | will not | should not | cannot | is not | are not
        Lead: in addition | at the same time | furthermore | also
        Respectively: respectively
        TermEnd: by the end of the term | the end of the term | at the end of the term | end of the term | by the end of term
        Link: have | has | by | a | an | the | with
        Strive: aim for | strive for | strive to reach | striving for | aims for | strive to have | strive to | aim to reach | aim to
        Expect: expected | expected to reach | is expected to reach | projected | forecast
        Already: already | has reached
        Increase: rise by | rises by | rising by | rising | rise | increase by | increases by | increasing by | increase | increasing | grow by | grows by | growing by | growing | grow | up | an increase of | raise | up by | additional
        Decrease: reduce | reduced by | reduce by | fall by | falls by | falling by | falling | fall | cut | cut by | decrease by | decreases by | decreasing | decrease | down by | lower
        UpTo: to | rise to | rising to | increase to | increasing to
        DownTo: down to | fall to | falling to | reduced to | falls to | decrease to
        Multiple: multiplied | multiplied by
        Double: double | doubling
        Triple: triple | tripling
        Keep: maintain | maintaining | keep | keeping | hold | maintained at | maintain at | hold at | is maintained | are maintained | is kept
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
        TimeLead: by | in | during | before | end | the | of | over | for | until | early | late | end of | the end of | mid | beginning | the beginning of | the start of
        DatePart: quarter | month
        Word: per capita | average life expectancy | national average | share of the population | no. | over the whole | in the city | in the province | under the plan | under the programme | on the job
        """;
}
