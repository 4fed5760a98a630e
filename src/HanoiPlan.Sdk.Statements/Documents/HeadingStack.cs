namespace HanoiPlan.Sdk.Statements;

/// <summary>The headings that are open at a place of the document, outermost first. Not thread-safe.</summary>
internal sealed class HeadingStack
{
    private readonly List<(DocumentHeading Heading, char Bullet)> _open = [];
    private readonly List<DocumentHeading> _roots = [];

    public IReadOnlyList<DocumentHeading> Roots => _roots;

    public DocumentHeading? Top => _open.Count == 0 ? null : _open[^1].Heading;

    /// <summary>Opens a heading under those that it does not close.</summary>
    public void Open(Func<DocumentHeading?, DocumentHeading> make, HeadingStyle style, char bullet)
    {
        CloseFor(style, bullet, isHeading: true);
        var heading = make(Top);
        if (heading.Parent is null)
        {
            _roots.Add(heading);
        }

        _open.Add((heading, bullet));
    }

    /// <summary>An item of the same style as an open heading ends it.</summary>
    public void MeetItem(ItemMark mark)
    {
        if (mark.Kind != ItemMarkKind.None)
        {
            CloseFor(mark.Style, mark.Bullet, isHeading: false);
        }
    }

    private void CloseFor(HeadingStyle style, char bullet, bool isHeading)
    {
        for (var i = 0; i < _open.Count; i++)
        {
            if (_open[i].Heading.Style == style && _open[i].Bullet == bullet)
            {
                _open.RemoveRange(i, _open.Count - i);
                return;
            }
        }

        // A heading of an outer style closes the inner ones; a numbered section can stand within one that only has words.
        var standsInWords = style is HeadingStyle.Number or HeadingStyle.Decimal && !_open.Exists(open => open.Heading.Style is HeadingStyle.Number or HeadingStyle.Decimal);
        while (isHeading && _open.Count > 0 && _open[^1].Heading.Style > style && !(standsInWords && IsWordsOnly(_open[^1].Heading.Style)))
        {
            _open.RemoveAt(_open.Count - 1);
        }
    }

    private static bool IsWordsOnly(HeadingStyle style) => style is HeadingStyle.Topic or HeadingStyle.Colon;
}
