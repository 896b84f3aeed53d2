using NPOI.SS.UserModel;
using NPOI.XSSF.UserModel;

namespace Disclosure.Validation.Reporting.Tests.Xlsx;

/// <summary>A workbook as another library reads it back.</summary>
internal sealed class Workbook
{
    private readonly XSSFWorkbook _book;

    private Workbook(XSSFWorkbook book) => _book = book;

    public IEnumerable<string> Names => Enumerable.Range(0, _book.NumberOfSheets).Select(_book.GetSheetName);

    public static Workbook Read(byte[] bytes) => new(new XSSFWorkbook(new MemoryStream(bytes)));

    public XSSFSheet Sheet(string name) => (XSSFSheet)_book.GetSheet(name);

    /// <summary>The cells that the filter of a sheet covers.</summary>
    public string Filtered(string sheet) => Enumerable.Range(0, _book.NumberOfNames)
        .Select(_book.GetNameAt)
        .Single(name => name.NameName == "_xlnm._FilterDatabase" && name.SheetName == sheet)
        .RefersToFormula;

    /// <summary>The cells of a row, as they are shown.</summary>
    public IReadOnlyList<string> Row(string sheet, int row) =>
        [.. Sheet(sheet).GetRow(row).Cells.Select(Shown)];

    public IEnumerable<IReadOnlyList<string>> Rows(string sheet) =>
        Enumerable.Range(0, Sheet(sheet).LastRowNum + 1).Select(row => Row(sheet, row));

    /// <summary>The cell below a heading.</summary>
    public ICell Cell(string sheet, string heading, int row = 1) => Sheet(sheet).GetRow(row).GetCell(Column(sheet, heading));

    /// <summary>All cells below a heading, as they are shown.</summary>
    public IEnumerable<string> Column(string sheet, string heading, int from) =>
        Rows(sheet).Skip(from).Select(row => row[Column(sheet, heading)]);

    public IEnumerable<ICell> AllCells() =>
        from sheet in Names
        from row in Enumerable.Range(0, Sheet(sheet).LastRowNum + 1)
        from cell in Sheet(sheet).GetRow(row).Cells
        select cell;

    public static string Shown(ICell cell) => cell.CellType switch
    {
        CellType.Numeric => new DataFormatter(System.Globalization.CultureInfo.InvariantCulture).FormatCellValue(cell),
        CellType.Formula => $"{cell.StringCellValue} [{cell.CellFormula}]",
        _ => cell.StringCellValue,
    };

    private int Column(string sheet, string heading) => Row(sheet, 0).Index().Single(cell => cell.Item == heading).Index;
}
