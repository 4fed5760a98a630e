using HanoiPlan.Sdk.Sources;
using HanoiPlan.Sdk.Targets;
using NodaTime;

namespace HanoiPlan.Sdk.Plans;

/// <summary>
/// Writes down one target while a plan is being built. Numbers are taken as they are: what is wrong with them is a finding
/// of the plan's build, not an exception here. Without other word a target is a value at the end of the plan's term, in
/// force from the plan's day, due on the last day of its years, measured from the year before them, along a straight line.
/// Not safe for several threads.
/// </summary>
public sealed class TargetBuilder
{
    private readonly TargetBuilder? _original;

    internal TargetBuilder(string id, string measureCode, TargetBuilder? original)
    {
        Id = id;
        MeasureCode = measureCode;
        _original = original;
        Drafts.Add(Current);
    }

    internal string Id { get; }

    internal string MeasureCode { get; }

    internal LocalisedText? Name { get; private set; }

    internal LocalisedText? Authority { get; private set; }

    internal List<TargetVersionDraft> Drafts { get; } = [];

    private TargetVersionDraft Current { get; } = new();

    /// <summary>From <paramref name="lower"/> to <paramref name="upper"/>, both included: "7,5 - 8,0%".</summary>
    public TargetBuilder Between(decimal lower, decimal upper) => Between(new Bound(lower, true), new Bound(upper, true));

    /// <summary>Between two bounds, each included or excluded.</summary>
    public TargetBuilder Between(Bound lower, Bound upper) => Asks(new RangeDraft(RangeKind.Between, lower, upper, null));

    /// <summary>One number: "75%"; values beyond it on the preferred side exceed it.</summary>
    public TargetBuilder Exactly(decimal value) => Asks(new RangeDraft(RangeKind.Exactly, new Bound(value, true), new Bound(value, true), null));

    /// <summary><paramref name="value"/> or more.</summary>
    public TargetBuilder AtLeast(decimal value) => Asks(new RangeDraft(RangeKind.AtLeast, new Bound(value, true), null, null));

    /// <summary>More than <paramref name="value"/>: "trên 75%".</summary>
    public TargetBuilder MoreThan(decimal value) => Asks(new RangeDraft(RangeKind.MoreThan, new Bound(value, false), null, null));

    /// <summary><paramref name="value"/> or less.</summary>
    public TargetBuilder AtMost(decimal value) => Asks(new RangeDraft(RangeKind.AtMost, null, new Bound(value, true), null));

    /// <summary>Less than <paramref name="value"/>: "dưới 3%".</summary>
    public TargetBuilder LessThan(decimal value) => Asks(new RangeDraft(RangeKind.LessThan, null, new Bound(value, false), null));

    /// <summary>About <paramref name="centre"/>, read as within <paramref name="tolerance"/> of it, both ends included.</summary>
    public TargetBuilder About(decimal centre, decimal tolerance) =>
        Asks(new RangeDraft(RangeKind.About, new Bound(centre - tolerance, true), new Bound(centre + tolerance, true), centre));

    /// <summary>None left: zero.</summary>
    public TargetBuilder None() => Range(TargetRange.None);

    /// <summary>All of them: one hundred per cent.</summary>
    public TargetBuilder Whole() => Range(TargetRange.Whole);

    /// <summary>Done, by the due date.</summary>
    public TargetBuilder Done() => Range(TargetRange.Done);

    /// <summary>A range made elsewhere, with what it is relative to.</summary>
    public TargetBuilder Range(TargetRange range)
    {
        ArgumentNullException.ThrowIfNull(range);
        Current.Relation = range.Relation;
        return Asks(RangeDraft.Of(range));
    }

    /// <summary>The numbers of the range are measured against a baseline; state its year with <see cref="Baseline"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="relation"/> is not a defined relation.</exception>
    public TargetBuilder RelativeTo(RangeRelation relation)
    {
        if (!Enum.IsDefined(relation))
        {
            throw new ArgumentOutOfRangeException(nameof(relation), relation, "The relation is not defined.");
        }

        Current.Relation = relation;
        return this;
    }

    /// <summary>The value of the last year of the span.</summary>
    public TargetBuilder EndOfTerm() => SpeaksOf(Basis.EndOfTerm);

