using Disclosure.Validation.Claims;
using Disclosure.Validation.Findings;
using Disclosure.Validation.Forms;
using Disclosure.Validation.Rules.Claims.Judging;
using Disclosure.Validation.Rules.Expansion;
using Disclosure.Validation.Rules.Judging;

namespace Disclosure.Validation.Rules.Claims;

/// <summary>A rule about claims. It arises with each claim that it is about and that could be compared.</summary>
internal sealed class CompiledClaimRule(ClaimRule definition, ClaimCheck check, ClaimScope scope, TextReading reading) : CompiledRule(definition)
{
    public override int Count => 1;

    public override string Remark => ", on the text";

    public override bool NeedsText => true;

    public override string? MainSection => reading.Meanings.Form.FindTable(Cells().FirstOrDefault()?.Table.Id ?? "")?.Section ?? reading.Meanings.Form.Sections[0].Id;

    /// <summary>The words by which texts are read.</summary>
    public TextReading Reading => reading;

    public override int CountIn(in ReportView report) => 0;

    public override void Judge(ref RuleRun run)
    {
        var text = run.Once(context => reading.Judge(context));
        if (run.Record is { Claims.Count: 0 } record && text.Claims.Count > 0)
        {
            record.Claims = text.WithVerdicts();
        }

        foreach (var judgement in text.Judgements)
        {
            if (OutcomeOf(judgement) is not { } outcome)
            {
                continue;
            }

            run.Count(outcome);
            if (outcome != Outcome.Holds)
            {
                run.Record?.Add(new ClaimJudgement(this, judgement, outcome));
            }
        }
    }

    public override IEnumerable<string> Lines(Form form) => [$"{definition.Each}: {definition.Check}"];

    // A test may name cells within the column and the row that the rule is about, or within any other, of which the last are those of all.
    public override IEnumerable<Binding> Places(Form form) =>
    [
        default,
        .. Own(),
        .. form.Tables.SelectMany(table => table.Columns.Reverse().Select(column => new Binding(table, null, column))
            .Concat(table.Rows.Reverse().Select(row => new Binding(table, row, null)))),
    ];

    public override InstanceResult? Try(Binding place, in EvaluationContext context)
    {
        InstanceResult? worst = null;
        foreach (var judgement in reading.Judge(context).Judgements)
        {
            if (OutcomeOf(judgement) is { } outcome && (worst is null || Weight(outcome) > Weight(worst.Value.Outcome)))
            {
                worst = outcome == Outcome.Violated
                    ? new InstanceResult(outcome, ClaimSides.Left(judgement), ClaimSides.Right(judgement))
                    : new InstanceResult(outcome, null, null);
            }
        }

        return worst;
    }

    /// <summary>The claims that it is about and that agree.</summary>
    public IEnumerable<Claim> AgreeingIn(in EvaluationContext context) =>
        [.. reading.Judge(context).Judgements.Where(judgement => OutcomeOf(judgement) == Outcome.Holds).Select(judgement => judgement.Claim)];

    // What is not sure does not arise: the claims themselves say why.
    private Outcome? OutcomeOf(Judgement judgement) => judgement.Check != check || !scope.Has(judgement.Claim) ? null : judgement.Verdict switch
    {
        ClaimVerdict.Agrees => Outcome.Holds,
        ClaimVerdict.Disagrees => Outcome.Violated,
        _ => judgement.Obstacle switch
        {
            Obstacle.Unread or Obstacle.NoBase when judgement.Claim.Sure || check == ClaimCheck.Within => Outcome.Undecided,
            Obstacle.NoPrevious when judgement.Claim.Sure => Outcome.Skipped,
            _ => null,
        },
    };

    private static int Weight(Outcome outcome) => outcome switch
    {
        Outcome.Violated => 3,
        Outcome.Skipped => 2,
        Outcome.Undecided => 1,
        _ => 0,
    };

    private IEnumerable<Binding> Own()
    {
        var cells = Cells();
        if (cells.Count > 0 && cells.TrueForAll(cell => cell.Column == cells[0].Column))
        {
            yield return new Binding(cells[0].Table, null, cells[0].Column);
        }

        if (cells.Count > 0 && cells.TrueForAll(cell => cell.Row == cells[0].Row))
        {
            yield return new Binding(cells[0].Table, cells[0].Row, null);
        }
    }

    // What the first of its words mean first.
    private List<FormCell> Cells()
    {
        var (meanings, form) = (reading.Meanings, reading.Meanings.Form);
        foreach (var topic in scope.Topics)
        {
            var aspects = scope.Aspects.Count > 0 ? scope.Aspects : [.. Enumerable.Range(0, meanings.Lexicon.Aspects.Length)];
            foreach (var aspect in aspects.Where(aspect => meanings.Lexicon.Goes[topic][aspect]))
            {
                if (meanings.Readings(topic, aspect, scope.Aspects.Count == 0 && scope.Parties is [var party, ..] ? party : -1) is [var first, ..])
                {
                    return [.. first.Cells.Select(index => form.Cells[index])];
                }
            }
        }

        return [];
    }
}
