using HanoiPlan.Sdk.Sources;
using NodaTime;

namespace DistrictComparison;

/// <summary>What was asked for on the command line.</summary>
internal sealed record ComparisonOptions(
    Language Language, LocalDate? AsOf, bool IsOfCommunes, FileInfo? Data, string Numbers, int? Areas, ulong Seed, bool IsPlain);
