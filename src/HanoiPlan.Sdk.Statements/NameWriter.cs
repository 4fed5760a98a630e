using System.Text;

namespace HanoiPlan.Sdk.Statements;

/// <summary>Joins stretches of the composed text to a name: blanks made one, mark-up and loose marks at the ends left out.</summary>
internal sealed class NameWriter(string text)
{
    private readonly StringBuilder _name = new();

    public int Length => _name.Length;

    private bool _endsWithBlank;

    public bool IsEmpty => _name.Length == 0;

    public void Add(int start, int end) => Add(start, end, _name.Length > 0);

    private void Add(int start, int end, bool blank)
    {
        blank |= _endsWithBlank;
        _endsWithBlank = false;
        for (var i = start; i < end; i++)
        {
            var c = text[i];
            if (c is '*' or '#' or '`' or '_' or '"' or '“' or '”' or '\u200B' or '\uFEFF' or '\u00AD')
            {
                continue;
            }

            if (char.IsWhiteSpace(c))
            {
                blank = true;
                continue;
            }

            if (blank && _name.Length > 0 && c is not (',' or ')' or '.' or ';' or ':' or '/') && _name[^1] is not ('(' or '/' or ' '))
            {
                _name.Append(' ');
            }

            blank = false;
            _name.Append(c);
        }

        _endsWithBlank = blank;
    }

    /// <summary>Adds a stretch; one that stood directly after the one before it stays together with it.</summary>
    public void Join(int start, int end, int previousEnd) => Add(start, end, _name.Length > 0 && start != previousEnd);

    public string Take()
    {
        var start = 0;
        var end = _name.Length;
        while (start < end && IsLoose(_name[start]))
        {
            start++;
        }

        while (end > start && (IsLoose(_name[end - 1]) || _name[end - 1] == '('))
        {
            end--;
        }

        var name = _name.ToString(start, end - start);
        _name.Clear();
        _endsWithBlank = false;
        return name;
    }

    public override string ToString() => _name.ToString();

    private static bool IsLoose(char c) => char.IsWhiteSpace(c) || c is ',' or ';' or ':' or '.' or '-' or '–' or '—' or '+' or '•' or '/' or '|' or '…';
}
