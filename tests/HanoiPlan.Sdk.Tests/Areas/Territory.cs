using HanoiPlan.Sdk.Areas;
using HanoiPlan.Sdk.Sources;
using NodaTime;
using NodaTime.Text;

namespace HanoiPlan.Sdk.Tests.Areas;

/// <summary>A made-up territory, so that a test says only what it is about.</summary>
internal static class Territory
{
    public static readonly SourceDocument Law = new("law", Name("Luật"), null, null, null);

    public static readonly SourceReference Clause = SourceReference.ToClause(Law, 1, 2);

    public static AreaCode Code(string code) => AreaCode.Of(code);

    public static LocalisedText Name(string name) => LocalisedText.Of(name, name);

    public static LocalDate Day(string text) => LocalDatePattern.Iso.Parse(text).Value;

    /// <summary>A unit such as "11 xa 01": code, type, parent; valid from 2020 on unless days follow: "11 xa 01 2020-01-01 2024-12-31".</summary>
    public static Area AreaOf(string text)
    {
        var words = text.Split(' ');
        var from = words.Length > 3 ? Day(words[3]) : Day("2020-01-01");
        return Area.Create(Code(words[0]), Name("Tên " + words[0]), AreaType.FromName(words[1]), from, details =>
        {
            if (words.Length > 2 && words[2] != "-")
            {
                details.Within(Code(words[2]));
            }

            if (words.Length > 4)
            {
                details.Until(Day(words[4]));
            }
        });
    }

    /// <summary>A geography valid from 2020 on, of units as <see cref="AreaOf"/> reads them.</summary>
    public static Geography Of(params string[] units) => Builder("g", "2020-01-01", null, units).Build();

    public static GeographyBuilder Builder(string id, string from, string? to, params string[] units)
    {
        var builder = new GeographyBuilder(id, Name(id), Day(from)).Add(units.Select(AreaOf));
        return to is null ? builder : builder.Until(Day(to));
    }

    public static string Codes(IEnumerable<Area> areas) => string.Join(' ', areas.Select(area => area.Code));
}
