namespace HanoiPlan.Sdk.Evaluation.Batch;

/// <summary>Tiles of one target that are judged in one go.</summary>
/// <param name="Target">The place of the target.</param>
/// <param name="FirstTile">The first tile.</param>
/// <param name="EndTile">The tile after the last.</param>
internal readonly record struct BatchPiece(int Target, int FirstTile, int EndTile);
