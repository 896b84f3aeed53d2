using Disclosure.Validation.Claims;
using Disclosure.Validation.Findings;
using Disclosure.Validation.Forms;

namespace Disclosure.Validation.Reporting.Statements;

/// <summary>Which table a claim speaks of.</summary>
internal static class ClaimTables
{
    /// <summary>The table of the cells that are meant, or of those that it is a part, a share or the growth of; null for none.</summary>
    public static FormTable? Of(Form form, Claim claim) => PathsOf(claim).Select(form.FindCell).FirstOrDefault(cell => cell is not null)?.Table;

    /// <summary>What the text says, by table in the order of the form; what has no table comes last.</summary>
    public static IEnumerable<IGrouping<FormTable?, Claim>> Of(ReportResult result) =>
        result.Claims
            .GroupBy(claim => Of(result.Report.Form, claim))
            .OrderBy(table => table.Key?.FirstCell ?? int.MaxValue);

    /// <summary>The cells that it speaks of itself: those that it was held against, else those that it means.</summary>
    public static IReadOnlyList<string> CellsOf(Claim claim) => claim.Against?.Cells is { Count: > 0 } cells ? cells : claim.Cells;

    private static IEnumerable<string> PathsOf(Claim claim) =>
        CellsOf(claim).Concat(claim.Of is { } of ? PathsOf(of) : []).Concat(claim.Whole is { } whole ? PathsOf(whole) : []);
}
