using System.Reflection;
using System.Text.RegularExpressions;
using Disclosure.Validation.Forms;
using Disclosure.Validation.Reports;
using Disclosure.Validation.Reports.Typed;
using Xunit;

namespace Disclosure.Validation.Tests.Reports.Typed;

/// <summary>The typed accessors and the form files name the same cells.</summary>
public sealed partial class TypedReportTests
{
    [Fact]
    public void Every_cell_of_the_2019_form_has_its_accessor() =>
        AssertSameCells(TestReports.Cn2019, report => new Cn2019Report(report));

    [Fact]
    public void Every_cell_of_the_2021_form_has_its_accessor() =>
        AssertSameCells(TestReports.Cn2021, report => new Cn2021Report(report));

    [Fact]
    public void A_report_of_the_other_form_is_refused()
    {
        var report = new ReportBuilder(TestReports.Cn2019).Build();

        var exception = Assert.Throws<ArgumentException>(() => new Cn2021Report(report));

        Assert.Contains("cn-2019", exception.Message, StringComparison.Ordinal);
    }

    private static void AssertSameCells(Form form, Func<DisclosureReport, object> typed)
    {
        var builder = new ReportBuilder(form);
        foreach (var cell in form.Cells)
        {
            builder[cell] = Cell.Of(cell.Index);
        }

        var found = CellsOf(typed(builder.Build()), "").ToList();

        Assert.Equal(
            form.Cells.Select(cell => (cell.Path, (decimal)cell.Index)).Order(),
            found.Select(cell => (cell.Path, cell.Cell.Number!.Value)).Order());
    }

    private static IEnumerable<(string Path, Cell Cell)> CellsOf(object view, string path)
    {
        var own = view.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(property => property.Name is not ("Report" or "Path"));
        foreach (var property in own)
        {
            var below = (path.Length == 0 ? "" : path + ".") + SnakeCase(property.Name);
            var value = property.GetValue(view)!;
            var cells = value is Cell cell ? [(below, cell)] : CellsOf(value, below);
            foreach (var found in cells)
            {
                yield return found;
            }
        }
    }

    private static string SnakeCase(string name) => WordStart().Replace(name, "_$0").ToLowerInvariant();

    [GeneratedRegex("(?<!^)[A-Z]")]
    private static partial Regex WordStart();
}
