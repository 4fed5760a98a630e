using System.Globalization;
using System.Numerics;
using DuckDB.NET.Data;

namespace HanoiPlan.Sdk.Benchmarks.Areas;

/// <summary>
/// DuckDB in memory with the same values, loaded by its appender. Exact SQL over DECIMAL with joins to baselines and targets, and its best
/// case: all thresholds worked out beforehand as 32-bit whole numbers beside every value, with nothing left to join. Widths are the
/// smallest that hold the numbers, so that DuckDB need not compute in 128 bits.
/// </summary>
public sealed class DuckDbPeer : IDisposable
{
    private const string ExactSql = """
        WITH facts AS (
            SELECT f.measure, f.month, f.value, b.value AS base, t.can_exceed, t.lower, t.upper,
                CASE WHEN t.lower_included THEN f.value < t.lower ELSE f.value <= t.lower END AS is_below,
                CASE WHEN t.upper_included THEN f.value > t.upper ELSE f.value >= t.upper END AS is_above,
                CASE WHEN t.lower_included THEN b.value < t.lower ELSE b.value <= t.lower END AS was_below,
                CASE WHEN t.upper_included THEN b.value > t.upper ELSE b.value >= t.upper END AS was_above
            FROM figure f
            JOIN baseline b ON b.measure = f.measure AND b.area = f.area
            JOIN target t ON t.measure = f.measure),
        ways AS (
            SELECT *, CASE WHEN was_below THEN lower - base ELSE upper - base END AS way FROM facts),
        judged AS (
            SELECT measure, month, value,
                CASE
                    WHEN NOT is_below AND NOT is_above THEN 2
                    WHEN is_above AND can_exceed THEN 1
                    WHEN month = 60 THEN 6
                    WHEN NOT was_below AND (NOT was_above OR can_exceed) THEN 5
                    WHEN way = 0 OR was_below <> is_below THEN 5
                    WHEN was_below AND (value - base) * 60 >= way * month * 0.95 THEN 3
                    WHEN was_below AND (value - base) * 60 >= way * month * 0.60 THEN 4
                    WHEN NOT was_below AND (value - base) * 60 <= way * month * 0.95 THEN 3
                    WHEN NOT was_below AND (value - base) * 60 <= way * month * 0.60 THEN 4
                    ELSE 5
                END AS status
            FROM ways)
        SELECT measure, month, status, count(*), sum(value) FROM judged GROUP BY measure, month, status
        """;

    private const string BestSql = """
        SELECT measure, month,
            CASE WHEN v >= beyond THEN beyond_status WHEN v >= met THEN 2 WHEN v >= on_track THEN 3 WHEN v >= at_risk THEN 4 ELSE low_status END AS status,
            count(*), sum(steps)
        FROM best GROUP BY measure, month, status
        """;

    private readonly DuckDBConnection _connection = new("DataSource=:memory:");
    private readonly AreaCase _case;

    public DuckDbPeer(AreaCase areas, int threads)
    {
        _case = areas;
        _connection.Open();
        Run($"SET threads = {threads.ToString(CultureInfo.InvariantCulture)}");
        Run("CREATE TABLE target(measure UTINYINT, lower DECIMAL(10,2), lower_included BOOLEAN, upper DECIMAL(10,2), upper_included BOOLEAN, can_exceed BOOLEAN)");
        Run("CREATE TABLE baseline(measure UTINYINT, area SMALLINT, value DECIMAL(10,2))");
        Run("CREATE TABLE raw(measure UTINYINT, month UTINYINT, area SMALLINT, steps INTEGER, v INTEGER, at_risk INTEGER, on_track INTEGER, met INTEGER, beyond INTEGER, beyond_status UTINYINT, low_status UTINYINT)");
        AppendTargets();
        AppendValues();
        Run("CREATE TABLE figure AS SELECT r.measure, r.month, r.area, (CASE WHEN r.measure % 4 = 3 THEN r.steps::DECIMAL(10,2) ELSE (r.steps * 0.01)::DECIMAL(10,2) END) AS value FROM raw r");
        Run("CREATE TABLE best AS SELECT measure, month, steps, v, at_risk, on_track, met, beyond, beyond_status, low_status FROM raw");
        Run("DROP TABLE raw");
    }

    public AreaAnswer Exact() => Ask(ExactSql, (measure, reader) => (Int128)(reader.GetDecimal(4) * AreaPlan.Targets[measure].StepsPerOne));

    public AreaAnswer Best() => Ask(BestSql, static (_, reader) => (Int128)reader.GetFieldValue<BigInteger>(4));

    public void Threads(int count) => Run($"SET threads = {count.ToString(CultureInfo.InvariantCulture)}");

