using Disclosure.Validation.Forms;
using Disclosure.Validation.Packs;
using Xunit;

namespace Disclosure.Validation.Tests.Forms;

public sealed class OfficialFormsTests
{
    [Theory]
    [InlineData("cn-2019", 219)]
    [InlineData("cn-2021", 207)]
    public void The_cells_of_a_form_are_pinned(string id, int count)
    {
        var form = Get(id);
        var paths = string.Concat(form.Cells.Select(cell => $"{cell.Path} {cell.Kind}\n"));

        Assert.Equal(count, form.Cells.Count);
        ApprovedText.Matches($"{id}.cells", paths);
    }

    [Theory]
    [InlineData("cn-2019")]
    [InlineData("cn-2021")]
    public void Either_form_prints_other_handling_as_three_rows_or_one(string id)
    {
        var single = Assert.Single(Get(id).Tables.SelectMany(table => table.Rows), row => row.StandsForGroup);

        Assert.Equal("handled.other", single.Id);
        Assert.Equal(3, single.Parts.Count);
    }

    [Fact]
    public void Tables_three_and_four_are_the_same_in_both_forms()
    {
        Assert.Equal(TablesOf("cn-2021"), TablesOf("cn-2019"));

        static string TablesOf(string id)
        {
            var yaml = Get(id).Yaml;
            return yaml[yaml.IndexOf("  - id: requests", StringComparison.Ordinal)..];
        }
    }

    [Theory]
    [InlineData("cn-2019", "cn-2021")]
    [InlineData("cn-2021", "cn-2019")]
    public void Both_forms_have_the_six_sections_and_the_total_row_of_table_three(string id, string other)
    {
        var form = Get(id);

        Assert.Equal(["overview", "disclosure", "requests", "disputes", "problems", "other"], form.Sections.Select(s => s.Id));
        Assert.Equal(Get(other).Sections.Select(s => s.Label.Printed), form.Sections.Select(s => s.Label.Printed));
        Assert.Equal(["handled.total"], form.Tables.SelectMany(table => table.Rows).Where(row => row.IsTotal).Select(row => row.Id));
        Assert.True(form.FindTable("disputes")!.PrintedAsOneRow);
    }

    [Theory]
    [InlineData("cn-2019")]
    [InlineData("cn-2021")]
    public void No_spelling_means_two_rows_of_one_group(string id)
    {
        foreach (var table in Get(id).Tables)
        {
            foreach (var siblings in table.Rows.GroupBy(row => row.Group))
            {
                var spellings = siblings.SelectMany(row => row.Label.Spellings).ToList();
                Assert.Equal(spellings.Distinct(), spellings);
            }
        }
    }

    private static Form Get(string id) => BuiltInPacks.All.First(pack => pack.Form.Id == id).Form;
}
