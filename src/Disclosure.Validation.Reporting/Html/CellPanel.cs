using Disclosure.Validation.Findings.Wording;
using Disclosure.Validation.Reporting.Html.Elements;
using Disclosure.Validation.Reporting.Html.Tables;
using Disclosure.Validation.Reports;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Reporting.Html;

/// <summary>Writes the empty panel in which the script shows what a cell holds and where it is printed.</summary>
internal sealed class CellPanel(Markup html)
{
    private static readonly LocalizedText Name = new("单元格", "Cell");
    private static readonly LocalizedText Said = new("正文", "The text says");
    private static readonly LocalizedText Checks = new("核对项目", "Checks");
    private static readonly LocalizedText Source = new("打开原件", "Open the document");
    private static readonly LocalizedText State = new("状态", "State");
    private static readonly LocalizedText Text = new("原文", "As printed");
    private static readonly LocalizedText Place = new("出处", "Printed at");
    private static readonly LocalizedText File = new("文件", "File");
    private static readonly LocalizedText Findings = new("问题", "Findings");
    private static readonly LocalizedText Back = new("返回", "Back");
    private static readonly LocalizedText Hide = new("关闭", "Close");

    private static readonly IReadOnlyList<(string Slot, LocalizedText Before, LocalizedText After)> Parts =
    [
        ("page", new("第 ", "page "), new(" 页", "")),
        ("line", new("第 ", "line "), new(" 行", "")),
        ("table", new("第 ", "table "), new(" 个表", "")),
        ("row", new("第 ", "row "), new(" 行", "")),
        ("column", new("第 ", "column "), new(" 列", "")),
    ];

    public void Write()
    {
        using var panel = html.In("aside", ("id", "cell"), ("aria-labelledby", "cell-title"), ("hidden", ""));
        using (html.In("div", ("class", "title")))
        {
            html.Put("h2", Name, ("id", "cell-title"), ("class", "vh"));
            html.Put("p", ("data-slot", "name"));
            html.Put("a", Source, ("data-slot", "source"), ("href", "#"), ("target", "_blank"), ("rel", "noopener"));
            html.Put("button", Back, ("type", "button"), ("data-do", "back"));
            html.Put("button", Hide, ("type", "button"), ("data-do", "hide"));
        }

        using var facts = html.In("dl", ("class", "facts"), ("aria-live", "polite"));
        WriteStates();
        Slot(Text, "text", "bdi");
        WritePlace();
        Slot(File, "file", "bdi");
        Slot(Findings, "findings", "span");
        Slot(Said, "said", "span");
        Slot(Checks, "checks", "ul", isLong: true);
    }

    private void WriteStates()
    {
        using var pair = html.In("div");
        html.Put("dt", State);
        using var value = html.In("dd");
        foreach (var state in Enum.GetValues<CellState>())
        {
            html.Put("span", Terms.Of(state), ("data-state", TableWords.Class(state)));
        }
    }

    private void WritePlace()
    {
        using var pair = html.In("div");
        html.Put("dt", Place);
        using var value = html.In("dd", ("class", "place"));
        foreach (var (slot, before, after) in Parts)
        {
            using var part = html.In("span");
            html.Text(before);
            html.Put("span", ("data-slot", slot));
            html.Text(after);
        }
    }

    // What is long is scrolled, by keyboard too.
    private void Slot(LocalizedText name, string slot, string element, bool isLong = false)
    {
        using var pair = html.In("div");
        html.Put("dt", name);
        using var value = html.In("dd");
        html.Put(element, ("data-slot", slot), ("tabindex", isLong ? "0" : null));
    }
}
