using BenchmarkDotNet.Attributes;
using Disclosure.Validation.Findings;
using Disclosure.Validation.Reports;

namespace Disclosure.Validation.Benchmarks;

/// <summary>The whole pack cn-2021 over one sound report, against its rules on figures written by hand; those on text are skipped.</summary>
[ShortRunJob]
[MemoryDiagnoser]
public class OneReport
{
    private readonly ReportValidator _validator = new();
    private readonly DisclosureReport _report = SoundReports.Make(1)[0];

    [Benchmark(Baseline = true)]
    public int HandWritten() => SoundReports.CountByHand(_report);

    [Benchmark]
    public Counts Pack() => _validator.Tally(_report);
}

/// <summary>The whole pack cn-2021 over 100,000 sound reports, against a loop of the hand-written rules over them.</summary>
[ShortRunJob]
[MemoryDiagnoser]
public class ManyReports
{
    private readonly ReportValidator _validator = new();
    private readonly DisclosureReport[] _reports = SoundReports.Make(100_000);

    [Benchmark(Baseline = true)]
    public int HandWritten()
    {
        var violated = 0;
        foreach (var report in _reports)
        {
            violated += SoundReports.CountByHand(report);
        }

        return violated;
    }

    [Benchmark]
    public Counts[] Pack() => _validator.TallyAll(_reports);

    [Benchmark]
    public int PackOnOneProcessor()
    {
        var violated = 0;
        foreach (var report in _reports)
        {
            violated += _validator.Tally(report).Violated;
        }

        return violated;
    }
}
