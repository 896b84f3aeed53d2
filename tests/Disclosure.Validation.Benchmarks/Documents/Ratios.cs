using System.Diagnostics;
using Disclosure.Validation.Documents.Tests.Writing;

namespace Disclosure.Validation.Benchmarks.Documents;

/// <summary>
/// Reading against the yardsticks, run by run in turn: for machines that other work keeps busy, where benchmarks that
/// run one after the other compare different minutes. The least of many runs is what the code itself takes.
/// </summary>
internal static class Ratios
{
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan Time = TimeSpan.FromSeconds(8);

    /// <summary>Prints the ratios of the documents made here, and of those in a folder where one is given.</summary>
    public static async Task PrintAsync(string? folder)
    {
        var report = SoundReports.Make(1)[0];
        await PrintAsync("page", WebPage.Of(report), Yardsticks.ParseHtml);
        await PrintAsync("text document", WordDocument.Of(report), Yardsticks.WalkDocx);
        await PrintAsync("PDF", PdfWriting.Ruled(report), Yardsticks.ExtractPdf);
        foreach (var file in folder is null ? [] : Directory.GetFiles(folder))
        {
            if (YardstickOf(file) is { } yardstick)
            {
                await PrintAsync(Path.GetFileName(file), await File.ReadAllBytesAsync(file), yardstick);
            }
        }
    }

    private static Func<byte[], int>? YardstickOf(string file) => Path.GetExtension(file) switch
    {
        ".html" => Yardsticks.ParseHtml,
        ".docx" => Yardsticks.WalkDocx,
        ".pdf" => Yardsticks.ExtractPdf,
        _ => null,
    };

    private static async Task PrintAsync(string name, byte[] document, Func<byte[], int> yardstick)
    {
        await TimesAsync(document, yardstick, WarmUp);
        var (bare, read) = await TimesAsync(document, yardstick, Time);
        Console.WriteLine(FormattableString.Invariant(
            $"{name}, {document.Length / 1024} KB: least {Least(read):F2} / {Least(bare):F2} ms = {Least(read) / Least(bare):F2}, ")
            + FormattableString.Invariant($"median {Median(read):F2} / {Median(bare):F2} ms = {Median(read) / Median(bare):F2}"));
    }

    private static async Task<(List<double> Bare, List<double> Read)> TimesAsync(
        byte[] document, Func<byte[], int> yardstick, TimeSpan duration)
    {
        var (bare, read) = (new List<double>(), new List<double>());
        for (var total = Stopwatch.StartNew(); total.Elapsed < duration;)
        {
            var start = Stopwatch.GetTimestamp();
            yardstick(document);
            bare.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            start = Stopwatch.GetTimestamp();
            await Reading.OfAsync(document);
            read.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        }

        return (bare, read);
    }

    private static double Least(List<double> times) => times.Min();

    private static double Median(List<double> times) => times.Order().ElementAt(times.Count / 2);
}
