using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Disclosure.Validation.Forms;
using Disclosure.Validation.Reporting.Html;
using Disclosure.Validation.Text;
using Xunit;

namespace Disclosure.Validation.Reporting.Tests.Html;

/// <summary>The printed form, to be filled in.</summary>
public sealed class FillInTableTests
{
    public static TheoryData<string> Forms => [.. TestReports.Forms.Forms.Select(form => form.Id)];

    [Theory]
    [MemberData(nameof(Forms))]
    public void Every_printed_cell_of_every_form_has_one_field_with_a_name_of_its_own(string id)
    {
        var form = TestReports.FormOf(id);
        var tables = form.Tables.Select(table => new FillInTable(form, table, _ => null)).ToList();

        var fields = tables.SelectMany(table => Written(table).QuerySelectorAll("td input")).ToList();

        Assert.Equal(form.Cells.Where(cell => !cell.Row.StandsForGroup).Select(cell => cell.Path), fields.Select(field => field.GetAttribute("name")));
        Assert.Equal(tables.SelectMany(table => table.Cells).Select(cell => cell.Path), fields.Select(field => field.GetAttribute("name")));
        Assert.All(fields, field => Assert.NotEmpty(field.GetAttribute("aria-label")!));
    }

    [Fact]
    public void A_group_is_one_row_where_it_is_printed_so()
    {
        var table = Table("requests", row => row.Id == "handled.other");

        Assert.Contains("requests.handled.other.natural", table);
        Assert.DoesNotContain("requests.handled.other.rest.natural", table);
    }

    [Fact]
    public void What_stands_in_a_cell_is_shown_and_never_markup()
    {
        var form = TestReports.Cn2021;
        var table = new FillInTable(form, form.Tables[0], cell => cell.Index == 0 ? "\"><script>alert(1)</script>" : null);

        var written = Written(table);

        Assert.Empty(written.QuerySelectorAll("script"));
        Assert.Equal("\"><script>alert(1)</script>", written.QuerySelector("input")!.GetAttribute("value"));
    }

    private static IEnumerable<string?> Table(string id, Func<FormRow, bool> inOneRow) =>
        Written(new FillInTable(TestReports.Cn2021, TestReports.Cn2021.FindTable(id)!, _ => null, inOneRow)).QuerySelectorAll("input").Select(field => field.GetAttribute("name"));

    private static IDocument Written(FillInTable table)
    {
        using var stream = new MemoryStream();
        table.Write(stream, Language.Zh);
        return new HtmlParser().ParseDocument(Encoding.UTF8.GetString(stream.ToArray()));
    }
}
