using System.Globalization;
using Disclosure.Validation.Problems;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Documents.Limits;

/// <summary>The problems that keep a document from being read, each made in one place.</summary>
internal static class DocumentProblems
{
    private const int LongestQuote = 60;

    public static DisclosureInputException Empty(string? file) => Problem(
        "document.empty",
        file,
        new("文件为空", "The file is empty"),
        hint: new("请重新导出或下载该文件", "Export or download the file again"));

    public static DisclosureInputException TooLarge(string? file, long limit) => Problem(
        "document.too-large",
        file,
        new($"文件超过 {Megabytes(limit)} MB", $"The file is larger than {Megabytes(limit)} MB"),
        hint: new("请拆分文件，或压缩其中的图片", "Split the file, or make its pictures smaller"));

    public static DisclosureInputException TableTooLarge(string? file, int limit) => Problem(
        "document.table-too-large",
        file,
        new($"有表格超过 {limit} 个单元格", $"A table has more than {limit} cells"),
        hint: new("请删除与年报无关的表格，或调高 MaxTableCells 上限",
            "Remove tables that are not of the report, or raise the limit MaxTableCells"));

    public static DisclosureInputException TooDeep(string? file, int limit) => Problem(
        "document.too-deep",
        file,
        new($"元素嵌套超过 {limit} 层", $"Elements nest deeper than {limit} levels"),
        hint: new("请将文件另存一份后重试，或调高 MaxDepth 上限", "Save the file anew, or raise the limit MaxDepth"));

    public static DisclosureInputException TooManyElements(
        string? file, int limit, string name = nameof(DocumentLimits.MaxElements)) => Problem(
        "document.too-many-elements",
        file,
        new($"超过 {limit} 个元素或属性", $"The document has more than {limit} elements or attributes"),
        hint: new($"请只保留年报部分，或调高 {name} 上限", $"Keep only the report, or raise the limit {name}"));

    public static DisclosureInputException TooManyTextElements(string? file, DocumentLimits limits) =>
        TooManyElements(file, limits.MaxTextElements, nameof(limits.MaxTextElements));

    public static DisclosureInputException TooManyStyles(string? file) => Problem(
        "document.too-many-styles",
        file,
        new("页面的样式过多", "The page has too many styles"),
        hint: new("请只保留年报部分，去掉其余样式", "Keep only the report, and leave other styles out"));

    public static DisclosureInputException TooSlow(
        string? file, TimeSpan limit, Exception? inner = null, string option = nameof(DocumentLimits.Timeout)) => Problem(
        "document.too-slow",
        file,
        new($"读取超过 {limit.TotalSeconds} 秒", $"Reading took longer than {limit.TotalSeconds} seconds"),
        hint: new($"请检查文件是否损坏，或调高 {option} 上限", $"See whether the file is damaged, or raise the limit {option}"),
        inner: inner);

    public static DisclosureInputException TooManyPages(string? file, int limit) => Problem(
        "document.too-many-pages",
        file,
        new($"超过 {limit} 页", $"The document has more than {limit} pages"),
        hint: new("请只保留年报各页，或调高 MaxPages 上限", "Keep only the pages of the report, or raise the limit MaxPages"));

    public static DisclosureInputException Encrypted(string? file, Exception? inner = null) => Problem(
        "document.encrypted",
        file,
        new("文件已加密", "The file is encrypted"),
        hint: new("请用密码打开后另存为不加密的文件", "Open it with its password and save it without one"),
        inner: inner);

    public static DisclosureInputException Damaged(string? file, string format, Exception inner) => Problem(
        "document.damaged",
        file,
        new($"{format} 文件已损坏", $"The {format} file is damaged"),
        hint: new("请重新导出或下载该文件", "Export or download the file again"),
        inner: inner);

    public static DisclosureInputException Entangled(string? file) => Problem(
        "document.entangled",
        file,
        new("PDF 的内部对象互相引用，无法读完", "The objects of the PDF refer to each other without end"),
        hint: new("请重新导出或下载该文件", "Export or download the file again"));

    public static DisclosureInputException Excessive(string? file, LocalizedText what) => Problem(
        "document.excessive",
        file,
        new($"{what.Zh}超出合理范围", $"{what.En} is beyond what is reasonable"),
        hint: new("请重新导出或下载该文件", "Export or download the file again"));

    public static DisclosureInputException NoTextLayer(string? file) => Problem(
        "document.no-text-layer",
        file,
        new("PDF 没有文字层，可能是扫描件", "The PDF holds no text; it may be a scan"),
        hint: new("请先用 OCR 软件识别文字，或使用原始的电子文档", "Run OCR on it first, or use the document that it was made from"));

    public static DisclosureInputException TooManyEntries(string? file, int limit) => Problem(
        "document.too-many-entries",
        file,
        new($"压缩包内超过 {limit} 个文件", $"More than {limit} files are zipped in it"),
        hint: new("请确认文件确为 DOCX 或 XLSX，或调高 MaxZipEntries 上限",
            "Make sure that it is a DOCX or XLSX file, or raise the limit MaxZipEntries"));

    public static DisclosureInputException UnpackedTooLarge(string? file, long limit) => Problem(
        "document.unpacked-too-large",
        file,
        new($"解压后超过 {limit} 字节", $"It unpacks to more than {limit} bytes"),
        hint: new("请删除文件中的图片等内容，或调高 MaxUnpackedBytes 上限",
            "Remove pictures and the like from it, or raise the limit MaxUnpackedBytes"));

