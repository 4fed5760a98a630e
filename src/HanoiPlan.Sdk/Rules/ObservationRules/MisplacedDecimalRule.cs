using HanoiPlan.Sdk.Findings;
using HanoiPlan.Sdk.Observations;
using HanoiPlan.Sdk.Quantities;
using HanoiPlan.Sdk.Sources;

namespace HanoiPlan.Sdk.Rules.ObservationRules;

/// <summary>Finds figures that become plausible when their decimal mark moves.</summary>
internal sealed class MisplacedDecimalRule() : Rule<ObservationSeries>(Words, SubjectKinds.Series)
{
    public const string Number = "HP2108";

    private static readonly RuleDescription Words = RuleDescription.Of(Number, Severity.Warning, "Có thể sai vị trí dấu thập phân", "A misplaced decimal mark")
        .Finds(
            "Kết quả, tử số hoặc mẫu số lệch hẳn so với các số liệu khác của cùng dãy (năm khác, nguồn khác) và với mức chỉ tiêu, nhưng dời dấu thập phân từ 1 đến 6 chữ số thì vừa khớp; tỷ lệ ghi thành phân số (0,04 thay cho 4%) cũng vậy. Cần hai số liệu khác, hoặc một số liệu và mức chỉ tiêu; cả dãy cùng lệch thì so với mức chỉ tiêu. Tốc độ tăng gần 0, dãy bắt đầu từ số nhỏ, số có dấu khác nhau và số ở bên kia điểm gãy không bị coi là sai. Cũng xét giá trị công bố bằng tỷ lệ của tử số, mẫu số nhân hoặc chia cho lũy thừa của 10.",
            "A result, a numerator or a denominator is out of proportion to the other figures of its series (other years, other sources) and to the target, and fits when its decimal mark moves by 1 to 6 digits; so does a share written as a fraction (0.04 for 4%). It takes two other figures, or one and a target; a series that is out throughout is compared with the target. Growth near zero, a series that starts small, figures of another sign and figures across a break are not taken for wrong. A headline that is its parts' ratio times a power of ten is found too.")
        .Because(
            "Mất một dấu phẩy làm đổi kết luận: 652% thay cho 6,52% biến mức chỉ tiêu chưa đạt thành vượt.",
            "A lost decimal mark changes the answer: 652% for 6.52% turns a target that is missed into one that is exceeded.")
        .BrokenBy("2,92; 8,89; 6,27; 652; 8,16%/năm.", "2.92, 8.89, 6.27, 652, 8.16%/year.")
        .MendedBy(
            "Đối chiếu với nguồn và sửa tệp; nếu số liệu đúng, bỏ qua phát hiện có lý do. Số liệu vẫn được dùng như đã ghi.",
            "Compare with the source and correct the file; where the figure is right, set the finding aside with the reason. The figure is used as it stands.");

    private static readonly RuleMessage Moved = RuleMessage.Of(
        "{0} ({1}): {2} lệch hẳn so với các số liệu và mức chỉ tiêu bên cạnh, từ {3} đến {4}. Dời dấu thập phân sang {5} {6} chữ số thì được {7}.",
        "{0} ({1}): {2} is out of proportion to the figures and targets beside it, from {3} to {4}. With the decimal mark moved {6} {5} it is {7}.");

    private static readonly RuleMessage Fraction = RuleMessage.Of(
        "{0} ({1}): {2} lệch hẳn so với các số liệu và mức chỉ tiêu bên cạnh, từ {3} đến {4}. Nếu là tỷ lệ ghi thành phân số thì được {5}.",
        "{0} ({1}): {2} is out of proportion to the figures and targets beside it, from {3} to {4}. Read as a share written as a fraction it is {5}.");

    private static readonly RuleMessage Throughout = RuleMessage.Of(
        "{0}: cả {1} kết quả, số đầu của {2} là {3}, lệch hẳn so với mức chỉ tiêu, từ {4} đến {5}. Dời dấu thập phân sang {6} {7} chữ số thì số đầu là {8}.",
        "{0}: all {1} results, the first for {2} is {3}, are out of proportion to the target, from {4} to {5}. With the decimal mark moved {7} {6} the first is {8}.");

    private static readonly RuleMessage Part = RuleMessage.Of(
        "{0} ({1}): {2} {3} lệch hẳn so với các kỳ khác, từ {4} đến {5}. Dời dấu thập phân sang {6} {7} chữ số thì được {8}.",
        "{0} ({1}): the {2} {3} is out of proportion to that of other periods, from {4} to {5}. With the decimal mark moved {7} {6} it is {8}.");