    public void Dispose() => _connection.Dispose();

    private AreaAnswer Ask(string sql, Func<int, DuckDBDataReader, Int128> sumOf)
    {
        var answer = new AreaAnswer(0);
        using var command = _connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        var present = new long[answer.Sums.Length];
        while (reader.Read())
        {
            var measure = reader.GetByte(0);
            var cell = (measure * AreaPlan.MonthCount) + reader.GetByte(1) - 1;
            var count = reader.GetInt64(3);
            answer.Counts[(cell * AreaAnswer.RankLimit) + reader.GetInt32(2)] = count;
            answer.Sums[cell] += sumOf(measure, reader);
            present[cell] += count;
        }

        for (var cell = 0; cell < present.Length; cell++)
        {
            answer.Counts[(cell * AreaAnswer.RankLimit) + AreaAnswer.NoData] = _case.AreaCount - present[cell];
        }

        return answer;
    }

    private void AppendTargets()
    {
        using var targets = _connection.CreateAppender("target");
        using var baselines = _connection.CreateAppender("baseline");
        for (var measure = 0; measure < AreaPlan.MeasureCount; measure++)
        {
            var target = AreaPlan.Targets[measure];
            targets.CreateRow()
                .AppendValue((byte)measure)
                .AppendValue(target.Range.Lower?.Value ?? -50_000_000m)
                .AppendValue(target.Range.Lower?.IsInclusive ?? true)
                .AppendValue(target.Range.Upper?.Value ?? 50_000_000m)
                .AppendValue(target.Range.Upper?.IsInclusive ?? true)
                .AppendValue(target.IsExceededAbove)
                .EndRow();
            for (var area = 0; area < _case.AreaCount; area++)
            {
                baselines.CreateRow()
                    .AppendValue((byte)measure)
                    .AppendValue((short)area)
                    .AppendValue(AreaCase.Decimal(measure, _case.Baselines[_case.BaselineAt(measure, area)]))
                    .EndRow();
            }
        }
    }

    private void AppendValues()
    {
        using var rows = _connection.CreateAppender("raw");
        for (var measure = 0; measure < AreaPlan.MeasureCount; measure++)
        {
            var target = AreaPlan.Targets[measure];
            for (var month = 0; month < AreaPlan.MonthCount; month++)
            {
                for (var area = 0; area < _case.AreaCount; area++)
                {
                    var steps = _case.Values[_case.At(measure, month, area)];
                    if (steps == AreaCase.Missing)
                    {
                        continue;
                    }

                    var cuts = Cuts.Of(target, _case.Baselines[_case.BaselineAt(measure, area)], month + 1);
                    rows.CreateRow()
                        .AppendValue((byte)measure)
                        .AppendValue((byte)(month + 1))
                        .AppendValue((short)area)
                        .AppendValue((int)steps)
                        .AppendValue((int)(cuts.IsFalling ? -steps : steps))
                        .AppendValue(cuts.AtRisk)
                        .AppendValue(cuts.OnTrack)
                        .AppendValue(cuts.Met)
                        .AppendValue(cuts.Beyond)
                        .AppendValue(cuts.BeyondStatus)
                        .AppendValue(cuts.LowStatus)
                        .EndRow();
                }
            }
        }
    }

    private void Run(string sql)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    /// <summary>The thresholds of one cell in whole steps, turned round where the way leads down.</summary>
    private readonly record struct Cuts(bool IsFalling, int AtRisk, int OnTrack, int Met, int Beyond, byte BeyondStatus, byte LowStatus)
    {
        public static Cuts Of(AreaTarget target, long baseline, int elapsed)
        {
            var isFalling = baseline > target.Most && !target.IsExceededAbove;
            var (least, most) = isFalling ? (-target.Most, -target.Least) : (target.Least, target.Most);
            var isDue = elapsed == AreaPlan.MonthCount;
            var miss = isDue ? AreaAnswer.NotMet : AreaAnswer.OffTrack;
            var edge = isFalling ? -target.Upper : target.Lower;
            var start = isFalling ? -baseline : baseline;
            var isPaced = !isDue && start < edge;
            return new Cuts(
                isFalling,
                Fit(isPaced ? start + Up((edge - start) * elapsed * 60) : least),
                Fit(isPaced ? start + Up((edge - start) * elapsed * 95) : least),
                Fit(least),
                Fit(most + 1),
                target.IsExceededAbove ? AreaAnswer.Exceeded : miss,
                miss);
        }

        private static long Up(long product) => (product + (100 * AreaPlan.MonthCount) - 1) / (100 * AreaPlan.MonthCount);

        private static int Fit(long cut) => (int)Math.Clamp(cut, int.MinValue, int.MaxValue);
    }
}
