namespace HanoiPlan.Sdk.Testing;

/// <summary>A made-up case with a seed for what is done to it.</summary>
internal sealed record SeededCase<T>(T Case, ulong Seed)
{
    public override string ToString() => $"{CaseText.Of(Case)}\n  done to it by seed {Seed}";
}
