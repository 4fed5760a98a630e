using FsCheck;
using FsCheck.Fluent;
using HanoiPlan.Sdk.Evaluation;
using HanoiPlan.Sdk.Evaluation.Methods;
using HanoiPlan.Sdk.Measures;
using HanoiPlan.Sdk.Sources;
using HanoiPlan.Sdk.Targets;
using HanoiPlan.Sdk.Testing;
using HanoiPlan.Sdk.Time;
using static HanoiPlan.Sdk.Testing.Laws;

namespace HanoiPlan.Sdk.Tests.TestingPackage;

/// <summary>A law that is broken is noticed, with a small counter-example and the seed to make it again.</summary>
public sealed class LawTests
{
    private static readonly LocalisedText Below10 = LocalisedText.Of("Nhỏ hơn 10.", "Less than 10.");

    private static readonly Arbitrary<int> Numbers = Arb.From(Gen.Choose(0, 1_000), number => number > 0 ? [number / 2, number - 1] : []);

    [Fact]
    public void Check_LawThatHolds_IsSilent() => Law.Of(Below10, Numbers, number => number <= 1_000).Check();

    [Fact]
    public void Check_BrokenLaw_ThrowsTheSmallestCounterExample()
    {
        var broken = Assert.Throws<LawBrokenException>(() => Law.Of(Below10, Numbers, number => number < 10).Check());
        Assert.Equal("10", broken.CounterExample);
        Assert.Contains("Less than 10.", broken.Message, StringComparison.Ordinal);
        Assert.Contains(broken.Seed!, broken.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Replay_SeedOfABrokenLaw_MakesTheSameCaseAgain()
    {
        var first = Assert.Throws<LawBrokenException>(() => Law.Of(Below10, Gen.Choose(0, 1_000_000).ToArbitrary(), number => number < 10).Check());
        var seen = new List<int>();
        var again = Assert.Throws<LawBrokenException>(() => Law.Of(Below10, Gen.Choose(0, 1_000_000).ToArbitrary(), number =>
        {
            seen.Add(number);
            return false;
        }).Replay(first.Seed!));
        Assert.Equal(first.CounterExample, again.CounterExample);
        Assert.All(seen, number => Assert.Equal(first.CounterExample, number.ToString(System.Globalization.CultureInfo.InvariantCulture)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("1,2")]
    [InlineData("1,2,x")]
    public void Replay_TextThatIsNoSeed_IsRefused(string seed) =>
        Assert.Throws<FormatException>(() => Law.Of(Below10, Numbers, _ => true).Replay(seed));

    [Fact]
    public void Check_LawThatThrows_ShowsWhatWasThrown()
    {
        var broken = Assert.Throws<LawBrokenException>(() => Law.Of(Below10, Numbers, _ => throw new InvalidOperationException("a reason")).Check());
        Assert.Contains("a reason", broken.Message, StringComparison.Ordinal);
        Assert.IsType<InvalidOperationException>(broken.InnerException);
    }

    [Fact]
    public void ToProperty_RunsInFsCheck() => FsCheck.Check.One(Config.QuickThrowOnFailure, Law.Of(Below10, Numbers, number => number >= 0).ToProperty());

    [Fact]
    public void BetterNeverRanksWorse_MethodThatPrefersTheWorse_IsNoticed()
    {
        var broken = Assert.Throws<LawBrokenException>(() => BetterNeverRanksWorse(new Backwards()).Check());
        Assert.Contains("backwards", broken.Message, StringComparison.Ordinal);
        Assert.Throws<LawBrokenException>(() => BetterNeverScoresLess(new Backwards()).Check());
    }

    [Fact]
    public void AnswersOrRefuses_MethodThatThrowsWithoutValues_IsNoticed() => Assert.Throws<LawBrokenException>(() => AnswersOrRefuses(new Backwards()).Check());

    [Fact]
    public void BetterNeverRanksWorse_JudgeThatMistakesABound_IsNoticed() => Assert.Throws<LawBrokenException>(() => BetterNeverRanksWorse(made =>
        made.Judge() is { Status: var status } && status == AssessmentStatus.Exceeded ? AssessmentStatus.NotMet : made.Judge().Status).Check(5_000));

    [Fact]
    public void OrderOfObservationsChangesNothing_JudgeThatTakesTheFirst_IsNoticed()
    {
        var law = OrderOfObservationsChangesNothing(
            Generators.JudgementCases(), made => made.Observations.Count == 0 ? string.Empty : made.Observations[0].ToString());
        var records = Enumerable.Range(0, 20).Select(_ => Assert.Throws<LawBrokenException>(() => law.Check()).CounterExample!.Split("recorded").Length - 1);

        // Two records are enough to show it. The same shuffle may leave any two of three or more in their order, where a single
        // shrinking then stops; of twenty, one comes down.
        Assert.InRange(records.Min(), 2, 3);
    }

    [Fact]
    public void LaterRecord_JudgeThatCountsThemAll_IsNoticed() => Assert.Throws<LawBrokenException>(() => LaterRecordNeverChangesAnEarlierKnownAt(
        Generators.JudgementCases(), made => $"{made.Observations.Count}").Check());

    [Fact]
    public void RestateThenRevert_JudgeThatCountsVersions_IsNoticed() => Assert.Throws<LawBrokenException>(() => RestateThenRevertRestores(
        Generators.JudgementCases(Basis.EndOfTerm), made => $"{made.Target.Versions.Count}").Check());

    [Fact]
    public void ThreadsChangeNothing_AnswerThatCountsCalls_IsNoticed()
    {
        var calls = 0;
        Assert.Throws<LawBrokenException>(() => ThreadsChangeNothing(Numbers, _ => $"{Interlocked.Increment(ref calls)}").Check());
    }

    [Fact]
    public void CultureChangesNothing_TextOfTheCulture_IsNoticed()
    {
        Assert.SkipUnless(HasCultures(), "This machine has no cultures.");
#pragma warning disable CA1305
        Assert.Throws<LawBrokenException>(() => CultureChangesNothing(Numbers, number => (number / 7m).ToString("0.000")).Check());
#pragma warning restore CA1305
    }

    private static bool HasCultures()
    {
        try
        {
            return System.Globalization.CultureInfo.GetCultureInfo("vi-VN").NumberFormat.NumberDecimalSeparator == ",";
        }
        catch (System.Globalization.CultureNotFoundException)
        {
            return false;
        }
    }

    [Fact]
    public void OrderChangesNothing_SumAndFirst_AreToldApart()
    {
        var lists = Arb.From(Gen.Choose(0, 9).ListOf(4).Select(items => (IReadOnlyList<int>)[.. items]));
        OrderChangesNothing(lists, items => $"{items.Sum()}").Check();
        Assert.Throws<LawBrokenException>(() => OrderChangesNothing(lists, items => $"{items[0]}").Check());
    }

    [Fact]
    public void EqualityAgreesWithHash_HashOfTheReference_IsNoticed() =>
        Assert.Throws<LawBrokenException>(() => EqualityAgreesWithHash(Gen.Choose(1, 3), number => new Careless(number)).Check());

    [Fact]
    public void ReadingRestoresWhatWasWritten_PeriodsDo_AndRoundedNumbersDoNot()
    {
        ReadingRestoresWhatWasWritten(Generators.Periods(), period => period.ToString(), text => TimePeriod.Parse(text, null)).Check();
        Assert.Throws<LawBrokenException>(() => ReadingRestoresWhatWasWritten(Numbers, number => $"{number / 10}", text => int.Parse(text, null) * 10).Check());
    }

    private sealed class Careless(int number) : IEquatable<Careless>
    {
        private readonly int _number = number;

        public bool Equals(Careless? other) => other is not null && other._number == _number;

        public override bool Equals(object? obj) => Equals(obj as Careless);

        public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(this);
    }

    private sealed class Backwards : AssessmentMethod
    {
        public override string Name => "backwards";

        public override string Version => "1";

        public override SourceReference Source { get; } = SourceReference.To(new SourceDocument("made", LocalisedText.Of("Giả", "Made up"), null, null, null));

        public override LocalisedText Question => Below10;

        public override IReadOnlyList<MethodParameter> Parameters => [];

        public override MethodResult Assess(MethodSeries series)
        {
            var last = series.Points[^1].Value;
            var score = series.Preference == Preference.LowerIsBetter ? last : -last;
            return MethodResult.Of(null, score, null, null, score > 0 ? AssessmentStatus.Met : AssessmentStatus.NotMet, Below10);
        }
    }
}
