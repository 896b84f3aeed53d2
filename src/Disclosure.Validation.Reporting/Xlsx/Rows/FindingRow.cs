using Disclosure.Validation.Findings;
using Disclosure.Validation.Findings.Wording;
using Disclosure.Validation.Forms;
using Disclosure.Validation.Reporting.Wording;
using Disclosure.Validation.Reporting.Xlsx.Workbooks;
using Disclosure.Validation.Reports;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Reporting.Xlsx.Rows;

/// <summary>A finding as a row of its sheet.</summary>
/// <param name="Result">The result that it is from.</param>
/// <param name="Finding">The finding.</param>
/// <param name="Suppression">What keeps it out of the findings; null for one that counts.</param>
/// <param name="Cell">The row of its first cell; null where it has none in this report, or cells are not written.</param>
/// <param name="Names">What rules are called.</param>
internal sealed record FindingRow(ReportResult Result, Finding Finding, Suppression? Suppression, SheetPlace? Cell, RuleNames Names)
{
    /// <summary>How many ranks there are: errors, warnings, what is for information, and what is accepted.</summary>
    public const int Ranks = 4;

    private const int MostCells = 60;

    private DisclosureReport Report => Result.Report;

    /// <summary>Its place in the sheet: the worst of all reports come first.</summary>
    public int Rank => Suppression is null ? Severity.Error - Finding.Severity : Ranks - 1;

    // Twelve columns are in view: what was found, and what people make of it. The others are folded away.
    public static IReadOnlyList<SheetColumn<FindingRow>> Columns(Language language) =>
    [
        new(new("级别", "Severity"), 8, (x, f) => x.Text(
            Terms.Of(f.Finding.Severity), WorkbookStyles.Of(f.Finding.Severity))),
        new(new("发布机关", "Issuer"), 20, (x, f) => x.Text(f.Report.Issuer, CellStyle.Wrapped)) { Measured = f => f.Report.Issuer },
        new(new("年度", "Year"), 7, (x, f) => x.Whole(f.Report.Year)),
        new(new("规则", "Rule"), 24, (x, f) => x.Text(f.Rule, CellStyle.Wrapped)) { Measured = f => f.Rule.In(language) },
        new(new("说明", "Message"), 56, (x, f) => x.Text(f.Finding.Message, CellStyle.Wrapped)) { Measured = f => f.Finding.Message.In(language) },
        new(new("单元格", "Cell"), 22, (x, f) => x.Link(f.Cell, f.FirstCell(language), CellStyle.Wrapped)) { Measured = f => f.FirstCell(language) },
        new(new("可能应为", "Suggested"), 28, (x, f) => x.Text(f.Suggestion(language), CellStyle.Wrapped)) { Measured = f => f.Suggestion(language) },
        new(new("出处", "Printed at"), 20, (x, f) => x.Text(f.Places(language), CellStyle.Wrapped)) { Measured = f => f.Places(language) },
        new(new("核实结果", "Decision"), 12, (x, f) => x.Blank()) { Choices = XlsxWording.Decisions },
        new(new("责任人", "Owner"), 10, (x, f) => x.Blank()),
        new(new("整改期限", "Due"), 11, (x, f) => x.Day(null)),
        new(new("备注", "Remark"), 20, (x, f) => x.Blank()),
        .. Folded(language),
    ];

