using System.Globalization;
using Disclosure.Validation.Findings;
using Disclosure.Validation.Forms;
using Disclosure.Validation.Rules.Expansion;
using Disclosure.Validation.Rules.Judging;

namespace Disclosure.Validation.Rules.Cells;

/// <summary>A rule that requires something of each of a set of cells, with these cells.</summary>
internal sealed class CompiledCellRule(CellRule definition, CellSet cells) : CompiledRule(definition)
{
    public CellRequirement Requirement => definition.Requirement;

    public CellSet Cells => cells;

    public override int Count { get; } = cells.CountIn(cells);

    public override void Judge(ref RuleRun run)
    {
        ref readonly var report = ref run.Context.Current;
        var figures = report.Figures;
        if (Requirement == CellRequirement.Filled)
        {
            // Not counted: each open cell leaves other rules undecided, which are.
            if (figures.HasOpen && figures.Open.Intersects(cells))
            {
                run.Record?.Add(new OpenCells(this));
            }

            return;
        }

        var open = figures.Open.CountIn(cells);
        var fractions = figures.Fractions.CountIn(cells);
        run.Undecided += open;
        run.Violated += fractions;
        run.Holds += Count - figures.Unused.CountIn(cells) - open - fractions;
        if (run.Record is { } record && open + fractions > 0)
        {
            Record(record, report);
        }
    }

    public override IEnumerable<string> Lines(Form form) =>
        [string.Create(CultureInfo.InvariantCulture, $"{Requirement}: {Count} cells")];

    public override IEnumerable<string> Asks(Form form) => CellsIn(form).Select(cell => $"{Requirement}: {cell.Path}");

    public override IEnumerable<int> Covered(Form form) =>
        Requirement == CellRequirement.Whole ? CellsIn(form).Select(cell => cell.Index) : [];

    public override IEnumerable<Binding> Places(Form form) => CellsIn(form).Select(cell => new Binding(cell.Table, cell.Row, cell.Column));

    /// <summary>What becomes of all its cells together: the worst.</summary>
    public override InstanceResult? Try(Binding place, in EvaluationContext context)
    {
        var figures = context.Current.Figures;
        var outcome = figures.Open.Intersects(cells) ? Outcome.Undecided
            : Requirement == CellRequirement.Whole && figures.Fractions.Intersects(cells) ? Outcome.Violated
            : Outcome.Holds;
        return new InstanceResult(outcome, null, null);
    }

    /// <summary>Its cells, in the order of the form.</summary>
    public IEnumerable<FormCell> CellsIn(Form form) => form.Cells.Where(cell => cells.Contains(cell.Index));

    private void Record(EvaluationRecord record, ReportView report)
    {
        foreach (var cell in CellsIn(report.Form))
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
