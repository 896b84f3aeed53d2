using System.Text;
using Disclosure.Validation.Documents.Grids;
using Disclosure.Validation.Documents.Recognition.Labels;
using Disclosure.Validation.Forms;
using Disclosure.Validation.Reports;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Documents.Recognition.Tables.Notes;

/// <summary>The reading notes about rows and columns, each made in one place.</summary>
internal static class TableDoubts
{
    private const int LongestQuote = 1_000;

    public static ReadingNote MergedRows(FormRow first, IReadOnlyList<GridCell> cells) => OfCells(cells, new LocalizedText(
        $"自“{first.Label.Official}”起多行的单元格合并，其数字不单属任何一行，按文字保留",
        $"From '{first.Label.Official}' on, cells are merged over several rows; their numbers are those of none of them alone, and their text is kept."));

    public static ReadingNote InCell(string path, GridCell cell, LocalizedText message) =>
        new(path, cell.Text, message) { Source = cell.Source };

    public static ReadingNote NearLabel<T>(GridCell cell, LabelMatch<T> match, string? path = null) =>
        new(path, cell.Text, new LocalizedText(
            $"名称与“{match.Spelling}”相近，按此读取", $"The label comes near '{match.Spelling}' and was read as that."))
        {
            Confidence = match.Confidence,
            Source = cell.Source,
        };

    public static ReadingNote SubRow(FormRow row, IReadOnlyList<GridCell> cells) => OfCells(cells, new LocalizedText(
        $"“{row.Label.Official}”下另有分行，未计入",
        $"A further line under '{row.Label.Official}', which the form does not have, was left out."));

    public static ReadingNote FirstSubRow(FormRow row, IReadOnlyList<GridCell> labels) => OfCells(labels, new LocalizedText(
        $"“{row.Label.Official}”分行填写，按第一分行读取",
        $"'{row.Label.Official}' is split into lines, which the form does not have; the first was read."));

    public static ReadingNote UnknownRow(IReadOnlyList<GridCell> cells) => OfCells(cells, new LocalizedText(
        "格式中没有这一行，未计入", "The form has no such row; it was left out."));

    public static ReadingNote RepeatedRow(FormRow? row, IReadOnlyList<GridCell> cells) => OfCells(cells, new LocalizedText(
        $"{Name(row)}重复出现，只取第一处", $"The figures{In(row)} are printed again; only the first were read."));

    public static ReadingNote UnknownColumn(GridCell cell) =>
        new(null, cell.Text, new LocalizedText("格式中没有这一列，未计入", "The form has no such column; it was left out."))
        {
            Source = cell.Source,
        };

    public static ReadingNote AlikeTables(IReadOnlyList<FormTable> tables, IReadOnlyList<GridCell> headings) => OfCells(headings, new LocalizedText(
        $"表头同时符合{string.Join('、', tables.Select(table => $"“{table.Label.Official}”"))}，表上方没有标题可以区分，未读取",
        $"The headings are those of {string.Join(", ", tables.Select(table => $"'{table.Label.Official}'"))}; no title tells which, and the table was not read."));

    public static ReadingNote ByOrder(FormTable table, IReadOnlyList<GridCell> cells) => OfCells(cells, new LocalizedText(
        $"另有表的行名与此相同，没有表头或标题可以区分，按次序读作“{table.Label.Official}”",
        $"Other tables have rows of that name, and neither headings nor a title tell which this is; by its order it was read as '{table.Label.Official}'."));

    public static ReadingNote Unplaced(FormRow? row, IReadOnlyList<GridCell> cells) => OfCells(cells, new LocalizedText(
        $"{Name(row)}的数据个数与列数不符，无法确定各数据属于哪一列，未读取",
        $"The figures{In(row)} do not match the columns; which belongs to which is open, and none was read."));

    public static ReadingNote Shifted(FormRow? row, IReadOnlyList<GridCell> cells) => OfCells(cells, new LocalizedText(
        $"{Name(row)}的数据与表头未对齐，按先后次序读取",
        $"The figures{In(row)} do not stand under their headings; they were read in their order."));

    public static ReadingNote NoHeader(FormTable table, IReadOnlyList<GridCell> cells) => OfCells(cells, new LocalizedText(
        $"未找到“{table.Label.Official}”的表头，按格式的列序读取",
        $"No column headings were found for '{table.Label.Official}'; the order of the form was assumed."));

    public static ReadingNote TornHeader(FormTable table, IReadOnlyList<GridCell> headings) => OfCells(headings, new LocalizedText(
        $"“{table.Label.Official}”的表头残缺，各行数据个数与格式相同，按格式的列序读取",
        $"The column headings of '{table.Label.Official}' are in pieces; the rows hold as many figures as the form, and the order of the form was assumed."));

    public static ReadingNote RestoredLabels(IReadOnlyList<GridCell> words) => OfCells(words, new LocalizedText(
        "部分行名残缺，行数与格式相同，按格式的行序读取",
        "Some labels of rows are in pieces; there are as many rows as the form has there, and the order of the form was assumed."));

    public static ReadingNote MergedParts(FormRow row, IReadOnlyList<GridCell> cells) => OfCells(cells, new LocalizedText(
        $"“{row.Label.Official}”各行合并填写一个数，按一行读取",
        $"The lines of '{row.Label.Official}' share one merged row of figures; they were read as that one row."));

    public static ReadingNote BesideParts(FormRow row, IReadOnlyList<CellSource> cells) => new(null, Line(cells.Select(cell => cell.Text ?? "")), new LocalizedText(
        $"“{row.Label.Official}”既有一行合计数，又有分行，该行数字属于哪一行不能确定，未读取",
        $"'{row.Label.Official}' stands there as one row and in lines too; whose the figures of that row are is open, and they were not read."))
    {
        Source = cells[0],
    };

    public static ReadingNote UnknownHeadings(FormTable table, IReadOnlyList<GridCell> cells) =>
        OfCells(cells, new LocalizedText(
            $"“{table.Label.Official}”的表头无法识别，未读取",
            $"The column headings of '{table.Label.Official}' were not recognised; the row was not read."));

    private static ReadingNote OfCells(IReadOnlyList<GridCell> cells, LocalizedText message)
    {
        var text = Line(cells.Select(cell => cell.Text));
        var first = cells.FirstOrDefault(cell => !cell.IsBlank);
        return new ReadingNote(null, text, message) { Source = first?.Source };
    }

    // A note quotes as much as a person looks at; a cell may hold a whole document, and reach into every row.
    private static string Line(IEnumerable<string> texts)
    {
        var line = new StringBuilder();
        foreach (var text in texts.TakeWhile(_ => line.Length <= LongestQuote))
        {
            line.Append(line.Length > 0 ? " | " : "").Append(text.AsSpan(0, Math.Min(text.Length, LongestQuote)));
        }

        return line.Length <= LongestQuote ? line.ToString() : line.ToString(0, LongestQuote) + "…";
    }

    private static string Name(FormRow? row) => row is null ? "这一行" : $"“{row.Label.Official}”";

    private static string In(FormRow? row) =>
        row is null ? "" : $" of '{row.Label.Official}'";
}
