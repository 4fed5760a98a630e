namespace HanoiPlan.Sdk.Evaluation.Methods;

/// <summary>A series in a group, with what a method said of it. Immutable.</summary>
public sealed class MethodMember
{
    /// <summary>Pairs a series with its result.</summary>
    public MethodMember(MethodSeries series, MethodResult result)
    {
        ArgumentNullException.ThrowIfNull(series);
        ArgumentNullException.ThrowIfNull(result);
        Series = series;
        Result = result;
    }

    /// <summary>The series.</summary>
    public MethodSeries Series { get; }

    /// <summary>What the method said of it.</summary>
    public MethodResult Result { get; }
}
