using System.Globalization;
using Disclosure.Validation.Reports;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using SheetCell = DocumentFormat.OpenXml.Spreadsheet.Cell;
using Words = DocumentFormat.OpenXml.Spreadsheet.Text;

namespace Disclosure.Validation.Documents.Tests.Writing;

/// <summary>Writes reports as spreadsheets, all on one sheet or every table on its own.</summary>
internal static class XlsxWriting
{
    public static byte[] OnOneSheet(DisclosureReport report) => OnOneSheet(PrintedReport.Of(report));

    public static byte[] OnOneSheet(IEnumerable<object> parts) => Of([SheetOf(parts)]);

    public static byte[] OnManySheets(DisclosureReport report) =>
        Of([.. PrintedReport.Of(report).Select(part => SheetOf([part]))]);

    /// <summary>A workbook of these sheets.</summary>
    public static byte[] Of(IReadOnlyList<Worksheet> sheets, SheetStateValues? state = null, Stylesheet? styles = null)
    {
        using var stream = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook))
        {
            var workbook = document.AddWorkbookPart();
            workbook.Workbook = new Workbook(new Sheets());
            if (styles is not null)
            {
                workbook.AddNewPart<WorkbookStylesPart>().Stylesheet = styles;
            }

            for (var i = 0; i < sheets.Count; i++)
            {
                var part = workbook.AddNewPart<WorksheetPart>();
                part.Worksheet = sheets[i];
                workbook.Workbook.Sheets!.AppendChild(new Sheet
                {
                    Id = workbook.GetIdOfPart(part),
                    SheetId = (uint)i + 1,
                    Name = string.Create(CultureInfo.InvariantCulture, $"表{i + 1}"),
                    State = state,
                });
            }
        }

        return stream.ToArray();
    }

    public static SheetCell CellOf(string reference, string text) => new()
    {
        CellReference = reference,
        DataType = CellValues.InlineString,
        InlineString = new InlineString(new Words(text)),
    };

    public static string Reference(int row, int column) =>
        string.Create(CultureInfo.InvariantCulture, $"{(char)('A' + column)}{row + 1}");

    private static Worksheet SheetOf(IEnumerable<object> parts)
    {
        var data = new SheetData();
        var merges = new List<MergeCell>();
        var next = 0;
        foreach (var part in parts)
        {
            var table = part as PrintedTable ?? new PrintedTable([new PrintedCell((string)part, 0, 0)]);
            for (var i = 0; i < table.Height; i++)
            {
                var cells = Enumerable.Range(0, table.Width).Select(column => CellAt(table, i, column, next));
                data.AppendChild(new Row(cells) { RowIndex = (uint)(next + i) + 1 });
            }

            merges.AddRange(table.Cells
                .Where(cell => cell.RowSpan > 1 || cell.ColumnSpan > 1)
                .Select(cell => MergeOf(cell, next)));
            next += table.Height;
        }

        return merges.Count > 0 ? new Worksheet(data, new MergeCells(merges)) : new Worksheet(data);
    }

    private static SheetCell CellAt(PrintedTable table, int row, int column, int first)
    {
        var text = table.Cells.FirstOrDefault(cell => cell.Row == row && cell.Column == column)?.Text ?? "";
        var reference = Reference(first + row, column);
        return text.Length == 0 ? new SheetCell { CellReference = reference } : CellOf(reference, text);
    }

    private static MergeCell MergeOf(PrintedCell cell, int first) => new()
    {
        Reference = Reference(first + cell.Row, cell.Column) + ":"
            + Reference(first + cell.Row + cell.RowSpan - 1, cell.Column + cell.ColumnSpan - 1),
    };
}
