using HanoiPlan.Sdk.Measures;
using HanoiPlan.Sdk.Quantities;
using HanoiPlan.Sdk.Sources;
using HanoiPlan.Sdk.Targets;

namespace HanoiPlan.Sdk.Statements;

/// <summary>
/// A target as an official words it: what is measured, the range asked for and the time it speaks of. Reading keeps what is
/// written, and says as doubts where a careful reader could differ. Immutable and safe to share between threads.
/// </summary>
public sealed class TargetStatement : ISpanParsable<TargetStatement>
{
    private const decimal AboutTolerance = 0.05m;

    internal TargetStatement(TargetStatementBuilder parts)
    {
        Name = parts.Name;
        Within = parts.Within;
        Kind = parts.Kind;
        Lower = parts.Lower;
        Upper = parts.Upper;
        Relation = parts.Relation;
        Unit = parts.Unit;
        Basis = parts.Basis;
        From = parts.From;
        To = parts.To;
        DueDate = parts.DueDate;
        BaselineYear = parts.BaselineYear;
        Preference = parts.Preference;
        Standing = parts.Standing;
        Qualifiers = [.. parts.Qualifiers];
        Start = parts.Start;
        Length = parts.Length;
        Doubts = [.. parts.Doubts];
    }

    /// <summary>The measure's name as written, with composed letters; empty when the statement is a bare range.</summary>
    public string Name { get; }

    /// <summary>The heading or the larger target that the statement stands under; null for none.</summary>
    public string? Within { get; }

    /// <summary>How it is worded.</summary>
    public StatementKind Kind { get; }

    /// <summary>The lower bound in <see cref="Unit"/>; null when unbounded below.</summary>
    public Bound? Lower { get; }

    /// <summary>The upper bound in <see cref="Unit"/>; null when unbounded above.</summary>
    public Bound? Upper { get; }

    /// <summary>What the bounds are measured against: a decrease is negative, "gấp 1,5 lần" is 1.5 times the baseline.</summary>
    public RangeRelation Relation { get; }

    /// <summary>True when the bounds are a change against a baseline and not values of the measure.</summary>
    public bool IsRelative => Relation != RangeRelation.Absolute;

    /// <summary>The unit as written; null when none is.</summary>
    public StatementUnit? Unit { get; }

    /// <summary>What the range speaks of in time; null when the wording does not say.</summary>
    public Basis? Basis { get; }

    /// <summary>The first year of the span; null when none is stated.</summary>
    public int? From { get; }

    /// <summary>The last year of the span, or the year by which it is due; null when none is stated.</summary>
    public int? To { get; }

    /// <summary>The day by which it is due, where the wording names a day, a month or a quarter before the end of <see cref="To"/>; otherwise null.</summary>
    public DateOnly? DueDate { get; }

    /// <summary>The year that a change is measured from; null when none is stated.</summary>
    public int? BaselineYear { get; }

    /// <summary>Which values are better, where the wording decides; otherwise null. Always a reading of ours: see <see cref="PreferenceReading"/>.</summary>
    public Preference? Preference { get; }

    /// <summary>Says that the preference was read from the wording; stated when there is none.</summary>
    public Reading PreferenceReading => Preference is null
        ? Reading.Stated
        : Reading.Ours(
            LocalisedText.Of("Giá trị nào là tốt hơn?", "Which values are better?"),
            LocalisedText.Of($"Theo cách viết: {Preference.Label.Vietnamese}.", $"From the wording: {Preference.Label.English}."));

    /// <summary>How firmly it is worded; null when no word says.</summary>
    public WordingStanding? Standing { get; }

    /// <summary>Conditions kept as written, in the order of the text: "giá hiện hành", "theo tiêu chuẩn của Thành phố".</summary>
    public IReadOnlyList<string> Qualifiers { get; }

    /// <summary>Where the statement begins in the text as given, in UTF-16 units from 0.</summary>
    public int Start { get; }

    /// <summary>How long it is in the text as given, in UTF-16 units; 0 for a statement that was not read.</summary>
    public int Length { get; }

    /// <summary>Where a careful reader could differ; empty when nowhere.</summary>
    public IReadOnlyList<StatementDoubt> Doubts { get; }

    /// <summary>The unit of measurement for the measure, with growth a year and amounts a person told from basis and name; null when the SDK has none.</summary>
    public Unit? MeasureUnit => UnitLexicon.MeasureUnit(this);

    /// <summary>
    /// The range for a target. About is given a tolerance of 5 % of its number, a reading of ours. Null for a statement to
    /// maintain without a number.
    /// </summary>
    public TargetRange? ToRange()
    {
        var range = (Lower, Upper) switch
        {
            (null, null) => Kind == StatementKind.Milestone ? TargetRange.Done : null,
            _ when Kind == StatementKind.None => TargetRange.None,
            _ when Kind == StatementKind.Whole => TargetRange.Whole,
            ({ } centre, _) when Kind == StatementKind.About => TargetRange.About(centre.Value, Math.Abs(centre.Value) * AboutTolerance),
            ({ } lower, null) => lower.IsInclusive ? TargetRange.AtLeast(lower.Value) : TargetRange.MoreThan(lower.Value),
            (null, { } upper) => upper.IsInclusive ? TargetRange.AtMost(upper.Value) : TargetRange.LessThan(upper.Value),
            ({ } lower, { } upper) => lower.Value == upper.Value ? TargetRange.Exactly(lower.Value) : TargetRange.Between(lower, upper),
        };
        return IsRelative ? range?.RelativeToBaseline(Relation) : range;
    }

