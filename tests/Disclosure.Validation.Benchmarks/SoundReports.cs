using Disclosure.Validation.Forms;
using Disclosure.Validation.Reports;

namespace Disclosure.Validation.Benchmarks;

/// <summary>Reports of the 2021 form whose tables add up, with details spread over rows and columns.</summary>
internal static class SoundReports
{
    private static readonly int Fees = TestReports.Cn2021.Cell("fees.charges.amount").Index;

    public static DisclosureReport[] Make(int count)
    {
        var random = new Random(20211231);
        return [.. Enumerable.Range(0, count).Select(_ => Make(random))];
    }

    public static int CountByHand(DisclosureReport report) =>
        HandWrittenCn2021.CountViolated(report.Figures.Whole, report.Cells[Fees].Number ?? 0, report.Year ?? 0, report.Level);

    private static DisclosureReport Make(Random random)
    {
        var report = TestReports.Printed(
            TestReports.Cn2021, cell => Cell.Of(cell.Kind == ValueKind.Amount ? random.Next(1_000_000) / 10_000m : 0));
        var requests = report.Form.FindTable("requests")!;
        var details = requests.Rows.Where(row => row.Id.StartsWith("handled.", StringComparison.Ordinal))
            .Where(row => !row.IsTotal && !row.StandsForGroup).ToList();
        for (var i = 0; i < 20; i++)
        {
            var applicant = requests.Columns[random.Next(6)].Id;
            var number = random.Next(1, 200);
            foreach (var row in new[] { "new", details[random.Next(details.Count)].Id, "handled.total" })
            {
                Add(report, $"requests.{row}.{applicant}", number);
                Add(report, $"requests.{row}.total", number);
            }
        }

        Add(report, "disputes.review.upheld", 7);
        Add(report, "disputes.review.total", 7);
        return report.Build();
    }

    private static void Add(ReportBuilder report, string path, decimal number)
    {
        var cell = report.Form.Cell(path);
        report[cell] = Cell.Of((report[cell].Number ?? 0) + number);
    }
}
