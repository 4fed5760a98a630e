using HanoiPlan.Sdk.Sources;
using NodaTime;

namespace HanoiPlan.Sdk.Areas;

/// <summary>Gives the details of a unit while it is being made. Not safe for several threads.</summary>
public sealed class AreaBuilder
{
    internal AreaBuilder()
    {
    }

    internal LocalDate? ValidTo { get; private set; }

    internal AreaCode? Parent { get; private set; }

    internal SourceReference? Source { get; private set; }

    internal EvidenceGrade? Grade { get; private set; }

    internal Reading ValidFromReading { get; private set; } = Reading.Stated;

    internal LocalisedText? Note { get; private set; }

    /// <summary>The last day on which the unit exists, included.</summary>
    /// <exception cref="ArgumentException"><paramref name="lastDay"/> is <c>default(LocalDate)</c>.</exception>
    public AreaBuilder Until(LocalDate lastDay)
    {
        GivenDay.ThrowIfDefault(lastDay, nameof(lastDay));
        ValidTo = lastDay;
        return this;
    }

    /// <summary>The unit that this one is part of.</summary>
    public AreaBuilder Within(AreaCode parent)
    {
        ArgumentNullException.ThrowIfNull(parent);
        Parent = parent;
        return this;
    }

    /// <summary>Where the unit is established or listed.</summary>
    public AreaBuilder Cites(SourceReference source)
    {
        ArgumentNullException.ThrowIfNull(source);
        Source = source;
        return this;
    }

    /// <summary>How well the unit is evidenced.</summary>
    public AreaBuilder Graded(EvidenceGrade grade)
    {
        ArgumentNullException.ThrowIfNull(grade);
        Grade = grade;
        return this;
    }

    /// <summary>The sources do not give the first day: how it was taken.</summary>
    public AreaBuilder FirstDayRead(Reading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        ValidFromReading = reading;
        return this;
    }

    /// <summary>What a careful reader should know.</summary>
    public AreaBuilder Noting(LocalisedText note)
    {
        ArgumentNullException.ThrowIfNull(note);
        Note = note;
        return this;
    }
}
