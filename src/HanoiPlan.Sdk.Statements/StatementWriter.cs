using System.Globalization;
using System.Text;
using HanoiPlan.Sdk.Measures;
using HanoiPlan.Sdk.Sources;
using HanoiPlan.Sdk.Targets;

namespace HanoiPlan.Sdk.Statements;

/// <summary>Writes a target as an official would: name, time, verb, range, unit, baseline and conditions, in that order.</summary>
internal sealed partial class StatementWriter
{
    private const int MostPlaces = 12;

    private static readonly string[] Months =
        ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    private readonly TargetStatement _statement;
    private readonly Language _language;
    private readonly WriterWords _words;
    private readonly StringBuilder _text = new();

    private StatementWriter(TargetStatement statement, Language language)
    {
        _statement = statement;
        _language = language;
        _words = WriterWords.In(language);
    }

    public static string Write(TargetStatement statement, Language language) => new StatementWriter(statement, language).Write();

    private string Write()
    {
        WriteLead();
        var isOpenYear = _statement.Basis is null && _statement.From is null && _statement.To is not null;
        if (isOpenYear)
        {
            // A year named in the heading alone does not say that the amount is that year's.
            _text.Append(_words.Targets).Append(' ').Append(Due(_statement.To!.Value)).Append(": ");
        }

        _text.Append(_statement.Name);
        if (!isOpenYear)
        {
            WriteTime();
        }

        if (_statement.Lower is not null || _statement.Upper is not null)
        {
            if (_statement.Kind != StatementKind.None)
            {
                WriteVerb();
                WriteRange();
                WriteBaseline();
            }
        }

        foreach (var qualifier in _statement.Qualifiers)
        {
            _text.Append(" (").Append(qualifier).Append(')');
        }

        return _text.ToString().Trim();
    }

    private void WriteLead()
    {
        if (_statement.Standing == WordingStanding.Strive)
        {
            _text.Append(_words.Strive);
        }
        else if (_statement.Standing == WordingStanding.Expect)
        {
            _text.Append(_words.Expect);
        }

        if (_statement.Preference == Preference.InsideIsBetter)
        {
            _text.Append(_words.Structure);
        }

        if (_statement.Kind == StatementKind.Maintain)
        {
            _text.Append(_words.Maintain);
        }
        else if (_statement.Kind == StatementKind.None)
        {
            _text.Append(_words.None);
        }
        else if (_statement.Kind == StatementKind.Milestone && !_statement.Name.StartsWith(_words.Done, StringComparison.OrdinalIgnoreCase))
        {
            _text.Append(_words.Completed);
        }
    }

    private void WriteTime()
    {
        if (_statement.Basis == Basis.Total)
        {
            Say(_words.Total);
        }
        else if (_statement.Basis == Basis.EveryYear && !(_statement.Unit?.IsPerYear ?? false))
        {
            Say(_words.Yearly);
        }
        else if (_statement.Basis == Basis.EveryYear && (_statement.IsRelative || _statement.Unit!.Symbol == UnitLexicon.PercentSymbol))
        {
            Say(_words.Yearly);
        }

        switch (_statement.From, _statement.To)
        {
            case ({ } from, { } to):
                Say(_words.Span);
                Say(Digits(from) + _words.Dash + Digits(to));
                break;
            case ({ } from, null):
                Say(_words.From);
                Say(Digits(from));
                break;
            case (null, { } to):
                Say(Due(to));
                break;
            default:
                if (_statement.Basis == Basis.EndOfTerm)
                {
                    Say(_words.TermEnd);
                }

                break;
        }
    }

