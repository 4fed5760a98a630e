using FsCheck;
using Microsoft.FSharp.Collections;
using Microsoft.FSharp.Core;

namespace HanoiPlan.Sdk.Testing;

/// <summary>Keeps what FsCheck found instead of printing it.</summary>
internal sealed class LawRunner : IRunner
{
    public BrokenCase? Problem { get; private set; }

    public void OnStartFixture(Type t)
    {
    }

    public void OnArguments(int ntest, FSharpList<object> args, FSharpFunc<int, FSharpFunc<FSharpList<object>, string>> every)
    {
    }

    public void OnShrink(FSharpList<object> args, FSharpFunc<FSharpList<object>, string> everyShrink)
    {
    }

    public void OnFinished(string name, TestResult testResult)
    {
        ArgumentNullException.ThrowIfNull(testResult);
        Problem = testResult switch
        {
            TestResult.Failed failed => new BrokenCase(
                failed.Item1.NumberOfTests,
                Text(failed.Item3),
                Text(failed.Item2),
                new LawSeed(failed.Item6.Seed, failed.Item6.Gamma, failed.Item7).ToString(),
                (failed.Item4 as Outcome.Failed)?.Item),
            TestResult.Exhausted exhausted => new BrokenCase(exhausted.Item.NumberOfTests, null, null, null, null),
            _ => null,
        };
    }

    private static string Text(IEnumerable<object> arguments) => string.Join(", ", arguments.Select(CaseText.Of));
}
