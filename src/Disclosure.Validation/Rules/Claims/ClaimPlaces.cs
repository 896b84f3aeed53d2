using Disclosure.Validation.Claims;
using Disclosure.Validation.Findings;
using Disclosure.Validation.Forms;
using Disclosure.Validation.Reports;
using Disclosure.Validation.Rules.Claims.Judging;
using Disclosure.Validation.Rules.Judging;
using Disclosure.Validation.Rules.Texts;

namespace Disclosure.Validation.Rules.Claims;

/// <summary>Where a claim that disagrees stands: its cells, and its sentence with the number marked.</summary>
internal static class ClaimPlaces
{
    /// <summary>The table, with the row and the column that all cells share.</summary>
    public static Place PlaceOf(Judgement judgement, Form form)
    {
        var cells = judgement.Cells.Select(index => form.Cells[index]).ToList();
        return cells.Count == 0 ? new Place(null, null, null)
            : cells.TrueForAll(cell => cell.Table == cells[0].Table)
                ? new Place(
                    cells[0].Table.Id,
                    cells.TrueForAll(cell => cell.Row == cells[0].Row) ? cells[0].Row.Id : null,
                    cells.TrueForAll(cell => cell.Column == cells[0].Column) ? cells[0].Column.Id : null)
                : new Place(null, null, null);
    }

    public static IReadOnlyList<FindingCell> CellsOf(Judgement judgement, FindingMaker make) =>
        [.. judgement.Cells.Order().Select(index => make.Cells.Of(make.Form.Cells[index]))];

    /// <summary>The sentence of the claim, and those of others that it was held against and that stand elsewhere.</summary>
    public static IReadOnlyList<FindingPassage> PassagesOf(Judgement judgement, DisclosureReport report)
    {
        var passages = new List<FindingPassage>();
        IEnumerable<Claim> others = judgement.Check is ClaimCheck.Elsewhere or ClaimCheck.Parts or ClaimCheck.Shares ? judgement.Others : [];
        foreach (var claim in others.Append(judgement.Claim).OrderBy(claim => claim.Start))
        {
            if (PassageOf(claim, report) is { } passage)
            {
                Add(passages, passage);
            }
        }

        return passages;
    }

    /// <summary>The sentence of a claim; null where the report does not hold it.</summary>
    public static FindingPassage? PassageOf(Claim claim, DisclosureReport report) =>
        report.Sections.FirstOrDefault(claim.IsIn) is { } section
            ? Passages.Of(section, new TextSpan(claim.Marked.Start, claim.Marked.Length))
            : null;

    // One sentence is shown once, with all its numbers marked.
    private static void Add(List<FindingPassage> passages, FindingPassage passage)
    {
        var known = passages.FindIndex(one => one.Section == passage.Section && one.Text == passage.Text);
        if (known < 0)
        {
            passages.Add(passage);
        }
        else
        {
            passages[known] = passages[known] with { Marks = [.. passages[known].Marks.Concat(passage.Marks).Distinct().OrderBy(mark => mark.Start)] };
        }
    }
}
