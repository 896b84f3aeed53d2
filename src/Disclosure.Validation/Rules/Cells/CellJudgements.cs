using Disclosure.Validation.Findings;
using Disclosure.Validation.Forms;
using Disclosure.Validation.Rules.Expansion;
using Disclosure.Validation.Rules.Judging;

namespace Disclosure.Validation.Rules.Cells;

/// <summary>A cell that should be whole and holds a fraction.</summary>
internal sealed class Fraction(CompiledCellRule rule, FormCell cell) : RuleJudgement(rule, Outcome.Violated)
{
    public FormCell Cell => cell;

    public override IEnumerable<Finding> Findings(FindingMaker make)
    {
        var binding = new Binding(cell.Table, cell.Row, cell.Column);
        var number = make.Context.Current.Cells[cell.Index].Number ?? 0;
        var message = Words.InBoth(words => new CellNames(make.Form, words).Place(binding) + words.Colon +
            CellNames.Format(words.ShouldBeWhole, Words.Number(number)));
        return [make.Make(Rule.Definition, Outcome.Violated, binding.Place, [make.Cells.Of(cell)], message)];
    }
}

/// <summary>Cells that should be filled and are not: a finding for each run of them, with the rules that they leave open.</summary>
internal sealed class OpenCells : RuleJudgement
{
    private readonly CellSet _cells;

    public OpenCells(CompiledCellRule rule, CellSet cells)
        : base(rule, Outcome.Undecided)
    {
        _cells = cells;
        Count = 0;
    }

    public override bool IsFound => true;

    public override IEnumerable<Finding> Findings(FindingMaker make) =>
        OpenCellRun.FindAll(make.Form, make.Context.Current, _cells).Select(run => Find(run, make));

    private Finding Find(OpenCellRun run, FindingMaker make)
    {
        var rules = make.RulesOpenFor(run.Cells.Select(cell => cell.Index).ToHashSet());
        var cells = run.Cells.Select(make.WithMissing).ToList();
        var message = Words.InBoth(words => new OpenCellWording(run, new CellNames(make.Form, words), words).Say(cells, rules));
        return make.Make(Rule.Definition, Outcome.Undecided, run.Place, cells, message) with { LeavesOpen = rules };
    }
}
