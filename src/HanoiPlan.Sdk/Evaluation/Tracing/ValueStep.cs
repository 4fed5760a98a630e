using HanoiPlan.Sdk.Observations;
using HanoiPlan.Sdk.Sources;

namespace HanoiPlan.Sdk.Evaluation.Tracing;

/// <summary>A value that the reasoning uses, with the records that were set aside for it.</summary>
public sealed class ValueStep : TraceStep
{
    internal ValueStep(ValueRole role, AssessedValue value, IReadOnlyList<Observation> superseded)
        : base(value.Observations, superseded.Count == 0 ? [] : [.. superseded.Select(observation => new SupersededStep(observation, value.Measure))])
    {
        Role = role;
        Value = value;
    }

    /// <summary>The role that the value plays.</summary>
    public ValueRole Role { get; }

    /// <summary>The value, its period and its observations.</summary>
    public AssessedValue Value { get; }

    private protected override string Vietnamese()
    {
        var period = Value.Period.ToText(Language.Vietnamese);
        var lead = Role switch
        {
            ValueRole.Baseline => "Mức gốc, ",
            ValueRole.LatestKnown => "Số liệu mới nhất, ",
            ValueRole.CrossCheck => "Đối chiếu, ",
            _ => string.Empty,
        };
        var start = lead.Length == 0 ? period : lead + char.ToLowerInvariant(period[0]) + period[1..];
        return $"{start}: {Value.ToText(Language.Vietnamese)}{Records(Language.Vietnamese)}.";
    }

    private protected override string English()
    {
        var lead = Role switch
        {
            ValueRole.Baseline => "Baseline, ",
            ValueRole.LatestKnown => "Latest known, ",
            ValueRole.CrossCheck => "Cross-check, ",
            _ => string.Empty,
        };
        return $"{lead}{Value.Period.ToText(Language.English)}: {Value.ToText(Language.English)}{Records(Language.English)}.";
    }

    private string Records(Language language)
    {
        var vietnamese = language == Language.Vietnamese;
        var made = Value.Origin switch
        {
            ValueOrigin.FromParts => Parts(vietnamese),
            ValueOrigin.WeakestPart => vietnamese ? "lấy phần thấp nhất" : "the weakest part",
            ValueOrigin.Compounded => vietnamese ? "tính lũy kế nhân từ các năm" : "compounded from the years",
            ValueOrigin.Summed => vietnamese ? "cộng từ các năm" : "added up from the years",
            _ => null,
        };
        var standing = Value.Standing?.Label.In(language);
        var recorded = Value.Observations.Count == 1
            ? vietnamese ? $"ghi nhận {Day(Value.Observations[0].RecordedAt)}" : $"recorded {IsoDay(Value.Observations[0].RecordedAt)}"
            : null;
        var all = string.Join(", ", new[] { made, standing, recorded }.OfType<string>());
        return all.Length == 0 ? string.Empty : $" ({all})";
    }

    private string? Parts(bool vietnamese)
    {
        if (Value.Observations is not [{ Numerator: { } numerator, Denominator: { } denominator }])
        {
            return null;
        }

        var format = Quantities.NumberFormat.For(vietnamese ? Language.Vietnamese : Language.English);
        return $"{format.Format(numerator)}/{format.Format(denominator)}";
    }
}
