using System.Globalization;
using Disclosure.Validation.Evaluation;
using Disclosure.Validation.Reports;

namespace Disclosure.Validation.Benchmarks.Relations;

/// <summary>Reports of many districts, seven years each, the first two in the old form; one in a hundred has a wrong total. Each is made when it is asked for.</summary>
internal static class Province
{
    public const int Years = 7;
    private const int FirstYear = 2019;
    private const int WrongOneIn = 100;

    private static readonly DisclosureReport[] Zero = [TestReports.Zero("cn-2019").Build(), TestReports.Zero("cn-2021").Build()];
    private static readonly string[] Applicants = ["natural", "company", "research", "charity", "legal", "other"];

    /// <summary>What places the report.</summary>
    public static ReportKey Key(int index) => new(IssuerOf(index), YearOf(index));

    public static DisclosureReport Make(int index)
    {
        var random = new Random(index);
        var year = YearOf(index);
        var report = new ReportBuilder(Zero[year < 2021 ? 0 : 1])
        {
            Issuer = IssuerOf(index),
            Level = IssuerLevel.County,
            Year = year,
            File = string.Create(CultureInfo.InvariantCulture, $"{index}.json"),
        };
        var table = report.Form.FindTable("requests")!;
        var details = table.Rows.Where(row => row.Group is not null && !row.IsTotal && !row.StandsForGroup).ToList();
        for (var i = 0; i < 20; i++)
        {
            var (column, many) = (Applicants[random.Next(6)], random.Next(1, 50));
            Add(report, "new", column, many);
            Add(report, details[random.Next(details.Count)].Id, column, many);
            Add(report, "handled.total", column, many);
        }

        Add(report, "carried_in", "natural", 2);
        Add(report, "carried_out", "natural", 2);
        if (index % WrongOneIn == 0)
        {
            Add(report, "new", "natural", 1);
        }

        return report.Build();
    }

    private static string IssuerOf(int index) => string.Create(CultureInfo.InvariantCulture, $"第{index / Years}区人民政府");

    private static int YearOf(int index) => FirstYear + (index % Years);

    private static void Add(ReportBuilder report, string row, string column, int many)
    {
        foreach (var path in new[] { $"requests.{row}.{column}", $"requests.{row}.total" })
        {
            var cell = report.Form.Cell(path);
            report[cell] = Cell.Of(report[cell].Number!.Value + many);
        }
    }
}
