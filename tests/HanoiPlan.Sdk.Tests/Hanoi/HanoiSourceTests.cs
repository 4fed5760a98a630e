using System.Text;
using System.Text.RegularExpressions;
using HanoiPlan.Sdk.Hanoi;
using HanoiPlan.Sdk.Quantities;
using HanoiPlan.Sdk.Targets;

namespace HanoiPlan.Sdk.Tests.Hanoi;

/// <summary>Section II.2 of the document, where it is at hand, against the plan: every number is there, and nothing that is not.</summary>
public sealed partial class HanoiSourceTests
{
    private const string Source = "source/hanoi-action-programme-2020-2025.vi.txt";

    [Fact]
    public void SectionII2_NumbersOfEachItem_AreThoseOfTheStatementsInOrder()
    {
        var items = Items();
        Assert.Equal(20, items.Count);
        foreach (var indicator in HanoiActionProgramme.Plan.Indicators)
        {
            var stated = indicator.Targets.SelectMany(target => Numbers(target.Original.Statement));
            Assert.Equal(Numbers(WithoutYears(items[indicator.Number])), stated);
        }
    }

    [Fact]
    public void SectionII2_Statements_StandInTheTextInOrder()
    {
        var items = Items();
        foreach (var indicator in HanoiActionProgramme.Plan.Indicators)
        {
            var from = 0;
            foreach (var piece in indicator.Targets.SelectMany(target => target.Original.Statement.Split(" … ")))
            {
                // The second half of one sentence ("… và hộ tái nghèo") shares its first words with the target before it.
                var at = items[indicator.Number].IndexOf(piece, piece == "Không còn" ? 0 : from, StringComparison.Ordinal);
                Assert.True(at >= 0, $"({indicator.Number}) \"{piece}\"");
                from = Math.Max(from, at + 1);
            }
        }
    }

    [Fact]
    public void Plan_StatedNumbers_AreTheBounds()
    {
        foreach (var target in HanoiActionProgramme.Plan.Targets)
        {
            var range = target.Original.Range;
            decimal[] bounds = range.Kind == RangeKind.About ? [range.Centre!.Value]
                : range.Kind == RangeKind.None || target.Measure.Unit.Equals(Unit.Done) ? []
                : [.. new[] { range.Lower?.Value, range.Upper?.Value }.OfType<decimal>().Distinct()];
            Assert.Equal(bounds, Numbers(target.Original.Statement));
        }
    }

    [Fact]
    public void SectionIVAndV_OfficialTitles_StandInTheText()
    {
        var text = Text();
        Assert.All(HanoiActionProgramme.Plan.Tasks, task => Assert.Contains(task.Title.Vietnamese + ".", text, StringComparison.Ordinal));
        Assert.All(HanoiActionProgramme.Plan.Programmes, programme => Assert.Contains($"“{programme.Title.Vietnamese}”", text, StringComparison.Ordinal));
        Assert.Contains(HanoiActionProgramme.Plan.Motto!.Text.Vietnamese, text, StringComparison.Ordinal);
        Assert.Contains(HanoiActionProgramme.Plan.Theme!.Text.Vietnamese, text, StringComparison.Ordinal);
    }

    [Fact]
    public void SectionII1_Goals_StandInTheText()
    {
        var text = Text();
        Assert.All(HanoiActionProgramme.Plan.Goals, goal => Assert.Contains($"đạt {goal.Target!.Original.Statement}", text, StringComparison.Ordinal));
    }

    private static Dictionary<int, string> Items()
    {
        var text = Text();
        var start = text.IndexOf("2. Các chỉ tiêu chủ yếu", StringComparison.Ordinal);
        var end = text.IndexOf("III. NHỮNG ĐỊNH HƯỚNG", StringComparison.Ordinal);
        Assert.True(start >= 0 && end > start);
        var marks = ItemMark().Matches(text[start..end]);
        var section = text[start..end];
        return Enumerable.Range(0, marks.Count).ToDictionary(
            i => int.Parse(marks[i].Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture),
            i => section[(marks[i].Index + marks[i].Length)..(i + 1 < marks.Count ? marks[i + 1].Index : section.Length)]);
    }

    private static string Text()
    {
        var path = SharedFolder.Find(Source);
        Assert.SkipWhen(path is null, "The source document is not at hand.");
        return File.ReadAllText(path!, Encoding.UTF8).Normalize(NormalizationForm.FormC).Replace("*", string.Empty, StringComparison.Ordinal);
    }

    private static string WithoutYears(string text) => Years().Replace(text, string.Empty);

    private static IEnumerable<decimal> Numbers(string text) => Number().Matches(text).Select(match =>
        decimal.Parse(
            match.Value.Replace(".", string.Empty, StringComparison.Ordinal).Replace(',', '.'),
            System.Globalization.CultureInfo.InvariantCulture));

    [GeneratedRegex(@"\((\d{1,2})\)")]
    private static partial Regex ItemMark();

    [GeneratedRegex(@"giai đoạn 2021 - 2025|năm 2025")]
    private static partial Regex Years();

    [GeneratedRegex(@"\d+(\.\d{3})*(,\d+)?")]
    private static partial Regex Number();
}
