using HanoiPlan.Sdk.Targets;

namespace HanoiPlan.Sdk.Statements.Tests;

/// <summary>The source document's own sections, fed as they stand where the shared source is at hand.</summary>
public sealed class SourceSectionTests
{
    // Item, lower, upper, read by hand from section II.2; "-" for a bound that is not there. 41 statements in 20 items.
    private const string Bounds = """
        1 7.5 8; 1 8 8.5; 1 8.5 9; 1 2.5 3; 2 65 65.5; 2 22.5 23; 2 1.4 1.6; 2 10.4 10.6; 3 8300 8500; 4 3.1 3.2; 4 12.5 13.5;
        5 30 30; 6 7 7.5; 7 75 75; 7 65 65; 7 86 88; 8 80 85; 9 30 35; 9 15 15; 9 100 100; 10 75 80; 10 55 60; 11 - 3; 12 0 0; 12 0 0;
        13 100 100; 13 40 40; 13 20 20; 13 - -; 14 60 62; 14 100 100; 15 100 100; 16 100 100; 16 100 100; 16 100 100; 16 100 100; 16 50 55;
        17 30 35; 18 9000 10000; 19 75 -; 20 75 -
        """;

    [Fact]
    public void ReadAll_SectionTwoTwoAsItStands_GivesTheFortyOneTargets()
    {
        var section = Section("## 2. Các chỉ tiêu chủ yếu", "### **III.");
        var reading = TargetStatement.ReadAll(section);
        Assert.Empty(reading.Errors);
        var expected = Bounds.Split(';', StringSplitOptions.TrimEntries).Select(bound => bound[(bound.IndexOf(' ', StringComparison.Ordinal) + 1)..]);
        Assert.Equal(expected, reading.Targets.Select(target => $"{Number(target.Lower)} {Number(target.Upper)}"));
        Assert.All(reading.Targets, target => Assert.Equal(2025, target.To));
    }

    [Fact]
    public void ReadAll_SectionTwoTwoAsItStands_TellsKindsAndBases()
    {
        var targets = TargetStatement.ReadAll(Section("## 2. Các chỉ tiêu chủ yếu", "### **III.")).Targets;
        Assert.All(targets.Take(4), target => Assert.Equal((Basis.AverageGrowth, 2021, 2025), (target.Basis, target.From, target.To)));
        Assert.Equal(StatementKind.About, targets[11].Kind);
        Assert.Equal(StatementKind.Maintain, targets[19].Kind);
        Assert.Equal(StatementKind.LessThan, targets[22].Kind);
        Assert.False(targets[22].Upper!.Value.IsInclusive);
        Assert.Equal(["theo tiêu chuẩn của Thành phố"], targets[24].Qualifiers);
        Assert.Equal(StatementKind.Milestone, targets[28].Kind);
        Assert.All(targets.Skip(38), target => Assert.Equal(Basis.EveryYear, target.Basis));
        Assert.Equal("giá hiện hành", Assert.Single(targets[9].Qualifiers));
        Assert.Equal(("đồng", UnitMultiplier.MillionBillion), (targets[9].Unit!.Symbol!.Vietnamese, targets[9].Unit!.Multiplier));
    }

    [Fact]
    public void ReadAll_SectionTwoTwo_SpansHoldTheNumbersOfTheTarget()
    {
        var section = Section("## 2. Các chỉ tiêu chủ yếu", "### **III.");
        var targets = TargetStatement.ReadAll(section).Targets;
        Assert.Contains("9.000 - 10.000 đảng viên", section.Substring(targets[38].Start, targets[38].Length), StringComparison.Ordinal);
        Assert.StartsWith("Duy trì 100%", section.Substring(targets[19].Start, targets[19].Length), StringComparison.Ordinal);
        Assert.Equal("tăng 12,5 - 13,5%/năm", section.Substring(targets[10].Start, targets[10].Length));
    }

    [Fact]
    public void ReadAll_SectionTwoOneAsItStands_GivesTheThreeHorizons()
    {
        var reading = TargetStatement.ReadAll(Section("**1. Mục tiêu**", "## 2. Các chỉ tiêu"));
        Assert.Empty(reading.Errors);
        Assert.Equal(["2025 8300 8500", "2030 12000 13000", "2045 36000 -"], reading.Targets.Select(target => $"{target.To} {Number(target.Lower)} {Number(target.Upper)}"));
        Assert.All(reading.Targets, target => Assert.Equal("GRDP/người", target.Name));
        Assert.False(reading.Targets[2].Lower!.Value.IsInclusive);
    }

    private static string Number(Bound? bound) =>
        bound is { } some ? Sdk.Quantities.NumberFormat.Invariant.Format(some.Value) : "-";

    private static string Section(string from, string to)
    {
        var text = File.ReadAllText(SourceFile());
        var start = text.IndexOf(from, StringComparison.Ordinal);
        return text[start..text.IndexOf(to, start, StringComparison.Ordinal)];
    }

    private static string SourceFile()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var file = Path.Combine(folder.FullName, "shared", "source", "hanoi-action-programme-2020-2025.vi.txt");
            if (File.Exists(file))
            {
                return file;
            }
        }

        Assert.Skip("The shared source is not at hand.");
        return string.Empty;
    }
}
