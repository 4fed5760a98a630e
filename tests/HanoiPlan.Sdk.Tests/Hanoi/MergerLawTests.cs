using System.Text.RegularExpressions;
using HanoiPlan.Sdk.Hanoi;
using HanoiPlan.Sdk.Sources;

namespace HanoiPlan.Sdk.Tests.Hanoi;

/// <summary>
/// The links of the merger against the text of Resolution 1656/NQ-UBTVQH15 itself, read clause by clause: which units, and
/// how much of each.
/// </summary>
public sealed partial class MergerLawTests
{
    private static readonly (string Words, string Kind)[] Kinds =
    [
        ("toàn bộ diện tích tự nhiên, quy mô dân số", "whole"),
        ("một phần diện tích tự nhiên, toàn bộ quy mô dân số", "part_area_all_population"),
        ("một phần diện tích tự nhiên, quy mô dân số", "part_area_population"),
        ("một phần diện tích tự nhiên", "part_area_only"),
        ("phần còn lại", "remainder"),
    ];

    [Fact]
    public void Links_OfEveryClause_AreWhatTheLawSays()
    {
        var merger = HanoiGeographies.History.Changes[^1];
        var clauses = Clauses();
        Assert.Equal(Enumerable.Range(1, 126), clauses.Select(clause => clause.Number));
        var pieces = 0;
        foreach (var (number, made, moved) in clauses)
        {
            var unit = Assert.Single(merger.To.Leaves, unit => unit.Source!.Item == $"{number}");
            Assert.Equal(Folded(made), Folded(unit.Name.Vietnamese));
            Assert.Equal(
                moved.Select(piece => $"{Folded(piece.Unit)}: {piece.Kind}").Order(StringComparer.Ordinal),
                merger.LinksInto(unit.Code).Select(link => $"{Folded(link.Old.Name.Vietnamese)}: {link.Kind.Name}").Order(StringComparer.Ordinal));

            // Where names occur twice the law adds the district.
            foreach (var piece in moved.Where(piece => piece.District is not null))
            {
                var link = Assert.Single(merger.LinksInto(unit.Code), link => Folded(link.Old.Name.Vietnamese) == Folded(piece.Unit) && link.Kind.Name == piece.Kind);
                Assert.Equal(Folded(piece.District!), Folded(merger.From[link.Old.Parent!].Name.Vietnamese));
            }

            pieces += moved.Count;
        }

        Assert.Equal(795, pieces);
    }

    [Fact]
    public void SplitUnits_CountedInTheLaw_Are199()
    {
        // "The remainder of …" stands once for every unit that the law splits.
        var law = Law();
        Assert.Equal(199, Clauses().Sum(clause => clause.Pieces.Count(piece => piece.Kind == "remainder")));
        Assert.Contains("127. Sau khi sắp xếp, thành phố Hà Nội có 126 đơn vị hành chính cấp xã, gồm 51 phường và 75 xã.", law, StringComparison.Ordinal);
    }

    private static List<(int Number, string Made, List<(string Unit, string? District, string Kind)> Pieces)> Clauses() =>
        [.. Clause().Matches(Law()).Select(clause => (int.Parse(clause.Groups["number"].Value, System.Globalization.CultureInfo.InvariantCulture), clause.Groups["made"].Value, Pieces(clause.Groups["moved"].Value)))];

    private static List<(string Unit, string? District, string Kind)> Pieces(string moved)
    {
        var text = Afterwards().Replace(moved, string.Empty);
        var pieces = new List<(string, string?, string)>();
        foreach (Match part in Part().Matches(text))
        {
            var kind = Kinds.First(kind => part.Value.StartsWith(kind.Words, StringComparison.Ordinal));
            var type = string.Empty;
            foreach (Match unit in Unit().Matches(part.Value[kind.Words.Length..]))
            {
                // "các phường A, B và xã C": the type holds until another is named.
                type = unit.Groups["type"].Success ? unit.Groups["type"].Value : type;
                pieces.Add(($"{type} {unit.Groups["name"].Value.Trim()}", unit.Groups["district"].Success ? unit.Groups["district"].Value : null, kind.Kind));
            }
        }

        return pieces;
    }

    private static string Law()
    {
        var path = SharedFolder.Find("source/resolution-1656-NQ-UBTVQH15-2025.vi.md");
        Assert.SkipWhen(path is null, "The law is not beside the repository.");
        var text = VietnameseText.Compose(File.ReadAllText(path)).Replace("*", string.Empty, StringComparison.Ordinal).Replace("\\", string.Empty, StringComparison.Ordinal);
        text = text[text.IndexOf("Điều 1. Sắp xếp", StringComparison.Ordinal)..text.IndexOf("Điều 2. Hiệu lực", StringComparison.Ordinal)];
        return Blanks().Replace(text, " ");
    }

    // The same word with the old and the new place of the tone mark, "Hoà" and "Hòa".
    private static string Folded(string name)
    {
        (string Old, string New)[] places =
        [
            ("oà", "òa"), ("oá", "óa"), ("oả", "ỏa"), ("oã", "õa"), ("oạ", "ọa"), ("oè", "òe"), ("oé", "óe"),
            ("uỳ", "ùy"), ("uý", "úy"), ("uỷ", "ủy"), ("uỹ", "ũy"), ("uỵ", "ụy"),
        ];
        return string.Join(' ', name.ToLowerInvariant().Split(' ').Select(word =>
            places.Where(place => word.EndsWith(place.Old, StringComparison.Ordinal)).Select(place => word[..^2] + place.New).FirstOrDefault(word)));
    }

    [GeneratedRegex(@"(?<number>\d{1,3})\. Sắp xếp (?<moved>(?:toàn|một|phần).*?) thành (?:phường|xã) mới có tên gọi là (?<made>(?:phường|xã) .*?)\.")]
    private static partial Regex Clause();

    [GeneratedRegex(@" sau khi sắp xếp theo quy định tại (?:các )?khoản \d+(?:,? (?:khoản )?\d+)*(?: Điều này)?")]
    private static partial Regex Afterwards();

    [GeneratedRegex(@"(?:toàn bộ diện tích|một phần diện tích|phần còn lại).*?(?=,? (?:và )?(?:toàn bộ diện tích|một phần diện tích|phần còn lại)|$)")]
    private static partial Regex Part();

    [GeneratedRegex(@"(?:(?:^| của|,| và)(?: các)?(?: (?<type>phường|xã|thị trấn))? )(?<name>\p{Lu}.*?)(?: \((?<district>[^)]*)\))?(?=,| và |$)")]
    private static partial Regex Unit();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();
}
