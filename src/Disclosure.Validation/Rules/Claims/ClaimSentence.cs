using Disclosure.Validation.Claims;
using Disclosure.Validation.Claims.Attaching;
using Disclosure.Validation.Forms;
using Disclosure.Validation.Rules.Claims.Judging;
using Disclosure.Validation.Rules.Expressions;
using Disclosure.Validation.Rules.Judging;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Rules.Claims;

/// <summary>
/// Says in one language what the text says and what it should say: <c>正文写“不予公开22件”，表三“（三）不予公开”8 项合计 0</c>.
/// </summary>
internal sealed class ClaimSentence(Form form, Words words)
{
    private const int PercentDigits = 2;
    private readonly SumNames _names = new(form, words);

    public string Say(Judgement judgement)
    {
        var said = CellNames.Format(words.TextSays, judgement.Claim.Squeezed);
        var number = judgement.Claim is { InWords: true, Kind: ClaimKind.Figure, Value: not 0 and var all } ? CellNames.Format(words.SaidInWords, Words.Reckoned(all)) : "";
        return said + number + words.Comma + SayAgainst(judgement);
    }

    /// <summary>What the claim was held against, with the number.</summary>
    public string SayAgainst(Judgement judgement)
    {
        var claim = judgement.Claim;
        return judgement.Check switch
        {
            ClaimCheck.Cell or ClaimCheck.Within => _names.Of([.. judgement.Cells]) + " " + Figure(judgement),
            ClaimCheck.Elsewhere => CellNames.Format(words.ElsewhereSays, judgement.Others[0].Squeezed),
            ClaimCheck.Parts when claim.Kind == ClaimKind.Part && judgement.Others is [var whole, ..] => CellNames.Format(words.PartsMakeWhole, whole.Squeezed),
            ClaimCheck.Parts => CellNames.Format(words.PartsMake, judgement.Others.Count, Figure(judgement)),
            ClaimCheck.Shares when judgement.Verdict == ClaimVerdict.Agrees => CellNames.Format(words.SharesSum, judgement.Others.Count, Number(judgement.Expected)),
            ClaimCheck.Shares => CellNames.Format(words.SharesMake, judgement.Others.Count, Number(judgement.Expected)),
            ClaimCheck.Share => CellNames.Format(words.ReckonedAs, Percent(judgement.Expected)),
            _ => _names.Of([.. judgement.Cells]) + " " + CellNames.Format(words.GrowthReckonedAs, claim.Unit == ClaimUnit.Percent ? Percent(judgement.Expected) : Number(judgement.Expected)),
        };
    }

    // An amount in the unit of the table; a sum of what the text lists in that of the text.
    private string Figure(Judgement judgement) => judgement.Claim.Unit != ClaimUnit.Amount || judgement.Expected is not { } amount ? Number(judgement.Expected)
        : judgement.Check == ClaimCheck.Parts && !judgement.Claim.Squeezed.Contains(form.AmountUnit, StringComparison.Ordinal)
            ? Number(amount * Rational.Of(Counts.YuanInTenThousand)) + words.Yuan
            : Number(amount) + " " + form.AmountUnit;

    private static string Number(Rational? number) => number is { } known ? Words.Reckoned(known) : "";

    private static string Percent(Rational? share) =>
        share is { } known && (known * Rational.Of(100L)).ToNearest(PercentDigits) is { } percent ? Words.Reckoned(percent) + "%" : "";
}

/// <summary>What a judgement held its claim against.</summary>
internal sealed class JudgedComparison(Judgement judgement, Form form) : ClaimComparison
{
    private const int Decimals = 2;

    public override IReadOnlyList<string> Cells => field ??= [.. judgement.Cells.Order().Select(index => form.Cells[index].Path)];

    public override decimal? Expected => judgement.Expected is not { } expected ? null
        : IsPercent && expected * Rational.Of(100L) is var percent ? percent.ToNearest(Decimals)
        : expected.ToDecimal() ?? expected.ToNearest(Decimals);

    public override LocalizedText Text => field ??= Words.InBoth(words => new ClaimSentence(form, words).SayAgainst(judgement));

    // The sum of shares is reckoned in percent already.
    private bool IsPercent => judgement.Check is ClaimCheck.Share or ClaimCheck.Growth && judgement.Claim.Unit == ClaimUnit.Percent;
}
