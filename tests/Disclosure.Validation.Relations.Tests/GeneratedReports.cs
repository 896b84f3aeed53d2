using Disclosure.Validation.Evaluation;
using Disclosure.Validation.Issuers;
using Disclosure.Validation.Reports;

namespace Disclosure.Validation.Relations.Tests;

/// <summary>Reports of a city and its districts over some years, in both forms, with faults of every kind.</summary>
internal static class GeneratedReports
{
    private const string City = "甲市人民政府";

    private static readonly string[] Districts = ["甲市乙区人民政府", "甲市丙区人民政府", "甲市丁镇人民政府", "甲市民政局"];

    public static IssuerRegister Register { get; } = IssuerRegister.Read(
        new MemoryStream(System.Text.Encoding.UTF8.GetBytes(
            "issuers:\n" + $"  - {{name: {City}, level: prefecture}}\n" + string.Concat(Districts.Select(name => $"  - {{name: {name}, parent: {City}}}\n")))), "issuers.yaml");

    /// <summary>The order of reports, and which belong to which.</summary>
    public static ReportSeries SeriesOf(IReadOnlyList<DisclosureReport> reports) => new([.. reports.Select(ReportKey.Of)], Register);

    public static IReadOnlyList<DisclosureReport> Of(int seed)
    {
        var random = new Random(seed);
        var reports = new List<DisclosureReport>();
        for (var year = 2019; year <= 2022; year++)
        {
            // Some offices use the old form a year longer.
            var form = year < 2021 || (year == 2021 && random.Next(3) == 0) ? TestReports.Cn2019 : TestReports.Cn2021;
            var parts = Districts.Where(_ => random.Next(5) > 0).Select(name => Report(form, random, name, year)).ToList();
            reports.AddRange(parts);
            if (random.Next(5) > 0)
            {
                reports.Add(random.Next(2) == 0 && parts.Count > 0 ? Faults(Sum(parts, year), random) : Report(form, random, City, year));
            }

            // A second version of one of them.
            if (random.Next(4) == 0 && parts.Count > 0)
            {
                reports.Add(Faults(parts[0], random) with { File = $"version-{year}.json" });
            }
        }

        reports.Add(Report(TestReports.Cn2021, random, null, 2022));
        return reports;
    }

    private static DisclosureReport Report(Forms.Form form, Random random, string? issuer, int year)
    {
        var seed = random.Next();
        var report = random.Next(4) switch
        {
            0 => TestReports.Damaged(form, seed),
            1 => TestReports.Consistent(form, seed),
            _ => Faults(TestReports.Consistent(form, seed), random),
        };
        return report with { Issuer = issuer, Year = random.Next(12) == 0 && issuer is null ? null : year, File = $"{issuer}-{year}.json" };
    }

    // The sum of what the districts report, so that roll-ups hold until something is changed.
    private static DisclosureReport Sum(List<DisclosureReport> parts, int year)
    {
        var report = TestReports.Consistent(parts[0].Form, 1) with { Issuer = City, Year = year, File = $"{City}-{year}.json" };
        foreach (var cell in report.Form.Cells)
        {
            var numbers = parts.Where(part => part.Form.Id == report.Form.Id).Select(part => part[cell].Number).ToList();
            if (report[cell].Number is not null && Cell.IsInRange(numbers.Sum() ?? 0))
            {
                report = report.With(cell.Path, numbers.Sum() ?? 0);
            }
        }

        return report;
    }

    private static DisclosureReport Faults(DisclosureReport report, Random random)
    {
        var cells = report.Form.Cells;
        for (var i = random.Next(6); i > 0; i--)
        {
            var cell = cells[random.Next(cells.Count)];
            var path = cell.Path;
            report = random.Next(8) switch
            {
                0 => report.With(path, Cell.Absent),
                1 => report.With(path, Cell.NotApplicable("—")),
                2 => report.With(path, Cell.FromText("若干")),
                3 => report.With(path, Cell.FromText("7（其中修订2件）", 7)),
                4 => report.With(path, random.Next(-3, 60)),
                5 => report.With(path, 0.0001m * random.Next(100_000)),
                _ => report.With(path, Cell.Blank),
            };
        }

        // A whole row or column left blank, or with its totals alone blank.
        if (random.Next(3) == 0)
        {
            var table = report.Form.Tables[random.Next(report.Form.Tables.Count)];
            var row = table.Rows[random.Next(table.Rows.Count)];
            foreach (var cell in cells.Where(cell => cell.Row == row && (random.Next(2) == 0 || cell.Column == table.Columns[^1])))
            {
                report = report.With(cell.Path, Cell.Blank);
            }
        }

        return report;
    }
}
