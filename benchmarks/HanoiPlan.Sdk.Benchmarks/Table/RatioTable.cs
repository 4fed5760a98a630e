using System.Numerics;
using System.Runtime;
using System.Runtime.InteropServices;
using BenchmarkDotNet.Environments;
using HanoiPlan.Sdk.Benchmarks.Areas;
using HanoiPlan.Sdk.Benchmarks.Loading;

namespace HanoiPlan.Sdk.Benchmarks.Table;

/// <summary>Prints every ratio that benchmarks/README.md speaks of, with the machine's description: <c>table</c>, or <c>table --quick</c>.</summary>
internal sealed class RatioTable(TextWriter output, bool isQuick)
{
    private const int LargeAreaCount = 10_600;
    private const int MiddleAreaCount = 579;
    private const int DistrictCount = 30;
    private const int RuleCount = 20_000;

    private readonly int _rounds = isQuick ? 3 : 9;

    public static async Task Print(string[] args)
    {
        if (args is not ([] or ["--quick"]))
        {
            throw new ArgumentException($"table takes --quick and nothing else, and not \"{string.Join(' ', args)}\".", nameof(args));
        }

        await new RatioTable(Console.Out, args.Length == 1).Print().ConfigureAwait(false);
    }

    private async Task Print()
    {
        foreach (var line in HostEnvironmentInfo.GetCurrent().ToFormattedString())
        {
            output.WriteLine(line);
        }

        output.WriteLine($"{RuntimeInformation.FrameworkDescription}, {RuntimeInformation.ProcessArchitecture}, vectors of {Vector<byte>.Count * 8} bits, {(GCSettings.IsServerGC ? "server" : "workstation")} GC");

        PrintLive();
        PrintSizes();
        PrintLoading(AreaCase.Make(isQuick ? MiddleAreaCount : LargeAreaCount));
        await PrintPeers(isQuick ? MiddleAreaCount : LargeAreaCount).ConfigureAwait(false);
    }

    private void PrintLive()
    {
        var areas = AreaCase.Make(DistrictCount);
        var batch = new SdkBatch(areas);
        var changes = new LiveChanges(areas, batch);
        var sink = 0L;
        new Contest($"One change in {DistrictCount} areas", "a change")
            .Add("live evaluation", LiveChanges.Count, () => sink += changes.Make())
            .Add("everything judged again", 1, () => batch.Judge(1))
            .Run(_rounds)
            .Print(output);
        GC.KeepAlive(sink);
    }

    private void PrintSizes()
    {
        var contest = new Contest("The same plan for more and more areas", "an observation");
        foreach (var count in isQuick ? [DistrictCount, MiddleAreaCount] : new[] { DistrictCount, MiddleAreaCount, LargeAreaCount })
        {
            var areas = AreaCase.Make(count);
            var batch = new SdkBatch(areas);
            contest.Add($"{count:N0} areas: statuses, counts, roll-up to every level", areas.PresentCount, () => batch.Judge(1));
            contest.Add($"{count:N0} areas: the same, two threads", areas.PresentCount, () => batch.Judge(2));
            contest.Add($"{count:N0} areas: statuses, counts, roll-up to the whole", areas.PresentCount, () => batch.JudgeWhole(1));
            contest.Add($"{count:N0} areas: the same to the whole, two threads", areas.PresentCount, () => batch.JudgeWhole(2));
            contest.Add($"{count:N0} areas: statuses and counts", areas.PresentCount, () => batch.JudgeStatusesAndCounts(1));
            contest.Add($"{count:N0} areas: statuses alone", areas.PresentCount, () => batch.JudgeStatuses(1));
        }

        contest.Run(_rounds).Print(output);
    }

    private void PrintLoading(AreaCase areas)
    {
        using var file = AreaFile.Write(areas);
        var peers = new FilePeers(file, areas);
        peers.Check(1);
        peers.Check(2);
        var sink = 0L;
        new Contest($"Loading {file.RowCount:N0} rows, {file.ByteCount:N0} bytes of CSV", "a row")
            .Add("into columns, one thread", file.RowCount, () => sink += peers.Load(1).FilledCount)
            .Add("into columns, two threads", file.RowCount, () => sink += peers.Load(2).FilledCount)
            .Add("CsvHelper, every field as a span", file.RowCount, () => sink += peers.Spans())
            .Add("CsvHelper, mapped records", file.RowCount, () => sink += (long)peers.MappedRecords())
            .Run(_rounds)
            .Print(output);
        GC.KeepAlive(sink);
    }

    private async Task PrintPeers(int areaCount)
    {
        var areas = AreaCase.Make(areaCount);
        var answer = new AreaAnswer(areas.CellCount);
        var loops = new DecimalLoops(areas);
        loops.Judge(answer);
        OracleCheck.Check(areas, answer, 100_000);
        var ours = new SdkBatch(areas);
        ours.Check(answer, 1);
        ours.Check(answer, 2);
        PrintDoubles(areas, answer);

        var part = AreaCase.Make(Math.Min(areaCount, MiddleAreaCount));
        var partAnswer = new AreaAnswer(part.CellCount);
        new DecimalLoops(part).Judge(partAnswer);
        var linq = new LinqPeer(part);
        partAnswer.CheckEqual(linq.ToAnswer(), "LINQ");
        var rules = new RulesPeer(areas, RuleCount);
        await rules.CheckAgainst(answer).ConfigureAwait(false);
        using var duck = new DuckDbPeer(areas, 1);
        answer.CheckEqual(duck.Exact(), "DuckDB, exact SQL");
        answer.CheckEqual(duck.Best(), "DuckDB, thresholds joined");
        var sum = new PlainSum(areas);

        var sink = 0L;
        new Contest($"{areaCount:N0} areas, one thread", "an observation")
            .Add("statuses, counts and roll-up to the whole", areas.PresentCount, () => ours.JudgeWhole(1))
            .Add("statuses, counts and roll-up to every level", areas.PresentCount, () => ours.Judge(1))
            .Add("decimal loops", areas.PresentCount, () => loops.Judge(answer))
            .Add("DuckDB, exact SQL", areas.PresentCount, () => duck.Exact())
            .Add("DuckDB, thresholds joined", areas.PresentCount, () => duck.Best())
            .Add("LINQ over decimal records", linq.Count, () => linq.Judge())
            .Add("Microsoft.RulesEngine", rules.Count, () => rules.Judge().GetAwaiter().GetResult())
            .Add("sum over the same 64-bit values", areas.CellCount, () => sink += sum.Wide())
            .Add("sum over the same 32-bit values", areas.CellCount, () => sink += sum.Narrow())
            .Run(_rounds)
            .Print(output);
        GC.KeepAlive(sink);
    }

    private void PrintDoubles(AreaCase areas, AreaAnswer answer)
    {
        var doubles = new DoubleLoop(areas);
        var other = new AreaAnswer(areas.CellCount);
        doubles.JudgeByPace(other);
        var byPace = answer.DifferencesFrom(other);
        doubles.JudgeByPath(other);
        output.WriteLine();
        output.WriteLine(
            $"{areas.PresentCount:N0} values in {areas.CellCount:N0} cells, {areas.OnABoundCount:N0} of them on just a bound or threshold; double answers {byPace:N0} wrongly by the pace and {answer.DifferencesFrom(other):N0} by the path.");
    }
}
