using System.Globalization;
using Disclosure.Validation.Reports;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Rules.Sections.Checks;

/// <summary>Whether a report's figures are last year's, every one of them.</summary>
internal static class SameReport
{
    // A small office may well have the same few figures twice.
    private const int FewestFigures = 8;

    public static StatementResult Changed(DisclosureReport report, DisclosureReport previous)
    {
        var same = 0;
        foreach (var cell in report.Form.Cells)
        {
            var number = report[cell].Number;
            var before = previous.Form.FindCell(cell.Path) is { } own ? previous[own].Number : null;
            if ((number ?? 0) != (before ?? 0))
            {
                return StatementResult.Holds;
            }

            same += number is null or 0 ? 0 : 1;
        }

        return same < FewestFigures
            ? StatementResult.Skipped(Lacking.Figures)
            : StatementResult.Violated(new(
                LocalizedText.Of(
                    $"全部数据与上年报告相同（不为 0 的有 {same} 个）",
                    $"all figures are those of last year's report ({same} of them not 0)"),
                same.ToString(CultureInfo.InvariantCulture)));
    }
}
