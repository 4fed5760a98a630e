using FsCheck;
using FsCheck.Fluent;
using HanoiPlan.Sdk.Sources;
using Microsoft.FSharp.Core;

namespace HanoiPlan.Sdk.Testing;

/// <summary>
/// Something that must hold of every made-up case. A law is checked from any test framework with <see cref="Check()"/>, or handed
/// to a runner of FsCheck with <see cref="ToProperty"/>. Immutable; may be checked by several threads when what it checks may.
/// </summary>
public sealed class Law
{
    /// <summary>How many made-up cases <see cref="Check()"/> goes through.</summary>
    public const int UsualCases = 1_000;

    // Any odd number serves a generator of this kind as its stride.
    private const ulong OddGamma = 0x9E37_79B9_7F4A_7C15;

    private readonly Func<Property> _property;

    private Law(LocalisedText statement, Func<Property> property)
    {
        Statement = statement;
        _property = property;
    }

    /// <summary>What holds, in a sentence.</summary>
    public LocalisedText Statement { get; }

    /// <summary>States a law of a host's own.</summary>
    /// <param name="statement">What holds, in a sentence.</param>
    /// <param name="cases">The made-up cases, with the way to make a failing one smaller.</param>
    /// <param name="holds">False, or an exception, where the law is broken.</param>
    public static Law Of<T>(LocalisedText statement, Arbitrary<T> cases, Func<T, bool> holds)
    {
        ArgumentNullException.ThrowIfNull(statement);
        ArgumentNullException.ThrowIfNull(cases);
        ArgumentNullException.ThrowIfNull(holds);
        return new Law(statement, () => Prop.ForAll(cases, holds));
    }

    /// <summary>The law as a property of FsCheck.</summary>
    public Property ToProperty() => _property().Label(Statement.English);

    /// <summary>Checks <see cref="UsualCases"/> made-up cases.</summary>
    /// <inheritdoc cref="Check(int)" />
    public void Check() => Check(UsualCases);

    /// <summary>Checks made-up cases, other ones at every call.</summary>
    /// <param name="cases">How many, above zero.</param>
    /// <exception cref="LawBrokenException">The law is broken: the exception has the smallest counter-example found and the seed.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="cases"/> is not above zero.</exception>
    public void Check(int cases) => Run(cases, null);

    /// <summary>Checks made-up cases, the same ones at every call with one seed: for a build that must not fail by chance.</summary>
    /// <param name="cases">How many, above zero.</param>
    /// <param name="seed">Any number.</param>
    /// <inheritdoc cref="Check(int)" path="/exception" />
    public void Check(int cases, ulong seed) => Run(cases, null, new Rnd(seed, OddGamma));

    /// <summary>Makes the case again that broke the law, and checks it.</summary>
    /// <param name="seed">The seed of a <see cref="LawBrokenException"/>.</param>
    /// <exception cref="LawBrokenException">The law is still broken.</exception>
    /// <exception cref="FormatException"><paramref name="seed"/> is not such a seed.</exception>
    public void Replay(string seed) => Run(1, LawSeed.Parse(seed));

    /// <summary>The statement in English.</summary>
    public override string ToString() => Statement.English;

    private void Run(int cases, LawSeed? seed, Rnd? fromSeed = null)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(cases);
        var runner = new LawRunner();
        var config = Config.Quick.WithMaxTest(cases).WithRunner(runner).WithQuietOnSuccess(true);
        if (fromSeed is { } start)
        {
            config = config.WithReplay(FSharpOption<Replay>.Some(new Replay(start, FSharpOption<int>.None)));
        }

        if (seed is { } again)
        {
            config = config
                .WithReplay(FSharpOption<Replay>.Some(new Replay(new Rnd(again.Seed, again.Gamma), FSharpOption<int>.Some(again.Size))))
                .WithStartSize(again.Size)
                .WithEndSize(Math.Max(again.Size, 1));
        }

        FsCheck.Check.One(config, _property());
        if (runner.Problem is { } problem)
        {
            throw problem.Of(this);
        }
    }
}
