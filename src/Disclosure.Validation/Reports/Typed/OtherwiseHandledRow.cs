namespace Disclosure.Validation.Reports.Typed;

/// <summary>
/// （六）其他处理 in the 2021 form: three rows, or the single row of 2019 where a report prints it so. The cells of what
/// is not printed are absent.
/// </summary>
public sealed class OtherwiseHandledRow : RequestRow
{
    internal OtherwiseHandledRow(DisclosureReport report, string path)
        : base(report, path)
    {
    }

    /// <summary>1.申请人无正当理由逾期不补正.</summary>
    public RequestRow NotCorrected => new(Report, $"{Path}.not_corrected");

    /// <summary>2.申请人逾期未按收费通知要求缴纳费用.</summary>
    public RequestRow FeeUnpaid => new(Report, $"{Path}.fee_unpaid");

    /// <summary>3.其他.</summary>
    public RequestRow Rest => new(Report, $"{Path}.rest");
}
