namespace HanoiPlan.Sdk.Interchange;

/// <summary>Gives the same string for the same short characters, as the fields of many rows say the same.</summary>
internal sealed class TextPool
{
    // Longer texts and later ones seldom come again; without a limit the pool would hold a whole column of notes.
    private const int MaxLength = 128;
    private const int MaxCount = 4096;

    private readonly HashSet<string> _texts = new(StringComparer.Ordinal);

    public string Get(ReadOnlySpan<char> characters)
    {
        if (characters.Length is 0 or > MaxLength)
        {
            return characters.ToString();
        }

        var lookup = _texts.GetAlternateLookup<ReadOnlySpan<char>>();
        if (lookup.TryGetValue(characters, out var known))
        {
            return known;
        }

        var text = characters.ToString();
        if (_texts.Count < MaxCount)
        {
            _texts.Add(text);
        }

        return text;
    }
}