    /// <summary>Each year of the span, judged alone.</summary>
    public TargetBuilder EveryYear() => SpeaksOf(Basis.EveryYear);

    /// <summary>The yearly growth over the span, compounded.</summary>
    public TargetBuilder AverageGrowth() => SpeaksOf(Basis.AverageGrowth);

    /// <summary>The sum over the span.</summary>
    public TargetBuilder Total() => SpeaksOf(Basis.Total);

    /// <summary>Held throughout the span.</summary>
    public TargetBuilder Maintain() => SpeaksOf(Basis.Maintain);

    /// <summary>Done by the due date; the measure's unit must be <see cref="Quantities.Unit.Done"/>.</summary>
    public TargetBuilder Milestone() => SpeaksOf(Basis.Milestone);

    /// <summary>Speaks of one year.</summary>
    public TargetBuilder Over(int year) => Over(year, year);

    /// <summary>Speaks of the years from <paramref name="first"/> to <paramref name="last"/>, both included.</summary>
    public TargetBuilder Over(int first, int last)
    {
        Current.Years = (first, last);
        return this;
    }

    /// <summary>The last day for attaining it, included.</summary>
    /// <exception cref="ArgumentException"><paramref name="date"/> is <c>default(LocalDate)</c>.</exception>
    public TargetBuilder DueOn(LocalDate date)
    {
        GivenDay.ThrowIfDefault(date, nameof(date));
        Current.DueDate = date;
        return this;
    }

    /// <summary>The year that progress, or a relative range, is measured from.</summary>
    public TargetBuilder Baseline(int year)
    {
        Current.BaselineYear = year;
        return this;
    }

    /// <summary>The expected way from the baseline to the target.</summary>
    public TargetBuilder Along(TargetPath path)
    {
        ArgumentNullException.ThrowIfNull(path);
        Current.Path = path;
        return this;
    }

    /// <summary>The few words of the document that state it, such as "7,5 - 8,0%".</summary>
    public TargetBuilder Stated(string statement)
    {
        ArgumentNullException.ThrowIfNull(statement);
        Current.Statement = VietnameseText.Compose(statement.Trim());
        return this;
    }

    /// <summary>The document, section and item that state it.</summary>
    public TargetBuilder Cites(SourceReference source)
    {
        ArgumentNullException.ThrowIfNull(source);
        Current.Source = source;
        return this;
    }

    /// <summary>How an open question in the wording was settled; can be said several times.</summary>
    public TargetBuilder Read(Reading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        Current.Readings.Add(reading);
        return this;
    }

    /// <summary>A name of its own instead of the measure's.</summary>
    public TargetBuilder Named(LocalisedText name)
    {
        ArgumentNullException.ThrowIfNull(name);
        OnlyForOriginal(nameof(Named));
        Name = name;
        return this;
    }

    /// <summary>Whose target it is, when it is not the plan's own.</summary>
    public TargetBuilder OfAuthority(LocalisedText authority)
    {
        ArgumentNullException.ThrowIfNull(authority);
        OnlyForOriginal(nameof(OfAuthority));
        Authority = authority;
        return this;
    }

    /// <summary>
    /// A later instrument asks something else from a day on. Range, statement and citation are said anew; basis, years, due
    /// date, baseline and path stay those of the first version unless said anew.
    /// </summary>
    /// <exception cref="ArgumentException"><paramref name="inForceFrom"/> is <c>default(LocalDate)</c>.</exception>
    public TargetBuilder Restated(LocalDate inForceFrom, Action<TargetBuilder> restate)
    {
        GivenDay.ThrowIfDefault(inForceFrom, nameof(inForceFrom));
        ArgumentNullException.ThrowIfNull(restate);
        OnlyForOriginal(nameof(Restated));
        var later = new TargetBuilder(Id, MeasureCode, this);
        later.Current.InForceFrom = inForceFrom;
        restate(later);
        Drafts.Add(later.Current);
        return this;
    }

    private void OnlyForOriginal(string method)
    {
        if (_original is not null)
        {
            throw new InvalidOperationException($"{method} belongs to target \"{Id}\" itself, not to a restatement of it.");
        }
    }

    private TargetBuilder Asks(RangeDraft range)
    {
        Current.Range = range;
        return this;
    }

    private TargetBuilder SpeaksOf(Basis basis)
    {
        Current.Basis = basis;
        return this;
    }
}
