namespace HanoiPlan.Sdk.Interchange;

/// <summary>The codes of the findings that keep a DOCX file from being read. Codes are stable; every one is an error.</summary>
public static class DocxFindingCodes
{
    /// <summary>The file, unpacked, is larger than the limit, or has too many parts.</summary>
    public const string TooLarge = "HP5011";

    /// <summary>The file is not a DOCX file, is damaged or encrypted.</summary>
    public const string NotADocument = "HP5012";
}
