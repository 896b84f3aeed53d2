using System.Buffers;
using System.Diagnostics;
using System.Globalization;
using Disclosure.Validation.Claims.Attaching;
using Disclosure.Validation.Claims.Lexicons;
using Disclosure.Validation.Claims.Marking;
using Disclosure.Validation.Packs;
using Disclosure.Validation.Reports;

namespace Disclosure.Validation.Benchmarks.Claims;

/// <summary>How long claims take to read, beside one search of the same text for the same phrases, in turn in one run.</summary>
internal static class ClaimsSpeed
{
    private const int Length = 1600;
    private const int Rounds = 301;
    private const int Repeats = 50;

    public static void Print(string passages, TextWriter output)
    {
        var files = BuiltInLexicons.Files();
        var build = Best(() => LexiconReader.Read(files), 1);
        var form = BuiltInPacks.All.Single(pack => pack.Id == "cn-2021").Form;
        var cells = Best(() => CellMeanings.Of(BuiltInLexicons.Chinese, form), 1);
        var phrases = LexiconPhrases.All().ToArray();
        var search = SearchValues.Create(phrases, StringComparison.Ordinal);
        var all = string.Concat(LabelledPassage.ReadAll(passages).Select(passage => passage.Text + "\n"));
        var reader = new ClaimReader(CellMeanings.Of(BuiltInLexicons.Chinese, form), form);
        var reports = all.Chunk(Length).Where(text => text.Length == Length).Select(text => new ReportBuilder(form) { Issuer = "某市人民政府", Year = 2023 }.Build() with
        {
            Sections = [new ReportSection("overview", "", new string(text))],
        }).ToList();
        foreach (var report in reports)
        {
            reader.Read(report, []);
        }

        var (read, mark, scan) = (double.MaxValue, double.MaxValue, double.MaxValue);
        for (var round = 0; round < Rounds; round++)
        {
            read = Math.Min(read, Time(() => reports.ForEach(report => reader.Read(report, [])), 1) / reports.Count);
            mark = Math.Min(mark, Time(() => reports.ForEach(report => new MarkedText(report.Sections[0].Text, BuiltInLexicons.Chinese).Dispose()), 1) / reports.Count);
            scan = Math.Min(scan, Time(() => reports.ForEach(report => PhraseScan.Count(report.Sections[0].Text, search)), 1) / reports.Count);
        }

        var before = GC.GetAllocatedBytesForCurrentThread();
        reports.ForEach(report => reader.Read(report, []));
        var allocated = (GC.GetAllocatedBytesForCurrentThread() - before) / reports.Count;
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{reports.Count} texts of {Length} characters, {phrases.Length} phrases: read {read:F4} ms ({mark:F4} ms to mark), {allocated:N0} bytes; one search {scan:F4} ms; {read / scan:F2} times. Lexicon {build:F2} ms, cells {cells:F2} ms."));
    }

    private static double Best(Action action, int repeats)
    {
        var first = Time(action, repeats);
        return Enumerable.Range(0, Repeats).Select(_ => Time(action, repeats)).Prepend(first).Min();
    }

    private static double Time(Action action, int repeats)
    {
        var watch = Stopwatch.StartNew();
        for (var i = 0; i < repeats; i++)
        {
            action();
        }

        return watch.Elapsed.TotalMilliseconds / repeats;
    }
}
