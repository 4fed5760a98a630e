namespace HanoiPlan.Sdk.Statements;

/// <content>"trên 5% nhưng dưới 10%": two bounds of one range.</content>
internal sealed partial class TermReader
{
    private void JoinBounds()
    {
        for (var i = 0; i + 3 < _terms.Count; i++)
        {
            if (_terms[i].Kind is not (TermKind.MoreThan or TermKind.AtLeast) || _terms[i + 1].Quantity is not { IsRange: false, Refusal: null } lower)
            {
                continue;
            }

            var at = i + 2;
            var isParted = _terms[at].Kind == TermKind.Comma;
            at += isParted ? 1 : 0;
            var isJoined = at < _terms.Count && (_terms[at].Kind == TermKind.And || (_terms[at].Kind == TermKind.Word && Word(_terms[at]) is "nhưng" or "song" or "mà" or "but"));
            at += isJoined ? 1 : 0;
            if ((!isParted && !isJoined) || at + 1 >= _terms.Count || _terms[at].Kind is not (TermKind.LessThan or TermKind.AtMost)
                || (!isJoined && _terms[at].Kind != TermKind.AtMost)
                || _terms[at + 1].Quantity is not { IsRange: false, Refusal: null } upper || !AreOfOneUnit(lower, upper) || lower.Lower >= upper.Lower)
            {
                continue;
            }

            upper.IsRange = true;
            upper.Lower = lower.Lower;
            upper.LowerExcluded = _terms[i].Kind == TermKind.MoreThan;
            upper.UpperExcluded = _terms[at].Kind == TermKind.LessThan;
            upper.Oddity |= lower.Oddity;
            upper.Start = _terms[i].Start;
            _terms[at + 1] = _terms[at + 1] with { Start = upper.Start };
            _terms.RemoveRange(i, at + 1 - i);
        }
    }

    private static bool AreOfOneUnit(Quantity lower, Quantity upper) =>
        !lower.HasUnit || (lower.Unit == upper.Unit && lower.Multiplier == upper.Multiplier && Equals(lower.Per, upper.Per));
}
