using HanoiPlan.Sdk.Sources;

namespace HanoiPlan.Sdk.Statements;

internal static class StatementWriter
{
    public static string Write(TargetStatement statement, Language language) => statement.Name;
}
