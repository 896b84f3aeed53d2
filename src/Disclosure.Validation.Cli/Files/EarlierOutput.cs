using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;

namespace Disclosure.Validation.Cli.Files;

/// <summary>
/// Tells what an earlier run has written by how it begins. Such a file in a folder of reports is replaced; a report that
/// happens to bear the name of an output is not.
/// </summary>
internal static partial class EarlierOutput
{
    private const int HeadLength = 4096;

    /// <summary>Whether the file is empty, or has been written by an earlier run.</summary>
    /// <exception cref="IOException">The file can't be read.</exception>
    public static bool Is(string path)
    {
        using var stream = Open(path);
        var head = HeadOf(stream);
        return head.StartsWith("PK", StringComparison.Ordinal) ? IsWorkbook(stream) : head.Length == 0 || AnyText().IsMatch(head);
    }

    /// <summary>Whether the file is a page of an evidence report, or the style or script that pages share.</summary>
    /// <exception cref="IOException">The file can't be read.</exception>
    public static bool IsPage(string path)
    {
        using var stream = Open(path);
        var head = HeadOf(stream);
        return Page().IsMatch(head) || head.StartsWith("/* disclosure */", StringComparison.Ordinal);
    }

    private static FileStream Open(string path) => new(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);

    private static string HeadOf(Stream stream)
    {
        var head = new byte[HeadLength];
        var count = stream.ReadAtLeast(head, HeadLength, throwOnEndOfStream: false);
        return Encoding.UTF8.GetString(head, 0, count).TrimStart('\uFEFF');
    }

    // The first sheet bears this name, and every sheet can be filtered.
    private static bool IsWorkbook(Stream stream)
    {
        try
        {
            using var archive = new ZipArchive(stream, ZipArchiveMode.Read);
            if (archive.GetEntry("xl/workbook.xml") is not { } book)
            {
                return false;
            }

            using var content = book.Open();
            var head = HeadOf(content);
            return head.Contains("_xlnm._FilterDatabase", StringComparison.Ordinal) && FirstSheet().IsMatch(head);
        }
        catch (InvalidDataException)
        {
            return false;
        }
    }

    [GeneratedRegex("""^<!DOCTYPE html[^>]*>[^\0]*?<meta name="generator" content="disclosure" ?/?>""")]
    private static partial Regex Page();

    [GeneratedRegex(@"<(\w+:)?sheet name=""(汇总|Summary)""")]
    private static partial Regex FirstSheet();

    [GeneratedRegex("""
        ^(?: <!DOCTYPE\ html[^>]*>[^\0]*?<meta\ name="generator"\ content="disclosure"
        | \{\s*"reports":\ \[
        | \{\s*"\$schema":\ "[^"]*/sarif-schema-
        | \[\s*(\]\s*$|\{\s*"description":.*\s*"check_name":)
        | <\?xml[^>]*>\s*<testsuites\ name="disclosure"
        | .*(级别,结果,性质|severity,outcome,standing),
        | \#\ (政府信息公开年度报告检查结果|Check\ of\ disclosure\ annual\ reports)
        | .*\n\ \ (文件：|File:\ ).*\n\ \ (格式：|Form:\ )
        | ::(error|warning|notice)\s
        | \{"history":1,
        | disclosure\ spool\s)
        """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex AnyText();
}
