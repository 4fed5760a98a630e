namespace HanoiPlan.Sdk.Evaluation.Methods;

/// <summary>The methods at hand, by name: the built-in ones and those that a host registered. Immutable; registering gives a new set.</summary>
public sealed class AssessmentMethods
{
    private readonly AssessmentMethod[] _methods;

    private AssessmentMethods(AssessmentMethod[] methods) => _methods = methods;

    /// <summary>The built-in methods with their published thresholds.</summary>
    public static AssessmentMethods BuiltIn { get; } = new(
    [
        new PaceMethod(),
        new OpenSdgMethod(),
        new SdgIndexMethod(),
        new GermanMethod(),
        new UnProgressMethod(),
        new EscapMethod(),
        new PercentOfPlanMethod(),
    ]);

    /// <summary>The methods, in the order of their registration.</summary>
    public IReadOnlyList<AssessmentMethod> All => _methods;

    /// <summary>A set with one method more.</summary>
    /// <exception cref="ArgumentException">A method of this name is there already, or the name is empty.</exception>
    public AssessmentMethods With(AssessmentMethod method)
    {
        ArgumentNullException.ThrowIfNull(method);
        ArgumentException.ThrowIfNullOrWhiteSpace(method.Name);
        return Find(method.Name) is null
            ? new AssessmentMethods([.. _methods, method])
            : throw new ArgumentException($"A method named \"{method.Name}\" is registered already; use Replace to put another in its place.", nameof(method));
    }

    /// <summary>A set with a method in the place of the one of the same name, such as the same rule with other thresholds.</summary>
    /// <exception cref="ArgumentException">No method of this name is there.</exception>
    public AssessmentMethods Replace(AssessmentMethod method)
    {
        ArgumentNullException.ThrowIfNull(method);
        return Find(method.Name) is null
            ? throw new ArgumentException($"No method named \"{method.Name}\" is registered.", nameof(method))
            : new AssessmentMethods([.. _methods.Select(own => own.Name == method.Name ? method : own)]);
    }

    /// <summary>The method of a name, compared ordinally; null when there is none.</summary>
    public AssessmentMethod? Find(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return Array.Find(_methods, method => method.Name == name);
    }
}
