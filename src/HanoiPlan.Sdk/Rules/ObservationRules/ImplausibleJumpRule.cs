using HanoiPlan.Sdk.Findings;
using HanoiPlan.Sdk.Observations;
using HanoiPlan.Sdk.Quantities;
using HanoiPlan.Sdk.Time;

namespace HanoiPlan.Sdk.Rules.ObservationRules;

/// <summary>
/// Finds changes from one year to the next that are out of proportion: beyond a declared limit, or far from what the series
/// itself does, by its median and median absolute deviation in exact fractions. Changes across a declared break are left out.
/// </summary>
public sealed class ImplausibleJumpRule : Rule<ObservationSeries>
{
    internal const string Number = "HP2103";

    private static readonly RuleDescription Words = RuleDescription.Of(Number, Severity.Warning, "Bước nhảy khó tin", "An implausible jump")
        .Finds(
            "Thay đổi giữa hai năm liền nhau vượt giới hạn đã khai cho thước đo, hoặc (khi dãy có ít nhất 4 thay đổi) cách trung vị của các thay đổi hơn 8 lần độ lệch tuyệt đối trung vị. Ngưỡng nằm trong JumpThresholds. Thay đổi qua một điểm gãy đã khai thì không xét; dãy ngắn hay đều đặn tuyệt đối (độ lệch bằng 0) thì không kết luận. Số liệu mà HP2108 cho là sai vị trí dấu thập phân thì chỉ HP2108 nêu.",
            "A change between two neighbouring years beyond the limit declared for the measure or, in a series of at least 4 changes, further from their median than 8 median absolute deviations. The thresholds are those of JumpThresholds. A change across a declared break is not looked at; of a series that is short or perfectly even (a deviation of 0) nothing is concluded. A figure that HP2108 takes for misplaced is left to HP2108.")
        .Because(
            "Bước nhảy thường là lỗi gõ, nhầm đơn vị, hay định nghĩa đã đổi mà chưa ghi thành điểm gãy.",
            "A jump is mostly a slip of a digit, another unit, or a definition that changed without being declared as a break.")
        .BrokenBy("10,1; 10,3; 10,6; 10,8; 58; 11,3.", "10.1, 10.3, 10.6, 10.8, 58, 11.3.")
        .MendedBy(
            "Đối chiếu với nguồn; nếu đúng do đổi cách tính, khai điểm gãy bằng BreaksOn; nếu đúng thật, bỏ qua phát hiện có lý do.",
            "Compare with the source; where the method changed, declare the break with BreaksOn; where the figure is right, set the finding aside with the reason.");

    private static readonly RuleMessage Beyond = RuleMessage.Of(
        "Từ {0} đến {1}, {2} thành {3}: thay đổi {4} vượt giới hạn đã khai {5} một năm.",
        "From {0} to {1}, {2} became {3}: the change of {4} is beyond the declared limit of {5} a year.");

    private static readonly RuleMessage Far = RuleMessage.Of(
        "Từ {0} đến {1}, {2} thành {3}: thay đổi {4} cách trung vị {5} hơn {6} lần độ lệch trung vị {7}.",
        "From {0} to {1}, {2} became {3}: the change of {4} is more than {6} median deviations of {7} away from the median {5}.");

    private readonly JumpThresholds _thresholds;

    /// <summary>Makes the rule with <see cref="JumpThresholds.Default"/>.</summary>
    public ImplausibleJumpRule()
        : this(JumpThresholds.Default)
    {
    }

    /// <summary>Makes the rule.</summary>
    /// <param name="thresholds">When a change is implausible.</param>
    public ImplausibleJumpRule(JumpThresholds thresholds)
        : base(Words, SubjectKinds.Series)
    {
        ArgumentNullException.ThrowIfNull(thresholds);
        _thresholds = thresholds;
    }

    /// <inheritdoc />
    public override void Check(ObservationSeries subject, RuleContext context)
    {
        ArgumentNullException.ThrowIfNull(subject);
        ArgumentNullException.ThrowIfNull(context);
        var changes = Changes(subject);
        HashSet<Observation>? misplaced = null;
        if (_thresholds.Limits.TryGetValue(subject.Measure.Code, out var limit))
        {
            foreach (var change in changes.Where(change => change.Size.Abs() > Rational.From(limit) && !IsSaid(change)))
            {
                Report(context, Beyond, subject, change, Plain(change.Size, subject), MessageArgument.Of(limit));
            }
        }
        else if (changes.Count >= _thresholds.LeastChanges)
        {
            var median = Median(changes.Select(change => change.Size));
            var deviation = Median(changes.Select(change => (change.Size - median).Abs()));
            var most = Rational.From(_thresholds.MostDeviations) * deviation;
            foreach (var change in changes.Where(change => deviation.Sign > 0 && (change.Size - median).Abs() > most && !IsSaid(change)))
            {
                Report(
                    context, Far, subject, change,
                    Plain(change.Size, subject), Plain(median, subject), MessageArgument.Of(_thresholds.MostDeviations), Plain(deviation, subject));
            }
        }

        bool IsSaid(Change change)
        {
            misplaced ??= Misplaced(subject, context);
            return misplaced.Contains(change.Before.Observation) || misplaced.Contains(change.After.Observation);
        }
    }

    // A figure with a misplaced mark makes a jump up and one down; where its rule runs, it says more than both.
    private static HashSet<Observation> Misplaced(ObservationSeries series, RuleContext context) => context.IsRun(MisplacedDecimalRule.Number)
        ? [.. DecimalCheck.Of(series, TargetBounds.Of(context, series.Measure, series.Area))
            .Where(found => found.Field == MisplacedDecimal.OfValue || found.Observation.Value is null)
            .Select(found => found.Observation)]
        : [];

    private static void Report(RuleContext context, RuleMessage message, ObservationSeries series, Change change, params ReadOnlySpan<MessageArgument> rest) =>
        context.Report(
                message,
                [change.Before.Observation.Period, change.After.Observation.Period,
                MessageArgument.Of(change.Before.Value, series.Measure), MessageArgument.Of(change.After.Value, series.Measure), .. rest])
            .PointingAt(SubjectKinds.Observation, [change.Before.Observation, change.After.Observation]);

    // One figure a year: the first of those of equal standing, in the order of the series.
    private static List<Change> Changes(ObservationSeries series)
    {
        var years = BestResults.By(series)
            .Where(pair => pair.Key.Kind == PeriodKind.Year)
            .OrderBy(pair => pair.Key)
            .Select(pair => pair.Value.Figures.First())
            .ToArray();
        var changes = new List<Change>();
        for (var i = 1; i < years.Length; i++)
        {
            var (before, after) = (years[i - 1], years[i]);
            if (after.Observation.Period.FirstYear == before.Observation.Period.FirstYear + 1
                && !series.Measure.Breaks.Any(point => point.LiesBetween(before.End, after.End)))
            {
                changes.Add(new Change(before, after, after.Value - before.Value));
            }
        }

        return changes;
    }

    private static Rational Median(IEnumerable<Rational> values)
    {
        var sorted = values.Order().ToArray();
        var middle = sorted.Length / 2;
        return sorted.Length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) * Rational.Of(1, 2);
    }

    private static MessageArgument Plain(Rational value, ObservationSeries series) => MessageArgument.Of(value, Math.Min(28, series.Measure.Scale.Places + 1));

    private readonly record struct Change(Figure Before, Figure After, Rational Size);
}
