using System.Diagnostics;
using System.Globalization;
using Disclosure.Validation.Benchmarks.Bulk;
using Disclosure.Validation.Reports;

namespace Disclosure.Validation.Benchmarks.Suspects;

/// <summary>How long the search for suspects takes in a report, by what is wrong with it: the check with the search less the check without.</summary>
internal static class SuspectSpeed
{
    private const int Reports = 200;
    private const int Rounds = 7;

    public static void Print(TextWriter output)
    {
        var random = new Random(18);
        var sound = new LikelyReports("cn-2021", random);
        var requests = sound.Form.Cells.Where(cell => cell.Table.Id == "requests" && !cell.Row.StandsForGroup).ToArray();
        var bulk = new BulkReports(sound: false).Make(Reports).ToList();
        Print("one wrong cell in the table of requests", Enumerable.Range(0, Reports).Select(_ => (Wrong(1), (DisclosureReport?)null)));
        Print("a carry-over that does not agree", bulk.Skip(1).Zip(bulk).Where(pair => pair.First.Issuer == pair.Second.Issuer).Select(pair => (pair.First, (DisclosureReport?)pair.Second)));
        Print("eight wrong cells (about 20 findings)", Enumerable.Range(0, Reports).Select(_ => (Wrong(8), (DisclosureReport?)null)));
        Print("another office's report as last year's", Enumerable.Range(0, Reports).Select(_ => (sound.Next() with { Year = 2022 }, (DisclosureReport?)(sound.Next() with { Year = 2021 }))));

        DisclosureReport Wrong(int cells) => random.GetItems(requests, cells).Aggregate(
            sound.Next(), (report, cell) => report.With(cell.Path, (report[cell].Number ?? 0) + random.Next(1, 40)));

        void Print(string name, IEnumerable<(DisclosureReport Report, DisclosureReport? Previous)> cases) =>
            output.WriteLine(Line(name, [.. cases.Select(pair => (pair.Report, new RelatedReports { Previous = pair.Previous }))]));
    }

    private static string Line(string name, List<(DisclosureReport Report, RelatedReports Related)> cases)
    {
        var with = new ReportValidator(new ReportValidatorOptions { ErrorLocalisation = { TimeLimit = TimeSpan.FromMinutes(1) } });
        var without = new ReportValidator(new ReportValidatorOptions { ErrorLocalisation = { Enabled = false } });
        var (all, bare) = (Fresh(), Fresh());
        for (var round = 0; round < Rounds; round++)
        {
            for (var i = 0; i < cases.Count; i++)
            {
                bare[i] = Math.Min(bare[i], Time(without, cases[i]));
                all[i] = Math.Min(all[i], Time(with, cases[i]));
            }
        }

        var search = all.Zip(bare, (whole, check) => whole - check).Order().ToList();
        var findings = cases.Average(one => with.Validate(one.Report, one.Related).Findings.Count);
        return string.Create(CultureInfo.InvariantCulture, $"{name,-42} {findings,5:F1} findings, check {Median([.. bare.Order()]):F3} ms, search median {Median(search):F3} ms, nine of ten {search[search.Count * 9 / 10]:F3}, most {search[^1]:F2}");

        double[] Fresh() => [.. Enumerable.Repeat(double.MaxValue, cases.Count)];
    }

    private static double Time(ReportValidator validator, (DisclosureReport Report, RelatedReports Related) one)
    {
        var start = Stopwatch.GetTimestamp();
        validator.Validate(one.Report, one.Related);
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }

    private static double Median(List<double> times) => times[times.Count / 2];
}
