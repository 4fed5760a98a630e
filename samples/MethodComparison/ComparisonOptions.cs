using System.Globalization;
using HanoiPlan.Sdk.Evaluation.Methods;

namespace HanoiPlan.Samples.Comparison;

/// <summary>What the command line asks for.</summary>
internal sealed class ComparisonOptions
{
    public const string Usage = """
        Judges yearly series by several published methods, side by side.

        MethodComparison --method NAME[,NAME…] --targets targets.csv --values values.csv
                         [--out results.csv] [--as-of YEAR] [--groups FILE] [--edition 2022|2023]

          --method NAMES    pace, open-sdg, sdg-index, german, un-progress, escap, percent-of-plan
          --targets FILE    series,group,preference,baseline_year,target_year,target,target_high,
                            limit,lower,optimum,green,red,population
                            (empty where a method does not use it; preference is higher, lower or
                            inside; a group may nest with "/"; further rows of a series add targets)
          --values FILE     series,year,value (any order; decimals with a point)
          --out FILE        where the results go; standard output when left out:
                            series,method,measure_of_progress,score,class,trend,status,reason
          --as-of YEAR      leaves out values of later years
          --groups FILE     also judges the groups:
                            group,method,score,class,members,members_with_score,reason
          --edition YEAR    the edition of sdg-index, 2022 or 2023 (default 2023)
          --help            shows this text

        Exit code: 0 fine, 2 bad arguments or unreadable files, 3 when rows were bad and left out,
        130 when stopped with Ctrl-C.
        """;

    private static readonly string[] Known = ["--method", "--targets", "--values", "--out", "--as-of", "--groups", "--edition"];

    private ComparisonOptions(IReadOnlyList<AssessmentMethod> methods, string targets, string values, string? output, int? asOf, string? groups)
    {
        Methods = methods;
        Targets = targets;
        Values = values;
        Output = output;
        AsOf = asOf;
        Groups = groups;
    }

    public IReadOnlyList<AssessmentMethod> Methods { get; }

    public string Targets { get; }

    public string Values { get; }

    public string? Output { get; }

    public int? AsOf { get; }

    public string? Groups { get; }

    /// <summary>Reads the arguments.</summary>
    /// <returns>The options, or null with what is wrong.</returns>
    public static ComparisonOptions? Read(IReadOnlyList<string> args, out string problem)
    {
        var given = new Dictionary<string, string>(StringComparer.Ordinal);
        problem = Gather(args, given);
        if (problem.Length > 0)
        {
            return null;
        }

        foreach (var required in (string[])["--method", "--targets", "--values"])
        {
            if (!given.ContainsKey(required))
            {
                problem = $"{required} is required.";
                return null;
            }
        }

        int? asOf = null;
        if (given.TryGetValue("--as-of", out var year))
        {
            if (!int.TryParse(year, NumberStyles.None, CultureInfo.InvariantCulture, out var read) || read is < 1 or > 9999)
            {
                problem = $"--as-of must be a year from 1 to 9999, not \"{year}\".";
                return null;
            }

            asOf = read;
        }

        var methods = ReadMethods(given["--method"], given.GetValueOrDefault("--edition", "2023"), out problem);
        problem = problem.Length > 0 ? problem : CheckFiles(given);
        return problem.Length > 0 ? null : new ComparisonOptions(
            methods, given["--targets"], given["--values"], given.GetValueOrDefault("--out"), asOf, given.GetValueOrDefault("--groups"));
    }

    private static string Gather(IReadOnlyList<string> args, Dictionary<string, string> given)
    {
        for (var i = 0; i < args.Count; i++)
        {
            var equals = args[i].IndexOf('=', StringComparison.Ordinal);
            var name = equals > 0 && args[i].StartsWith("--", StringComparison.Ordinal) ? args[i][..equals] : args[i];
            if (!Known.Contains(name, StringComparer.Ordinal))
            {
                return $"\"{name}\" is not an option.";
            }

            if (name == args[i] && (i + 1 == args.Count || args[i + 1].StartsWith("--", StringComparison.Ordinal)))
            {
                return $"{name} needs a value.";
            }

            var value = name == args[i] ? args[++i] : args[i][(equals + 1)..];
            if (value.Length == 0)
            {
                return $"{name} needs a value.";
            }

            if (!given.TryAdd(name, value))
            {
                return $"{name} is given twice.";
            }
        }

        return string.Empty;
    }

    private static List<AssessmentMethod> ReadMethods(string names, string edition, out string problem)
    {
        var methods = new List<AssessmentMethod>();
        problem = string.Empty;
        if (edition is not ("2022" or "2023"))
        {
            problem = $"--edition must be 2022 or 2023, not \"{edition}\".";
            return methods;
        }

        var available = AssessmentMethods.BuiltIn.Replace(new SdgIndexMethod(new SdgIndexThresholds
        {
            Edition = edition == "2022" ? SdgIndexEdition.Edition2022 : SdgIndexEdition.Edition2023,
        }));
        foreach (var name in names.Split(',', StringSplitOptions.TrimEntries))
        {
            if (available.Find(name) is not { } method)
            {
                problem = $"\"{name}\" is not a method; there are {string.Join(", ", available.All.Select(own => own.Name))}.";
                return methods;
            }

            if (methods.Contains(method))
            {
                problem = $"The method {name} is named twice.";
                return methods;
            }

            methods.Add(method);
        }

        return methods;
    }

    private static string CheckFiles(Dictionary<string, string> given)
    {
        var inputs = new[] { given["--targets"], given["--values"] };
        foreach (var input in inputs)
        {
            if (Directory.Exists(input))
            {
                return $"{input} is a folder, not a file.";
            }

            if (!File.Exists(input))
            {
                return $"The file {input} does not exist.";
            }
        }

        var paths = inputs.Concat(new[] { given.GetValueOrDefault("--out"), given.GetValueOrDefault("--groups") }.OfType<string>())
            .Select(Path.GetFullPath)
            .ToArray();
        return paths.Distinct(StringComparer.Ordinal).Count() == paths.Length ? string.Empty : "The same file is named twice.";
    }
}
