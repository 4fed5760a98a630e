namespace HanoiPlan.Sdk.Evaluation.Batch;

/// <summary>
/// What units make together while they are added up, where they are weighed. Every part adds up or is an extreme, so that
/// the order of the units does not show.
/// </summary>
internal struct UnitTotals
{
    /// <summary>Values times weights, or values, of the known units.</summary>
    public Int128 Sum;

    /// <summary>The weights of the known units.</summary>
    public Int128 Weight;

    /// <summary>The known weights of the units without a figure.</summary>
    public Int128 MissingWeight;

    /// <summary>How many units count with their figure and weight.</summary>
    public int Known;

    /// <summary>How many have a figure and no weight.</summary>
    public int WithoutWeight;

    /// <summary>How many have neither.</summary>
    public int Unknown;

    /// <summary>How many count more or less than one unit each, in a share of units.</summary>
    public int Several;

    /// <summary>How many weights that only tell the coverage are not known.</summary>
    public int Uncovered;

    /// <summary>How many attain the target themselves.</summary>
    public int Attaining;

    /// <summary>The least value of a unit without weight, in steps.</summary>
    public long Least;

    /// <summary>The greatest value of a unit without weight, in steps.</summary>
    public long Most;

    /// <summary>True when a unit cannot be counted so.</summary>
    public bool IsBeyond;

    /// <summary>Adds what other units make.</summary>
    public void Add(in UnitTotals part)
    {
        Sum += part.Sum;
        Weight += part.Weight;
        MissingWeight += part.MissingWeight;
        if (part.WithoutWeight > 0)
        {
            (Least, Most) = WithoutWeight == 0 ? (part.Least, part.Most) : (Math.Min(Least, part.Least), Math.Max(Most, part.Most));
        }

        Known += part.Known;
        WithoutWeight += part.WithoutWeight;
        Unknown += part.Unknown;
        Several += part.Several;
        Uncovered += part.Uncovered;
        Attaining += part.Attaining;
        IsBeyond |= part.IsBeyond;
    }

    /// <summary>Adds a unit whose figure and weight are known.</summary>
    public void AddKnown(Int128 sum, Int128 weight)
    {
        Known++;
        Sum += sum;
        Weight += weight;
    }

    /// <summary>Adds a unit whose weight is not known.</summary>
    public void AddWithoutWeight(long steps)
    {
        (Least, Most) = WithoutWeight == 0 ? (steps, steps) : (Math.Min(Least, steps), Math.Max(Most, steps));
        WithoutWeight++;
    }
}
