using System.Globalization;
using HanoiPlan.Sdk.Findings;
using HanoiPlan.Sdk.Measures;
using HanoiPlan.Sdk.Quantities;
using HanoiPlan.Sdk.Rules;
using HanoiPlan.Sdk.Sources;
using HanoiPlan.Sdk.Targets;

namespace HanoiPlan.Sdk.Benchmarks;

/// <summary>The ranges of <see cref="RangeRecord"/> as rules of the SDK: its range rules, and rules that a host writes in C#.</summary>
internal static class RecordRules
{
    private static readonly SubjectFigure<RangeRecord>[] Figures = [.. Enumerable.Range(0, 5).Select(FigureOf)];

    public static string CodeOf(int number) => "BM" + number.ToString("0000", CultureInfo.InvariantCulture);

    public static RuleSet Ranges(int count) => RuleSet.Of(Enumerable.Range(0, count).Select(RangeOf));

    public static RuleSet Written(int count) => RuleSet.Of(Enumerable.Range(0, count).Select(number => new WrittenRule(number)));

    private static RangeRule<RangeRecord> RangeOf(int number)
    {
        var (field, lower, upper) = RangeRecord.RangeOf(number);
        return new RangeRule<RangeRecord>(DescriptionOf(number), Figures[field], TargetRange.Between(lower, upper));
    }

    private static RuleDescription DescriptionOf(int number) => RuleDescription.Of(CodeOf(number), Severity.Warning, "Ngoài khoảng", "Out of range");

    private static SubjectFigure<RangeRecord> FigureOf(int field) => new(
        RangeRecord.Kind,
        Measure.Create("v" + field.ToString(CultureInfo.InvariantCulture), LocalisedText.Of("Giá trị", "The value"), Unit.Percent, 1, Preference.InsideIsBetter),
        record => RangeRecord.ValueOf(record, field));

    private sealed class WrittenRule(int number) : Rule<RangeRecord>(DescriptionOf(number), RangeRecord.Kind)
    {
        private static readonly RuleMessage Outside = RuleMessage.Of("Giá trị {0} ngoài khoảng {1} - {2}.", "The value {0} lies outside {1} to {2}.");

        private readonly (int Field, decimal Lower, decimal Upper) _range = RangeRecord.RangeOf(number);

        public override void Check(RangeRecord subject, RuleContext context)
        {
            var value = RangeRecord.ValueOf(subject, _range.Field);
            if (value < _range.Lower || value > _range.Upper)
            {
                context.Report(Outside, value, _range.Lower, _range.Upper);
            }
        }
    }
}
