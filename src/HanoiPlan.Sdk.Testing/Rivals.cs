namespace HanoiPlan.Sdk.Testing;

/// <summary>Two cases that differ in one value alone, the better of which must not rank worse.</summary>
internal sealed record Rivals(JudgementCase Worse, JudgementCase Better)
{
    public override string ToString()
    {
        var better = Better.Observations.Except(Worse.Observations).Single();
        return $"{Worse}\nbetter with {CaseText.Of(better)}";
    }
}
