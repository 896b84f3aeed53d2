using System.Diagnostics;
using System.Globalization;
using Disclosure.Validation.Findings;
using Disclosure.Validation.Reporting;
using Disclosure.Validation.Reporting.Writing;
using Disclosure.Validation.Reports;
using Disclosure.Validation.Reports.Canonical;
using Disclosure.Validation.Reports.Stored;

namespace Disclosure.Validation.Benchmarks.Bulk;

/// <summary>Where the time and the memory of a long run go: each step of the way of a report by itself, on one thread.</summary>
internal static class StageRun
{
    private const int Reports = 700;
    private const int Rounds = 9;

    public static void Print(TextWriter output)
    {
        foreach (var sound in (bool[])[false, true])
        {
            output.WriteLine(sound ? "sound" : "no carry-over agrees");
            Print(sound, output);
        }
    }

    private static void Print(bool sound, TextWriter output)
    {
        var validator = new ReportValidator();
        var json = new BulkReports(sound).Make(Reports).Select(Bytes).ToArray();
        var reports = new DisclosureReport[Reports];
        var stored = new byte[Reports][];
        var results = new ReportResult[Reports];
        Measure("read JSON", i => reports[i] = ReportJson.Read(json[i], "a.json", validator.Forms));
        Measure("store", i => stored[i] = Stored(reports[i]));
        Measure("restore", i => reports[i] = StoredReport.Read(stored[i], validator.Forms));
        Measure("check against last year's", i => results[i] = validator.Validate(
            reports[i], new RelatedReports { Previous = i > 0 && reports[i - 1].Issuer == reports[i].Issuer ? reports[i - 1] : null }));
        var writer = OutputFormats.Json.Create(Stream.Null, new ResultWriterOptions { Packs = validator.Packs });
        writer.Begin();
        Measure("write JSON", i => writer.Write(results[i]));

        void Measure(string stage, Action<int> work)
        {
            var (least, bytes) = (double.MaxValue, 0L);
            for (var round = 0; round < Rounds; round++)
            {
                var (start, before) = (Stopwatch.GetTimestamp(), GC.GetAllocatedBytesForCurrentThread());
                for (var i = 0; i < Reports; i++)
                {
                    work(i);
                }

                least = Math.Min(least, Stopwatch.GetElapsedTime(start).TotalMicroseconds / Reports);
                bytes = (GC.GetAllocatedBytesForCurrentThread() - before) / Reports;
            }

            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {stage,-28}{least,8:F1} µs {bytes,9:N0} bytes"));
        }
    }

    private static byte[] Bytes(DisclosureReport report)
    {
        using var stream = new MemoryStream();
        ReportJson.Write(report, stream);
        return stream.ToArray();
    }

    private static byte[] Stored(DisclosureReport report)
    {
        using var stream = new MemoryStream();
        StoredReport.Write(report, stream);
        return stream.ToArray();
    }
}
