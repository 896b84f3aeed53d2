using System.Text;
using Disclosure.Validation.Findings;
using Disclosure.Validation.Findings.Baselines;
using Disclosure.Validation.Reports;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Tests.Findings.Baselines;

/// <summary>Findings and baselines that accept them.</summary>
internal static class Accepting
{
    /// <summary>A report with one violated rule, whose total is that number too high.</summary>
    public static DisclosureReport Wrong(int by = 1, int year = 2022)
    {
        var builder = TestReports.Zero().Set("disputes.review.total", by);
        builder.Year = year;
        return builder.Build();
    }

    public static ReportResult Check(DisclosureReport report, Baseline? baseline = null, DateOnly? day = null) =>
        new ReportValidator(new ReportValidatorOptions
        {
            Baseline = baseline,
            TimeProvider = new FixedClock(day ?? new DateOnly(2026, 1, 1)),
        }).Validate(report);

    public static Baseline BaselineOf(ReportResult result, DateOnly? expires = null) =>
        BaselineUpdate.Of(
            null, [result], fingerprint => new Suppression(fingerprint, "已与发布机关核实", "张三", expires), Language.En).Baseline;

    public static Baseline Read(string yaml)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(yaml));
        return Baseline.Read(stream, "baseline.yaml");
    }

    public static string Print(Baseline baseline)
    {
        using var stream = new MemoryStream();
        baseline.Write(stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private sealed class FixedClock(DateOnly day) : TimeProvider
    {
        public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;

        public override DateTimeOffset GetUtcNow() => new(day, new TimeOnly(12, 0), TimeSpan.Zero);
    }
}
