using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Text.Unicode;

namespace HanoiPlan.Sdk.Interchange;

/// <summary>Looks through a piece of text once for all that decides whether its rows can be read as they stand.</summary>
internal static class PlainText
{
    // A byte of a vector counts so far.
    private const int MostCounted = byte.MaxValue;

    /// <summary>True for UTF-8 without a quote or a NUL.</summary>
    /// <param name="text">The text.</param>
    /// <param name="lineBreaks">How many lines end in plain text. LF, CR and CR LF each end a line.</param>
    public static bool IsPlain(ReadOnlySpan<byte> text, out long lineBreaks)
    {
        lineBreaks = 0;
        ref var first = ref MemoryMarshal.GetReference(text);
        var every = Vector256<byte>.Zero;
        var bad = Vector256<byte>.Zero;
        var returns = Vector256<byte>.Zero;
        var at = 0;
        var whole = text.Length - (text.Length % Vector256<byte>.Count);
        while (at < whole)
        {
            var breaks = Vector256<byte>.Zero;
            for (var end = Math.Min(whole, at + (MostCounted * Vector256<byte>.Count)); at < end; at += Vector256<byte>.Count)
            {
                var bytes = Vector256.LoadUnsafe(ref first, (nuint)at);
                every |= bytes;
                bad |= Vector256.Equals(bytes, Vector256.Create((byte)'"')) | Vector256.Equals(bytes, Vector256<byte>.Zero);
                returns |= Vector256.Equals(bytes, Vector256.Create((byte)'\r'));
                breaks -= Vector256.Equals(bytes, Vector256.Create((byte)'\n'));
            }

            var (low, high) = Vector256.Widen(breaks);
            lineBreaks += Vector256.Sum(low + high);
        }

        var rest = text[whole..];
        if (bad != Vector256<byte>.Zero || rest.ContainsAny((byte)'"', (byte)0))
        {
            return false;
        }

        lineBreaks = returns == Vector256<byte>.Zero && !rest.Contains((byte)'\r')
            ? lineBreaks + rest.Count((byte)'\n')
            : LineCounter.BreaksIn(text);
        return every.ExtractMostSignificantBits() == 0 ? Utf8.IsValid(rest) : Utf8.IsValid(text);
    }
}
