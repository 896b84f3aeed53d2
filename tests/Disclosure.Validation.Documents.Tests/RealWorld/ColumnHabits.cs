using Disclosure.Validation.Documents.Tests.Writing;
using Disclosure.Validation.Reports;

namespace Disclosure.Validation.Documents.Tests.RealWorld;

/// <summary>Columns that real reports print beside those of the form, and tables beside one another.</summary>
internal static class ColumnHabits
{
    private const string New = "一、本年新收政府信息公开申请数量";
    private const string Permits = "行政许可";
    private const string Penalties = "行政处罚";

    public static Dictionary<string, Func<Habit>> All { get; } = new()
    {
        ["rows numbered in front"] = () => new Habit("cn-2021").Printing(document => document.With(New, table => Numbered(table, 3))),
        ["rows numbered in front, and blanks"] = () => new Habit("cn-2021", CellHabits.Blanks("requests.carried_in", "natural", "company", "total"))
            .Printing(document => document.With(New, table => Numbered(table, 3))),
        ["shares behind the totals"] = () => new Habit("cn-2021").Printing(document => document.With(New, table => Shares(table, "占比", "12.5%"))).Noted(),
        ["shares without a sign behind the totals"] = () => new Habit("cn-2021").Printing(document => document.With(New, table => Shares(table, "占比（%）", "12.5"))).Noted(),
        ["shares behind the totals, and blanks"] = () => new Habit("cn-2021", CellHabits.Blanks("requests.carried_in", "natural", "company", "total"))
            .Printing(document => document.With(New, table => Shares(table, "占比", "12.5%"))).Noted(),
        ["remarks behind the totals"] = () => new Habit("cn-2021").Printing(document => document.With(New, table => Shares(table, "备注", "无"))).Noted(),
        ["remarks behind the totals, most of them blank"] = () => new Habit("cn-2021")
            .Printing(document => document.With(New, table => table.WithColumn((0, "备注"), (5, "含上年")))).Noted(),
        ["numbers in front and remarks behind"] = () => new Habit("cn-2021")
            .Printing(document => document.With(New, table => Numbered(Shares(table, "备注", ""), 3))).Noted(),
        ["none in words"] = () => new Habit("cn-2021", ("requests.carried_in.natural", Cell.NotApplicable("无")), ("documents.regulations.made", Cell.NotApplicable("无"))),
    };

    /// <summary>Tables beside one another, for formats in which each table of the page is one.</summary>
    public static Dictionary<string, Func<Habit>> Abreast { get; } = new()
    {
        ["two tables side by side"] = () => new Habit("cn-2021").Printing(document => BesideOneAnother(document, Permits, Penalties)),
        ["two tables side by side, 2019"] = () => new Habit("cn-2019").Printing(document => BesideOneAnother(document, Permits, Penalties)),
    };

    private static PrintedTable Numbered(PrintedTable table, int first) => new(
    [
        new PrintedCell("序号", 0, 0, first), .. Enumerable.Range(first, table.Height - first).Select(row => new PrintedCell($"{row - first + 1}", row, 0)),
        .. table.Cells.Select(cell => cell with { Column = cell.Column + 1 }),
    ]);

    private static PrintedTable Shares(PrintedTable table, string heading, string text) => new(
    [
        .. table.Cells, new PrintedCell(heading, 0, table.Width, 3), .. Enumerable.Range(3, table.Height - 3).Select(row => new PrintedCell(text, row, table.Width)),
    ]);

    private static PrintedDocument BesideOneAnother(PrintedDocument document, string left, string right)
    {
        var beside = document.Parts.OfType<PrintedTable>().First(table => table.Cells.Any(cell => cell.Text == right));
        return new PrintedDocument(document.With(left, table => Beside(table, beside)).Parts.Where(part => part != (object)beside));
    }

    private static PrintedTable Beside(PrintedTable left, PrintedTable right)
    {
        var height = Math.Max(left.Height, right.Height);
        return new([.. Filled(left, height), .. Filled(right, height).Select(cell => cell with { Column = cell.Column + left.Width })]);
    }

    private static IEnumerable<PrintedCell> Filled(PrintedTable table, int height) => table.Cells
        .Concat(Enumerable.Range(table.Height, height - table.Height).SelectMany(row => Enumerable.Range(0, table.Width).Select(column => new PrintedCell("", row, column))));
}
