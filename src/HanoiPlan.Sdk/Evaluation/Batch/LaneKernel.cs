namespace HanoiPlan.Sdk.Evaluation.Batch;

/// <summary>How many bits are judged at once; all give the same bytes.</summary>
internal enum LaneKernel
{
    Scalar,
    Bits256,
}
