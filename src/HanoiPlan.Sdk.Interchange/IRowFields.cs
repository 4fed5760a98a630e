using CsvHelper;

namespace HanoiPlan.Sdk.Interchange;

/// <summary>The fields of a row as bytes, wherever they come from.</summary>
internal interface IRowFields
{
    int Count { get; }

    /// <summary>The bytes of the whole row.</summary>
    int Length { get; }

    ReadOnlySpan<byte> this[int field] { get; }
}

/// <summary>The fields of the row at which a reader stands.</summary>
internal readonly struct CsvFields(CsvReader csv) : IRowFields
{
    public int Count => csv.FieldCount;

    public int Length => csv.RawRecord.Length;

    public ReadOnlySpan<byte> this[int field] => csv.GetSpan(field);
}
