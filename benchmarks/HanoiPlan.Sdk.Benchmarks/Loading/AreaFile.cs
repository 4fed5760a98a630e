using System.Globalization;
using HanoiPlan.Sdk.Benchmarks.Areas;

namespace HanoiPlan.Sdk.Benchmarks.Loading;

/// <summary>A made case as a CSV file in the temporary folder, by area, then measure, then month; the file goes with the object.</summary>
public sealed class AreaFile : IDisposable
{
    private AreaFile(string path, long rowCount)
    {
        Path = path;
        RowCount = rowCount;
        ByteCount = new FileInfo(path).Length;
    }

    public string Path { get; }

    public long RowCount { get; }

    public long ByteCount { get; }

    public static AreaFile Write(AreaCase areas)
    {
        var path = System.IO.Path.Combine(System.IO.Path.GetTempPath(), $"areas-{Guid.NewGuid():N}.csv");
        var rows = 0L;
        using (var file = new StreamWriter(path, append: false, new System.Text.UTF8Encoding(false), 1 << 16))
        {
            file.NewLine = "\n";
            file.WriteLine("area,measure,period,kind,value,recorded_at");
            Span<char> number = stackalloc char[32];
            var months = AreaPlan.Months.Select(month => month.ToString()).ToArray();
            var recorded = AreaPlan.Months.Select(month => month.End.PlusDays(20).ToString("uuuu-MM-dd", CultureInfo.InvariantCulture)).ToArray();
            for (var area = 0; area < areas.AreaCount; area++)
            {
                var code = AreaPlan.Area(area).Value;
                for (var measure = 0; measure < AreaPlan.MeasureCount; measure++)
                {
                    var name = AreaPlan.Targets[measure].Measure.Code;
                    for (var month = 0; month < AreaPlan.MonthCount; month++)
                    {
                        var steps = areas.Values[areas.At(measure, month, area)];
                        if (steps == AreaCase.Missing)
                        {
                            continue;
                        }

                        file.Write(code);
                        file.Write(',');
                        file.Write(name);
                        file.Write(',');
                        file.Write(months[month]);
                        file.Write(",final,");
                        AreaCase.Decimal(measure, steps).TryFormat(number, out var length, default, CultureInfo.InvariantCulture);
                        file.Write(number[..length]);
                        file.Write(',');
                        file.Write(recorded[month]);
                        file.Write('\n');
                        rows++;
                    }
                }
            }
        }

        return new AreaFile(path, rows);
    }

    public void Dispose() => File.Delete(Path);
}
