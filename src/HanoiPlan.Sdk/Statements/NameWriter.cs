using System.Text;

namespace HanoiPlan.Sdk.Statements;

/// <summary>Joins stretches of the composed text to a name: blanks made one, mark-up and loose marks at the ends left out.</summary>
internal sealed class NameWriter(string text)
{
    private readonly StringBuilder _name = new();

    public bool IsEmpty => _name.Length == 0;

    public void Add(int start, int end)
    {
        var blank = _name.Length > 0;
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
    }

    /// <summary>Adds a stretch that stood directly after the one before it, keeping them together.</summary>
    public void Join(int start, int end, int previousEnd)
    {
        if (start == previousEnd && start < text.Length && text[start] is '/' or '-' or '.' or ',' or ')' or '\u2013' && _name.Length > 0)
        {
            _name.Append(text, start, end - start);
            return;
        }

        if (start == previousEnd && _name.Length > 0 && _name[^1] is '/' or '-' or '(' or '\u2013')
        {
            _name.Append(text, start, end - start);
            return;
        }

        Add(start, end);
    }

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
        return name;
    }

    private static bool IsLoose(char c) => char.IsWhiteSpace(c) || c is ',' or ';' or ':' or '.' or '-' or '–' or '—' or '+' or '•' or '/' or '|' or '…';
}