    private void WriteVerb()
    {
        if (_statement.Relation == RangeRelation.TimesBaseline)
        {
            Say(IsTimesLess() ? _words.Fall : _words.Times);
            return;
        }

        if (_statement.IsRelative && _statement.Basis == Basis.Maintain)
        {
            Say(IsNegative() ? _words.KeepFall : _words.KeepRise);
            return;
        }

        var isAverage = _statement.Basis == Basis.AverageGrowth;
        if (_statement.IsRelative || (isAverage && IsNegative()))
        {
            Say(IsNegative() ? _words.Fall : _words.Rise);
            SayAverage(isAverage);
            return;
        }

        if (isAverage)
        {
            if (_statement.Preference == Preference.HigherIsBetter && !IsHigherImplied() && _statement.Standing is null)
            {
                Say(_words.Rise);
            }

            SayAverage(true);
        }

        if (_statement.Standing == WordingStanding.Reach || (_statement.Standing is not null && _statement.Preference == Preference.HigherIsBetter && !IsHigherImplied()))
        {
            Say(_words.Reach);
            return;
        }

        if (isAverage)
        {
            if (_statement.Kind == StatementKind.Between && _statement.Preference is null && IsHigherImplied())
            {
                Say(_words.Is);
            }

            return;
        }

        if (_statement.Preference == Preference.HigherIsBetter && !IsHigherImplied())
        {
            Say(_words.RiseTo);
        }
        else if (_statement.Preference == Preference.LowerIsBetter && _statement.Upper is not null && _statement.Lower is not null)
        {
            Say(_words.FallTo);
        }
        else if (_statement.Kind == StatementKind.Between && _statement.Preference is null && IsHigherImplied())
        {
            Say(_words.Is);
        }
        else if (_text.Length > 0)
        {
            _text.Append(':');
        }
    }

    // Without "a year" in the unit, average growth needs the word for every year to be told from a level.
    private void SayAverage(bool isAverage)
    {
        if (!isAverage)
        {
            return;
        }

        Say(_words.Average);
        if (!(_statement.Unit?.IsPerYear ?? false))
        {
            Say(_words.Yearly);
        }
    }

    private bool IsHigherImplied() =>
        _statement.Lower is not null
        && (_statement.Upper is null || (_statement.Kind == StatementKind.Between && !NameReading.IsBurden(_statement.Name)));

    private void WriteRange()
    {
        var isNegative = IsNegative();
        var (lower, upper) = isNegative ? (Negated(_statement.Upper), Negated(_statement.Lower))
            : IsTimesLess() ? (Inverse(_statement.Upper), Inverse(_statement.Lower))
            : (_statement.Lower, _statement.Upper);
        if (_statement.Kind == StatementKind.About)
        {
            Say(_words.About);
        }

        if (_statement.Relation == RangeRelation.PercentChange && NameReading.IsShare(_statement.Name) && lower == upper && lower is { Value: 50 })
        {
            // Of a share, "50%" would be points.
            Say(_words.Half);
            return;
        }

        switch (lower, upper)
        {
            case ({ } least, null):
                Say(least.IsInclusive ? _words.AtLeast : _words.MoreThan);
                Say(Number(least.Value));
                break;
            case (null, { } most):
                Say(most.IsInclusive ? _words.AtMost : _words.LessThan);
                Say(Number(most.Value));
                break;
            case ({ } least, { } most) when least.Value == most.Value:
                Say(Number(least.Value));
                break;
            case ({ } least, { } most):
                if (!least.IsInclusive)
                {
                    Say(_words.MoreThan);
                }

                Say(Number(least.Value) + (!most.IsInclusive ? _words.UpToLess : most.Value < 0 ? _words.To : _words.Dash) + Number(most.Value));
                break;
            default:
                break;
        }

        WriteUnit();
    }

    private void WriteUnit()
    {
        if (_statement.Unit is not { } unit || unit.Equals(NameReading.UnitInName(_statement.Name)))
        {
            return;
        }

        if (unit.Multiplier is { } multiplier)
        {
            Say(multiplier.Label.In(_language));
        }

        var symbol = unit.SymbolIn(_language);
        if (symbol.Length == 0 || symbol[0] == '/')
        {
            _text.Append(symbol);
        }
        else if (symbol[0] is '%' or '‰')
        {
            _text.Append(_words.BeforePercent).Append(symbol);
        }
        else
        {
            Say(symbol);
        }
    }

    private void WriteBaseline()
    {
        if (_statement.BaselineYear is { } year && _statement.IsRelative)
        {
            Say(_words.Since);
            Say(Digits(year));
        }
    }

    private string Number(decimal value) => _words.Numbers.Format(value);

    private void Say(string word)
    {
        if (_text.Length > 0 && _text[^1] != ' ')
        {
            _text.Append(' ');
        }

        _text.Append(word);
    }

    private static Bound? Negated(Bound? bound) => bound is { } some ? new Bound(-some.Value, some.IsInclusive) : null;

    private static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);
}
