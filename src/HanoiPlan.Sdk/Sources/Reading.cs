namespace HanoiPlan.Sdk.Sources;

/// <summary>
/// How a statement was understood where a careful reader could differ: whether the text itself says so
/// (<see cref="Stated"/>) or we chose (<see cref="Ours"/>), and the question that was open.
/// </summary>
public sealed class Reading
{
    private Reading(bool isOurs, LocalisedText? question, LocalisedText? resolution)
    {
        IsOurs = isOurs;
        Question = question;
        Resolution = resolution;
    }

    /// <summary>The text itself settles it.</summary>
    public static Reading Stated { get; } = new(false, null, null);

    /// <summary>True when the reading is a choice of ours that a host may override.</summary>
    public bool IsOurs { get; }

    /// <summary>What the text leaves open; null when it is stated.</summary>
    public LocalisedText? Question { get; }

    /// <summary>How we settled it; null when it is stated.</summary>
    public LocalisedText? Resolution { get; }

    /// <summary>A choice of ours, with the question that the text leaves open and how we settled it.</summary>
    public static Reading Ours(LocalisedText question, LocalisedText resolution)
    {
        ArgumentNullException.ThrowIfNull(question);
        ArgumentNullException.ThrowIfNull(resolution);
        return new Reading(true, question, resolution);
    }

    /// <summary>"stated", or "ours: …" with the resolution in English.</summary>
    public override string ToString() => IsOurs ? $"ours: {Resolution!.English}" : "stated";
}
