using System.Globalization;
using HanoiPlan.Sdk.Measures;
using HanoiPlan.Sdk.Quantities;

namespace HanoiPlan.Sdk.Statements.Tests;

public sealed class StatementTableTests
{
    private const int FewestStatements = 300;

    public static TheoryData<string, string> Statements()
    {
        var data = new TheoryData<string, string>();
        foreach (var (statement, reading) in Rows())
        {
            data.Add(statement, reading);
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Statements))]
    public void ReadAll_StatementOfTheTable_GivesItsReading(string statement, string reading)
    {
        var read = TargetStatement.ReadAll(statement);
        Assert.Empty(read.Errors);
        Assert.Equal(reading.Split("&&", StringSplitOptions.TrimEntries), read.Targets.Select(Describe));
    }

    [Fact]
    public void Table_Distinct_HoldsAtLeastThreeHundredStatements() =>
        Assert.True(Rows().Select(row => row.Statement).Distinct().Count() >= FewestStatements, $"{Rows().Count()} rows");

    [Theory]
    [MemberData(nameof(Statements))]
    public void Start_StatementOfTheTable_SpansLieWithinTheTextAndInOrder(string statement, string reading)
    {
        Assert.NotEmpty(reading);
        var last = -1;
        foreach (var target in TargetStatement.ReadAll(statement).Targets)
        {
            Assert.InRange(target.Start, Math.Max(0, last), statement.Length - 1);
            Assert.InRange(target.Length, 1, statement.Length - target.Start);
            last = target.Start;
        }
    }

    internal static IEnumerable<(string Statement, string Reading)> Rows()
    {
        string[] tables = [EconomyStatements.Table, SocietyStatements.Table, LandStatements.Table, PartyStatements.Table, WordingStatements.Table];
        foreach (var line in tables.SelectMany(table => table.Split('\n', StringSplitOptions.RemoveEmptyEntries)))
        {
            var parts = line.Split('⇒', StringSplitOptions.TrimEntries);
            yield return (parts[0], parts[1]);
        }
    }

    internal static string Describe(TargetStatement target)
    {
        var preference = target.Preference is null ? "-"
            : target.Preference == Preference.HigherIsBetter ? "H"
            : target.Preference == Preference.LowerIsBetter ? "L"
            : "I";
        var low = target.Lower is { } lower ? (lower.IsInclusive ? "[" : "(") + NumberFormat.Invariant.Format(lower.Value) : "(";
        var high = target.Upper is { } upper ? NumberFormat.Invariant.Format(upper.Value) + (upper.IsInclusive ? "]" : ")") : ")";
        var span = (target.From, target.To) switch
        {
            ({ } from, { } to) => $"{from}-{to}",
            ({ } from, null) => $"{from}-",
            (null, { } to) => target.DueDate is { } day ? day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : $"{to}",
            _ => string.Empty,
        };
        var time = $"{span}{(target.BaselineYear is { } year ? $" b{year}" : string.Empty)}".Trim();
        return $"{target.Kind.Name} {preference} {low},{high} {target.Unit?.ToString() ?? "-"} ; {target.Basis?.Name ?? "unstated"} ; {(time.Length == 0 ? "-" : time)} ; {target.Name}".TrimEnd();
    }
}
