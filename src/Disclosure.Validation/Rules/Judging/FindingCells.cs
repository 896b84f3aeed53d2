using Disclosure.Validation.Findings;
using Disclosure.Validation.Forms;
using Disclosure.Validation.Reports;
using Disclosure.Validation.Rules.Equations;
using Disclosure.Validation.Rules.Expansion;
using Disclosure.Validation.Rules.Expressions;
using Disclosure.Validation.Rules.Expressions.Tokens;

namespace Disclosure.Validation.Rules.Judging;

/// <summary>Lists the cells that a finding rests on, with what they hold and where they stand.</summary>
internal sealed class FindingCells(EvaluationContext context)
{
    private readonly Form _form = context.Current.Form;

    /// <summary>The cells of a linear row, with their factors; its only blank with the value that would close the rule.</summary>
    public IReadOnlyList<FindingCell> Of(LinearRow row, InstanceResult result)
    {
        var closing = Parts(row, result).FirstOrDefault(part => part.Closing is not null);
        return
        [
            .. row.Terms.SelectMany(term => Views(term.Operand)
                .Select(view => Make(view, term.Operand, term.Signed))
                .Select(cell => closing.Closing is { } value && closing.Term.Operand == term.Operand
                    ? cell with { Implied = value }
                    : cell)),
        ];
    }

    /// <summary>The cells of an instance that is no sum.</summary>
    public IReadOnlyList<FindingCell> Of(RuleInstance instance) =>
    [
        .. instance.Operands.Distinct().SelectMany(operand => Views(operand).Select(view => Make(view, operand, null))),
    ];

    /// <summary>A cell of the report itself.</summary>
    public FindingCell Of(FormCell cell) =>
        Make(context.Current, new CellOperand(cell.Index, ReportStep.Self, false), null);

    /// <summary>A cell of one of the reports that a step leads to.</summary>
    public FindingCell Of(FormCell cell, ReportStep step, int index) =>
        Make(context.View(step, index), new CellOperand(cell.Index, step, false), null);

    /// <summary>The cell of the subordinates whose reports are missing, with what they would have to account for.</summary>
    public FindingCell OfMissing(FormCell cell, decimal? amount) =>
        new(cell.Path, CellState.Absent, null, null)
        {
            Implied = amount,
            Step = ReportStep.Subordinates,
            Issuer = string.Join("、", context.MissingSubordinates),
        };

    /// <summary>The terms of a row with the numbers read for them; unused alternatives left out.</summary>
    public IReadOnlyList<RowPart> Parts(LinearRow row, InstanceResult result)
    {
        var parts = row.Terms.Where(term => Views(term.Operand).Count > 0).Select(Part).ToList();
        var blanks = parts.Count(part => part.Reading == Reading.Blank);
        if (blanks != 1 || row.Relation != ComparisonOperator.Equal || result.Difference is not { } difference)
        {
            return parts;
        }

        return [.. parts.Select(part => part.Reading == Reading.Blank ? part with { Closing = Closing(part, difference) } : part)];
    }

    // Nobody would fill in a value that the form does not allow.
    private decimal? Closing(RowPart part, Rational difference)
    {
        var kind = _form.Cells[part.Term.Operand.Index].Kind;
        var value = (-difference / part.Term.Signed).ToDecimal(kind.HasDecimals() ? Reports.Cell.MaxDecimals : 0);
        var isAllowed = value is { } known && Math.Abs(known) <= Reports.Cell.MaxMagnitude && (kind == ValueKind.Change || known >= 0);
        return isAllowed && part.Term.Operand.Step != ReportStep.Subordinates ? value : null;
    }

    private RowPart Part(LinearTerm term)
    {
        var sum = 0m;
        var reading = Reading.Blank;
        foreach (var read in context.Read(term.Operand))
        {
            reading = read.Reading is Reading.Blank or Reading.Unused ? reading : read.Reading;
            sum += read.Number;
        }

        return new RowPart(term, reading, sum, null);
    }

    private List<ReportView> Views(CellOperand operand)
    {
        var views = new List<ReportView>();
        foreach (var read in context.Read(operand))
        {
            if (read.Reading != Reading.Unused)
            {
                views.Add(read.View);
            }
        }

        return views;
    }

    private FindingCell Make(ReportView view, CellOperand operand, Rational? coefficient)
    {
        var cell = view.Cells[operand.Index];
        return new FindingCell(_form.Cells[operand.Index].Path, cell.State, cell.Number, coefficient is { } factor ? factor.Shown().Number : null)
        {
            Implied = view.Implied?[operand.Index],
            Step = operand.Step,
            Issuer = operand.Step == ReportStep.Subordinates ? view.Report.Issuer : null,
            Year = operand.Step == ReportStep.Previous ? view.Report.Year : null,
            Source = cell.Source,
        };
    }
}
