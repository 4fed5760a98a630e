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
