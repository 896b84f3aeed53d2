using Disclosure.Validation.Documents.Tests.Writing;

namespace Disclosure.Validation.Documents.Tests.RealWorld;

/// <summary>How real reports cut and order the tables of the forms.</summary>
internal static class StructureHabits
{
    private const string New = "一、本年新收政府信息公开申请数量";
    private const string Results = "三、本年度办理结果";

    public static Dictionary<string, Func<Habit>> All { get; } = new()
    {
        ["sections numbered one further"] = () => new Habit("cn-2019").Printing(document => document
            .Relabelled("一、总体情况", "二、总体情况")
            .Relabelled("二、主动公开政府信息情况", "三、主动公开政府信息情况")
            .Relabelled("三、收到和处理政府信息公开申请情况", "四、收到和处理政府信息公开申请情况")
            .Relabelled("四、政府信息公开行政复议、行政诉讼情况", "五、政府信息公开行政复议、行政诉讼情况")),
        ["a group label printed twice"] = () => new Habit("cn-2019").Printing(document => document.With(New, table => Repeated(table, 8))),
        ["a group label printed in every row"] = () => new Habit("cn-2019").Printing(document => document.With(New, InEveryRow)),
        ["a table for every row"] = () => new Habit("cn-2021").Printing(document => document
            .Split("行政处罚", RowByRow).Split("行政许可", RowByRow).Split("规章", RowByRow)),
        ["a table for every row of requests, without headings"] = () => new Habit("cn-2021").Printing(document => document
            .Split(New, table => [table.Rows(0, 3), .. Enumerable.Range(3, table.Height - 3).Select(row => table.Rows(row, row + 1))])),
        ["headings and rows in tables of their own"] = () => new Habit("cn-2019").Printing(document => document
            .Split(New, table => table.Cut(3)).Split("行政许可", table => table.Cut(2)).Split("结果维持", table => table.Cut(3))),
        ["a group label cut by a page break"] = () => new Habit("cn-2021").Printing(document => document
            .Split(New, table => CutLabel(table, "（四）无法提供", "（四）无法", "提供"))),
        ["a table cut by a page break with the headings repeated"] = () => new Habit("cn-2021").Printing(document => document
            .Split(New, table => [table.Rows(0, 12), WithHeadings(table, 12)])),
        ["a page number between the halves of a table"] = () => new Habit("cn-2021").Printing(document => document
            .Split(New, table => [table.Rows(0, 12), "— 5 —", table.Rows(12, table.Height)])),
        ["a title on one page and its rows on the next"] = () => new Habit("cn-2019").Printing(document => document
            .Split("行政处罚", table => [table.Rows(0, 1), "— 3 —", table.Rows(1, table.Height)])),
        ["titles outside their tables"] = () => new Habit("cn-2019").Printing(document => document
            .Split("行政处罚", TitleOutside).Split("行政许可", TitleOutside).Split("行政事业性收费", TitleOutside)),
        ["one table for all items"] = () => new Habit("cn-2019").Printing(document => document.Joined()),
        ["one table for all items, with the section as its first row"] = () => new Habit("cn-2021").Printing(document =>
            new(Sectioned(document.Joined()))),
    };

    private static IEnumerable<object> RowByRow(PrintedTable table) =>
        [table.Cells.First(cell => cell.Row == 0).Text, .. Enumerable.Range(2, table.Height - 2)
            .Select(row => new PrintedTable([.. table.Rows(1, 2).Cells, .. table.Rows(row, row + 1).Cells.Select(cell => cell with { Row = 1 })]))];

    private static IEnumerable<object> TitleOutside(PrintedTable table) =>
        [table.Cells.First(cell => cell.Row == 0).Text, table.Rows(1, table.Height)];

    private static PrintedTable WithHeadings(PrintedTable table, int row) =>
        new([.. table.Rows(0, 3).Cells, .. table.Rows(row, table.Height).Cells.Select(cell => cell with { Row = cell.Row + 3 })]);

    private static PrintedTable Repeated(PrintedTable table, int at) => new([.. table.Cells.SelectMany(cell => cell.Text != Results ? [cell]
        : new[] { cell with { RowSpan = at - cell.Row }, cell with { Row = at, RowSpan = cell.Row + cell.RowSpan - at } })]);

    private static PrintedTable InEveryRow(PrintedTable table) => new([.. table.Cells.SelectMany(cell => cell.Row < 3 || cell.RowSpan == 1 ? [cell]
        : Enumerable.Range(cell.Row, cell.RowSpan).Select(row => cell with { Row = row, RowSpan = 1 }))]);

    private static IEnumerable<object> CutLabel(PrintedTable table, string label, string above, string below)
    {
        var at = table.RowOf(label) + 1;
        var halves = table.Cut(at).ToList();
        var column = table.Cells.First(cell => cell.Text == label).Column;
        yield return new PrintedTable([.. halves[0].Cells.Select(cell => cell.Text == label ? cell with { Text = above } : cell)]);
        yield return new PrintedTable([.. halves[1].Cells.Select(cell => cell is { Row: 0, Text: "" } && cell.Column == column
            ? cell with { Text = below }
            : cell)]);
    }

    private static IEnumerable<object> Sectioned(PrintedDocument document)
    {
        foreach (var part in document.Parts)
        {
            if (part is PrintedTable table && table.Cells.Any(cell => cell.Text == New))
            {
                var moved = table.Cells.Select(cell => cell with { Row = cell.Row + 1 });
                yield return new PrintedTable([new PrintedCell("三、收到和处理政府信息公开申请情况", 0, 0, 1, table.Width), .. moved]);
            }
            else
            {
                yield return part;
            }
        }
    }
}
