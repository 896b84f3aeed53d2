using Disclosure.Validation.Reports;

namespace Disclosure.Validation.Tests.Findings.Whole;

/// <summary>Makes the figures of a report wrong as people do, one slip after the other, by a seed.</summary>
internal sealed class SlipMaker(int seed)
{
    private static readonly string[] Tables = ["requests", "requests", "requests", "disputes"];

    private readonly Random _random = new(seed);

    /// <summary>The report with one slip more, and its name.</summary>
    public (string Name, DisclosureReport Report) Slip(DisclosureReport report)
    {
        var table = report.Form.FindTable(Tables[_random.Next(Tables.Length)])!;
        var rows = table.Rows.Where(row => table.Columns.Any(column => report[PathOf(row.Id, column.Id)].Number is not null)).ToList();
        var cell = Any(report.Form.Cells.Where(cell => cell.Table == table && report[cell.Path].Number > 0).ToList());
        var (row, column) = (cell.Row.Id, cell.Column.Id);
        var (other, beside) = (Any(rows).Id, Any(table.Columns).Id);
        var (path, twin, below) = (PathOf(row, column), PathOf(row, beside), PathOf(other, column));
        var number = report[path].Number ?? 0;
        return _random.Next(14) switch
        {
            0 => ("more", report.With(path, (number * 10) + _random.Next(10))),
            1 => ("less", report.With(path, Math.Floor(number / 10))),
            2 => ("tenfold", report.With(path, number * 10)),
            3 => ("turned", report.With(path, (number % 10 * 10) + Math.Floor(number / 10))),
            4 => ("digit", report.With(path, number + (_random.Next(1, 9) * (number > 99 ? 100 : 10)))),
            5 => ("off", report.With(path, Math.Max(0, number + _random.Next(-3, 4)))),
            6 => ("swapped beside", report.With(path, report[twin]).With(twin, report[path])),
            7 => ("swapped below", report.With(path, report[below]).With(below, report[path])),
            8 => ("copied", report.With(path, report[twin])),
            9 => ("row copied", Each(report, table.Columns, (made, each) => made.With(PathOf(row, each.Id), report[PathOf(other, each.Id)]))),
            10 => ("row moved", Each(report, table.Columns, (made, each) =>
                made.With(PathOf(row, each.Id), each.Index == 0 ? Cell.Of(0) : report[PathOf(row, table.Columns[each.Index - 1].Id)]))),
            11 => ("blank", report.With(path, Cell.Blank)),
            12 => ("negative", report.With(path, -number)),
            _ => ("column zero", Each(report, rows, (made, each) => made.With(PathOf(each.Id, column), 0m))),
        };

        string PathOf(string one, string inColumn) => $"{table.Id}.{one}.{inColumn}";
    }

    private static DisclosureReport Each<T>(DisclosureReport report, IEnumerable<T> parts, Func<DisclosureReport, T, DisclosureReport> change) =>
        parts.Aggregate(report, change);

    private T Any<T>(IReadOnlyList<T> all) => all[_random.Next(all.Count)];
}
