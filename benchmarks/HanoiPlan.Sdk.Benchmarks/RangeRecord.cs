using HanoiPlan.Sdk.Findings;
using HanoiPlan.Sdk.Rules;
using HanoiPlan.Sdk.Sources;

namespace HanoiPlan.Sdk.Benchmarks;

/// <summary>One record with five numbers, for every engine the same, and the ranges that they are held against.</summary>
public sealed class RangeRecord(string id, decimal[] values)
{
    public static SubjectKind<RangeRecord> Kind { get; } = new("record", LocalisedText.Of("bản ghi", "record"), record => record.Id);

    public string Id { get; } = id;

    public decimal V0 => values[0];

    public decimal V1 => values[1];

    public decimal V2 => values[2];

    public decimal V3 => values[3];

    public decimal V4 => values[4];

    /// <summary>Made records: five values from 0 to 100 with one decimal, by a fixed sequence.</summary>
    public static RangeRecord[] Make(int count)
    {
        var state = 0x9E3779B97F4A7C15UL;
        return [.. Enumerable.Range(0, count).Select(i => new RangeRecord(i.ToString("00000", System.Globalization.CultureInfo.InvariantCulture), [Next(), Next(), Next(), Next(), Next()]))];

        decimal Next()
        {
            state = (state * 6364136223846793005UL) + 1442695040888963407UL;
            return (state >> 33) % 1001 / 10m;
        }
    }

    public static decimal ValueOf(RangeRecord record, int field) => field switch
    {
        0 => record.V0,
        1 => record.V1,
        2 => record.V2,
        3 => record.V3,
        _ => record.V4,
    };

    /// <summary>The range of a rule: about one value in two hundred lies outside.</summary>
    public static (int Field, decimal Lower, decimal Upper) RangeOf(int rule) => (rule % 5, rule % 3 * 0.1m, 99.9m - (rule % 4 * 0.1m));
}

/// <summary>A range as a rule of the SDK.</summary>
internal sealed class RangeRule(int number) : Rule<RangeRecord>(
    RuleDescription.Of(CodeOf(number), Severity.Warning, "Ngoài khoảng", "Out of range"), RangeRecord.Kind)
{
    private static readonly RuleMessage Outside = RuleMessage.Of("Giá trị {0} ngoài khoảng {1} - {2}.", "The value {0} lies outside {1} to {2}.");

    private readonly (int Field, decimal Lower, decimal Upper) _range = RangeRecord.RangeOf(number);

    public static string CodeOf(int number) => "BM" + number.ToString("0000", System.Globalization.CultureInfo.InvariantCulture);

    public override void Check(RangeRecord subject, RuleContext context)
    {
        var value = RangeRecord.ValueOf(subject, _range.Field);
        if (value < _range.Lower || value > _range.Upper)
        {
            context.Report(Outside, value, _range.Lower, _range.Upper);
        }
    }
}
