using System.IO.Compression;

namespace Disclosure.Validation.Documents.Tests.Writing;

/// <summary>Zipped documents part by part, as no program would write them. Each reports 行政许可 of one office.</summary>
internal static class RawPackage
{
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Rels = "http://schemas.openxmlformats.org/package/2006/relationships";
    private const string Sheet = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Words = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private const string Vendor = "application/vnd.openxmlformats-officedocument";

    /// <summary>A workbook.</summary>
    /// <param name="cell">What stands at B2, as XML.</param>
    /// <param name="shared">The shared texts, as XML.</param>
    /// <param name="styles">What the styles hold, as XML.</param>
    /// <param name="rows">Rows behind, as XML.</param>
    /// <param name="name">What the main part is called.</param>
    public static Dictionary<string, string> Workbook(
        string cell = "<c r='B2'><v>5</v></c>", string shared = "", string styles = "", string rows = "", string name = "workbook") => new()
        {
            ["[Content_Types].xml"] = Types(
                (name, "xl", "spreadsheetml.sheet.main"), ("styles", "xl", "spreadsheetml.styles"),
                ("shared", "xl", "spreadsheetml.sharedStrings"), ("sheet", "xl", "spreadsheetml.worksheet")),
            ["_rels/.rels"] = Links(("officeDocument", $"xl/{name}.xml")),
            [$"xl/_rels/{name}.xml.rels"] = Links(("styles", "styles.xml"), ("sharedStrings", "shared.xml"), ("worksheet", "sheet.xml")),
            [$"xl/{name}.xml"] = $"<workbook xmlns='{Sheet}' xmlns:r='{Office}'><sheets><sheet name='表' sheetId='1' r:id='rId3'/></sheets></workbook>",
            ["xl/styles.xml"] = $"<styleSheet xmlns='{Sheet}'>{styles}</styleSheet>",
            ["xl/shared.xml"] = $"<sst xmlns='{Sheet}'>{shared}</sst>",
            ["xl/sheet.xml"] = $"<worksheet xmlns='{Sheet}' xmlns:mc='http://schemas.openxmlformats.org/markup-compatibility/2006'><sheetData>"
                + $"<row r='1'>{Text("A1", "信息内容")}{Text("B1", "本年处理决定数量")}</row><row r='2'>{Text("A2", "行政许可")}{cell}</row>{rows}"
                + "</sheetData></worksheet>",
        };

    /// <summary>A text document.</summary>
    public static Dictionary<string, string> Letter(string name = "document") => new()
    {
        ["[Content_Types].xml"] = Types((name, "word", "wordprocessingml.document.main")),
        ["_rels/.rels"] = Links(("officeDocument", $"word/{name}.xml")),
        [$"word/{name}.xml"] = $"<document xmlns='{Words}'><body><tbl><tr>{Cell("信息内容")}{Cell("本年处理决定数量")}</tr>"
            + $"<tr>{Cell("行政许可")}{Cell("5")}</tr></tbl></body></document>",
    };

    /// <summary>Puts XML at the beginning of the root element of a part.</summary>
    public static Dictionary<string, string> Fill(this Dictionary<string, string> parts, string part, string xml)
    {
        var end = parts[part].IndexOf('>', StringComparison.Ordinal) + 1;
        parts[part] = parts[part].Insert(end, xml);
        return parts;
    }

    public static byte[] Zip(this IEnumerable<KeyValuePair<string, string>> parts)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create))
        {
            foreach (var (name, content) in parts)
            {
                using var writer = new StreamWriter(archive.CreateEntry(name).Open());
                writer.Write(content);
            }
        }

        return stream.ToArray();
    }

    private static string Types(params IEnumerable<(string Name, string Folder, string Type)> parts) =>
        "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'>"
        + "<Default Extension='xml' ContentType='application/xml'/>"
        + "<Default Extension='rels' ContentType='application/vnd.openxmlformats-package.relationships+xml'/>"
        + string.Concat(parts.Select(part => $"<Override PartName='/{part.Folder}/{part.Name}.xml' ContentType='{Vendor}.{part.Type}+xml'/>"))
        + "</Types>";

    private static string Links(params IEnumerable<(string Type, string Target)> links) => $"<Relationships xmlns='{Rels}'>"
        + string.Concat(links.Select((link, i) => $"<Relationship Id='rId{i + 1}' Type='{Office}/{link.Type}' Target='{link.Target}'/>"))
        + "</Relationships>";

    private static string Text(string reference, string text) => $"<c r='{reference}' t='inlineStr'><is><t>{text}</t></is></c>";

    private static string Cell(string text) => $"<tc><p><r><t>{text}</t></r></p></tc>";
}
