namespace HanoiPlan.Sdk.Testing.Relations;

/// <summary>
/// Every legal case is judged within a bounded amount of memory and without end of patience: days within months, paths of constant
/// growth and thresholds of many decimals make the exact numbers long, and their lengths must stay bounded.
/// </summary>
internal static class CostRelation
{
    /// <summary>The most that one answer with all its sentences may allocate.</summary>
    public const long MostBytes = 16L * 1024 * 1024;

    // Far beyond what any answer takes; an answer that has not come by then does not come.
    private const int PatienceInMilliseconds = 20_000;

    public static string? Broken(RelationCase made, RelationJudge judge)
    {
        // Made outside of what is measured.
        _ = (made.Plan, made.Observations);
        var bytes = 0L;
        Exception? thrown = null;
        var thread = new Thread(() => bytes = Measured(made, judge, out thrown)) { IsBackground = true };
        thread.Start();
        return !thread.Join(PatienceInMilliseconds) ? "no answer in twenty seconds"
            : thrown is not null ? $"thrown {thrown.GetType().Name}: {thrown.Message}"
            : bytes > MostBytes ? $"too much memory: {bytes} bytes"
            : null;
    }

    // An exception on a thread of its own would end the process; here it breaks the law.
#pragma warning disable CA1031
    private static long Measured(RelationCase made, RelationJudge judge, out Exception? thrown)
    {
        thrown = null;
        var before = GC.GetAllocatedBytesForCurrentThread();
        try
        {
            _ = judge(made);
        }
        catch (Exception problem)
        {
            thrown = problem;
        }

        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
#pragma warning restore CA1031
}
