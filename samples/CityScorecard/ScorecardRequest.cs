using HanoiPlan.Sdk.Quantities;
using HanoiPlan.Sdk.Sources;
using NodaTime;

namespace CityScorecard;

/// <summary>What the command line asked for.</summary>
internal sealed record ScorecardRequest(
    Language Language, LocalDate AsOf, LocalDate? KnownAt, FileInfo? Data, NumberFormat Numbers, FileInfo? Json, bool NoColor);
