using HanoiPlan.Sdk.Areas;
using HanoiPlan.Sdk.Findings;
using HanoiPlan.Sdk.Observations;

namespace HanoiPlan.Sdk.Rules.ObservationRules;

/// <summary>There is a figure of what is judged.</summary>
internal sealed class NoFigureRule() : Rule<ObservationSet>(Words, SubjectKinds.Observations)
{
    public const string Number = "HP2109";

    private const int MostNamed = 3;

    private static readonly RuleDescription Words = RuleDescription.Of(Number, Severity.Warning, "Không có số liệu của địa bàn được đánh giá", "No figure of the area that is judged")
        .Finds(
            "Bộ số liệu không có số liệu dùng được nào của địa bàn đang đánh giá (SubjectKinds.JudgedArea); khi không nêu rõ thì của địa bàn của chương trình hoặc của đơn vị nào trong danh mục địa giới.",
            "The observations have no usable figure of the areas that are judged (SubjectKinds.JudgedArea); where the host states none, of the plan's area or of any unit of the geographies.")
        .Because("Khi đó mọi mức chỉ tiêu đều \"chưa có số liệu\", dù tệp có đầy đủ số.", "Every target then has \"no data\", however many figures the file has.")
        .BrokenBy("Tệp chỉ có dòng tiêu đề; hoặc mọi dòng mang mã \"1\" thay cho \"01\".", "A file with nothing but a header; or every row has the code \"1\" instead of \"01\".")
        .MendedBy("Kiểm tra mã địa bàn và tệp đã chọn.", "Check the area codes and the file that was chosen.");

    private static readonly RuleMessage Elsewhere = RuleMessage.Of(
        "Không có số liệu nào của địa bàn được đánh giá ({0}); chỉ có số liệu của {1}.", "No figure is of the area judged ({0}); there are figures of {1} alone.");

    private static readonly RuleMessage Nowhere = RuleMessage.Of(
        "Không có số liệu nào của địa bàn được đánh giá ({0}); không có số liệu nào dùng được.", "No figure is of the area judged ({0}); there are no usable figures at all.");

    public override void Check(ObservationSet subject, RuleContext context)
    {
        ArgumentNullException.ThrowIfNull(subject);
        ArgumentNullException.ThrowIfNull(context);
        var areas = JudgedAreas.Of(context);
        if (areas.Judged.Count == 0 || subject.Areas.Any(areas.Covers))
        {
            return;
        }

        if (subject.Areas.Count > 0)
        {
            context.Report(Elsewhere, List(areas.Judged), List(subject.Areas));
        }
        else
        {
            context.Report(Nowhere, List(areas.Judged));
        }
    }

    private static MessageArgument List(IEnumerable<AreaCode> codes) =>
        MessageArgument.List(codes.Order().Select(code => MessageArgument.Of($"\"{code}\"")), MostNamed);
}
