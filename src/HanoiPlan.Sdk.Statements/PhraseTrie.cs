using System.Collections.Frozen;

namespace HanoiPlan.Sdk.Statements;

/// <summary>The words of a language that the grammar knows, and the phrases made of them, longest first.</summary>
internal sealed class PhraseTrie
{
    public const int LongestPhrase = 7;

    private readonly Dictionary<string, int> _words;
    private readonly Dictionary<long, int> _steps;
    private readonly int[] _values;
    private FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _lookup;

    private PhraseTrie(Dictionary<string, int> words, Dictionary<long, int> steps, int[] values)
    {
        _words = words;
        _steps = steps;
        _values = values;
    }

    /// <summary>Makes a trie that shares <paramref name="words"/> with others; call <see cref="Freeze"/> when all are made.</summary>
    public static PhraseTrie Of(Dictionary<string, int> words, IEnumerable<(string Phrase, int Value)> phrases)
    {
        var steps = new Dictionary<long, int>();
        var values = new List<int> { 0 };
        Span<char> key = stackalloc char[WordFold.MaxWord + 1];
        foreach (var (phrase, value) in phrases)
        {
            var node = 0;
            foreach (var word in phrase.Split(' '))
            {
                var folded = key[..WordFold.Fold(word, key)].ToString();
                if (!words.TryGetValue(folded, out var id))
                {
                    id = words.Count + 1;
                    words.Add(folded, id);
                }

                var step = Step(node, id);
                if (!steps.TryGetValue(step, out var next))
                {
                    next = values.Count;
                    values.Add(0);
                    steps.Add(step, next);
                }

                node = next;
            }

            values[node] = value;
        }

        return new PhraseTrie(words, steps, [.. values]);
    }

    public void Freeze() => _lookup = _words.ToFrozenDictionary(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The word's number; 0 when the grammar does not know it.</summary>
    public int WordOf(ReadOnlySpan<char> word)
    {
        Span<char> key = stackalloc char[WordFold.MaxWord + 1];
        var length = WordFold.Fold(word, key);
        return length > 0 && _lookup.TryGetValue(key[..length], out var id) ? id : 0;
    }

    /// <summary>The longest phrase at <paramref name="at"/>; its value, or 0, and where it ends.</summary>
    public int Match(IReadOnlyList<Token> tokens, int at, out int end)
    {
        var node = 0;
        var value = 0;
        end = at;
        for (var i = at; i < tokens.Count && tokens[i].Word > 0; i++)
        {
            if (!_steps.TryGetValue(Step(node, tokens[i].Word), out node))
            {
                break;
            }

            if (_values[node] != 0)
            {
                value = _values[node];
                end = i + 1;
            }
        }

        return value;
    }

    private static long Step(int node, int word) => ((long)node << 32) | (uint)word;
}
