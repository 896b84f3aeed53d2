using Disclosure.Validation.Reports;
using Disclosure.Validation.Rules.Judging;

namespace Disclosure.Validation.Evaluation.Linear;

/// <summary>A report as the rules of a pack see it: in the order of the pack's form, whichever form it follows itself.</summary>
public sealed class LinearView
{
    private readonly ReportView _view;

    internal LinearView(in ReportView view) => _view = view;

    /// <summary>The cells in the order of the pack's form.</summary>
    public IReadOnlyList<Cell> Cells => _view.Cells;

    /// <summary>Whether the report does not print the cell's row, because it prints the rows that stand for it.</summary>
    public bool IsUnused(int cell) => _view.Figures.Unused.Contains(cell);

    /// <summary>Whether the report's own form does not have the cell.</summary>
    public bool Lacks(int cell) => _view.Lacking?.Contains(cell) == true;
}
