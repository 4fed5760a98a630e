using System.Text;
using HanoiPlan.Sdk.Findings;
using HanoiPlan.Sdk.Interchange;

namespace HanoiPlan.Sdk.Tests.Interchange;

/// <summary>Short ways of reading a few lines.</summary>
internal static class Csv
{
    public const string GoodRow = "01,grdp_growth_total,2021,estimate,2.92,,,percent_per_year,2021-12-31,kinhtexahoi,[A] first";

    public static ObservationCsvResult Read(params string[] lines) => Read(ObservationCsvOptions.Default, lines);

    public static ObservationCsvResult Read(ObservationCsvOptions options, params string[] lines) =>
        ReadBytes(Encoding.UTF8.GetBytes(string.Join('\n', lines)), options);

    public static ObservationCsvResult ReadBytes(byte[] bytes) => ReadBytes(bytes, ObservationCsvOptions.Default);

    public static ObservationCsvResult ReadBytes(byte[] bytes, ObservationCsvOptions options)
    {
        using var stream = new MemoryStream(bytes);
        return ObservationCsv.Read(stream, options);
    }

    /// <summary>The finding's code, line, column and field, such as "HP2018 2,5 value".</summary>
    public static string[] Places(ObservationCsvResult result) =>
        [.. result.Findings.Select(finding => $"{finding.Code} {finding.Place!.Line},{finding.Place.Column} {finding.Place.Field}".TrimEnd())];

    public static Finding Single(ObservationCsvResult result) => Assert.Single(result.Findings);
}
