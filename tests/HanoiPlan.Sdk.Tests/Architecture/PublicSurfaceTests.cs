using System.Reflection;
using System.Xml.Linq;
using Ardalis.SmartEnum;
using HanoiPlan.Sdk.Interchange;
using HanoiPlan.Sdk.Plans;
using HanoiPlan.Sdk.Sources;
using HanoiPlan.Sdk.Statements;
using HanoiPlan.Sdk.Testing;

namespace HanoiPlan.Sdk.Tests.Architecture;

/// <summary>What holds of every public type of the packages.</summary>
public sealed class PublicSurfaceTests
{
    private static readonly Assembly[] Packages = [typeof(Plan).Assembly, typeof(ObservationCsv).Assembly, typeof(TargetStatement).Assembly, typeof(Law).Assembly];

    public static TheoryData<Type> Vocabularies => [.. Packages.SelectMany(package => package.GetTypes()).Where(IsVocabulary)];

    [Fact]
    public void Vocabularies_AreSeen() => Assert.True(Vocabularies.Count >= 10);

    [Theory]
    [MemberData(nameof(Vocabularies))]
    public void Vocabulary_MembersAreFields_ListedOnceInOrder_WithLabelsInBothLanguages(Type type)
    {
        ArgumentNullException.ThrowIfNull(type);
        Assert.True(type.IsSealed);
        var fields = type.GetFields(BindingFlags.Public | BindingFlags.Static).Where(field => field.FieldType == type).ToArray();
        Assert.NotEmpty(fields);
        Assert.All(fields, field => Assert.True(field.IsInitOnly));
        var all = ((System.Collections.IEnumerable)type.GetProperty("All")!.GetValue(null)!).Cast<object>().ToArray();

        // Metadata keeps fields in the order they are written in.
        Assert.Equal(fields.OrderBy(field => field.MetadataToken).Select(field => field.GetValue(null)), all);
        Assert.Equal(all.Length, all.Select(member => member.ToString()).Distinct(StringComparer.Ordinal).Count());
        Assert.All(all, member =>
        {
            var label = Assert.IsType<LocalisedText>(type.GetProperty("Label")!.GetValue(member));
            Assert.False(string.IsNullOrWhiteSpace(label.Vietnamese));
            Assert.False(string.IsNullOrWhiteSpace(label.English));
            Assert.True(label.Vietnamese.IsNormalized(System.Text.NormalizationForm.FormC));
        });
    }

    [Fact]
    public void PublicTypesAndMembers_AllHaveWords()
    {
        var without = new List<string>();
        var seen = 0;
        foreach (var package in Packages)
        {
            var words = XDocument.Load(Path.ChangeExtension(package.Location, ".xml")).Descendants("member").ToDictionary(
                member => member.Attribute("name")!.Value,
                member => member.Value.Trim().Length > 0 || member.Elements("inheritdoc").Any(),
                StringComparer.Ordinal);
            foreach (var name in package.GetExportedTypes().SelectMany(Names))
            {
                seen++;
                if (!words.Any(pair => pair.Value && (pair.Key == name || pair.Key.StartsWith(name + "(", StringComparison.Ordinal) || pair.Key.StartsWith(name + "~", StringComparison.Ordinal))))
                {
                    without.Add(name);
                }
            }
        }

        Assert.Empty(without);
        Assert.True(seen > 500, $"Only {seen} types and members were seen.");
    }

    [Fact]
    public void FindingCodes_AreEachOfTheirOwn()
    {
        var codes = Packages.SelectMany(package => package.GetTypes())
            .SelectMany(type => type.GetFields(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static))
            .Where(field => field.IsLiteral && field.FieldType == typeof(string))
            .Select(field => (Field: field, Code: (string)field.GetRawConstantValue()!))
            .Where(constant => constant.Code.Length == 6 && constant.Code.StartsWith("HP", StringComparison.Ordinal) && constant.Code[2..].All(char.IsAsciiDigit))
            .ToArray();
        Assert.True(codes.Length > 10);
        Assert.Empty(codes.GroupBy(constant => constant.Code).Where(same => same.Count() > 1)
            .Select(same => $"{same.Key}: {string.Join(", ", same.Select(constant => $"{constant.Field.DeclaringType!.Name}.{constant.Field.Name}"))}"));
    }

    private static bool IsVocabulary(Type type) =>
        type is { IsAbstract: false, BaseType: { IsGenericType: true } parent }
        && (parent.GetGenericTypeDefinition() == typeof(SmartEnum<>) || parent.GetGenericTypeDefinition() == typeof(SmartEnum<,>));

    private static IEnumerable<string> Names(Type type)
    {
        var owner = type.FullName!.Replace('+', '.');
        yield return "T:" + owner;
        if (type.IsSubclassOf(typeof(Delegate)))
        {
            // Its members are the compiler's.
            yield break;
        }

        const BindingFlags Own = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;
        foreach (var member in type.GetMembers(Own))
        {
            switch (member)
            {
                case FieldInfo { IsSpecialName: false }:
                    yield return $"F:{owner}.{member.Name}";
                    break;
                case PropertyInfo:
                    yield return $"P:{owner}.{member.Name}";
                    break;
                case ConstructorInfo constructor when constructor.GetParameters().Length > 0:
                    yield return $"M:{owner}.#ctor";
                    break;
                case MethodInfo method when !IsOfTheCompiler(method):
                    yield return $"M:{owner}.{method.Name}{(method.IsGenericMethod ? $"``{method.GetGenericArguments().Length}" : string.Empty)}";
                    break;
                default:
                    break;
            }
        }
    }

    private static bool IsOfTheCompiler(MethodInfo method) =>
        method.Name.StartsWith("get_", StringComparison.Ordinal)
        || method.Name.StartsWith("set_", StringComparison.Ordinal)
        || method.Name.StartsWith('<')
        || method.GetCustomAttribute<System.Runtime.CompilerServices.CompilerGeneratedAttribute>() is not null;
}
