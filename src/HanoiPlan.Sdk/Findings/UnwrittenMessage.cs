using HanoiPlan.Sdk.Sources;

namespace HanoiPlan.Sdk.Findings;

/// <summary>A message whose words are put together when somebody reads them: most findings of a long list are counted and sorted only.</summary>
internal abstract class UnwrittenMessage
{
    /// <summary>The message; the same words at every call.</summary>
    public abstract LocalisedText Write();
}
