using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using HanoiPlan.Sdk.Sources;

namespace HanoiPlan.Sdk.Testing;

/// <summary>
/// What must hold of everything that judges, to be checked of a host's own rule, method, target or value type: take a law
/// and call <see cref="Law.Check()"/>. Safe for several threads when what is checked is.
/// </summary>
public static partial class Laws
{
    private static readonly string[] Cultures = ["", "vi-VN", "en-US", "tr-TR", "fa-IR"];

    /// <summary>
    /// Two values made from the same parts are equal and hash alike, two made from different parts are not equal, and neither way
    /// round differs from the other.
    /// </summary>
    /// <param name="parts">What a value is made from; few enough different ones that equal pairs are common.</param>
    /// <param name="make">Makes a value; different parts must make different values.</param>
    public static Law EqualityAgreesWithHash<TParts, T>(Gen<TParts> parts, Func<TParts, T> make)
        where TParts : IEquatable<TParts>
        where T : IEquatable<T>
    {
        ArgumentNullException.ThrowIfNull(parts);
        ArgumentNullException.ThrowIfNull(make);
        return Law.Of(
            LocalisedText.Of("Bằng nhau khi và chỉ khi cùng thành phần, và mã băm theo đó.", "Equal when the parts are, and then alike in hash."),
            parts.Two().ToArbitrary(),
            pair =>
            {
                var (left, right, again) = (make(pair.Item1), make(pair.Item2), make(pair.Item1));
                return left.Equals(again)
                    && left.Equals((object)again)
                    && left.GetHashCode() == again.GetHashCode()
                    && left.Equals(right) == pair.Item1.Equals(pair.Item2)
                    && left.Equals(right) == right.Equals(left)
                    && !left.Equals("text");
            });
    }

    /// <summary>Reading what was written gives the value again.</summary>
    public static Law ReadingRestoresWhatWasWritten<T>(Arbitrary<T> values, Func<T, string> write, Func<string, T> read)
        where T : IEquatable<T>
    {
        ArgumentNullException.ThrowIfNull(write);
        ArgumentNullException.ThrowIfNull(read);
        return Law.Of(
            LocalisedText.Of("Đọc lại chữ đã viết thì được đúng giá trị cũ.", "Reading what was written gives the value again."),
            values,
            value => read(write(value)).Equals(value));
    }

    /// <summary>The order in which items are given changes nothing.</summary>
    /// <param name="items">Lists of items.</param>
    /// <param name="answer">What is made of them, written out in full.</param>
    public static Law OrderChangesNothing<T>(Arbitrary<IReadOnlyList<T>> items, Func<IReadOnlyList<T>, string> answer)
    {
        ArgumentNullException.ThrowIfNull(items);
        ArgumentNullException.ThrowIfNull(answer);
        return Law.Of(
            LocalisedText.Of("Thứ tự các mục không làm thay đổi kết quả.", "The order of the items changes nothing."),
            WithSeed(items),
            made => answer(made.Case) == answer(Shuffled(made.Case, made.Seed)));
    }

    /// <summary>Two threads that answer at once give the same answer as one alone.</summary>
    /// <param name="cases">What is asked.</param>
    /// <param name="answer">The answer, written out in full.</param>
    public static Law ThreadsChangeNothing<T>(Arbitrary<T> cases, Func<T, string> answer)
    {
        ArgumentNullException.ThrowIfNull(answer);
        return Law.Of(
            LocalisedText.Of("Số luồng không làm thay đổi kết quả.", "The number of threads changes nothing."),
            cases,
            made =>
            {
                var alone = answer(made);
                return Together(2, _ => answer(made)).All(one => one == alone);
            });
    }

    /// <summary>The culture of the thread changes nothing; cultures that the machine does not have are left out.</summary>
    /// <param name="cases">What is asked.</param>
    /// <param name="answer">The answer, written out in full.</param>
    public static Law CultureChangesNothing<T>(Arbitrary<T> cases, Func<T, string> answer)
    {
        ArgumentNullException.ThrowIfNull(answer);
        var cultures = Cultures.Select(Find).OfType<CultureInfo>().ToArray();
        return Law.Of(
            LocalisedText.Of("Ngôn ngữ của máy không làm thay đổi kết quả.", "The culture of the thread changes nothing."),
            cases,
            made => Each(cultures, _ => answer(made)).Distinct(StringComparer.Ordinal).Count() == 1);
    }

    /// <summary>The same items in an order that depends on the seed alone.</summary>
    internal static IReadOnlyList<T> Shuffled<T>(IReadOnlyList<T> items, ulong seed)
    {
        var dice = new SplitMix64(seed);
        var shuffled = items.ToArray();
        for (var i = shuffled.Length - 1; i > 0; i--)
        {
            var other = dice.Between(0, i);
            (shuffled[i], shuffled[other]) = (shuffled[other], shuffled[i]);
        }

        return shuffled;
    }

    private static Arbitrary<SeededCase<T>> WithSeed<T>(Arbitrary<T> cases) => Arb.From(
        from made in cases.Generator
        from seed in Generators.Seeds
        select new SeededCase<T>(made, seed),
        pair => cases.Shrinker(pair.Case).Select(smaller => pair with { Case = smaller }));

    private static string[] Together(int count, Func<int, string> answer)
    {
        var answers = new string[count];
        var thrown = new Exception?[count];
        Thread[] threads = [.. Enumerable.Range(0, count).Select(i => new Thread(() => answers[i] = Caught(() => answer(i), out thrown[i])))];
        Array.ForEach(threads, thread => thread.Start());
        Array.ForEach(threads, thread => thread.Join());
        return Array.Find(thrown, one => one is not null) is { } problem
            ? throw new InvalidOperationException($"A thread threw: {problem.Message}", problem)
            : answers;
    }

    // One thread for each culture: the caller's own is left alone.
    private static string[] Each(CultureInfo[] cultures, Func<int, string> answer)
    {
        var answers = new List<string>();
        foreach (var culture in cultures)
        {
            Exception? thrown = null;
            var text = string.Empty;
            var thread = new Thread(() => text = Caught(() => answer(answers.Count), out thrown)) { CurrentCulture = culture };
            thread.Start();
            thread.Join();
            answers.Add(thrown is null ? text : throw new InvalidOperationException($"In the culture \"{culture.Name}\": {thrown.Message}", thrown));
        }

        return [.. answers];
    }

    // An exception on a thread of its own would end the process; here it breaks the law.
#pragma warning disable CA1031
    private static string Caught(Func<string> answer, out Exception? thrown)
    {
        thrown = null;
        try
        {
            return answer();
        }
        catch (Exception problem)
        {
            thrown = problem;
            return string.Empty;
        }
    }
#pragma warning restore CA1031

    private static CultureInfo? Find(string name)
    {
        try
        {
            return CultureInfo.GetCultureInfo(name);
        }
        catch (CultureNotFoundException)
        {
            return null;
        }
    }
}
