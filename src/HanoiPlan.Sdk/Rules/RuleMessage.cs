using System.Globalization;
using HanoiPlan.Sdk.Sources;

namespace HanoiPlan.Sdk.Rules;

/// <summary>
/// The wording of a rule's findings in both languages, with places {0}, {1} … for values. Immutable; keep one in a static
/// field. Both languages have the same places, in the order that each of them needs.
/// </summary>
public sealed class RuleMessage
{
    private readonly string[] _vietnamese;
    private readonly string[] _english;

    private RuleMessage(string vietnamese, string english)
    {
        Text = LocalisedText.Of(vietnamese, english);
        _vietnamese = Cut(Text.Vietnamese, nameof(vietnamese));
        _english = Cut(Text.English, nameof(english));
        Places = PlacesOf(_vietnamese);
        if (Places != PlacesOf(_english))
        {
            throw new ArgumentException($"\"{english}\" and its Vietnamese have not the same places for values.", nameof(english));
        }
    }

    /// <summary>The wording with its places.</summary>
    public LocalisedText Text { get; }

    /// <summary>How many values it takes.</summary>
    public int Places { get; }

    /// <summary>Makes a wording.</summary>
    /// <exception cref="ArgumentException">A text is empty, a brace does not hold the number of a place, a number is left
    /// out, or the two languages have not the same places.</exception>
    public static RuleMessage Of(string vietnamese, string english) => new(vietnamese, english);

    /// <summary>The wording with its values.</summary>
    /// <exception cref="ArgumentException">There are more or fewer values than places.</exception>
    public LocalisedText With(params ReadOnlySpan<MessageArgument> arguments)
    {
        Check(arguments);
        return Write(arguments);
    }

    /// <summary>The English wording.</summary>
    public override string ToString() => Text.English;

    /// <summary>The wording with its values, to be put together when it is read.</summary>
    /// <exception cref="ArgumentException">There are more or fewer values than places, or a value is null.</exception>
    internal FilledMessage Fill(ReadOnlySpan<MessageArgument> arguments)
    {
        Check(arguments);
        return new FilledMessage(this, arguments.ToArray());
    }

    internal LocalisedText Write(ReadOnlySpan<MessageArgument> arguments) =>
        Places == 0 ? Text : LocalisedText.Of(Fill(_vietnamese, arguments, true), Fill(_english, arguments, false));

    // Text and places by turns: the places are the pieces with an odd number.
    private static string[] Cut(string text, string name)
    {
        var pieces = text.Split('{', '}');
        var braces = text.Where(letter => letter is '{' or '}').Where((brace, i) => brace != (i % 2 == 0 ? '{' : '}'));
        var isSound = pieces.Length % 2 == 1 && !braces.Any();
        for (var i = 1; isSound && i < pieces.Length; i += 2)
        {
            isSound = pieces[i].Length == 1 && char.IsAsciiDigit(pieces[i][0]);
        }

        return isSound ? pieces : throw new ArgumentException($"\"{text}\": a brace must hold the number of a place, {{0}} to {{9}}.", name);
    }

    private static int PlacesOf(string[] pieces)
    {
        var numbers = pieces.Where((_, i) => i % 2 == 1).Select(piece => piece[0] - '0').Distinct().Order().ToArray();
        return numbers.Select((number, i) => number == i).All(isNext => isNext)
            ? numbers.Length
            : throw new ArgumentException($"The places of \"{string.Join(string.Empty, pieces)}\" must be numbered from 0 without a gap.");
    }

    private void Check(ReadOnlySpan<MessageArgument> arguments)
    {
        if (arguments.Length != Places)
        {
            throw new ArgumentException($"\"{Text.English}\" takes {Places} values, not {arguments.Length}.", nameof(arguments));
        }

        for (var place = 0; place < arguments.Length; place++)
        {
            if (arguments[place] is null)
            {
                throw new ArgumentException(string.Create(CultureInfo.InvariantCulture, $"The value of place {place} is null."), nameof(arguments));
            }
        }
    }

    private static string Fill(string[] pieces, ReadOnlySpan<MessageArgument> arguments, bool vietnamese)
    {
        var parts = new string[pieces.Length];
        for (var i = 0; i < pieces.Length; i++)
        {
            parts[i] = i % 2 == 0 ? pieces[i]
                : vietnamese ? arguments[pieces[i][0] - '0'].Vietnamese
                : arguments[pieces[i][0] - '0'].English;
        }

        return string.Concat(parts);
    }
}
