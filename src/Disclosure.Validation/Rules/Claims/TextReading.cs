using Disclosure.Validation.Claims;
using Disclosure.Validation.Claims.Attaching;
using Disclosure.Validation.Claims.Lexicons;
using Disclosure.Validation.Forms;
using Disclosure.Validation.Rules.Claims.Judging;
using Disclosure.Validation.Rules.Judging;

namespace Disclosure.Validation.Rules.Claims;

/// <summary>Reads and judges the text of a report, once for all rules of a pack.</summary>
internal sealed record TextReading(ClaimReader Reader, CellMeanings Meanings)
{
    public JudgedText Judge(in EvaluationContext context)
    {
        var claims = Reader.Read(context.Current.Report, context.Related?.Aliases ?? []);
        ReportView? previous = context.HasPrevious ? context.View(Reports.ReportStep.Previous, 0) : null;
        return new JudgedText(claims, ClaimJudge.Judge(claims, Meanings, context.Current, previous), Meanings.Form);
    }
}

/// <summary>What a text says, with what became of it under every check.</summary>
/// <param name="Claims">The claims in the order of the text.</param>
/// <param name="Judgements">The judgements.</param>
/// <param name="Form">The form of the report, whose labels name the cells.</param>
internal sealed record JudgedText(IReadOnlyList<Claim> Claims, IReadOnlyList<Judgement> Judgements, Form Form)
{
    /// <summary>Each claim with its verdict: what it surely contradicts counts most, then what it agrees with.</summary>
    public IReadOnlyList<Claim> WithVerdicts()
    {
        var worst = new Dictionary<Claim, Judgement>(ReferenceEqualityComparer.Instance);
        foreach (var judgement in Judgements)
        {
            if (!worst.TryGetValue(judgement.Claim, out var known) || known.Verdict < judgement.Verdict)
            {
                worst[judgement.Claim] = judgement;
            }
        }

        return [.. Claims.Select(claim => worst.TryGetValue(claim, out var judgement) ? Told(claim, judgement) : claim)];
    }

    private Claim Told(Claim claim, Judgement judgement) => claim with
    {
        Verdict = judgement.Verdict,
        Reason = ClaimReasons.Of(judgement),
        Against = judgement.Expected is null ? null : new JudgedComparison(judgement, Form),
    };
}
