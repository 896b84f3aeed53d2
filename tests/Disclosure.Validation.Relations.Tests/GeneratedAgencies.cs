using Disclosure.Validation.Forms;
using Disclosure.Validation.Packs;
using Disclosure.Validation.Reports;

namespace Disclosure.Validation.Relations.Tests;

/// <summary>Reports of agencies and their components, of which each prints some tables and not others.</summary>
internal static class GeneratedAgencies
{
    private static readonly Form Form = BuiltInPacks.UsFoia.Form;

    public static IReadOnlyList<DisclosureReport> Of(int seed)
    {
        var random = new Random(seed);
        var reports = new List<DisclosureReport>();
        for (var year = 2022; year <= 2024; year++)
        {
            reports.Add(Report("DOX", null, year, random, one => one.Next(8) > 0));
            for (var i = random.Next(4); i > 0; i--)
            {
                reports.Add(Report($"DOX/{i}", "DOX", year, random, one => one.Next(3) > 0));
            }
        }

        return reports;
    }

    private static DisclosureReport Report(string issuer, string? parent, int year, Random random, Func<Random, bool> prints)
    {
        var report = new ReportBuilder(Form) { Issuer = issuer, Parent = parent, Year = year, File = $"{issuer}-{year}.xml" };
        var printed = Form.Tables.SelectMany(table => table.Rows.Select(row => (table, row))).Where(_ => prints(random)).ToHashSet();
        foreach (var cell in Form.Cells.Where(cell => printed.Contains((cell.Table, cell.Row))))
        {
            report[cell] = random.Next(20) switch
            {
                0 => Cell.Blank,
                1 => Cell.NotApplicable("N/A"),
                2 => Cell.FromText("LT1"),
                3 => Cell.Absent,
                < 8 => Cell.Of(random.Next(9)),
                _ => Cell.Of(0),
            };
        }

        return report.Build();
    }
}
