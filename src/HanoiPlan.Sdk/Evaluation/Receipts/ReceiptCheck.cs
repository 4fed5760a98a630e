using HanoiPlan.Sdk.Sources;

namespace HanoiPlan.Sdk.Evaluation.Receipts;

/// <summary>What came of checking a receipt by evaluating again.</summary>
public sealed class ReceiptCheck
{
    internal ReceiptCheck(EvaluationReceipt receipt, EvaluationReceipt recomputed)
    {
        Receipt = receipt;
        Recomputed = recomputed;
    }

    /// <summary>The receipt that was checked.</summary>
    public EvaluationReceipt Receipt { get; }

    /// <summary>The receipt of the evaluation made again.</summary>
    public EvaluationReceipt Recomputed { get; }

    /// <summary>True when plan, observations used, moments and options are the same.</summary>
    public bool InputsMatch => Receipt.InputsHash == Recomputed.InputsHash;

    /// <summary>True when the answers are the same.</summary>
    public bool ResultsMatch => Receipt.ResultsHash == Recomputed.ResultsHash;

    /// <summary>True when inputs and answers are the same.</summary>
    public bool IsVerified => InputsMatch && ResultsMatch && Receipt.PlanId == Recomputed.PlanId && Receipt.Area == Recomputed.Area;

    /// <summary>The outcome as one sentence.</summary>
    public string ToText(Language language) => (IsVerified, InputsMatch, ResultsMatch, language) switch
    {
        (true, _, _, Language.Vietnamese) => "Biên nhận khớp: cùng dữ liệu đầu vào, cùng kết quả.",
        (true, _, _, _) => "The receipt holds: the same inputs give the same answers.",
        (_, true, false, Language.Vietnamese) => $"Cùng dữ liệu đầu vào nhưng kết quả khác (biên nhận của SDK {Receipt.SdkVersion}, đang dùng {Recomputed.SdkVersion}).",
        (_, true, false, _) => $"The inputs are the same but the answers differ (receipt of SDK {Receipt.SdkVersion}, now {Recomputed.SdkVersion}).",
        (_, false, true, Language.Vietnamese) => "Kết quả giống nhau nhưng dữ liệu đầu vào đã thay đổi.",
        (_, false, true, _) => "The answers are the same but the inputs have changed.",
        (_, _, _, Language.Vietnamese) => "Biên nhận không khớp: dữ liệu đầu vào và kết quả đều khác.",
        _ => "The receipt does not hold: inputs and answers have changed.",
    };
}
