using System.Globalization;
using System.Runtime.CompilerServices;

namespace HanoiPlan.Sdk.Tests;

/// <summary>Runs the whole suite in the culture that the environment names, so that the same tests hold in each.</summary>
internal static class TestCulture
{
    [ModuleInitializer]
    internal static void Set()
    {
        if (Environment.GetEnvironmentVariable("HANOIPLAN_TEST_CULTURE") is { } name)
        {
            var culture = name == "invariant" ? CultureInfo.InvariantCulture : CultureInfo.GetCultureInfo(name);
            CultureInfo.CurrentCulture = culture;
            CultureInfo.CurrentUICulture = culture;
            CultureInfo.DefaultThreadCurrentCulture = culture;
            CultureInfo.DefaultThreadCurrentUICulture = culture;
        }
    }
}
