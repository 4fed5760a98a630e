namespace HanoiPlan.Sdk.Tests.Documentation;

/// <summary>Tests that take the console for themselves; they run alone.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class ConsoleInUse
{
    public const string Name = "Console";
}
