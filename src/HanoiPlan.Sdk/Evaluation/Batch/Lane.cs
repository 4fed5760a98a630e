namespace HanoiPlan.Sdk.Evaluation.Batch;

/// <summary>One area of one target through consecutive periods: the cuts and the statuses between them.</summary>
internal readonly struct Lane(uint word, PathCut first, PathCut second, long lowerCut, long upperCut)
{
    public uint Word => word;

    public PathCut First => first;

    public PathCut Second => second;

    public long LowerCut => lowerCut;

    public long UpperCut => upperCut;

    /// <summary>A lane that answers the same whatever the value, and otherwise where there is none.</summary>
    public static Lane Always(byte rank, byte missing) => Of([rank], missing, StepPoint.Never, StepPoint.Never);

    public static Lane Of(ReadOnlySpan<byte> ranks, byte missing, long lowerCut, long upperCut) =>
        new(StatusWord.Of(ranks, missing), PathCut.Still(StepPoint.Never), PathCut.Still(StepPoint.Never), lowerCut, upperCut);
}
