using System.Collections;
using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;

namespace HanoiPlan.Sdk.Measures;

/// <summary>The measures that a plan and its data speak of, in the order they were given. Immutable.</summary>
public sealed class MeasureCatalogue : IReadOnlyList<Measure>
{
    private readonly Measure[] _measures;
    private readonly FrozenDictionary<string, Measure> _byCode;

    /// <summary>Makes a catalogue.</summary>
    /// <exception cref="ArgumentException">Two measures have the same code.</exception>
    public MeasureCatalogue(IEnumerable<Measure> measures)
    {
        ArgumentNullException.ThrowIfNull(measures);
        _measures = [.. measures];
        var byCode = new Dictionary<string, Measure>(StringComparer.Ordinal);
        foreach (var measure in _measures)
        {
            if (!byCode.TryAdd(measure.Code, measure))
            {
                throw new ArgumentException($"The measure code \"{measure.Code}\" stands twice.", nameof(measures));
            }
        }

        _byCode = byCode.ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <inheritdoc />
    public int Count => _measures.Length;

    /// <inheritdoc />
    public Measure this[int index] => _measures[index];

    /// <summary>The measure with a code.</summary>
    /// <exception cref="KeyNotFoundException">There is none.</exception>
    public Measure this[string code] => TryGet(code, out var measure)
        ? measure
        : throw new KeyNotFoundException($"There is no measure \"{code}\" among the {Count} of this catalogue.");

    /// <summary>Looks a measure up by its code.</summary>
    public bool TryGet(string code, [NotNullWhen(true)] out Measure? measure)
    {
        ArgumentNullException.ThrowIfNull(code);
        return _byCode.TryGetValue(code, out measure);
    }

    /// <inheritdoc />
    public IEnumerator<Measure> GetEnumerator() => ((IEnumerable<Measure>)_measures).GetEnumerator();

    /// <inheritdoc />
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
