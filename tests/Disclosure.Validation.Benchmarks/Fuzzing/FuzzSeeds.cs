using System.Text;
using Disclosure.Validation.Documents.Tests.Writing;
using Disclosure.Validation.Reports.Canonical;

namespace Disclosure.Validation.Benchmarks.Fuzzing;

/// <summary>The sound documents that a fuzz run damages: of every format, by our writers and by real tools.</summary>
internal static class FuzzSeeds
{
    private static readonly IReadOnlyList<(string Name, byte[] Bytes)>[] ByFormat =
        [.. Written().Concat(Fixtures()).GroupBy(seed => Path.GetExtension(seed.Name)).Select(format => format.ToList())];

    /// <summary>The document that a mutant is made of: each format in turn, and of a format each document in turn.</summary>
    public static (string Name, byte[] Bytes) Of(int mutant)
    {
        var format = ByFormat[mutant % ByFormat.Length];
        return format[mutant / ByFormat.Length % format.Count];
    }

    private static IEnumerable<(string Name, byte[] Bytes)> Written()
    {
        var report = SoundReports.Make(1)[0];
        yield return ("written.json", Encoding.UTF8.GetBytes(ReportJson.ToJson(report)));
        yield return ("written.txt", Encoding.UTF8.GetBytes(TextWriting.Tabs(report)));
        yield return ("blanks.txt", Encoding.UTF8.GetBytes(TextWriting.Blanks(report)));
        yield return ("written.md", Encoding.UTF8.GetBytes(MarkdownWriting.Of(report)));
        yield return ("written.html", Encoding.UTF8.GetBytes(HtmlWriting.Nested(report)));
        yield return ("written.docx", DocxWriting.Of(report));
        yield return ("written.xlsx", XlsxWriting.OnOneSheet(report));
        yield return ("written.pdf", PdfWriting.Ruled(report));
    }

    private static IEnumerable<(string Name, byte[] Bytes)> Fixtures() =>
        Directory.GetFiles(Repository.Path("tests", "Disclosure.Validation.Documents.Tests", "Fixtures"))
            .Where(path => Path.GetExtension(path) is ".html" or ".docx" or ".xlsx" or ".pdf")
            .Order(StringComparer.Ordinal)
            .Select(path => (Path.GetFileName(path), File.ReadAllBytes(path)));
}
