using Disclosure.Validation.Findings;
using Disclosure.Validation.Forms;
using Disclosure.Validation.Reports;
using Disclosure.Validation.Rules.Judging;
using Disclosure.Validation.Suspects.Equations;
using Disclosure.Validation.Suspects.Slips;

namespace Disclosure.Validation.Suspects;

/// <summary>Says in one language which cells may be wrong, what they should hold, and why.</summary>
internal sealed class SuspectWording(Form form, Neighbourhood reports, SuspectWords suspects, Words words)
{
    private const int MostListed = 3;

    private readonly CellNames _names = new(form, words);

    /// <summary>All sets of a cause in one line.</summary>
    public string Say(IReadOnlyList<Explanation> explanations, IReadOnlyList<string> sets, bool isComplete)
    {
        var text = explanations is [var only] || explanations[0].IsLikelierThan(explanations[1])
            ? suspects.MostLikely + sets[0] + (sets.Count > 2 ? CellNames.Format(suspects.OthersPossible, sets.Count - 1) : sets.Count == 2 ? suspects.OneOtherPossible : "")
            : CellNames.Format(suspects.OneOf, sets.Count) + string.Join(suspects.Or, sets.Take(MostListed)) +
                (sets.Count > MostListed ? CellNames.Format(suspects.AndOthers, sets.Count - MostListed) : "");
        return isComplete ? text : text + suspects.NotAllSearched;
    }

    /// <summary>The cells of one set, what they should hold and why.</summary>
    public string Say(Explanation explanation, IReadOnlyList<SuspectCell> cells)
    {
        var hypothesis = explanation.Hypothesis;
        var names = hypothesis.Changes.Select(change => Name(change.Cell)).ToList();
        switch (hypothesis.Slip?.Kind)
        {
            case SetSlipKind.ShiftedOn or SetSlipKind.ShiftedBack:
                var template = hypothesis.Slip.Kind == SetSlipKind.ShiftedOn ? suspects.ShiftedOn : suspects.ShiftedBack;
                return CellNames.Format(template, Line(hypothesis.Slip.Line), cells.Count);
            case SetSlipKind.CountedTwice:
                var counted = names.Zip(cells, (name, cell) => $"{name} {Words.Number(cell.Value ?? 0)}");
                return CellNames.Format(suspects.CountedTwice, string.Join(words.ListComma, counted));
        }

        var parts = names.Zip(cells, (name, cell) => Say(name, cell));
        var end = hypothesis.Slip is null ? "" : suspects.Exchanged;
        return string.Join(suspects.And, parts) + end;
    }

    /// <summary>Why a cell may hold the number that it does.</summary>
    public string Reason(CellSlip slip) =>
        suspects.Reason(slip.Code, slip.Other is { } other ? Name(other) : null);

    /// <summary>A cell, with the report that it is in where that is another.</summary>
    public string Name(CellRef cell)
    {
        var place = form.Cells[cell.Index];
        var name = _names.Place(new(place.Table, place.Row, place.Column));
        return Neighbourhood.StepTo(cell.Report) switch
        {
            ReportStep.Previous => CellNames.Format(suspects.LastYears, name),
            ReportStep.Subordinates => CellNames.Format(suspects.IssuersReport, reports.View(cell.Report).Report.Issuer, name),
            _ => name,
        };
    }

    private string Say(string name, SuspectCell cell)
    {
        var should = cell switch
        {
            { Suggested: { } suggested } => CellNames.Format(suspects.ShouldBe, name, Words.Reckoned(suggested)),
            { Least: { } least, Most: { } most } => CellNames.Format(suspects.ShouldBeWithin, name, Words.Reckoned(least), Words.Reckoned(most)),
            { Least: { } least } => CellNames.Format(suspects.ShouldBeAtLeast, name, Words.Reckoned(least)),
            { Most: { } most } => CellNames.Format(suspects.ShouldBeAtMost, name, Words.Reckoned(most)),
            _ => CellNames.Format(suspects.ShouldChange, name),
        };
        var now = cell.Value is { } value ? CellNames.Format(suspects.Now, Words.Number(value)) : suspects.NowBlank;
        var reasons = cell.Reasons.Take(1).Select(reason => reason.Text.In(words.Language));
        return should + words.Open + string.Join(suspects.Join, reasons.Prepend(now)) + words.Close;
    }

    // A line of one row or column is called by it, one that is more by its table.
    private string Line(IReadOnlyList<CellRef> line)
    {
        var cells = line.Select(cell => form.Cells[cell.Index]).ToList();
        var (first, last) = (cells[0], cells[^1]);
        return cells.TrueForAll(cell => cell.Row == first.Row) ? _names.Place(new(first.Table, first.Row, null))
            : cells.TrueForAll(cell => cell.Column == first.Column) ? _names.Place(new(first.Table, null, first.Column))
            : _names.Place(new(last.Table, null, null));
    }
}
