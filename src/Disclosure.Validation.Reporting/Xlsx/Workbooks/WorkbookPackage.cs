using System.Globalization;
using System.IO.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Disclosure.Validation.Reporting.Xlsx.Workbooks;

/// <summary>
/// Puts a workbook together, part by part, each written once from beginning to end. The package of the Open XML SDK
/// would keep all parts in memory until it is closed.
/// </summary>
internal sealed class WorkbookPackage
{
    private const string Types = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private readonly Package _package;

    private WorkbookPackage(Stream stream) => _package = Package.Open(stream, FileMode.Create, FileAccess.Write);

    public static void Write(Stream stream, IReadOnlyList<ISheetSource> sources, SharedStrings strings)
    {
        // Closing one that could not be written would fail once more, and hide why.
        var package = new WorkbookPackage(stream);
        var names = sources.SelectMany(source => source.Names).ToList();
        var book = package.Add("/xl/workbook.xml", "sheet.main+xml", part => Book(names).Save(part));
        package._package.CreateRelationship(book.Uri, TargetMode.Internal, Relations + "officeDocument", "rId1");
        var sheets = sources.SelectMany(source => source.Names.Select((_, index) => (Source: source, Index: index)));
        foreach (var (number, sheet) in sheets.Index())
        {
            var part = package.Add(
                string.Create(CultureInfo.InvariantCulture, $"/xl/worksheets/sheet{number + 1}.xml"),
                "worksheet+xml",
                target => sheet.Source.CopyTo(sheet.Index, target));
            book.CreateRelationship(part.Uri, TargetMode.Internal, Relations + "worksheet", RelationOf(number));
        }

        var styles = package.Add("/xl/styles.xml", "styles+xml", part => WorkbookStyles.Create().Save(part));
        book.CreateRelationship(styles.Uri, TargetMode.Internal, Relations + "styles", "rIdStyles");
        var texts = package.Add("/xl/sharedStrings.xml", "sharedStrings+xml", strings.Write);
        book.CreateRelationship(texts.Uri, TargetMode.Internal, Relations + "sharedStrings", "rIdStrings");
        package._package.Close();
    }

    private static string RelationOf(int sheet) => string.Create(CultureInfo.InvariantCulture, $"rId{sheet + 1}");

    // The filter's range has a name of its own, and the headings are printed on every page.
    private static Workbook Book(IReadOnlyList<SheetName> names)
    {
        var sheets = new Sheets();
        var defined = new DefinedNames();
        foreach (var (number, sheet) in names.Index())
        {
            sheets.Append(new Sheet { Name = sheet.Name, SheetId = (uint)number + 1, Id = RelationOf(number) });
            defined.Append(
                Defined("_xlnm._FilterDatabase", $"'{sheet.Name}'!{sheet.Range}", number, hidden: true),
                Defined("_xlnm.Print_Titles", $"'{sheet.Name}'!$1:$1", number, hidden: false));
        }

        return new Workbook(new BookViews(new WorkbookView { ActiveTab = 0 }), sheets, defined);
    }

    private static DefinedName Defined(string name, string range, int sheet, bool hidden) =>
        new(range) { Name = name, LocalSheetId = (uint)sheet, Hidden = hidden ? true : null };

    private PackagePart Add(string name, string type, Action<Stream> write)
    {
        var part = _package.CreatePart(new Uri(name, UriKind.Relative), Types + type, CompressionOption.Fast);
        var stream = part.GetStream(FileMode.Create, FileAccess.Write);
        write(stream);
        stream.Dispose();
        return part;
    }
}