    private static readonly RuleMessage NotItsParts = RuleMessage.Of(
        "{0} ({1}): giá trị công bố {2} khớp với tử số trên mẫu số nếu dời dấu thập phân sang {3} {4} chữ số.",
        "{0} ({1}): the headline {2} is what its parts make with the decimal mark moved {4} {3}.");

    private static readonly LocalisedText Left = LocalisedText.Of("trái", "to the left");

    private static readonly LocalisedText Right = LocalisedText.Of("phải", "to the right");

    private static readonly LocalisedText Numerator = LocalisedText.Of("tử số", "numerator");

    private static readonly LocalisedText Denominator = LocalisedText.Of("mẫu số", "denominator");

    public override void Check(ObservationSeries subject, RuleContext context)
    {
        ArgumentNullException.ThrowIfNull(subject);
        ArgumentNullException.ThrowIfNull(context);
        foreach (var found in DecimalCheck.Of(subject, TargetBounds.Of(context, subject.Measure, subject.Area)))
        {
            At(Report(subject, context, found), found.Observation, found.Field);
        }

        foreach (var (figure, digits) in subject.Figures.Where(figure => !figure.Rebuilds).Select(figure => (figure, DigitsToParts(figure, subject))))
        {
            if (digits != 0)
            {
                var observation = figure.Observation;
                At(
                    context.Report(
                        NotItsParts, subject.Measure.Name, observation.Period, MessageArgument.Of(figure.Value, subject.Measure), Side(digits), Digits(digits)),
                    observation,
                    MisplacedDecimal.OfValue);
            }
        }
    }

    private static FindingDraft Report(ObservationSeries series, RuleContext context, MisplacedDecimal found)
    {
        var (measure, period, digits) = (series.Measure, found.Observation.Period, found.Digits);
        if (found.Field != MisplacedDecimal.OfValue)
        {
            return context.Report(
                Part, measure.Name, period, found.Field == MisplacedDecimal.OfNumerator ? Numerator : Denominator, Plain(found.Value),
                Plain(found.Low), Plain(found.High), Side(digits), Digits(digits), Plain(found.Moved));
        }

        if (found.Together > 1)
        {
            return context.Report(
                Throughout, measure.Name, found.Together, period, Exact(found.Value, series), Exact(found.Low, series), Exact(found.High, series),
                Side(digits), Digits(digits), Exact(found.Moved, series));
        }

        return digits == -2 && measure.Unit.Quantity is "share" or "growth"
            ? context.Report(
                Fraction, measure.Name, period, Exact(found.Value, series), Exact(found.Low, series), Exact(found.High, series), Exact(found.Moved, series))
            : context.Report(
                Moved, measure.Name, period, Exact(found.Value, series), Exact(found.Low, series), Exact(found.High, series),
                Side(digits), Digits(digits), Exact(found.Moved, series));
    }

    // The parts need not make the headline to the last digit: they round to it.
    private static int DigitsToParts(Figure figure, ObservationSeries series)
    {
        var (headline, ratio) = (figure.Headline!.Value, figure.Ratio!.Value);
        var unit = figure.Observation.Unit ?? series.Measure.Unit;
        var half = Rational.PowerOfTen(unit.PowerOfTen - series.Measure.Unit.PowerOfTen - figure.Observation.Value!.Value.Scale) * Rational.Of(1, 2);
        for (var digits = -DecimalShift.MostDigits; digits <= DecimalShift.MostDigits && headline.Sign != 0; digits++)
        {
            if (digits != 0 && (headline - (ratio * Rational.PowerOfTen(digits))).Abs() <= half && (headline.Abs() > half))
            {
                return digits;
            }
        }

        return 0;
    }

    private static void At(FindingDraft draft, Observation observation, string field)
    {
        draft.PointingAt(SubjectKinds.Observation, observation);
        if (observation.Origin is { } origin)
        {
            draft.At(origin.PlaceOf(field));
        }

        if (!string.IsNullOrWhiteSpace(observation.Source))
        {
            draft.Citing(observation.Source);
        }
    }

    private static LocalisedText Side(int digits) => digits > 0 ? Left : Right;

    private static MessageArgument Digits(int digits) => Math.Abs(digits) is var count && count == 1
        ? LocalisedText.Of("1", "1 digit")
        : LocalisedText.Of(count.ToString(System.Globalization.CultureInfo.InvariantCulture), $"{count} digits");

    // A moved mark can need more decimals than the measure has; nothing of it is rounded away.
    private static MessageArgument Exact(Rational value, ObservationSeries series) =>
        value.TryToDecimal(out var exact) ? MessageArgument.Of(exact, series.Measure) : MessageArgument.Of(value, series.Measure);

    private static MessageArgument Plain(Rational value) => MessageArgument.Of(value, 6);
}
