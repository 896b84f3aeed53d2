using Disclosure.Validation.Findings;
using Disclosure.Validation.Findings.Wording;
using Disclosure.Validation.Forms;
using Disclosure.Validation.Reporting.Wording;
using Disclosure.Validation.Reporting.Xlsx.Workbooks;
using Disclosure.Validation.Reports;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Reporting.Xlsx.Rows;

/// <summary>A cell that may be wrong as a row of its sheet.</summary>
/// <param name="Result">The result whose findings it explains.</param>
/// <param name="Group">The findings that it explains with others.</param>
/// <param name="Set">The cells that would have to change together.</param>
/// <param name="Number">Which of the sets of the group, from 1, the likeliest first.</param>
/// <param name="Suspect">The cell.</param>
/// <param name="Place">Its row among the cells; null where it belongs to another report, or cells are not written.</param>
/// <param name="Names">What rules are called.</param>
internal sealed record SuspectRow(
    ReportResult Result, SuspectGroup Group, SuspectSet Set, int Number, SuspectCell Suspect, SheetPlace? Place, RuleNames Names)
{
    private DisclosureReport Report => Result.Report;

    public static IReadOnlyList<SheetColumn<SuspectRow>> Columns(Language language) =>
    [
        new(new("发布机关", "Issuer"), 24, (x, s) => x.Text(s.Report.Issuer)),
        new(new("年度", "Year"), 7, (x, s) => x.Whole(s.Report.Year)),
        new(new("单元格", "Cell"), 26, (x, s) => x.Link(s.Place, CellName.Of(s.Report.Form, s.Suspect.Path).In(language))),
        new(new("所在报告", "In the report of"), 16, (x, s) => x.Text(s.Other)),
        new(new("状态", "State"), 9, (x, s) => x.Text(Terms.Of(s.Suspect.State))),
        new(new("数值", "Value"), 12, (x, s) => x.Printed(s.Suspect.Value)),
        new(new("可能应为", "Suggested"), 12, (x, s) => x.Computed(s.Suspect.Suggested)),
        new(new("至少", "At least"), 10, (x, s) => x.Computed(s.Suspect.Least)),
        new(new("至多", "At most"), 10, (x, s) => x.Computed(s.Suspect.Most)),
        new(new("可能的原因", "Likely because"), 36, (x, s) => x.Text(s.Reasons(language), CellStyle.Wrapped)) { Measured = s => s.Reasons(language) },
        new(new("可信度", "Confidence"), 10, (x, s) => x.Text(Terms.Of(s.Set.Confidence))),
        new(new("方案", "Set"), 7, (x, s) => x.Whole(s.Number)),
        new(new("方案说明", "The set in words"), 50, (x, s) => x.Text(s.Set.Message, CellStyle.Wrapped)) { Measured = s => s.Set.Message.In(language) },
        new(new("总说明", "Upshot"), 50, (x, s) => x.Text(s.Group.Message, CellStyle.Wrapped)) { Measured = s => s.Group.Message.In(language) },
        new(new("已查尽", "Search finished"), 10, (x, s) => x.Text(s.Group.Complete ? XlsxWording.Yes : XlsxWording.No)),
        new(new("可解释的问题", "Would explain"), 36, (x, s) => x.Text(s.Explained, CellStyle.Wrapped)) { Measured = s => s.Explained },
        new(new("问题指纹", "Fingerprints"), 24, (x, s) => x.Text(string.Join(' ', s.Group.Findings))) { IsFolded = true },
        new(new("文件", "File"), 30, (x, s) => x.Text(s.Report.File)),
    ];

    /// <summary>The cell, what it holds and what it may have to hold: <c>表三 新收 总计：105 → 15</c>.</summary>
    public static string Change(Form form, SuspectCell cell, Language language)
    {
        var sign = language == Language.En ? ": " : "：";
        var held = cell.Value is { } value ? NumberText.Print(value) : Terms.Of(cell.State).In(language);
        var other = ReportName.OfOther(cell.Step, cell.Issuer, cell.Year) is { } name ? name.In(language) + " " : "";
        return $"{other}{CellName.Of(form, cell.Path).In(language)}{sign}{held} → {Target(cell)}";
    }

    private static string Target(SuspectCell cell) => cell switch
    {
        { Suggested: { } number } => NumberText.PrintTrimmed(number),
        { Least: { } least, Most: { } most } => $"{NumberText.PrintTrimmed(least)}–{NumberText.PrintTrimmed(most)}",
        { Least: { } least } => $"≥ {NumberText.PrintTrimmed(least)}",
        { Most: { } most } => $"≤ {NumberText.PrintTrimmed(most)}",
        _ => "?",
    };

    private string Explained => Names.Of(
        Report.Form, Result.Findings.Where(finding => Group.Findings.Contains(finding.Fingerprint)).Select(finding => finding.Rule));

    private string? Other => Suspect.Step switch
    {
        ReportStep.Previous => Suspect.Year?.ToString(System.Globalization.CultureInfo.InvariantCulture),
        ReportStep.Subordinates => Suspect.Issuer,
        _ => null,
    };

    private string Reasons(Language language) =>
        string.Join(PlaceWording.Separator.In(language), Suspect.Reasons.Select(reason => reason.Text.In(language)));
}
