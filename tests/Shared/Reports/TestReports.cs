using Disclosure.Validation.Forms;
using Disclosure.Validation.Packs;
using Disclosure.Validation.Reports;

namespace Disclosure.Validation.Tests;

/// <summary>Made-up reports: consistent ones, and ones with every state of cell.</summary>
internal static class TestReports
{
    private static readonly string[] Applicants = ["natural", "company", "research", "charity", "legal", "other"];

    /// <summary>The forms that the library carries.</summary>
    public static FormCatalog Forms { get; } = new(BuiltInPacks.All.Select(pack => pack.Form));

    public static Form Cn2019 { get; } = FormOf("cn-2019");

    public static Form Cn2021 { get; } = FormOf("cn-2021");

    public static Form FormOf(string id) => Forms[id];

    /// <summary>A report in whose every printed cell stands zero, so that every sum holds.</summary>
    public static ReportBuilder Zero(string form = "cn-2021") => Printed(FormOf(form), _ => Cell.Of(0));

    /// <summary>A report with that content in every cell that the form prints.</summary>
    public static ReportBuilder Printed(Form form, Func<FormCell, Cell> content) =>
        Filled(form, cell => cell.Row.StandsForGroup ? Cell.Absent : content(cell));

    /// <summary>A report with that content in every cell, rows that stand for a group and their parts alike.</summary>
    public static ReportBuilder Filled(Form form, Func<FormCell, Cell> content)
    {
        var builder = new ReportBuilder(form) { Issuer = "某县", Year = form.Years.From };
        foreach (var cell in form.Cells)
        {
            builder[cell] = content(cell);
        }

        return builder;
    }

    /// <summary>A report whose tables all add up, made from the seed.</summary>
    public static DisclosureReport Consistent(Form form, int seed)
    {
        var random = new Random(seed);
        var report = new ReportBuilder(form) { Issuer = "某市", Year = form.Years.From };
        var isSingleRow = random.Next(2) == 0;
        FillOtherTables(report, random);
        FillRequests(report, isSingleRow, random);
        FillDisputes(report, random);
        return report.Build();
    }

    /// <summary>The consistent report of the seed with some cells blanked, removed, or made text.</summary>
    public static DisclosureReport Damaged(Form form, int seed)
    {
        var random = new Random(seed);
        var report = Consistent(form, seed);
        foreach (var cell in form.Cells)
        {
            report = random.Next(12) switch
            {
                0 => report.With(cell.Path, Cell.Blank),
                1 => report.With(cell.Path, Cell.Absent),
                2 => report.With(cell.Path, Cell.NotApplicable()),
                3 => report.With(cell.Path, Cell.FromText("约七件")),
                4 => report.With(cell.Path, Cell.FromText("7（其中修订2件）", 7)),
                5 => report.With(cell.Path, random.Next(-5, 100)),
                6 => report.With(cell.Path, 0.25m * random.Next(100)),
                _ => report,
            };
        }

        return report;
    }

    private static void FillOtherTables(ReportBuilder report, Random random)
    {
        foreach (var cell in report.Form.Cells.Where(cell => cell.Table.Section == "disclosure"))
        {
            report[cell] = cell.Kind switch
            {
                ValueKind.Amount => Cell.Of(random.Next(1_000_000) / 10_000m),
                ValueKind.Change => Cell.Of(random.Next(-20, 20)),
                _ => Cell.Of(random.Next(500)),
            };
            if (cell.Path.EndsWith(".total", StringComparison.Ordinal))
            {
                report[cell] = Cell.Of(1000);
            }
        }
    }

    private static void FillRequests(ReportBuilder report, bool isSingleRow, Random random)
    {
        var table = report.Form.FindTable("requests")!;
        var details = table.Rows.Where(row => row.Id.StartsWith("handled.", StringComparison.Ordinal) && !row.IsTotal &&
            !(isSingleRow ? row.PrintedAs is not null : row.StandsForGroup)).ToList();
        var rows = table.Rows.Where(row => !row.StandsForGroup && row.PrintedAs is null || details.Contains(row)).ToList();
        foreach (var applicant in Applicants)
        {
            var sum = 0;
            foreach (var row in details)
            {
                var count = random.Next(3) == 0 ? random.Next(1, 60) : 0;
                sum += count;
                report.Set($"requests.{row.Id}.{applicant}", count);
            }

            var carriedOut = random.Next(10);
            var carriedIn = random.Next(Math.Min(10, sum + carriedOut) + 1);
            report.Set($"requests.handled.total.{applicant}", sum);
            report.Set($"requests.carried_out.{applicant}", carriedOut);
            report.Set($"requests.carried_in.{applicant}", carriedIn);
            report.Set($"requests.new.{applicant}", sum + carriedOut - carriedIn);
        }

        foreach (var row in rows)
        {
            report.Set(
                $"requests.{row.Id}.total",
                Applicants.Sum(applicant => report[report.Form.Cell($"requests.{row.Id}.{applicant}")].Number!.Value));
        }
    }

    private static void FillDisputes(ReportBuilder report, Random random)
    {
        foreach (var row in report.Form.FindTable("disputes")!.Rows)
        {
            var sum = 0;
            foreach (var column in new[] { "upheld", "corrected", "other", "pending" })
            {
                var count = random.Next(20);
                sum += count;
                report.Set($"disputes.{row.Id}.{column}", count);
            }

            report.Set($"disputes.{row.Id}.total", sum);
        }
    }
}
