using System.Collections.Concurrent;

namespace HanoiPlan.Sdk.Rules;

/// <summary>The figures that one run of rules has read: each once, however many rules and threads ask for it.</summary>
internal sealed class RuleFigures
{
    private readonly ConcurrentDictionary<(SubjectFigure Figure, SubjectList Subjects), Lazy<long[]>> _read = [];

    /// <summary>The figures in steps, by the places of the things; of no use when cancellation was asked for meanwhile.</summary>
    public long[] Of(SubjectFigure figure, SubjectList subjects, CancellationToken cancellation) => _read.GetOrAdd(
        (figure, subjects),
        static (key, token) => new Lazy<long[]>(() => key.Figure.Read(key.Subjects, token)),
        cancellation).Value;
}
