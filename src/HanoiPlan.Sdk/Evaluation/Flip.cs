using HanoiPlan.Sdk.Measures;
using HanoiPlan.Sdk.Quantities;
using HanoiPlan.Sdk.Sources;
using HanoiPlan.Sdk.Time;

namespace HanoiPlan.Sdk.Evaluation;

/// <summary>
/// A counterfactual: the nearest value of one figure, on one side, that would have led to another status. It is true by the
/// engine: the figure set to this value gives the status, and set to one step less far does not.
/// </summary>
public sealed class Flip
{
    internal Flip(decimal value, bool isAbove, AssessmentStatus status, Measure? measure = null, TimePeriod period = default)
    {
        Value = value;
        IsAbove = isAbove;
        Status = status;
        Measure = measure;
        Period = period;
    }

    /// <summary>The measure of the figure; null for a flip read from a row of cut points, which knows no figure.</summary>
    public Measure? Measure { get; }

    /// <summary>The period of the figure; <see cref="TimePeriod.None"/> for a flip read from a row of cut points.</summary>
    public TimePeriod Period { get; }

    /// <summary>The value, on the measure's scale and in its unit.</summary>
    public decimal Value { get; }

    /// <summary>True when it lies above the value that the figure has, or is compared from where the figure is missing or disputed.</summary>
    public bool IsAbove { get; }

    /// <summary>The status it would lead to.</summary>
    public AssessmentStatus Status { get; }

    /// <summary>The counterfactual as a sentence, such as "With 80% or more in 2025 the answer would be Met."</summary>
    public string ToText(Language language)
    {
        var vietnamese = language == Language.Vietnamese;
        var value = Measure is { } measure ? QuantityText.Write(Value, measure.Unit, language) : NumberFormat.For(language).Format(Value);
        var bound = Measure?.Unit == Unit.Done ? value : (vietnamese, IsAbove) switch
        {
            (true, true) => $"{value} trở lên",
            (true, false) => $"{value} trở xuống",
            (_, true) => $"{value} or more",
            _ => $"{value} or less",
        };
        var period = Period == TimePeriod.None ? string.Empty
            : vietnamese ? $" ({Period.ToText(language)})"
            : $" {(Period.Kind == PeriodKind.Day ? "on" : "in")} {Period.ToText(language)}";
        var name = Measure is { } named ? named.Name.In(language) : vietnamese ? "giá trị" : "the value";
        return vietnamese
            ? $"Nếu {name}{period} là {bound} thì kết luận là {Status.Label.Vietnamese}."
            : $"If {name}{period} were {bound}, the answer would be {Status.Label.English}.";
    }

    /// <summary>The figure, the value and the status.</summary>
    public override string ToString()
    {
        var figure = Period == TimePeriod.None ? string.Empty : $"{Measure} {Period} ";
        return $"{figure}{(IsAbove ? "≥" : "≤")} {NumberFormat.Invariant.Format(Value)} → {Status.Name}";
    }
}
