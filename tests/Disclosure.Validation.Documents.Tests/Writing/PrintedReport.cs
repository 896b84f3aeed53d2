using System.Globalization;
using Disclosure.Validation.Forms;
using Disclosure.Validation.Reports;

namespace Disclosure.Validation.Documents.Tests.Writing;

/// <summary>A report laid out as the official form prints it: for writers of all formats.</summary>
internal static class PrintedReport
{
    private const int LabelDepth = 3;

    /// <summary>Headings as strings and tables, in reading order.</summary>
    public static IEnumerable<object> Of(DisclosureReport report)
    {
        yield return string.Create(CultureInfo.InvariantCulture, $"{report.Issuer}{report.Year}年政府信息公开工作年度报告");
        foreach (var section in report.Form.Sections)
        {
            yield return section.Label.Printed.Zh;
            foreach (var table in report.Form.Tables.Where(table => table.Section == section.Id))
            {
                yield return new PrintedTable(
                    table.PrintedAsOneRow ? [.. SideBySide(report, table)]
                    : table.Columns.Any(column => column.Group is not null) ? [.. WithGroups(report, table)]
                    : [.. Plain(report, table)]);
            }

            yield return $"{section.Id}的说明文字。";
        }
    }

    public static string Print(Cell cell) => cell.State switch
    {
        CellState.Value => cell.Number!.Value.ToString(CultureInfo.InvariantCulture),
        CellState.Text or CellState.NotApplicable => cell.Text!,
        _ => "",
    };

    private static IEnumerable<PrintedCell> Plain(DisclosureReport report, FormTable table)
    {
        var columns = table.Columns;
        yield return new PrintedCell(table.Label.Printed.Zh, 0, 0, ColumnSpan: columns.Count + 1);
        yield return new PrintedCell("信息内容", 1, 0);
        foreach (var column in columns)
        {
            yield return new PrintedCell(column.Label.Printed.Zh, 1, column.Index + 1);
        }

        foreach (var row in table.Rows)
        {
            yield return new PrintedCell(row.Label.Printed.Zh, row.Index + 2, 0);
            foreach (var cell in Figures(report, table, row, row.Index + 2, 1))
            {
                yield return cell;
            }
        }
    }

    private static IEnumerable<PrintedCell> WithGroups(DisclosureReport report, FormTable table)
    {
        var leaves = table.Columns.Count(column => column.Group is not null);
        yield return new PrintedCell("（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）", 0, 0, 3, LabelDepth);
        yield return new PrintedCell(table.Columns[0].Group!.Label.Printed.Zh, 0, LabelDepth, 1, leaves);
        foreach (var column in table.Columns)
        {
            var depth = column.Group?.SelfAndAncestors.Count() ?? 0;
            yield return new PrintedCell(column.Label.Printed.Zh, depth, LabelDepth + column.Index, 3 - depth);
        }

        var inner = table.Columns.First(column => column.Group?.Parent is not null);
        yield return new PrintedCell(
            inner.Group!.Label.Printed.Zh, 1, LabelDepth + inner.Index, 1,
            table.Columns.Count(column => column.Group == inner.Group));
        foreach (var cell in RowsWithGroups(report, table))
        {
            yield return cell;
        }
    }

    private static IEnumerable<PrintedCell> RowsWithGroups(DisclosureReport report, FormTable table)
    {
        var rows = table.Rows.Where(row => report[report.Form.Cells[table.IndexOf(row, table.Columns[0])]].State != CellState.Absent).ToList();
        for (var i = 0; i < rows.Count; i++)
        {
            var groups = rows[i].Group?.SelfAndAncestors.Reverse().ToList() ?? [];
            for (var depth = 0; depth < groups.Count; depth++)
            {
                var members = rows.Where(row => row.Group?.SelfAndAncestors.Contains(groups[depth]) == true).ToList();
                if (members[0] == rows[i])
                {
                    yield return new PrintedCell(groups[depth].Label.Printed.Zh, i + 3, depth, members.Count);
                }
            }

            yield return new PrintedCell(rows[i].Label.Printed.Zh, i + 3, groups.Count, 1, LabelDepth - groups.Count);
            foreach (var cell in Figures(report, table, rows[i], i + 3, LabelDepth))
            {
                yield return cell;
            }
        }
    }

    private static IEnumerable<PrintedCell> SideBySide(DisclosureReport report, FormTable table)
    {
        var width = table.Columns.Count;
        foreach (var row in table.Rows)
        {
            var first = row.Index * width;
            var isGrouped = row.Group is not null;
            if (isGrouped && table.Rows.First(other => other.Group == row.Group) == row)
            {
                var members = table.Rows.Count(other => other.Group == row.Group);
                yield return new PrintedCell(row.Group!.Label.Printed.Zh, 0, first, 1, members * width);
            }

            yield return new PrintedCell(row.Label.Printed.Zh, isGrouped ? 1 : 0, first, 1, width);
            foreach (var column in table.Columns)
            {
                yield return new PrintedCell(
                    column.Label.Printed.Zh, isGrouped ? 2 : 1, first + column.Index, isGrouped ? 1 : 2);
            }

            foreach (var cell in Figures(report, table, row, 3, first))
            {
                yield return cell;
            }
        }
    }

    private static IEnumerable<PrintedCell> Figures(
        DisclosureReport report, FormTable table, FormRow row, int at, int first) =>
        table.Columns.Select(column => new PrintedCell(
            Print(report[report.Form.Cells[table.IndexOf(row, column)]]), at, first + column.Index));
}
