using System.IO.Compression;
using System.Text;

namespace Disclosure.Validation.Cli.Tests.Commands;

/// <summary>Small documents that ask a reader for too much: to go deep, round in a circle, long, or to take all memory.</summary>
internal static class HostileDocuments
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    public static IReadOnlyDictionary<string, byte[]> All { get; } = new Dictionary<string, byte[]>
    {
        ["own-contents.pdf"] = Pdf("/Contents 4 0 R", "4 0 obj 4 0 R endobj"),
        ["own-parent.pdf"] = Pdf("/Contents 5 0 R", "2 0 obj <</Type/Pages/Parent 2 0 R/Kids[2 0 R 3 0 R]/Count 2>> endobj"),
        ["cut-off.pdf"] = Pdf("/Contents 4 0 R", "4 0 obj <</Length 99999999>> stream")[..^40],
        ["deep-strings.xlsx"] = Workbook(strings: Nested("r", 20_000)),
        ["deep-sheet.xlsx"] = Workbook(sheet: Nested("c", 20_000)),
        ["many-strings.xlsx"] = Workbook(strings: Repeated("<si><t/></si>", 300_000)),
        ["deep-body.docx"] = Document(Nested("w:sdt", 20_000)),
        ["tall-cells.docx"] = Document(
            $"<w:tbl>{Repeated("<w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p/></w:tc></w:tr>", 30_000)}</w:tbl>"),
        ["cut-off.docx"] = Document("<w:p/>")[..^30],
        ["other-encoding.html"] = Text("<html><head><meta charset=utf-7></head><body>表</body></html>"),
        ["deep-tables.html"] = Text(Repeated("<table><tr><td>", 5000)),
        ["wide-cells.html"] = Text($"<table>{Repeated("<tr><td rowspan=60000 colspan=1000>1", 300)}</table>"),
        ["unseen-blanks.html"] = Text($"<table><tr><td>{Repeated("&#8203;", 1500)}1</td></tr></table>"),
        ["open-links.md"] = Text($"| a |\n|---|\n{Repeated("[a](", 20_000)}"),
        ["open-quotes.md"] = Text($"| a |\n|---|\n{Repeated("> ", 20_000)}"),
        ["blanks.txt"] = Text(Repeated(" ", 50_000) + "x"),
        ["zeros.txt"] = new byte[10_000],
        ["deep.json"] = Text("{\"form\":" + Repeated("[", 100_000)),
        ["half-a-character.json"] = Text("""{"form":"cn-2021","title":"\ud800"}"""),
        ["deep.yaml"] = Text("form: " + Repeated("[", 100_000)),
        ["nothing.txt"] = [],
    };

    private static string Repeated(string text, int count) => new StringBuilder(text.Length * count).Insert(0, text, count).ToString();

    private static string Nested(string element, int depth) => Repeated($"<{element}>", depth) + Repeated($"</{element}>", depth);

    private static byte[] Text(string text) => Encoding.UTF8.GetBytes(text);

    private static byte[] Pdf(string page, string more) => Text($"""
        %PDF-1.7
        1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj
        2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj
        3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]{page}>> endobj
        {more}
        trailer <</Size 6/Root 1 0 R>>
        """);

    private static byte[] Workbook(string strings = "", string sheet = "") => Package(
        "xl/workbook.xml",
        ("xl/workbook.xml", $"<workbook xmlns='{Main}' xmlns:r='{Office}'><sheets><sheet name='a' sheetId='1' r:id='r1'/></sheets></workbook>"),
        ("xl/_rels/workbook.xml.rels", Relations(("r1", "worksheet", "worksheets/sheet1.xml"), ("r2", "sharedStrings", "sharedStrings.xml"))),
        ("xl/worksheets/sheet1.xml", $"<worksheet xmlns='{Main}'><sheetData>{sheet}</sheetData></worksheet>"),
        ("xl/sharedStrings.xml", $"<sst xmlns='{Main}'>{strings}</sst>"));

    private static byte[] Document(string body) => Package(
        "word/document.xml", ("word/document.xml", $"<w:document xmlns:w='{Word}'><w:body>{body}</w:body></w:document>"));

    private static string Relations(params (string Id, string Type, string Target)[] relations)
    {
        var items = relations.Select(item => $"<Relationship Id='{item.Id}' Type='{Office}/{item.Type}' Target='{item.Target}'/>");
        return $"<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>{string.Concat(items)}</Relationships>";
    }

    private static byte[] Package(string main, params (string Name, string Content)[] parts)
    {
        var kind = main.StartsWith("xl", StringComparison.Ordinal) ? "spreadsheetml.sheet" : "wordprocessingml.document";
        var types = $"""
            <Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'><Default Extension='xml' ContentType='application/xml'/>
            <Default Extension='rels' ContentType='application/vnd.openxmlformats-package.relationships+xml'/>
            <Override PartName='/{main}' ContentType='application/vnd.openxmlformats-officedocument.{kind}.main+xml'/></Types>
            """;
        using var packed = new MemoryStream();
        using (var zip = new ZipArchive(packed, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in parts.Append(("[Content_Types].xml", types)).Append(("_rels/.rels", Relations(("r0", "officeDocument", main)))))
            {
                using var writer = new StreamWriter(zip.CreateEntry(name).Open());
                writer.Write(content);
            }
        }

        return packed.ToArray();
    }
}