    /// <summary>Reads one statement, in the language told from its wording.</summary>
    /// <exception cref="FormatException">The text holds no target, more than one, or something that cannot be read; the message names the place.</exception>
    public static TargetStatement Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return StatementReader.One(ReadAll(text));
    }

    /// <summary>Reads one statement in a language.</summary>
    /// <exception cref="FormatException">The text holds no target, more than one, or something that cannot be read; the message names the place.</exception>
    public static TargetStatement Parse(string text, Language language)
    {
        ArgumentNullException.ThrowIfNull(text);
        return StatementReader.One(ReadAll(text, language));
    }

    /// <inheritdoc cref="Parse(string)"/>
    public static TargetStatement Parse(ReadOnlySpan<char> text) => Parse(text.ToString());

    /// <inheritdoc cref="Parse(string, Language)"/>
    public static TargetStatement Parse(ReadOnlySpan<char> text, Language language) => Parse(text.ToString(), language);

    /// <summary>Reads one statement; false when <see cref="Parse(string)"/> would throw.</summary>
    public static bool TryParse(string? text, out TargetStatement? statement)
    {
        statement = null;
        return text is not null && StatementReader.TryOne(ReadAll(text), out statement);
    }

    /// <summary>Reads one statement in a language; false when <see cref="Parse(string, Language)"/> would throw.</summary>
    public static bool TryParse(string? text, Language language, out TargetStatement? statement)
    {
        statement = null;
        return text is not null && StatementReader.TryOne(ReadAll(text, language), out statement);
    }

    /// <summary>Reads one statement; false when it cannot be read.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out TargetStatement? statement) => TryParse(text.ToString(), out statement);

    /// <summary>Reads every target of a text, such as a section of a resolution, in the language told from its wording.</summary>
    /// <returns>The targets and the places that could not be read; it never throws on bad text, and takes time linear in its length.</returns>
    public static StatementReading ReadAll(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return StatementReader.Read(text, Lexicon.Tell(text));
    }

    /// <summary>Reads every target of a text in a language.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a defined language.</exception>
    public static StatementReading ReadAll(string text, Language language)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Enum.IsDefined(language)
            ? StatementReader.Read(text, language)
            : throw new ArgumentOutOfRangeException(nameof(language), language, "The language must be Vietnamese or English.");
    }

    /// <summary>Reads every target of a text with what the caller knows of it.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The language of <paramref name="options"/> is not a defined language, or its term does not end from 1900 to 2100.</exception>
    public static StatementReading ReadAll(string text, StatementReadingOptions options)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(options);
        options.Check();
        return StatementReader.Read(text, options.Language ?? Lexicon.Tell(text), options.TermEnd ?? 0);
    }

    /// <inheritdoc cref="ReadAll(string)"/>
    public static StatementReading ReadAll(ReadOnlySpan<char> text) => ReadAll(text.ToString());

    /// <inheritdoc cref="ReadAll(string, Language)"/>
    public static StatementReading ReadAll(ReadOnlySpan<char> text, Language language) => ReadAll(text.ToString(), language);

    /// <summary>The statement as an official would write it; read in that language it gives the same target.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a defined language.</exception>
    public string ToStatement(Language language) => Enum.IsDefined(language)
        ? StatementWriter.Write(this, language)
        : throw new ArgumentOutOfRangeException(nameof(language), language, "The language must be Vietnamese or English.");

    /// <summary>True when both ask for the same: everything but the place in the text, the heading and the doubts is equal.</summary>
    public bool IsSameTarget(TargetStatement other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Name == other.Name && Kind == other.Kind && Lower == other.Lower && Upper == other.Upper && Relation == other.Relation
            && Equals(Unit, other.Unit) && Basis == other.Basis && From == other.From && To == other.To && DueDate == other.DueDate
            && BaselineYear == other.BaselineYear && Preference == other.Preference && Standing == other.Standing
            && Qualifiers.SequenceEqual(other.Qualifiers, StringComparer.Ordinal);
    }

    /// <summary>The statement in Vietnamese.</summary>
    public override string ToString() => ToStatement(Language.Vietnamese);

    static TargetStatement IParsable<TargetStatement>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static TargetStatement ISpanParsable<TargetStatement>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<TargetStatement>.TryParse(string? s, IFormatProvider? provider, out TargetStatement result) => TryParse(s, out result!);

    static bool ISpanParsable<TargetStatement>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out TargetStatement result) => TryParse(s, out result!);
}
