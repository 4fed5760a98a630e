using HanoiPlan.Sdk.Measures;
using HanoiPlan.Sdk.Quantities;
using HanoiPlan.Sdk.Sources;
using HanoiPlan.Sdk.Targets;

namespace HanoiPlan.Sdk.Statements;

/// <content>Makes the measure of a target, and says what of it is a guess.</content>
internal sealed partial class DraftAssembly
{
    private const int Places = 2;

    private Measure MeasureOf(string id, DocumentTarget source, Basis basis, TargetRange? range)
    {
        var statement = source.Statement;
        var unit = UnitOf(id, source);
        var preference = PreferenceOf(id, source, range);
        var nature = NatureOf(id, source, basis, unit);
        var name = statement.Name.Length == 0 ? source.Joined : statement.Name;
        var full = statement.Within is { Length: > 0 } within ? $"{within}: {name}" : name;
        var places = Math.Max(unit.Quantity == unit.Code && unit.PowerOfTen == 0 ? 0 : Places, PlacesOf(range));
        var key = $"{full}|{unit.Code}|{preference.Name}|{nature}|{IsShare(statement, unit, basis)}";
        if (_measures.TryGetValue(key, out var had) && had.Measure.Scale.Places >= places)
        {
            return had.Measure;
        }

        var code = DraftNames.Unique(DraftNames.Code(name), _codes);
        var made = Measure.Create(code, DraftNames.Both(full, id), unit, places, preference, details =>
        {
            if (nature == SeriesNature.Stock)
            {
                details.Stock();
            }

            if (IsShare(statement, unit, basis))
            {
                details.Within(0, 100);
            }
        });
        _measures[key] = (made, key);
        return made;
    }

    // A share that is stated as one has natural limits; a growth rate or a change has none.
    private static bool IsShare(TargetStatement statement, Unit unit, Basis basis) =>
        unit.Equals(Unit.Percent) && !statement.IsRelative && basis != Basis.AverageGrowth
        && (statement.Lower?.Value ?? 0) is >= 0 and <= 100 && (statement.Upper?.Value ?? 0) is >= 0 and <= 100
        && (statement.Name.StartsWith("Tỷ lệ", StringComparison.OrdinalIgnoreCase) || statement.Name.StartsWith("Tỉ lệ", StringComparison.OrdinalIgnoreCase)
            || statement.Name.StartsWith("Tỷ trọng", StringComparison.OrdinalIgnoreCase) || statement.Kind == StatementKind.Whole);

    private static int PlacesOf(TargetRange? range)
    {
        var places = 0;
        foreach (var bound in new[] { range?.Lower, range?.Upper })
        {
            if (bound is { } some && range?.Relation is not (RangeRelation.PercentChange or RangeRelation.TimesBaseline))
            {
                places = Math.Max(places, Math.Min((int)some.Value.Scale, Scale.MaxPlaces));
            }
        }

        return places;
    }

    private Unit UnitOf(string id, DocumentTarget source)
    {
        var statement = source.Statement;
        var doubt = statement.Doubts.FirstOrDefault(IsOfUnit);
        var own = statement.MeasureUnit ?? (statement.Unit is { } written ? OwnUnit(written) : null);
        if (own is not null && doubt is null)
        {
            return own;
        }

        var guess = own ?? (statement.Kind == StatementKind.None && statement.Name.Contains("hộ", StringComparison.OrdinalIgnoreCase) ? Unit.Households : CountOf(statement));
        var known = Unit.All.Any(unit => unit.Equals(guess));
        var why = doubt?.Text ?? LocalisedText.Of("Câu không nêu đơn vị.", "The statement names no unit.");
        var taken = known ? guess.Code : DraftAnswers.Count;
        var answer = Ask(id, DraftQuestion.Unit, source, why, [.. Unit.All.Select(unit => unit.Code), DraftAnswers.Count], taken);
        return answer == taken ? guess : Unit.All.FirstOrDefault(unit => unit.Code == answer) ?? CountOf(statement);
    }

    private static Unit CountOf(TargetStatement statement) => Unit.Count(
        DraftNames.Code(statement.Unit?.ToString() is { Length: > 0 } words ? words : "don_vi"), DraftNames.Both(statement.Unit?.ToString() ?? string.Empty, "đơn vị"));

    // The unit as it is written, when the SDK has none that is the same: numbers keep the multiplier that they are written with.
    private static Unit OwnUnit(StatementUnit written)
    {
        var power = written.Multiplier?.PowerOfTen ?? 0;
        var symbol = LocalisedText.Of(Words(written, Language.Vietnamese), Words(written, Language.English));
        var quantity = written.Per is null && written.Symbol?.Vietnamese is "USD" ? Unit.Usd.Quantity
            : written.Per is null && written.Symbol?.Vietnamese is "đồng" ? Unit.Vnd.Quantity
            : DraftNames.Code(written.SymbolIn(Language.Vietnamese));
        return Unit.Create(DraftNames.Code(written.ToString()), symbol, symbol, quantity, power);
    }

    private static string Words(StatementUnit unit, Language language)
    {
        var words = $"{unit.Multiplier?.Label.In(language)} {unit.SymbolIn(language)}".Trim();
        return words.Length == 0 ? unit.ToString() : words;
    }

    private Preference PreferenceOf(string id, DocumentTarget source, TargetRange? range)
    {
        var statement = source.Statement;
        var guess = statement.Preference
            ?? (range is { Lower: null, Upper: not null } || statement.Kind == StatementKind.None ? Preference.LowerIsBetter : Preference.HigherIsBetter);
        var why = statement.Preference is null
            ? LocalisedText.Of("Cách viết không cho biết giá trị nào tốt hơn.", "The wording does not say which values are better.")
            : LocalisedText.Of("Suy từ cách viết.", "Read from the wording.");
        return Preference.FromName(Ask(id, DraftQuestion.Preference, source, why, [.. Preference.All.Select(preference => preference.Name)], guess.Name));
    }

    private SeriesNature NatureOf(string id, DocumentTarget source, Basis basis, Unit unit)
    {
        var isFlow = basis == Basis.AverageGrowth || basis == Basis.Total || basis == Basis.EveryYear || unit.Quantity == Unit.PercentPerYear.Quantity
            || unit.Quantity == Unit.Vnd.Quantity || unit.Quantity == Unit.Usd.Quantity || unit.Quantity == Unit.UsdPerPerson.Quantity
            || unit.Quantity == Unit.MillionVndPerPerson.Quantity || unit.Quantity == Unit.PersonsPerYear.Quantity;
        var guess = isFlow ? SeriesNature.Flow : SeriesNature.Stock;
        var answer = Ask(
            id, DraftQuestion.Nature, source,
            LocalisedText.Of("Văn bản không nói; suy từ đơn vị và cách tính.", "The document does not say; told from unit and basis."),
            [nameof(SeriesNature.Stock), nameof(SeriesNature.Flow)], guess.ToString());
        return answer == nameof(SeriesNature.Stock) ? SeriesNature.Stock : SeriesNature.Flow;
    }
}
