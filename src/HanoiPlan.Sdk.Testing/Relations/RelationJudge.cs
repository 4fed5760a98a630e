namespace HanoiPlan.Sdk.Testing.Relations;

/// <summary>Answers a case: the engine, another implementation of the meaning, or one that is wrong on purpose.</summary>
/// <param name="made">The case.</param>
public delegate RelationAnswer RelationJudge(RelationCase made);
