using Disclosure.Validation.Reports;

namespace Disclosure.Validation.Desk.Tests;

/// <summary>Made-up reports for a desk.</summary>
internal static class DeskReports
{
    /// <summary>A report in which all adds up.</summary>
    public static DisclosureReport Sound(string issuer, int year = 2023, int seed = 1) =>
        TestReports.Consistent(TestReports.Cn2021, seed) with { Issuer = issuer, Year = year };

    /// <summary>A report whose total of disputes is off by so many.</summary>
    public static DisclosureReport Wrong(string issuer, int year = 2023, int by = 1, int seed = 1)
    {
        var report = Sound(issuer, year, seed);
        return report.With("disputes.review.total", report["disputes.review.total"].Number!.Value + by);
    }
}
