using System.Globalization;
using Disclosure.Validation.Forms;
using Disclosure.Validation.Packs;
using Disclosure.Validation.Reports;

namespace Disclosure.Validation.Benchmarks.Bulk;

/// <summary>
/// Reports with about 1,600 characters of text, seven years of each issuer. Sound ones agree with themselves, their text and last year's;
/// of the others only the carry-over from year to year does not.
/// </summary>
internal sealed class BulkReports(bool sound)
{
    private const int Years = 7;
    private const int FirstYear = 2021;

    private static readonly Form Form = BuiltInPacks.All.Single(pack => pack.Id == "cn-2021").Form;

    private readonly Random _random = new(20211231);

    public IEnumerable<DisclosureReport> Make(int count)
    {
        var carried = 0;
        for (var number = 0; number < count; number++)
        {
            // Two carried over each year and two carried on; a year later it is said to have been one more, or one less.
            carried = sound ? 2 : carried == 2 ? 3 : 2;
            yield return Report(number, carried);
        }
    }

    private DisclosureReport Report(int number, int carried)
    {
        var (issuer, year) = (number / Years, FirstYear + (number % Years));
        var figures = new long[Form.Cells.Count];
        var requests = Form.FindTable("requests")!;
        var details = requests.Rows.Where(row => row.Group is not null && !row.IsTotal && !row.StandsForGroup).ToList();
        for (var i = 0; i < 20; i++)
        {
            var column = requests.Columns[_random.Next(6)].Id;
            var many = _random.Next(1, 50);
            Add("new", column, many);
            Add(details[_random.Next(details.Count)].Id, column, many);
            Add("handled.total", column, many);
        }

        Add("carried_in", "natural", carried);
        Add("carried_out", "natural", carried);
        var report = new ReportBuilder(Form) { Issuer = string.Create(CultureInfo.InvariantCulture, $"第{issuer}区人民政府"), Level = IssuerLevel.County, Year = year };
        report.Title = string.Create(CultureInfo.InvariantCulture, $"{report.Issuer}{year}年政府信息公开工作年度报告");
        foreach (var cell in Form.Cells.Where(cell => !cell.Row.StandsForGroup))
        {
            report[cell] = Cell.Of(figures[cell.Index]);
        }

        foreach (var section in new BulkText(_random, path => figures[Form.Cell(path).Index]).Sections(Form))
        {
            report.Sections.Add(section);
        }

        return report.Build();

        void Add(string row, string column, int many)
        {
            figures[Form.Cell($"requests.{row}.{column}").Index] += many;
            figures[Form.Cell($"requests.{row}.total").Index] += many;
        }
    }
}
