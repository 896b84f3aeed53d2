using Disclosure.Validation.Findings;
using Disclosure.Validation.Forms;
using Disclosure.Validation.Reports;
using Disclosure.Validation.Rules.Expansion;
using Disclosure.Validation.Rules.Expressions;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Rules.Judging;

/// <summary>Makes findings of judgements: what all findings of one report have in common.</summary>
/// <param name="record">What the evaluation came upon.</param>
/// <param name="missing">What several rules together give for cells without a number; asked for where there are such cells.</param>
internal sealed class FindingMaker(EvaluationRecord record, Func<IReadOnlyDictionary<int, decimal>> missing)
{
    private readonly Lazy<IReadOnlyDictionary<int, decimal>> _missing = new(missing);

    public EvaluationContext Context { get; } = record.Context;

    public FindingCells Cells { get; } = new(record.Context);

    /// <summary>The form of the pack.</summary>
    public Form Form => Context.Current.Form;

    /// <summary>The ids of the rules that can't be decided without these cells of the report itself.</summary>
    public IReadOnlyList<string> RulesOpenFor(IReadOnlySet<int> cells) =>
    [
        .. record.Judgements
            .Where(judgement => judgement.Outcome == Outcome.Undecided && judgement.Operands.Any(operand =>
                operand.Step == ReportStep.Self && cells.Contains(operand.Index)))
            .Select(judgement => judgement.Rule.Definition.Id)
            .Distinct(),
    ];

    /// <summary>A cell with the value that the other rules together give for it, where it holds none.</summary>
    public FindingCell WithMissing(FormCell cell)
    {
        var found = Cells.Of(cell);
        return found.Implied is null && _missing.Value.TryGetValue(cell.Index, out var value) ? found with { Implied = value } : found;
    }

    public Finding Make(
        Rule rule,
        Outcome outcome,
        Place where,
        IReadOnlyList<FindingCell> cells,
        LocalizedText message,
        IReadOnlyList<FindingPassage>? passages = null,
        string? reported = null)
    {
        var report = Context.Current.Report;
        var explanation = rule.Explained is null ? null : FootnoteAt(where, cells);
        return new Finding
        {
            Rule = rule.Id,
            Severity = explanation is null ? rule.Severity : Severity.Info,
            Explanation = explanation,
            Outcome = outcome,
            Standing = rule.Standing,
            Where = where,
            Cells = cells,
            Passages = passages ?? [],
            Message = message,
            Basis = rule.Basis,
            Fingerprint = Fingerprint.Of(rule.Id, report.Issuer, report.Year, where, cells, passages, reported),
        };
    }

    // Under the table that the finding is about, which is that of its first cell where the rule is bound to none.
    private string? FootnoteAt(Place where, IReadOnlyList<FindingCell> cells)
    {
        var table = where.Table ?? (cells.Count > 0 ? Form.FindCell(cells[0].Path)?.Table.Id : null);
        return Context.Current.Report.Footnotes.FirstOrDefault(footnote => footnote.Table == table)?.Text;
    }

    /// <summary>The finding with the two sides as reckoned.</summary>
    public static Finding WithSides(Finding finding, InstanceResult result)
    {
        var (left, right, difference) = (result.Left?.Shown(), result.Right?.Shown(), result.Difference?.Shown());
        return finding with
        {
            Left = left?.Number,
            Right = right?.Number,
            Difference = difference?.Number,
            IsExact = (left?.IsExact ?? true) && (right?.IsExact ?? true) && (difference?.IsExact ?? true),
        };
    }

    /// <summary>The message that the rule states, with what was found; else what is said otherwise.</summary>
    public LocalizedText Message(Rule rule, Binding binding, InstanceResult result, Func<LocalizedText> otherwise) =>
        rule.Message is { } template ? Words.InBoth(words => Fill(template, binding, result, words)) : otherwise();

    private string Fill(LocalizedText template, Binding binding, InstanceResult result, Words words)
    {
        var report = Context.Current.Report;
        var names = new CellNames(Form, words);
        return MessageTemplate.Fill(template.In(words.Language), name => name switch
        {
            "issuer" => report.Issuer ?? "",
            "year" => report.Year is { } year ? CellNames.Format(words.YearName, year) : "",
            "table" => binding.Table is { } table ? names.Brief(table.Label) : "",
            "row" => binding.Row is { } row ? names.Brief(row.Label) : "",
            "column" => binding.Column is { } column ? names.Brief(column.Label) : "",
            "left" => Reckoned(result.Left),
            "right" => Reckoned(result.Right),
            "difference" => Reckoned(result.Difference),
            _ => throw new InvalidOperationException($"Unknown placeholder '{name}' passed the pack's validation."),
        });
    }

    private static string Reckoned(Rational? number) => number is { } known ? Words.Reckoned(known) : "";
}
