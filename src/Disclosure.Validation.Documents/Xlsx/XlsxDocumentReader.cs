using Disclosure.Validation.Documents.Grids;
using Disclosure.Validation.Problems;
using Disclosure.Validation.Reports;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using SheetCell = DocumentFormat.OpenXml.Spreadsheet.Cell;

namespace Disclosure.Validation.Documents.Xlsx;

/// <summary>Spreadsheets of Office Open XML: all sheets in their order, hidden ones too.</summary>
internal sealed class XlsxDocumentReader
{
    private readonly string? _file;
    private readonly DocumentLimits _limits;
    private readonly List<Block> _blocks = [];
    private readonly List<ReadingNote> _notes = [];

    private XlsxDocumentReader(string? file, DocumentLimits limits)
    {
        _file = file;
        _limits = limits;
    }

    public static SourceDocument Read(
        ReadOnlyMemory<byte> bytes, string? file, DocumentLimits limits, CancellationToken cancellationToken)
    {
        try
        {
            using var stream = new MemoryStream(bytes.ToArray(), writable: false);
            var settings = new OpenSettings { AutoSave = false, MaxCharactersInPart = limits.MaxUnpackedBytes };
            using var document = SpreadsheetDocument.Open(stream, isEditable: false, settings);
            var reader = new XlsxDocumentReader(file, limits);
            reader.ReadSheets(document.WorkbookPart, cancellationToken);
            return new SourceDocument(file, reader._blocks) { Notes = reader._notes };
        }
        catch (Exception exception) when (exception is not (OperationCanceledException or DisclosureInputException))
        {
            // The SDK fails on damaged files in ways that it does not document.
            throw DocumentProblems.Damaged(file, "XLSX", exception);
        }
    }

    private void ReadSheets(WorkbookPart? workbook, CancellationToken cancellationToken)
    {
        if (workbook?.Workbook?.Sheets is not { } sheets)
        {
            return;
        }

        var cells = new SheetCells(workbook);
        var number = 0;
        foreach (var sheet in sheets.Elements<Sheet>())
        {
            cancellationToken.ThrowIfCancellationRequested();
            number++;
            if (sheet.Id?.Value is { } id && workbook.GetPartById(id) is WorksheetPart { Worksheet: { } content })
            {
                NoteHidden(sheet, number);
                ReadSheet(content, cells, number);
            }
        }
    }

    private void ReadSheet(Worksheet sheet, SheetCells cells, int number)
    {
        var rows = RowsOf(sheet, cells);
        foreach (var row in rows.Where(row => row is { IsHidden: true, IsBlank: false }))
        {
            _notes.Add(HiddenContent.Row(_file, number, row.Index + 1, row.Text));
        }

        NoteHiddenColumns(sheet, rows, number);
        _blocks.AddRange(new SheetReader(rows, new MergedRanges(sheet), _file, number, _limits).Read());
    }

    private void NoteHiddenColumns(Worksheet sheet, List<SheetRow> rows, int number)
    {
        var hidden = sheet.Elements<Columns>().SelectMany(columns => columns.Elements<Column>())
            .Where(column => column.Hidden?.Value ?? false)
            .ToList();
        var printed = rows
            .SelectMany(row => row.Texts)
            .Where(cell => !cell.Value.IsBlank && hidden.Exists(range => range.Min?.Value <= cell.Key + 1 && cell.Key + 1 <= range.Max?.Value))
            .GroupBy(cell => cell.Key, cell => cell.Value.Text)
            .OrderBy(column => column.Key);
        foreach (var column in printed)
        {
            _notes.Add(HiddenContent.Column(_file, number, column.Key + 1, string.Join(" | ", column)));
        }
    }

    private void NoteHidden(Sheet sheet, int number)
    {
        if (sheet.State is { } state && state.Value != SheetStateValues.Visible)
        {
            _notes.Add(HiddenContent.Sheet(_file, sheet.Name?.Value ?? "", number));
        }
    }

    // Places are optional in the file; what has none comes next to the one before.
    private List<SheetRow> RowsOf(Worksheet sheet, SheetCells cells)
    {
        var rows = new List<SheetRow>();
        var count = 0;
        var index = -1;
        foreach (var row in sheet.Elements<SheetData>().SelectMany(data => data.Elements<Row>()))
        {
            index = row.RowIndex is { Value: > 0 } stated ? (int)Math.Min(stated.Value - 1, int.MaxValue) : index + 1;
            var read = new SheetRow(index, row.Hidden?.Value ?? false, TextsOf(row, cells));
            count += read.Texts.Values.Count(text => !text.IsBlank);
            if (count > _limits.MaxTableCells)
            {
                throw DocumentProblems.TableTooLarge(_file, _limits.MaxTableCells);
            }

            rows.Add(read);
        }

        var last = rows.FindLastIndex(row => !row.IsBlank);
        return rows[..(last + 1)];
    }

    private static Dictionary<int, SheetText> TextsOf(Row row, SheetCells cells)
    {
        var texts = new Dictionary<int, SheetText>();
        var column = -1;
        foreach (var cell in row.Elements<SheetCell>())
        {
            column = CellReference.TryParse(cell.CellReference?.Value) is { } place ? place.Column : column + 1;
            texts[column] = cells.TextOf(cell);
        }

        return texts;
    }
}
