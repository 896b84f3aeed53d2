using System.Globalization;
using System.Text;
using Disclosure.Validation.Documents.Grids;
using Disclosure.Validation.Documents.Recognition.Prose;
using Disclosure.Validation.Forms;
using Disclosure.Validation.Reports;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Documents.Recognition;

/// <summary>The reading notes, each made in one place.</summary>
internal static class Doubts
{
    private const int LongestQuote = 1_000;

    public static LocalizedText NotANumber { get; } =
        new("单元格内容不是数字，按文字保留", "The cell holds no number; its text is kept.");

    public static LocalizedText MergedRows { get; } = new(
        "单元格跨多行合并，其数字不单属任何一行，按文字保留",
        "The cell is merged over several rows and its number is that of none of them alone; its text is kept.");

    public static LocalizedText UnitOfAmount { get; } = new(
        "金额较大且未注明单位，按万元读取，可能实为元",
        "A large bare amount, read in 万元 (ten thousand yuan); it may be in yuan.");

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
        $"“{row.Label.Printed.Zh}”下另有分行，未计入",
        $"A further line under '{row.Label.Printed.Zh}', which the form does not have, was left out."));

    public static ReadingNote FirstSubRow(FormRow row, IReadOnlyList<GridCell> labels) => OfCells(labels, new LocalizedText(
        $"“{row.Label.Printed.Zh}”分行填写，按第一分行读取",
        $"'{row.Label.Printed.Zh}' is split into lines, which the form does not have; the first was read."));

    public static ReadingNote UnknownRow(IReadOnlyList<GridCell> cells) => OfCells(cells, new LocalizedText(
        "格式中没有这一行，未计入", "The form has no such row; it was left out."));

    public static ReadingNote RepeatedRow(FormRow? row, IReadOnlyList<GridCell> cells) => OfCells(cells, new LocalizedText(
        $"{Name(row)}重复出现，只取第一处", $"The figures{In(row)} are printed again; only the first were read."));

    public static ReadingNote UnknownColumn(GridCell cell) =>
        new(null, cell.Text, new LocalizedText("格式中没有这一列，未计入", "The form has no such column; it was left out."))
        {
            Source = cell.Source,
        };

    public static ReadingNote Unplaced(FormRow? row, IReadOnlyList<GridCell> cells) => OfCells(cells, new LocalizedText(
        $"{Name(row)}的数据个数与列数不符，无法确定各数据属于哪一列，未读取",
        $"The figures{In(row)} do not match the columns; which belongs to which is open, and none was read."));

    public static ReadingNote Shifted(FormRow? row, IReadOnlyList<GridCell> cells) => OfCells(cells, new LocalizedText(
        $"{Name(row)}的数据与表头未对齐，按先后次序读取",
        $"The figures{In(row)} do not stand under their headings; they were read in their order."));

    public static ReadingNote NoHeader(FormTable table, IReadOnlyList<GridCell> cells) => OfCells(cells, new LocalizedText(
        $"未找到“{table.Label.Printed.Zh}”的表头，按格式的列序读取",
        $"No column headings were found for '{table.Label.Printed.Zh}'; the order of the form was assumed."));

    public static ReadingNote UnknownHeadings(FormTable table, IReadOnlyList<GridCell> cells) =>
        OfCells(cells, new LocalizedText(
            $"“{table.Label.Printed.Zh}”的表头无法识别，未读取",
            $"The column headings of '{table.Label.Printed.Zh}' were not recognised; the row was not read."));

    public static ReadingNote FormOpen(Form chosen) => new(null, null, new LocalizedText(
        $"无法从结构判断所用格式，按 {chosen.Id} 读取",
        $"The structure does not tell the form; it was read as {chosen.Id}."));

    public static ReadingNote HeadingByNumber(FormSection section, Paragraph heading) => new(null, heading.Text, new LocalizedText(
        $"标题与格式不同，按编号和位置读作“{section.Label.Printed.Zh}”",
        $"The heading is not that of the form; by its number and place it was read as '{section.Label.Printed.Zh}'."))
    {
        Confidence = 0.7m,
        Source = heading.Source,
    };

    public static ReadingNote YearOpen(string title, CellSource? source) => new(null, title, new LocalizedText(
        "标题中的年份无法确定", "The year in the title can't be told for certain."))
    { Source = source };

    public static ReadingNote YearOfPreamble(int year, int? reported, Paragraph line) => new(null, line.Text, new LocalizedText(
        $"前言写明编制的是 {Digits(year)} 年度报告，报告年度是 {Digits(reported)}",
        $"The preamble says that it drew up the report of {Digits(year)}; the report is of {Digits(reported)}."))
    { Source = line.Source };

    public static ReadingNote IssuerFrom(TitleSource source) => new(null, source.Printed, new LocalizedText(
        $"正文没有写明发布机关，按{source.Kind.Zh}读作“{source.Title.Issuer}”",
        $"The text names no issuer; it was taken from {source.Kind.En}: {source.Title.Issuer}."));

    public static ReadingNote YearFrom(TitleSource source) => new(null, source.Printed, new LocalizedText(
        $"正文没有写明年度，按{source.Kind.Zh}读作 {Digits(source.Title.Year)} 年",
        $"The text names no year; it was taken from {source.Kind.En}: {Digits(source.Title.Year)}."));

    private static string Digits(int? year) => year?.ToString(CultureInfo.InvariantCulture) ?? "?";

    private static ReadingNote OfCells(IReadOnlyList<GridCell> cells, LocalizedText message)
    {
        var text = Line(cells);
        var first = cells.FirstOrDefault(cell => !cell.IsBlank);
        return new ReadingNote(null, text, message) { Source = first?.Source };
    }

    // A note quotes as much as a person looks at; a cell may hold a whole document, and reach into every row.
    private static string Line(IEnumerable<GridCell> cells)
    {
        var line = new StringBuilder();
        foreach (var cell in cells.TakeWhile(_ => line.Length <= LongestQuote))
        {
            line.Append(line.Length > 0 ? " | " : "").Append(cell.Text.AsSpan(0, Math.Min(cell.Text.Length, LongestQuote)));
        }

        return line.Length <= LongestQuote ? line.ToString() : line.ToString(0, LongestQuote) + "…";
    }

    private static string Name(FormRow? row) => row is null ? "这一行" : $"“{row.Label.Printed.Zh}”";

    private static string In(FormRow? row) =>
        row is null ? "" : $" of '{row.Label.Printed.Zh}'";
}