    private static IEnumerable<SheetColumn<FindingRow>> Folded(Language language) => new SheetColumn<FindingRow>[]
    {
        new(new("规则代码", "Rule id"), 18, (x, f) => x.Text(f.Finding.Rule)),
        new(new("结果", "Outcome"), 10, (x, f) => x.Text(Terms.Of(f.Finding.Outcome))),
        new(new("表或部分", "Table or section"), 16, (x, f) => x.Text(f.Table?.Label.Brief ?? f.Section?.Label.Brief)),
        new(new("行", "Row"), 16, (x, f) => x.Text(f.Row?.Label.Brief)),
        new(new("列", "Column"), 12, (x, f) => x.Text(f.Column?.Label.Brief)),
        new(new("左式合计", "Left"), 12, (x, f) => x.Computed(f.Finding.Left)),
        new(new("右式合计", "Right"), 12, (x, f) => x.Computed(f.Finding.Right)),
        new(new("相差", "Difference"), 12, (x, f) => x.Computed(f.Finding.Difference)),
        new(new("涉及的单元格", "Cells involved"), 40, (x, f) => x.Text(f.AllCells(language), CellStyle.Wrapped)),
        new(new("原文", "Passages"), 40, (x, f) => x.Text(f.Passages, CellStyle.Wrapped)),
        new(new("性质", "Standing"), 10, (x, f) => x.Text(Terms.Of(f.Finding.Standing))),
        new(new("依据", "Basis"), 30, (x, f) => x.Text(f.Finding.Basis)),
        new(new("留待判定的规则", "Rules left open"), 20, (x, f) => x.Text(f.Names.Of(f.Report.Form, f.Finding.LeavesOpen))),
        new(new("豁免理由", "Suppressed because"), 20, (x, f) => x.Text(f.Suppression?.Reason)),
        new(new("豁免人", "Suppressed by"), 12, (x, f) => x.Text(f.Suppression?.Owner)),
        new(new("豁免至", "Suppressed until"), 11, (x, f) => x.Day(f.Suppression?.Expires)),
        new(new("文件", "File"), 30, (x, f) => x.Text(f.Report.File)),
        new(new("指纹", "Fingerprint"), 24, (x, f) => x.Text(f.Finding.Fingerprint)),
    }.Select(column => column with { IsFolded = true });

    private LocalizedText Rule => Names.Of(Report.Form, Finding.Rule);

    private string? Places(Language language) => PrintedPlaces.Of(Finding.Cells, language);

    // The likeliest change that explains the finding.
    private string? Suggestion(Language language) =>
        Result.Suspects.FirstOrDefault(group => group.Findings.Contains(Finding.Fingerprint)) is { Sets: [var set, ..] } causes
            ? string.Join('\n', set.Cells.Select(cell => SuspectRow.Change(Report.Form, cell, language))
                .Concat(causes.Sets.Count == 1 ? [] : [XlsxWording.OtherWays(causes.Sets.Count - 1).In(language)]))
            : null;

    private FormTable? Table => Finding.Where.Table is { } id ? Report.Form.FindTable(id) : null;

    private FormRow? Row => Finding.Where.Row is { } id ? Table?.FindRow(id) : null;

    private FormColumn? Column => Finding.Where.Column is { } id ? Table?.FindColumn(id) : null;

    private FormSection? Section => Report.Form.Sections.FirstOrDefault(section => section.Id == Finding.Where.Section);

    private string Passages => string.Join('\n', Finding.Passages.Select(passage => passage.Text));

    private string FirstCell(Language language) =>
        Finding.Cells.FirstOrDefault(cell => cell.Step == ReportStep.Self) is { } cell
            ? CellName.Of(Report.Form, cell.Path).In(language)
            : "";

    private string AllCells(Language language)
    {
        var shown = string.Join('\n', Finding.Cells.Take(MostCells).Select(cell => Describe(cell, language)));
        var more = Finding.Cells.Count - MostCells;
        return more > 0 ? shown + PlaceWording.AndMorePlaces(more).In(language) : shown;
    }

    private string Describe(FindingCell cell, Language language)
    {
        var other = cell.Step switch
        {
            ReportStep.Previous => $" @ {cell.Year}",
            ReportStep.Subordinates => $" @ {cell.Issuer}",
            _ => "",
        };
        var factor = cell.Coefficient is { } known ? $" × {NumberText.PrintTrimmed(known)}" : "";
        return $"{CellName.Of(Report.Form, cell.Path).In(language)}{other} = {CellText.Of(cell).In(language)}{factor}";
    }
}
