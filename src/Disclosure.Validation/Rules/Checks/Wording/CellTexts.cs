using Disclosure.Validation.Forms;
using Disclosure.Validation.Reports;
using Disclosure.Validation.Rules.Expansion;
using Disclosure.Validation.Rules.Judging;

namespace Disclosure.Validation.Rules.Checks.Wording;

/// <summary>The cells of a check in one language: their names, and what they hold where there is a report.</summary>
/// <param name="form">The form of the pack.</param>
/// <param name="words">The words of the language.</param>
/// <param name="context">The report; null for a rule that is only explained.</param>
internal sealed class CellTexts(Form form, Words words, EvaluationContext? context)
{
    // Up to this many cells are all listed; beyond, those that are zero are summed up in words.
    private const int ListedInFull = 4;

    private const int MostReports = 6;

    private readonly CellNames _names = new(form, words);

    /// <summary>The cells one behind the other, with that between them.</summary>
    public string List(IReadOnlyList<CellOperand> operands, Binding binding, string separator)
    {
        var printed = operands.Where(operand => ReadingOf(operand) != Reading.Unused).ToList();
        var listed = context is null || printed.Count <= ListedInFull ? printed : printed.Where(operand => !IsZero(operand)).ToList();
        var text = string.Join(separator, (listed.Count == 0 ? printed.Take(1) : listed).Select(operand => One(operand, binding)));
        return listed.Count == printed.Count ? text : text + words.RestIsZero;
    }

    /// <summary>A cell that a sum is made of: over the subordinates, it is their sum.</summary>
    public string Summed(CellOperand operand, Binding binding) => operand.Step == ReportStep.Subordinates
        ? _names.Operand(operand, binding, subordinates: null)
        : One(operand, binding);

    public string One(CellOperand operand, Binding binding)
    {
        if (operand.Step == ReportStep.Subordinates)
        {
            return _names.OfEach(operand, binding) + HeldByEach(operand);
        }

        var cell = form.Cells[operand.Index];
        var name = operand.Step == ReportStep.Self && binding.Row == cell.Row && binding.Column == cell.Column
            ? words.ThisCell
            : _names.Operand(operand, binding, subordinates: null);
        return Held(operand) is { } held ? $"{name} {held}" : name;
    }

    // The largest first: one of them is what a largest or a mean turns on.
    private string HeldByEach(CellOperand operand)
    {
        if (context is not { } known)
        {
            return "";
        }

        var numbers = new List<(string Issuer, decimal Number)>();
        foreach (var read in known.Read(operand))
        {
            if (read.Number != 0)
            {
                numbers.Add((read.View.Report.Issuer ?? words.UnknownIssuer, read.Number));
            }
        }

        var listed = numbers.OrderByDescending(one => one.Number).Take(MostReports).Select(one => $"{one.Issuer} {Words.Number(one.Number)}");
        var rest = numbers.Count > MostReports ? words.ListComma + "…" : "";
        return numbers.Count == 0 ? "" : words.Open + string.Join(words.ListComma, listed) + rest + words.Close;
    }

    private string? Held(CellOperand operand)
    {
        if (context is not { } known)
        {
            return null;
        }

        var text = "";
        foreach (var read in known.Read(operand))
        {
            var state = read.View.Cells[operand.Index].State;
            text = read.Reading switch
            {
                Reading.Printed => Words.Number(read.Number),
                Reading.Implied or Reading.Blank => words.State(CellState.Blank),
                _ => words.State(state),
            };
        }

        return text;
    }

    private bool IsZero(CellOperand operand)
    {
        var isZero = true;
        if (context is { } known)
        {
            foreach (var read in known.Read(operand))
            {
                isZero &= read.Number == 0;
            }
        }

        return isZero;
    }

    private Reading? ReadingOf(CellOperand operand)
    {
        if (context is { } known)
        {
            foreach (var read in known.Read(operand))
            {
                return read.Reading;
            }
        }

        return null;
    }
}
