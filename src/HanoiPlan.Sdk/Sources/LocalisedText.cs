namespace HanoiPlan.Sdk.Sources;

/// <summary>A short text in Vietnamese and in English. Immutable; compared ordinally in both languages.</summary>
public sealed class LocalisedText : IEquatable<LocalisedText>
{
    private LocalisedText(string vietnamese, string english)
    {
        Vietnamese = vietnamese;
        English = english;
    }

    /// <summary>The Vietnamese wording, with composed letters (NFC).</summary>
    public string Vietnamese { get; }

    /// <summary>The English wording.</summary>
    public string English { get; }

    /// <summary>Makes a text from its two wordings; surrounding white space is removed and letters are composed.</summary>
    /// <exception cref="ArgumentException">A wording is null, empty or white space.</exception>
    public static LocalisedText Of(string vietnamese, string english)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(vietnamese);
        ArgumentException.ThrowIfNullOrWhiteSpace(english);
        return new LocalisedText(VietnameseText.Compose(vietnamese.Trim()), VietnameseText.Compose(english.Trim()));
    }

    /// <summary>The wording in <paramref name="language"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a defined language.</exception>
    public string In(Language language) => language switch
    {
        Language.Vietnamese => Vietnamese,
        Language.English => English,
        _ => throw new ArgumentOutOfRangeException(nameof(language), language, "The language must be Vietnamese or English."),
    };

    /// <inheritdoc />
    public bool Equals(LocalisedText? other) =>
        other is not null && Vietnamese == other.Vietnamese && English == other.English;

    /// <inheritdoc />
    public override bool Equals(object? obj) => Equals(obj as LocalisedText);

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(Vietnamese, English);

    /// <summary>The Vietnamese wording: the language of the sources.</summary>
    public override string ToString() => Vietnamese;
}
