using Disclosure.Validation.Documents.Grids;
using Disclosure.Validation.Documents.Limits;
using Disclosure.Validation.Documents.Zip;
using Disclosure.Validation.Problems;
using Disclosure.Validation.Reports;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

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
            using var package = OfficePackage.Open(bytes, file, limits, cancellationToken);
            using var document = SpreadsheetDocument.Open(package.Package, new OpenSettings { AutoSave = false });
            var reader = new XlsxDocumentReader(file, limits);
            if (document.WorkbookPart is { } workbook)
            {
                reader.ReadSheets(package, workbook, cancellationToken);
            }

            return new SourceDocument(file, reader._blocks) { Notes = reader._notes };
        }
        catch (Exception exception) when (exception is not (OperationCanceledException or DisclosureInputException))
        {
            // The SDK fails on damaged files in ways that it does not document.
            throw DocumentProblems.Damaged(file, "XLSX", exception);
        }
    }

    private void ReadSheets(OfficePackage package, WorkbookPart workbook, CancellationToken cancellationToken)
    {
        var sheets = package.Load<Workbook>(workbook)?.Sheets?.Elements<Sheet>() ?? [];
        var cells = new SheetCells(package, workbook);
        foreach (var (index, sheet) in sheets.Index())
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (sheet.Id?.Value is { } id && workbook.GetPartById(id) is WorksheetPart part)
            {
                NoteHidden(sheet, index + 1);
                var content = SheetContent.Read(part, package, cells, _file, _limits);
                NoteHidden(content, index + 1);
                _blocks.AddRange(new SheetReader(content, _file, index + 1, _limits, cancellationToken).Read());
            }
        }
    }

    private void NoteHidden(Sheet sheet, int number)
    {
        if (sheet.State is { } state && state.Value != SheetStateValues.Visible)
        {
            _notes.Add(HiddenContent.Sheet(_file, sheet.Name?.Value ?? "", number));
        }
    }

    private void NoteHidden(SheetContent content, int number)
    {
        foreach (var row in content.Rows.Where(row => row is { IsHidden: true, IsBlank: false }))
        {
            _notes.Add(HiddenContent.Row(_file, number, row.Index + 1, row.Text));
        }

        var columns = content.Rows
            .SelectMany(row => row.Texts)
            .Where(cell => content.HiddenColumns.Contains(cell.Key))
            .GroupBy(cell => cell.Key, cell => cell.Value.Text)
            .OrderBy(column => column.Key);
        foreach (var column in columns)
        {
            _notes.Add(HiddenContent.Column(_file, number, column.Key + 1, string.Join(" | ", column)));
        }
    }
}
