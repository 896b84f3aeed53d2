using Disclosure.Validation.Reports;

namespace Disclosure.Validation.Tests;

/// <summary>A small sound report with numbers of one, two and three digits.</summary>
internal static class FilledReport
{
    public static DisclosureReport Sound { get; } = Make("cn-2021");

    public static DisclosureReport Make(string form, int? year = null)
    {
        var report = TestReports.Zero(form);
        report.Year = year ?? report.Year;
        Row(report, "new", natural: 110, company: 15);
        Row(report, "carried_in", natural: 5);
        Row(report, "handled.granted", natural: 79, company: 12);
        Row(report, "handled.partial", natural: 9);
        Row(report, "handled.unavailable.not_held", natural: 20, company: 3);
        Row(report, "handled.not_processed.repeat", natural: 4);
        Row(report, "handled.total", natural: 112, company: 15);
        Row(report, "carried_out", natural: 3);
        report.Set("disputes.review.upheld", 24).Set("disputes.review.corrected", 3).Set("disputes.review.other", 4)
            .Set("disputes.review.pending", 8).Set("disputes.review.total", 39);
        return report.Build();
    }

    private static void Row(ReportBuilder report, string row, int natural, int company = 0) => report
        .Set($"requests.{row}.natural", natural)
        .Set($"requests.{row}.company", company)
        .Set($"requests.{row}.total", natural + company);
}
