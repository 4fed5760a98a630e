using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Emit;

namespace HanoiPlan.Sdk.Tests.Documentation;

/// <summary>Compiles a program as an app of another team would, warnings as errors, and runs it.</summary>
internal static class DocumentedProgram
{
    private const string ImplicitUsings =
        """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Threading;
        global using System.Threading.Tasks;
        """;

    // What a consumer of the packages has: the platform, the packages, what they bring along, and a container.
    private static readonly string[] Packages =
    [
        "HanoiPlan.Sdk", "HanoiPlan.Sdk.Interchange", "HanoiPlan.Sdk.Statements", "HanoiPlan.Sdk.Testing", "NodaTime", "Ardalis.SmartEnum", "CsvHelper", "FsCheck", "FSharp.Core",
        "Microsoft.Extensions.DependencyInjection", "Microsoft.Extensions.DependencyInjection.Abstractions",
    ];

    private static readonly MetadataReference[] References =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileNameWithoutExtension(path) is var name
                && (Packages.Contains(name) || name.StartsWith("System.", StringComparison.Ordinal) || name is "System" or "mscorlib" or "netstandard"))
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    /// <summary>What is wrong with the program; empty when it compiles without a warning.</summary>
    public static IReadOnlyList<string> Problems(string program)
    {
        using var assembly = new MemoryStream();
        return ProblemsOf(Compile(program, assembly));
    }

    /// <summary>What the program prints, with line ends as LF.</summary>
    public static string Run(string program)
    {
        using var assembly = new MemoryStream();
        var problems = ProblemsOf(Compile(program, assembly));
        Assert.True(problems.Length == 0, string.Join('\n', problems));
        assembly.Position = 0;
        var context = new AssemblyLoadContext(nameof(DocumentedProgram), isCollectible: true);
        var console = Console.Out;
        using var written = new StringWriter();
        try
        {
            Console.SetOut(written);
            var main = context.LoadFromStream(assembly).EntryPoint!;
            main.Invoke(null, main.GetParameters().Length == 0 ? null : [Array.Empty<string>()]);
        }
        finally
        {
            Console.SetOut(console);
            context.Unload();
        }

        return written.ToString().ReplaceLineEndings("\n");
    }

    private static EmitResult Compile(string program, MemoryStream assembly) => CSharpCompilation.Create(
        "DocumentedProgram",
        [CSharpSyntaxTree.ParseText(ImplicitUsings), CSharpSyntaxTree.ParseText(program)],
        References,
        new CSharpCompilationOptions(OutputKind.ConsoleApplication, nullableContextOptions: NullableContextOptions.Enable)).Emit(assembly);

    private static string[] ProblemsOf(EmitResult result) =>
        [.. result.Diagnostics.Where(problem => problem.Severity >= DiagnosticSeverity.Warning).Select(problem => problem.ToString())];
}
