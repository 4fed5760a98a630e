namespace HanoiPlan.Sdk.Testing;

/// <summary>What FsCheck said of a law that does not hold; without a counter-example when too few cases could be made.</summary>
internal sealed record BrokenCase(int Cases, string? Smallest, string? First, string? Seed, Exception? Thrown)
{
    public LawBrokenException Of(Law law)
    {
        if (Smallest is null)
        {
            return new LawBrokenException($"Too few cases could be made to try the law after {Cases}: {law}", null, null, null);
        }

        var first = First == Smallest ? string.Empty : $"\nIt was made smaller from:\n{First}";
        var thrown = Thrown is null ? string.Empty : $"\nIt threw {Thrown.GetType().Name}: {Thrown.Message}";
        return new LawBrokenException(
            $"Broken after {Cases} cases: {law}\nCounter-example:\n{Smallest}{first}{thrown}\nTo make it again: Replay(\"{Seed}\").", Smallest, Seed, Thrown);
    }
}
