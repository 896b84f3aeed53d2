using Disclosure.Validation.Findings;
using Disclosure.Validation.Packs;
using Disclosure.Validation.Reports;
using Disclosure.Validation.Rules.Checks;
using Disclosure.Validation.Rules.Equations;
using Disclosure.Validation.Rules.Expansion;
using Disclosure.Validation.Rules.Expressions.Tokens;

namespace Disclosure.Validation.Suspects.Equations;

/// <summary>A row of the linear system with its rule and its number in the pack.</summary>
internal sealed record IndexedRow(int Number, CompiledCheck Rule, LinearRow Row)
{
    // The report that is checked, and last year's.
    private const int ReportsKept = 2;

    /// <summary>Whether the row is about one report alone.</summary>
    public bool IsOfOneReport { get; } = Row.Operands.All(operand => operand.Step == ReportStep.Self);

    private readonly ConstraintTerms?[] _terms = new ConstraintTerms?[Row.Operands.Any(operand => operand.Step == ReportStep.Subordinates) ? 0 : ReportsKept];

    /// <summary>
    /// The terms of the row in a report where all of them count; they are the same whenever the rule is violated there. Null where the reports that
    /// they lead to differ.
    /// </summary>
    public ConstraintTerms? TermsAt(int home) => home >= _terms.Length ? null
        : _terms[home] ??= new([.. Row.Terms.Select(term => new Term(new CellRef(term.Operand.Step == ReportStep.Self ? home : Neighbourhood.Previous, term.Operand.Index), term.Signed))]);
}

/// <summary>
/// The rows of a pack that speak for a cell being wrong, by the cells in them: advisory rules don't, and what is not
/// linear can't.
/// </summary>
internal sealed class RowIndex
{
    private static readonly IReadOnlyList<IndexedRow> None = [];

    private readonly Dictionary<(ReportStep Step, int Cell), List<IndexedRow>> _byCell = [];
    private readonly Dictionary<LinearRow, IndexedRow> _byRow = new(ReferenceEqualityComparer.Instance);

    public RowIndex(CompiledPack pack)
    {
        foreach (var rule in pack.Checks.Where(rule => rule.Definition.Standing != Standing.Advisory))
        {
            foreach (var row in rule.Instances.OfType<LinearRow>().Where(row => row.Relation != ComparisonOperator.NotEqual))
            {
                Add(new IndexedRow(_byRow.Count, rule, row));
            }
        }
    }

    /// <summary>The rows that have that cell of the report that the step leads to.</summary>
    public IReadOnlyList<IndexedRow> With(ReportStep step, int cell) =>
        _byCell.TryGetValue((step, cell), out var rows) ? rows : None;

    /// <summary>The row of that instance; null where it is none that counts here.</summary>
    public IndexedRow? Find(RuleInstance instance) =>
        instance is LinearRow row ? _byRow.GetValueOrDefault(row) : null;

    private void Add(IndexedRow indexed)
    {
        _byRow.Add(indexed.Row, indexed);
        foreach (var operand in indexed.Row.Operands.Select(operand => (operand.Step, operand.Index)).Distinct())
        {
            if (!_byCell.TryGetValue(operand, out var rows))
            {
                _byCell.Add(operand, rows = []);
            }

            rows.Add(indexed);
        }
    }
}
