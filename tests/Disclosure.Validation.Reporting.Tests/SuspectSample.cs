using Disclosure.Validation.Findings;
using Disclosure.Validation.Reports;

namespace Disclosure.Validation.Reporting.Tests;

/// <summary>A report with three findings, two of one cause, and one that any of several cells would explain.</summary>
internal static class SuspectSample
{
    private const string File = "reports/丙区-2023.docx";

    public static ReportResult Report { get; } = new ReportValidator(
        new ReportValidatorOptions { ErrorLocalisation = { TimeLimit = TimeSpan.FromMinutes(2) } }).Validate(Build());

    private static DisclosureReport Build()
    {
        var report = TestReports.Printed(Sample.Form, cell => Printed(0, cell.Row.Index, cell.Column.Index));
        (report.Issuer, report.Year, report.File) = ("甲市丙区人民政府", 2023, File);

        foreach (var row in new[] { "new", "handled.granted", "handled.total" })
        {
            report.Set($"requests.{row}.natural", 79).Set($"requests.{row}.total", 79);
        }

        report[Sample.Form.Cell("requests.handled.granted.natural")] = Printed(97, 2, 0);
        return report.Set("disputes.review.upheld", 24).Set("disputes.review.pending", 29).Set("disputes.review.total", 32).Build();
    }

    private static Cell Printed(int number, int row, int column) => Cell.Of(number) with
    {
        Source = new CellSource(File, $"{number}") { Table = 5, Row = row + 4, Column = column + 2 },
    };
}
