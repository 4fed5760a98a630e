using System.Diagnostics.CodeAnalysis;
using System.Numerics;
using HanoiPlan.Sdk.Quantities;
using HanoiPlan.Sdk.Sources;
using HanoiPlan.Sdk.Targets;

namespace HanoiPlan.Sdk.Rules;

/// <summary>
/// A rule that a figure lies in a range, ends included or excluded as the range says; beyond it on either side is outside. A figure
/// that is not known breaks no range. Exact for every decimal. Thousands of such rules are cheap: a figure is read once for all of them, and
/// many things are held against a range at a time.
/// </summary>
/// <typeparam name="TSubject">The type of the things.</typeparam>
public sealed class RangeRule<TSubject> : Rule<TSubject>
    where TSubject : class
{
    private static readonly RuleMessage Outside = RuleMessage.Of("{0} là {1}, ngoài mức cho phép: {2}.", "{0} is {1}, outside the range: {2}.");

    private readonly MessageArgument _name;
    private readonly MessageArgument _words;
    private readonly long _least;
    private readonly long _beyond;

    /// <summary>Makes a rule.</summary>
    /// <param name="description">What the rule says of itself.</param>
    /// <param name="figure">The figure, best the same object for every rule about it.</param>
    /// <param name="range">The range, in the unit of the figure's measure.</param>
    /// <exception cref="ArgumentException">The range is relative to a baseline, which a figure alone does not have.</exception>
    [SuppressMessage("ApiDesign", "RS0022", Justification = "Rules are derived from through their kind alone.")]
    public RangeRule(RuleDescription description, SubjectFigure<TSubject> figure, TargetRange range)
        : base(description, KindOf(figure))
    {
        ArgumentNullException.ThrowIfNull(range);
        if (range.IsRelative)
        {
            throw new ArgumentException($"{Code}: the range {range} is relative to a baseline; a rule about a figure needs an absolute one.", nameof(range));
        }

        Figure = figure;
        Range = range;
        _name = figure.Measure.Name;
        _words = LocalisedText.Of(range.ToBoundsText(figure.Measure, Language.Vietnamese), range.ToBoundsText(figure.Measure, Language.English));
        _least = range.Lower is { } lower ? FirstReaching(lower.Value, lower.IsInclusive) : SubjectFigure.Unclear + 1;
        _beyond = range.Upper is { } upper ? FirstReaching(upper.Value, !upper.IsInclusive) : long.MaxValue;
    }

    /// <summary>The figure.</summary>
    public SubjectFigure<TSubject> Figure { get; }

    /// <summary>The range that it must lie in.</summary>
    public TargetRange Range { get; }

    /// <inheritdoc />
    public override void Check(TSubject subject, RuleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (Figure.Of(subject) is { } value && !Contains(value))
        {
            context.Report(Outside, _name, MessageArgument.Of(value, Figure.Measure), _words);
        }
    }

    internal override void CheckEach(SubjectList subjects, int from, int to, RuleContext context)
    {
        var figures = context.Figures.Of(Figure, subjects, context.CancellationToken);
        for (var i = Next(figures, from, to); i < to; i = Next(figures, i + 1, to))
        {
            // Whatever may lie outside is looked at once more, by its exact value.
            base.CheckEach(subjects, i, i + 1, context);
        }
    }

    private static SubjectKind<TSubject> KindOf(SubjectFigure<TSubject> figure)
    {
        ArgumentNullException.ThrowIfNull(figure);
        return figure.Kind;
    }

    private bool Contains(decimal value) =>
        (Range.Lower is not { } lower || (lower.IsInclusive ? value >= lower.Value : value > lower.Value))
        && (Range.Upper is not { } upper || (upper.IsInclusive ? value <= upper.Value : value < upper.Value));

    // The least number of steps that reaches a point; held within what a figure in steps can be, where the comparison stays the same.
    private long FirstReaching(decimal point, bool isInclusive) => (long)BigInteger.Clamp(
        Figure.Measure.Scale.LeastSteps(Rational.From(point), isInclusive), SubjectFigure.Unclear + 1, long.MaxValue);

    private int Next(long[] figures, int from, int to)
    {
        var least = new Vector<long>(_least);
        var beyond = new Vector<long>(_beyond);
        var i = from;
        while (i <= to - Vector<long>.Count && Vector.LessThanOrEqualAll(least, new Vector<long>(figures, i)) && Vector.LessThanAll(new Vector<long>(figures, i), beyond))
        {
            i += Vector<long>.Count;
        }

        while (i < to && figures[i] >= _least && figures[i] < _beyond)
        {
            i++;
        }

        return i;
    }
}
