using Disclosure.Validation.Claims.Lexicons;

namespace Disclosure.Validation.Claims.Context;

/// <summary>What a figure tells of those before it: that they are of more years, or that not all were done.</summary>
internal sealed class Afterthoughts(Lexicon lexicon, ClaimContext context)
{
    private const int Reach = 16;

    public void Read(ClaimDraft draft, IReadOnlyList<ClaimDraft> before)
    {
        if (IsOfYears(draft) && draft.Whole is { } whole)
        {
            whole.DoubtFor(ClaimDoubt.AnotherYear);
            context.LastTotal = context.LastTotal == whole ? null : context.LastTotal;
        }

        if (context.Own.IsArea && IsOfMore(draft))
        {
            context.LastTotal!.DoubtFor(ClaimDoubt.PartOfWhole);
        }

        if (draft is { InWords: false, Value: > 0, Doubt: ClaimDoubt.None } && lexicon.IsToNext(draft.Aspect))
        {
            DoubtAllDone(draft, before);
        }
    }

    // 累计收到345件，其中今年收到12件: what came in, of which some came in this year, did so in several years.
    private bool IsOfYears(ClaimDraft draft) => draft is { NamesThisYear: true, IsListed: true, Aspect: >= 0, Party: < 0, Readings: [var first, ..], Whole: { Party: < 0, Readings: [var all, ..] } whole }
        && lexicon.Aspects[draft.Aspect].Group == AspectGroup.Intake && first.Cells.SetEquals(all.Cells) && draft.Readings.Count == whole.Readings.Count && draft.Value < whole.Value;

    // 市政府收到106件，全市共收到812件: of its office, then of its area.
    private bool IsOfMore(ClaimDraft draft) => draft is { Aspect: >= 0, Party: < 0, IsSum: false, Doubt: ClaimDoubt.None, Readings: [var first, ..] }
        && lexicon.Aspects[draft.Aspect].Group == AspectGroup.Intake && context.LastTotal is { Readings: [var same, ..] } total
        && total.Sentence == draft.Sentence && total.Value < draft.Value && total.Readings.Count == draft.Readings.Count && first.Cells.SetEquals(same.Cells);

    // 均已答复，2件结转下年: all of those that ended.
    private void DoubtAllDone(ClaimDraft draft, IReadOnlyList<ClaimDraft> before)
    {
        for (var i = before.Count - 1; i >= Math.Max(0, before.Count - Reach); i--)
        {
            if (before[i] is { InWords: true, Whole: not null } all && all.Topic == draft.Topic && all.Sentence >= draft.Sentence - 1
                && (lexicon.IsToNext(all.Aspect) || (all.Aspect >= 0 && lexicon.Aspects[all.Aspect].Group == AspectGroup.Completion)))
            {
                all.DoubtFor(ClaimDoubt.Implied);
            }
        }
    }
}
