using Disclosure.Validation.Claims;
using Disclosure.Validation.Findings;
using Disclosure.Validation.Reporting.Statements;
using Disclosure.Validation.Reporting.Wording;
using Disclosure.Validation.Reporting.Xlsx.Workbooks;
using Disclosure.Validation.Reports;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Reporting.Xlsx.Rows;

/// <summary>What the text of a report says of a figure, as a row of its sheet.</summary>
/// <param name="Report">The report.</param>
/// <param name="Statement">The sentence.</param>
/// <param name="Claim">What it says.</param>
/// <param name="Cell">The row of the first cell that it was held against; null for none.</param>
internal sealed record ClaimRow(DisclosureReport Report, Statement Statement, Claim Claim, SheetPlace? Cell)
{
    /// <summary>How many ranks there are.</summary>
    public const int Ranks = 3;

    public static IReadOnlyList<SheetColumn<ClaimRow>> Columns(Language language) =>
    [
        new(new("结果", "Outcome"), 10, (x, c) => x.Text(ClaimWords.Of(c.Claim.Verdict), c.Style)),
        new(new("发布机关", "Issuer"), 24, (x, c) => x.Text(c.Report.Issuer)),
        new(new("年度", "Year"), 7, (x, c) => x.Whole(c.Report.Year)),
        new(new("表", "Table"), 16, (x, c) => x.Text(ClaimTables.Of(c.Report.Form, c.Claim)?.Label.Brief)),
        new(new("正文所写", "As written"), 24, (x, c) => x.Text(c.Claim.Text, CellStyle.Wrapped)),
        new(new("所写的数", "Number"), 12, (x, c) => x.Computed(c.Claim.Value)),
        new(new("核对的数", "Compared with"), 12, (x, c) => x.Computed(c.Claim.Against?.Expected)),
        new(new("说明", "Remark"), 44, (x, c) => x.Text(ClaimWords.Why(c.Claim), CellStyle.Wrapped)) { Measured = c => ClaimWords.Why(c.Claim).In(language) },
        new(new("原句", "Sentence"), 70, (x, c) => x.Text(c.Statement.Marked, CellStyle.Wrapped)) { Measured = c => c.Statement.Marked },
        new(new("部分", "Section"), 18, (x, c) => x.Text(c.Statement.Section.Title)),
        new(new("单元格", "Cell"), 24, (x, c) => x.Link(c.Cell, c.CellNamed(language))),
        new(new("出处", "Printed at"), 20, (x, c) => x.Text(PrintedPlaces.Of(c.Statement.Source, language))),
        new(new("文件", "File"), 30, (x, c) => x.Text(c.Report.File)),
    ];

    /// <summary>Its place in the sheet: what disagrees comes first.</summary>
    public int Rank => ClaimWords.Rank(Claim);

    private CellStyle Style => Claim.Verdict switch
    {
        ClaimVerdict.Disagrees => CellStyle.Error,
        ClaimVerdict.NotComparable => CellStyle.Info,
        _ => CellStyle.Plain,
    };

    /// <summary>The rows of a report.</summary>
    /// <param name="result">What its check yielded.</param>
    /// <param name="place">The row of a cell.</param>
    public static IEnumerable<ClaimRow> Of(ReportResult result, Func<string?, SheetPlace?> place) =>
        from statement in Statement.Of(result)
        from claim in statement.Claims
        select new ClaimRow(result.Report, statement, claim, place(ClaimTables.CellsOf(claim) is [var first, ..] ? first : null));

    private string CellNamed(Language language) =>
        ClaimTables.CellsOf(Claim) is [var path, ..] ? CellName.Of(Report.Form, path).In(language) : "";
}
