using System.Globalization;

namespace HanoiPlan.Sdk.Testing;

/// <summary>What FsCheck needs to make one case again, written "seed,gamma,size".</summary>
internal readonly record struct LawSeed(ulong Seed, ulong Gamma, int Size)
{
    public static LawSeed Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var parts = text.Split(',');
        return parts.Length == 3
            && ulong.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var seed)
            && ulong.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var gamma)
            && int.TryParse(parts[2], NumberStyles.None, CultureInfo.InvariantCulture, out var size)
                ? new LawSeed(seed, gamma, size)
                : throw new FormatException($"\"{text}\" is not the seed of a broken law, such as 12,7,100.");
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Seed},{Gamma},{Size}");
}
