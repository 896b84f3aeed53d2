using Disclosure.Validation.Evaluation;
using Disclosure.Validation.Findings;
using Disclosure.Validation.Forms;
using Disclosure.Validation.Reports;
using Disclosure.Validation.Rules.Equations;
using Disclosure.Validation.Rules.Expressions;
using Disclosure.Validation.Rules.Judging;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Rules.Checks;

/// <summary>
/// What subordinates whose reports are missing would have to account for, for one rule: all its cells together, since one
/// missing report leaves every cell open.
/// </summary>
internal sealed record RollUpGap(RuleDefinition Rule, Place Where, IReadOnlyList<FindingCell> Cells, LocalizedText Message)
{
    /// <summary>All cells that the amounts rest on, those of the reports that are there among them.</summary>
    public IReadOnlyList<FindingCell> Evidence { get; private init; } = [];

    /// <summary>One gap a rule that is undecided for want of reports.</summary>
    public static IEnumerable<RollUpGap> FindAll(Form form, EvaluationRecord record, FindingCells cells) =>
        record.Undecided
            .Where(undecided => undecided.Result.AwaitsReports)
            .GroupBy(undecided => undecided.Rule)
            .Select(undecided => Of(undecided.Key.Definition, [.. undecided], form, record.Context, cells));

    private static RollUpGap Of(
        RuleDefinition rule, List<RecordedInstance> open, Form form, EvaluationContext context, FindingCells cells)
    {
        var amounts = open.Select(one => (one.Instance, Amount: AmountOf(one))).ToList();
        var toAccountFor = amounts.Where(one => one.Amount is { IsZero: false }).ToList();
        var tables = open.Select(one => one.Instance.Binding.Table).Distinct().ToList();
        return new RollUpGap(
            rule,
            new Place(tables is [{ } table] ? table.Id : null, null, null),
            [.. toAccountFor.SelectMany(one => CellsOf((LinearRow)one.Instance, one.Amount!.Value, form, cells))],
            Words.InBoth(words => new RollUpWording(context, new CellNames(form, words), words).Say(
                rule.Id,
                [.. toAccountFor.Select(one => (one.Instance.Binding, one.Amount!.Value))],
                zero: amounts.Count(one => one.Amount is { IsZero: true }),
                open: amounts.Count(one => one.Amount is null))))
        {
            Evidence = [.. open.Where(one => one.Instance is LinearRow).SelectMany(one => cells.Of((LinearRow)one.Instance, one.Result))],
        };
    }

    // Only an equation says how much is missing; and only where every missing number counts alike.
    private static Rational? AmountOf(RecordedInstance undecided)
    {
        if (undecided.Instance is not LinearRow { Relation: ComparisonOperator.Equal } row ||
            undecided.Result.Difference is not { } difference)
        {
            return null;
        }

        var factors = Missing(row).Select(term => term.Signed).Distinct().ToList();
        return factors is [var factor] ? -difference / factor : null;
    }

    private static IEnumerable<FindingCell> CellsOf(LinearRow row, Rational amount, Form form, FindingCells cells)
    {
        var own = row.Terms.Where(term => term.Operand.Step == ReportStep.Self)
            .Select(term => cells.Of(form.Cells[term.Operand.Index]) with { Coefficient = term.Signed.Shown().Number });
        var missing = Missing(row).ToList();
        return missing is [var only] ? own.Append(cells.OfMissing(form.Cells[only.Operand.Index], amount.ToDecimal(Reports.Cell.MaxDecimals))) : own;
    }

    private static IEnumerable<LinearTerm> Missing(LinearRow row) =>
        row.Terms.Where(term => term.Operand.Step == ReportStep.Subordinates);
}
