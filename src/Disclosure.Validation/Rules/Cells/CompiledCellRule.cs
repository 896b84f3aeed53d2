using System.Globalization;
using Disclosure.Validation.Findings;
using Disclosure.Validation.Forms;
using Disclosure.Validation.Rules.Checks.Trees;
using Disclosure.Validation.Rules.Expansion;
using Disclosure.Validation.Rules.Judging;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Rules.Cells;

/// <summary>A rule that requires something of each of a set of cells, with these cells.</summary>
/// <param name="definition">The rule.</param>
/// <param name="cells">The cells.</param>
/// <param name="conditions">When it applies to which of them; none for always.</param>
internal sealed class CompiledCellRule(CellRule definition, CellSet cells, IReadOnlyList<(Condition When, CellSet Cells)> conditions)
    : CompiledRule(definition)
{
    public CellRequirement Requirement => definition.Requirement;

    public override int Count { get; } = cells.CountIn(cells);

    public override void Judge(ref RuleRun run)
    {
        ref readonly var report = ref run.Context.Current;
        var figures = report.Figures;
        var asked = conditions.Count == 0 ? cells : AskedIn(ref run);
        if (Requirement == CellRequirement.Filled)
        {
            // Not counted: each open cell leaves other rules undecided, which are.
            if (figures.HasOpen && figures.Open.Intersects(asked))
            {
                run.Record?.Add(new OpenCells(this, asked));
            }

            return;
        }

        var open = figures.Open.CountIn(asked);
        var fractions = figures.Fractions.CountIn(asked);
        run.Undecided += open;
        run.Violated += fractions;
        run.Holds += (conditions.Count == 0 ? Count : asked.CountIn(asked)) - figures.Unused.CountIn(asked) - open - fractions;
        if (run.Record is { } record && open + fractions > 0)
        {
            Record(record, report, asked);
        }
    }

    public override IEnumerable<(LocalizedText Text, string? Equation)> Explain(Form form)
    {
        var what = definition.InWords!;
        return form.Tables.Select(table => (table.Label.Brief, Count: CellsIn(form).Count(cell => cell.Table == table)))
            .Where(table => table.Count > 0)
            .Select(table => (
                table.Count == 1
                    ? new LocalizedText($"{table.Brief.Zh}：唯一一格{what.Zh}", $"{table.Brief.En}: its only cell {what.En}")
                    : LocalizedText.Of($"{table.Brief.Zh}：{table.Count} 格，每格{what.Zh}", $"{table.Brief.En}: each of {table.Count} cells {what.En}"),
                (string?)null));
    }

    public override IEnumerable<string> Lines(Form form) =>
        [string.Create(CultureInfo.InvariantCulture, $"{Requirement}: {Count} cells{WhenText}")];

    public override IEnumerable<string> Asks(Form form) => CellsIn(form).Select(cell => $"{Requirement}: {cell.Path}{WhenText}");

    public override IEnumerable<int> Covered(Form form) =>
        Requirement == CellRequirement.Whole ? CellsIn(form).Select(cell => cell.Index) : [];

    public override IEnumerable<Binding> Places(Form form) => CellsIn(form).Select(cell => new Binding(cell.Table, cell.Row, cell.Column));

    /// <summary>What becomes of all its cells together: the worst.</summary>
    public override InstanceResult? Try(Binding place, in EvaluationContext context)
    {
        var figures = context.Current.Figures;
        var (asked, open) = conditions.Count == 0 ? (cells, null) : Asked(context);
        if (asked.IsEmpty)
        {
            return open is null ? null : new InstanceResult(open.Value, null, null);
        }

        var outcome = figures.Open.Intersects(asked) ? Outcome.Undecided
            : Requirement == CellRequirement.Whole && figures.Fractions.Intersects(asked) ? Outcome.Violated
            : Outcome.Holds;
        return new InstanceResult(outcome, null, null);
    }

    /// <summary>Its cells, in the order of the form.</summary>
    public IEnumerable<FormCell> CellsIn(Form form) => form.Cells.Where(cell => cells.Contains(cell.Index));

    // The cells whose condition is met; where one can't be told, that is counted.
    private CellSet AskedIn(ref RuleRun run)
    {
        var asked = new CellSet(run.Context.Current.Form.Cells.Count);
        foreach (var (when, under) in conditions)
        {
            var (outcome, why) = when.Decide(run.Context);
            if (outcome == Outcome.Holds)
            {
                asked.UnionWith(under);
            }
            else if (why is not null)
            {
                var count = under.CountIn(under);
                run.Count(outcome, count);
                run.Record?.Add(new Unjudged(this, outcome, why) { Count = count });
            }
        }

        return asked;
    }

    private (CellSet Asked, Outcome? Open) Asked(in EvaluationContext context)
    {
        var run = new RuleRun(in context, null);
        var asked = AskedIn(ref run);
        return (asked, run.Undecided > 0 ? Outcome.Undecided : run.Skipped > 0 ? Outcome.Skipped : null);
    }

    private void Record(EvaluationRecord record, ReportView report, CellSet asked)
    {
        foreach (var cell in report.Form.Cells.Where(cell => asked.Contains(cell.Index)))
        {
            if (report.Figures.Fractions.Contains(cell.Index))
            {
                record.Add(new Fraction(this, cell));
            }
            else if (report.Figures.Open.Contains(cell.Index))
            {
                record.Add(new Unjudged(this, Outcome.Undecided, OpenReasons.OfCell(cell, report)));
            }
        }
    }
}
