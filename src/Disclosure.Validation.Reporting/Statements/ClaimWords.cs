using Disclosure.Validation.Claims;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Reporting.Statements;

/// <summary>The words for what became of claims, the same in every format.</summary>
internal static class ClaimWords
{
    public static readonly LocalizedText Heading = new("正文所述与表格核对", "What the text says, beside the tables");
    public static readonly LocalizedText NoTable = new("不属于以上各表的数", "Figures of none of the tables");

    public static LocalizedText Of(ClaimVerdict verdict) => verdict switch
    {
        ClaimVerdict.Agrees => new("相符", "agrees"),
        ClaimVerdict.Disagrees => new("不符", "disagrees"),
        _ => new("无法核对", "not comparable"),
    };

    /// <summary>What it was held against, or why it could not be.</summary>
    public static LocalizedText Why(Claim claim) => (claim.Reason, claim.Against?.Text) switch
    {
        ({ } reason, null) => reason,
        (null, { } against) => against,
        ({ } reason, { } against) => new($"{reason.Zh}（{against.Zh}）", $"{reason.En} ({against.En})"),
        _ => new("", ""),
    };

    /// <summary>The number as printed with what it is counted in; the words, where they have none.</summary>
    public static string Number(Claim claim, string section) => claim.NumberLength > 0 && claim.NumberStart + claim.NumberLength <= section.Length
        ? section.Substring(claim.NumberStart, claim.NumberLength)
        : Squeezed(claim);

    /// <summary>The words, which may go over a line, in one.</summary>
    public static string Squeezed(Claim claim) => string.Concat(claim.Text.Where(c => !char.IsWhiteSpace(c)));

    /// <summary>The worst first.</summary>
    public static int Rank(Claim claim) => claim.Verdict switch
    {
        ClaimVerdict.Disagrees => 0,
        ClaimVerdict.NotComparable => 1,
        _ => 2,
    };
}
