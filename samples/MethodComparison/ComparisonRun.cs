using System.Text;
using HanoiPlan.Sdk.Evaluation.Methods;
using HanoiPlan.Sdk.Sources;

namespace HanoiPlan.Samples.Comparison;

/// <summary>Judges the series in batches on all processors and writes the results in the order of the targets.</summary>
internal sealed class ComparisonRun
{
    private const int Batch = 4096;
    private const int Slice = 64;
    private static readonly LocalisedText NotKept = LocalisedText.Of("(không lưu)", "(not kept)");

    private readonly IReadOnlyList<AssessmentMethod> _methods;
    private readonly List<MethodMember>[]? _members;

    public ComparisonRun(IReadOnlyList<AssessmentMethod> methods, bool withGroups)
    {
        _methods = methods;
        _members = withGroups ? [.. methods.Select(_ => new List<MethodMember>())] : null;
    }

    /// <summary>How many series had methods that disagree.</summary>
    public long Disagreements { get; private set; }

    public void WriteResults(IReadOnlyList<SeriesEntry> series, TextWriter output, CancellationToken cancellation)
    {
        output.Write(ResultLines.Header + "\n");
        for (var from = 0; from < series.Count; from += Batch)
        {
            cancellation.ThrowIfCancellationRequested();
            var count = Math.Min(Batch, series.Count - from);
            var texts = new StringBuilder[(count + Slice - 1) / Slice];
            var judged = new Judged[count];
            Parallel.For(0, texts.Length, slice =>
            {
                var text = texts[slice] = new StringBuilder();
                for (var i = slice * Slice; i < Math.Min(count, (slice + 1) * Slice); i++)
                {
                    judged[i] = Judge(series[from + i], text);
                }
            });
            foreach (var text in texts)
            {
                output.Write(text);
            }

            Collect(judged);
        }
    }

    public void WriteGroups(TextWriter output, CancellationToken cancellation)
    {
        output.Write(ResultLines.GroupHeader + "\n");
        var text = new StringBuilder();
        for (var m = 0; m < _methods.Count; m++)
        {
            cancellation.ThrowIfCancellationRequested();
            foreach (var group in MethodGroups.Assess(_methods[m], _members![m]))
            {
                ResultLines.Append(text.Clear(), _methods[m], group);
                output.Write(text);
            }
        }
    }

    private void Collect(Judged[] judged)
    {
        foreach (var one in judged)
        {
            Disagreements += one.Disagrees ? 1 : 0;
            for (var m = 0; _members is not null && m < _methods.Count; m++)
            {
                _members[m].Add(one.Members[m]);
            }
        }
    }

    // Methods that know one target judge each target apart; the German rule says itself how several go together.
    private Judged Judge(SeriesEntry entry, StringBuilder text)
    {
        var whole = entry.ToSeries();
        var single = entry.HasOneTarget ? [whole] : entry.ToSingleTargetSeries();
        var members = _members is null ? [] : new MethodMember[_methods.Count];
        var results = new KeyValuePair<AssessmentMethod, MethodResult>[_methods.Count];
        for (var m = 0; m < _methods.Count; m++)
        {
            var judgedSeries = _methods[m] is GermanMethod ? [whole] : single;
            for (var i = 0; i < judgedSeries.Count; i++)
            {
                var result = _methods[m].Assess(judgedSeries[i]);
                ResultLines.Append(text, judgedSeries[i], _methods[m], result);
                if (i == 0)
                {
                    results[m] = KeyValuePair.Create(_methods[m], result);
                    if (_members is not null)
                    {
                        members[m] = new MethodMember(judgedSeries[i], result.WithReason(NotKept));
                    }
                }
            }
        }

        return new Judged(members, SeriesComparison.Of(whole, results).Disagrees);
    }

    private readonly record struct Judged(MethodMember[] Members, bool Disagrees);
}
