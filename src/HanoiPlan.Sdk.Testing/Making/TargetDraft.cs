using HanoiPlan.Sdk.Plans;
using HanoiPlan.Sdk.Sources;
using HanoiPlan.Sdk.Targets;

namespace HanoiPlan.Sdk.Testing.Making;

/// <summary>A target, open to change; its first version counts from the plan's day.</summary>
internal sealed record TargetDraft(string Id, string MeasureCode, LocalisedText? Name, LocalisedText? Authority, IReadOnlyList<VersionDraft> Versions)
{
    public static TargetDraft Of(Target target) =>
        new(target.Id, target.Measure.Code, target.Name, target.Authority, [.. target.Versions.Select(VersionDraft.Of)]);

    public TargetDraft With(Func<VersionDraft, VersionDraft> change) => this with { Versions = [change(Versions[0]), .. Versions.Skip(1)] };

    public void Write(TargetBuilder target)
    {
        if (Name is { } name)
        {
            target.Named(name);
        }

        if (Authority is { } authority)
        {
            target.OfAuthority(authority);
        }

        Versions[0].Write(target);
        foreach (var later in Versions.Skip(1))
        {
            target.Restated(later.InForceFrom!.Value, later.Write);
        }
    }
}
