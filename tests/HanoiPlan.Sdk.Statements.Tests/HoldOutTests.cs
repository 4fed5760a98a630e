namespace HanoiPlan.Sdk.Statements.Tests;

/// <summary>The hold-outs: every row reads as written by hand, and none is wrong in silence.</summary>
public sealed class HoldOutTests
{
    private const int FewestStatements = 700;

    private static readonly string[] WordingCodes = ["unread-words", "unread-sign", "garbled-text", "unaccented", "unclear-sign", "tolerance-assumed", "level-in-percent"];

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
    public void ReadAll_StatementOfTheHoldOut_GivesItsReading(string statement, string reading)
    {
        var read = TargetStatement.ReadAll(statement.Replace('↵', '\n'));
        switch (reading)
        {
            case "∅":
                Assert.Empty(read.Targets);
                break;
            case "!":
                Assert.Empty(read.Targets);
                Assert.NotEmpty(read.Errors);
                break;
            case "?":
                Assert.True(
                    read.Errors.Count > 0 || read.Targets.Any(target => target.Doubts.Any(doubt => WordingCodes.Contains(doubt.Code))),
                    string.Join('\n', read.Targets.Select(StatementTableTests.Describe)));
                break;
            case "??":
                Assert.True(IsNoted(read), string.Join('\n', read.Targets.Select(StatementTableTests.Describe)));
                break;
            case "?∅":
                Assert.True(read.Targets.Count == 0 || IsNoted(read), string.Join('\n', read.Targets.Select(StatementTableTests.Describe)));
                break;
            default:
                Assert.Empty(read.Errors);
                var expected = reading.Split("&&", StringSplitOptions.TrimEntries);
                Assert.Equal(expected, read.Targets.Select((target, i) => OfForm(StatementTableTests.Describe(target), expected[Math.Min(i, expected.Length - 1)])));
                break;
        }
    }

    private static bool IsNoted(StatementReading read) => read.Errors.Count > 0 || read.Targets.Any(target => target.Doubts.Count > 0);

    // The limits that the page of statements names: a number in a condition, a counted noun that is no known unit, yearly growth compared with a period.
    private static bool IsWrittenBack(TargetStatement target) =>
        !target.Qualifiers.Any(qualifier => qualifier.Any(char.IsAsciiDigit)) && !target.Doubts.Any(doubt => doubt.Code == "unit-unknown")
        && !(target.Kind == StatementKind.Relative && target.Qualifiers.Any(qualifier => qualifier.StartsWith("so với", StringComparison.Ordinal)));

    // A reading of three parts leaves the name open.
    private static string OfForm(string described, string expected) =>
        expected.Count(c => c == ';') >= 3 ? described : string.Join(" ; ", described.Split(" ; ").Take(3));

    [Theory]
    [MemberData(nameof(Statements))]
    public void ToStatement_StatementOfTheHoldOut_ReadsAgainToTheSame(string statement, string reading)
    {
        Assert.NotEmpty(reading);
        var read = TargetStatement.ReadAll(statement.Replace('↵', '\n'));
        foreach (var target in read.Targets.Where(IsWrittenBack))
        {
            var written = target.ToStatement(read.Language);
            var again = TargetStatement.ReadAll(written, read.Language);
            Assert.True(again.Targets.Count == 1 && target.IsSameTarget(again.Targets[0]), $"{statement}\n{written}\n{string.Join('\n', again.Targets.Select(StatementTableTests.Describe))}\n{string.Join('\n', again.Errors)}");
        }
    }

    [Fact]
    public void HoldOuts_Distinct_HoldAtLeastSevenHundredStatements() =>
        Assert.True(Rows().Select(row => row.Statement).Distinct().Count() >= FewestStatements);

    [Fact]
    public void Codes_RaisedByTheHoldOuts_AreListedInTheDocument()
    {
        var page = StatementDocumentTests.Page();
        var codes = Rows().SelectMany(row => TargetStatement.ReadAll(row.Statement).Targets).SelectMany(target => target.Doubts).Select(doubt => doubt.Code).Distinct();
        Assert.All(codes, code => Assert.Contains($"`{code}`", page, StringComparison.Ordinal));
    }

    internal static IEnumerable<(string Statement, string Reading)> Rows()
    {
        foreach (var line in new[] { FirstHoldOut.Table, SecondHoldOut.Table, ThirdHoldOut.Table, FourthHoldOut.Table, FifthHoldOut.Table }.SelectMany(table => table.Split('\n', StringSplitOptions.RemoveEmptyEntries)))
        {
            var parts = line.Split('⇒', StringSplitOptions.TrimEntries);
            yield return (parts[0], parts[1]);
        }
    }
}
