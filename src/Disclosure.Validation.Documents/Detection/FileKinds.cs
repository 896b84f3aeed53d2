using Disclosure.Validation.Text;

namespace Disclosure.Validation.Documents.Detection;

/// <summary>What a file below a folder is, by its name.</summary>
public static class FileKinds
{
    private static readonly HashSet<string> Documents = Set(
        ".json", ".yaml", ".yml", ".txt", ".html", ".htm", ".xml", ".md", ".docx", ".xlsx", ".pdf", ".doc", ".wps", ".rtf", ".xls", ".et");

    private static readonly HashSet<string> Archives = Set(".rar", ".7z", ".tar", ".gz", ".tgz", ".bz2", ".xz");
    private static readonly HashSet<string> Pictures = Set(".jpg", ".jpeg", ".png", ".gif", ".bmp", ".tif", ".tiff", ".webp", ".heic");
    private static readonly HashSet<string> OfSystem = Set("Thumbs.db", "desktop.ini", ".DS_Store");

    /// <summary>The endings of documents that reports are read from.</summary>
    public static IEnumerable<string> Read => Documents;

    /// <summary>Whether the file is a document by its ending.</summary>
    public static bool IsDocument(string name) => Documents.Contains(Path.GetExtension(name));

    /// <summary>Whether the file is a zip file, which is read as a folder.</summary>
    public static bool IsZip(string name) => Path.GetExtension(name).Equals(".zip", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether the file holds a canonical report in each line.</summary>
    public static bool IsLines(string name) => Path.GetExtension(name).Equals(".jsonl", StringComparison.OrdinalIgnoreCase);

    /// <summary>What the system, or an office program beside a document that is open, keeps for itself.</summary>
    public static bool IsOfSystem(string name) =>
        name.StartsWith('.') || name.StartsWith("~$", StringComparison.Ordinal) || OfSystem.Contains(name);

    /// <summary>Why a file that is neither a document nor a zip file is not checked.</summary>
    public static LocalizedText WhyNot(string name) => Path.GetExtension(name) switch
    {
        "" => new(
            "没有扩展名，不知道是什么文件；如是报告，请补上扩展名",
            "it has no extension, so that its kind is not known; if it is a report, give it one"),
        var kind when Archives.Contains(kind) => new(
            "这种压缩包不能读取，请解压或改用 ZIP", "an archive of a kind that is not read: unpack it, or make it a zip file"),
        var kind when Pictures.Contains(kind) => new(
            "图片没有文字，请先识别（OCR），或给原始文档", "a picture holds no text: run OCR on it, or give the document that it was made from"),
        var kind when kind.Equals(".ofd", StringComparison.OrdinalIgnoreCase) => new(
            "不支持 OFD，请另存为 PDF（保留文字）", "OFD is not read: save it as PDF with its text"),
        var kind when kind.StartsWith(".mht", StringComparison.OrdinalIgnoreCase) => new(
            "不支持 MHT，请另存为 HTML", "MHT is not read: save it as HTML"),
        var kind => new($"不是报告所用的文件格式（{kind}）", $"of no format that reports come in ({kind})"),
    };

    private static HashSet<string> Set(params IEnumerable<string> names) => new(names, StringComparer.OrdinalIgnoreCase);
}
