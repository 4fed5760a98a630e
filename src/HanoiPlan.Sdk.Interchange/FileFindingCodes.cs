namespace HanoiPlan.Sdk.Interchange;

/// <summary>
/// The codes of findings about a file that observations are read from, HP2001 to HP2049. Each names one kind of fault;
/// the code of a fault never changes. All are errors except <see cref="UnknownColumn"/>,
/// <see cref="EmptyRow"/>, <see cref="AreaNotAsked"/> and <see cref="PeriodNotAsked"/>.
/// </summary>
public static class FileFindingCodes
{
    /// <summary>The file has no header: it is empty, or holds nothing but blank lines.</summary>
    public const string EmptyFile = "HP2001";

    /// <summary>The file starts with the mark of UTF-16 or UTF-32; nothing was read.</summary>
    public const string NotUtf8 = "HP2002";

    /// <summary>A field holds bytes that are not UTF-8 (or, in text, half of a surrogate pair); the row was left out.</summary>
    public const string InvalidUtf8 = "HP2003";

    /// <summary>A field holds the NUL character; the row was left out.</summary>
    public const string NulCharacter = "HP2004";

    /// <summary>A required column is missing from the header; no rows were read.</summary>
    public const string MissingColumn = "HP2005";

    /// <summary>A column is not one of the form; its fields were ignored. A warning.</summary>
    public const string UnknownColumn = "HP2006";

    /// <summary>A column stands twice in the header; no rows were read.</summary>
    public const string DuplicateColumn = "HP2007";

    /// <summary>A row has more or fewer fields than the header; the row was left out.</summary>
    public const string FieldCount = "HP2008";

    /// <summary>A quote stands inside an unquoted field, text follows a closing quote, or a quote is never closed.</summary>
    public const string Quoting = "HP2009";

    /// <summary>A field is longer than <see cref="ObservationCsvOptions.MaxFieldLength"/>; the row was left out.</summary>
    public const string FieldTooLong = "HP2010";

    /// <summary>A row is longer than 16 fields of the greatest length; reading stopped there.</summary>
    public const string RowTooLong = "HP2011";

    /// <summary>A row has delimiters but no text in any field; it was left out. A warning.</summary>
    public const string EmptyRow = "HP2012";

    /// <summary>A required field is empty, or a row has neither a value nor the two parts of a ratio.</summary>
    public const string MissingField = "HP2013";

    /// <summary>The measure is not of the form of a measure's code.</summary>
    public const string Measure = "HP2014";

    /// <summary>The area is not of the form of an area's code.</summary>
    public const string Area = "HP2015";

    /// <summary>The period is not of any known form.</summary>
    public const string Period = "HP2016";

    /// <summary>The kind is not one of the six kinds of observation.</summary>
    public const string Kind = "HP2017";

    /// <summary>A number is not of the declared dialect.</summary>
    public const string Number = "HP2018";

    /// <summary>A numerator stands without a denominator, or the other way round.</summary>
    public const string IncompleteParts = "HP2019";

    /// <summary>The denominator is zero or negative.</summary>
    public const string Denominator = "HP2020";

    /// <summary>The unit is not the code of a known unit.</summary>
    public const string UnknownUnit = "HP2021";

    /// <summary>The date of record is not a calendar date written yyyy-MM-dd.</summary>
    public const string RecordedAt = "HP2022";

    /// <summary>Reading into columns: the area is not among those asked for; the row was left out. A warning.</summary>
    public const string AreaNotAsked = "HP2023";

    /// <summary>Reading into columns: the period is not among those asked for; the row was left out. A warning.</summary>
    public const string PeriodNotAsked = "HP2024";

    /// <summary>Reading into columns: a row has only the parts of a ratio, and the measure's columns keep no parts.</summary>
    public const string PartsNotKept = "HP2025";

    /// <summary>
    /// Reading into columns of units: in the row's period its code names a unit that is not asked for, or no one unit; the row was
    /// left out. A warning.
    /// </summary>
    public const string OtherUnit = "HP2026";
}