    public static DisclosureInputException XmlTooLarge(string? file, long limit) => Problem(
        "document.xml-too-large",
        file,
        new($"正文等内容解压后超过 {Megabytes(limit)} MB", $"Its text unpacks to more than {Megabytes(limit)} MB"),
        hint: new("请只保留年报部分，或调高 MaxXmlBytes 上限", "Keep only the report, or raise the limit MaxXmlBytes"));

    public static DisclosureInputException NodeTooLarge(string? file, long limit) => Problem(
        "document.node-too-large",
        file,
        new($"有一处标签或文字超过 {Megabytes(limit)} MB", $"A single tag or text is larger than {Megabytes(limit)} MB"),
        hint: new("请将文件另存一份后重试", "Save the file anew"));

    public static DisclosureInputException Archive(string? file) => Problem(
        "document.archive",
        file,
        new("文件是压缩包", "The file is an archive"),
        hint: new("请解压后提交其中的文档", "Unpack it and take the documents inside"));

    public static DisclosureInputException Picture(string? file) => Problem(
        "document.picture",
        file,
        new("文件是图片", "The file is a picture"),
        hint: new("请先用 OCR 软件识别文字，或使用原始的电子文档", "Run OCR on it first, or use the document that it was made from"));

    public static DisclosureInputException Compound(string? file, CompoundKind kind) => kind switch
    {
        CompoundKind.Encrypted => Encrypted(file),
        CompoundKind.Excel => OldFormat(file, "XLS/ET", "xlsx"),
        CompoundKind.Word => OldFormat(file, "DOC/WPS", "docx"),
        _ when IsSheet(file) => OldFormat(file, "XLS/ET", "xlsx"),
        _ => OldFormat(file, "OLE (DOC, WPS, XLS)", "docx"),
    };

    public static DisclosureInputException OldFormat(string? file, string format, string target) => Problem(
        "document.old-format",
        file,
        new($"不直接支持 {format} 格式", $"The format {format} is not read directly"),
        hint: new($"请先转换：soffice --headless --convert-to {target} {Quoted(file)}",
            $"Convert it first: soffice --headless --convert-to {target} {Quoted(file)}"));

    private static bool IsSheet(string? file) => Path.GetExtension(file)?.ToUpperInvariant() is ".ET" or ".ETT" or ".XLS" or ".XLT";

    // As a shell takes it for one name.
    private static string Quoted(string? file) => file switch
    {
        null => "FILE",
        _ when file.IndexOfAny(['"', '$', '`', '\'']) >= 0 => $"'{file.Replace("'", "'\\''", StringComparison.Ordinal)}'",
        _ when file.Any(c => char.IsWhiteSpace(c) || "&;|<>()*?[]#!~".Contains(c, StringComparison.Ordinal)) => $"\"{file}\"",
        _ => file,
    };

    // LibreOffice 7.4 has no filter for it, so that no command is named here, and none is tried.
    public static DisclosureInputException Ofd(string? file) => Problem(
        "document.ofd",
        file,
        new("不支持 OFD 格式", "The format OFD is not read"),
        hint: new("请用 OFD 阅读软件另存为 PDF（保留文字），或使用原始的 DOCX、WPS 文档",
            "Save it as PDF (with its text) from an OFD reader, or use the DOCX or WPS document that it was made from"));

    public static DisclosureInputException NotText(string? file) => Problem(
        "document.unknown-format",
        file,
        new("不是可识别的文档格式", "The file is of no known document format"),
        new("文本、HTML、DOCX、XLSX、PDF、Markdown，或本工具的 JSON、YAML",
            "text, HTML, DOCX, XLSX, PDF, Markdown, or the JSON or YAML of this tool"),
        new("请将文件另存为上述格式之一", "Save the file as one of these"));

    public static DisclosureInputException NoTable(string? file) => Problem(
        "document.no-table",
        file,
        new("文件里没有带数字的表", "the document has no table with labels and figures"));

    public static DisclosureInputException NoKnownForm(string? file) => Problem(
        "document.no-known-form",
        file,
        new("该文件不像年度报告：没有找到规定的表格", "This does not look like an annual report: none of the prescribed tables was found"),
        hint: new("请确认文件是政府信息公开工作年度报告，且表格未以图片形式插入",
            "Make sure that the file is an annual report on information disclosure, and its tables are no pictures"));

    public static DisclosureInputException SeveralReports(string? file, string column, string one, string other) => Problem(
        "document.several-reports",
        file,
        new($"列“{column}”既有“{Short(one)}”也有“{Short(other)}”", $"the column '{column}' holds '{Short(one)}' and '{Short(other)}'"),
        new("一个文件是一个机关一个年度的报告", "one file is the report of one body for one year"),
        new("请按机关和年度分成几个文件", "Write a file for each body and year"));

    private static string Short(string text) => text.Length <= LongestQuote ? text : text[..LongestQuote] + "…";

    private static string Megabytes(long bytes) =>
        (bytes / (decimal)(1 << 20)).ToString("0.##", CultureInfo.InvariantCulture);

    private static DisclosureInputException Problem(
        string code, string? file, LocalizedText found, LocalizedText? expected = null, LocalizedText? hint = null,
        Exception? inner = null) =>
        new(new Problem { Code = code, File = file, Found = found, Expected = expected, Hint = hint }, inner);
}
