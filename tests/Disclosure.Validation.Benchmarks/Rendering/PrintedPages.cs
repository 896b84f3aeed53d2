using System.Diagnostics;
using Disclosure.Validation.Documents.Tests.Writing;

namespace Disclosure.Validation.Benchmarks.Rendering;

/// <summary>Pages as offices style them, and what Chromium and LibreOffice make of them.</summary>
internal static class PrintedPages
{
    private const string Filler = "<p>推进政务公开，回应社会关切，做好政策解读，完善公开制度，加强队伍建设，提升服务水平，取得新的成效。</p>";

    private static readonly (string Name, string Style)[] Styles =
    [
        ("ruled", "table{border-collapse:collapse;width:100%}td{border:1px solid #000;padding:4px;text-align:center;font-size:13px}"),
        ("unruled", "table{width:100%}td{padding:4px;text-align:center;font-size:13px}"),
        ("narrow", "table{border-collapse:collapse;width:100%}td{border:1px solid #999;padding:2px;text-align:center;font-size:16px;width:40px}"),
        ("small", "table{border-collapse:collapse}td{border:1px solid #000;padding:1px;font-size:9px}"),
        ("shaded", "table{border-collapse:collapse;width:100%}td{border:1px dotted #888;padding:6px;font-size:14px;line-height:2}tr:nth-child(even) td{background:#eee}"),
    ];

    /// <summary>What is made of each page.</summary>
    public static IReadOnlyList<string> Kinds { get; } = ["chromium pdf", "libreoffice docx", "libreoffice pdf"];

    /// <summary>The pages, by name: each style with page breaks at several places.</summary>
    public static IEnumerable<(string Name, string Html)> Of(IReadOnlyList<object> parts)
    {
        foreach (var (name, style) in Styles)
        {
            // The office knows borders by the attribute.
            var body = HtmlWriting.Plain(parts);
            body = name == "unruled" ? body : body.Replace("<table>", "<table border=1 cellspacing=0>", StringComparison.Ordinal);
            foreach (var lines in new[] { 0, 7, 15 })
            {
                var end = body.IndexOf("</p>", StringComparison.Ordinal) + "</p>".Length;
                yield return (
                    $"{name}-{lines}",
                    $"<!DOCTYPE html><html><head><meta charset=utf-8><style>body{{font-family:'Noto Sans CJK SC','WenQuanYi Zen Hei'}}{style}</style></head><body>{body[..end]}{string.Concat(Enumerable.Repeat(Filler, lines))}{body[end..]}</body></html>");
            }
        }
    }

    /// <summary>The page printed, and what an office makes of it; programs that are not there make nothing.</summary>
    public static async IAsyncEnumerable<(string Kind, byte[] Document)> PrintAsync(string html)
    {
        var folder = Directory.CreateTempSubdirectory("render").FullName;
        try
        {
            var page = Path.Combine(folder, "page.html");
            await File.WriteAllTextAsync(page, html);
            if (await RunAsync(
                folder, "page.pdf", "chromium", "--headless", "--no-sandbox", "--disable-gpu", "--no-first-run", "--no-pdf-header-footer",
                $"--user-data-dir={folder}/chromium", $"--print-to-pdf={folder}/page.pdf", $"file://{page}") is { } printed)
            {
                yield return ("chromium pdf", printed);
            }

            if (await OfficeAsync(folder, "docx:MS Word 2007 XML", "page.docx", page) is { } word)
            {
                yield return ("libreoffice docx", word);
                if (await OfficeAsync(folder, "pdf", "page.pdf", Path.Combine(folder, "out", "page.docx")) is { } pdf)
                {
                    yield return ("libreoffice pdf", pdf);
                }
            }
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static Task<byte[]?> OfficeAsync(string folder, string format, string made, string source) => RunAsync(
        folder, Path.Combine("out", made), "soffice",
        [
            "--headless", $"-env:UserInstallation=file://{Path.GetTempPath()}/render-office",
            .. source.EndsWith(".html", StringComparison.Ordinal) ? new[] { "--infilter=HTML (StarWriter)" } : [],
            "--convert-to", format, "--outdir", $"{folder}/out", source,
        ]);

    private static async Task<byte[]?> RunAsync(string folder, string made, string program, params string[] arguments)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
            var read = Task.WhenAll(process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
            await process.WaitForExitAsync();
            await read;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return null;
        }

        var path = Path.Combine(folder, made);
        return File.Exists(path) ? await File.ReadAllBytesAsync(path) : null;
    }
}
