using System.Text;
using Xunit;

namespace Disclosure.Validation.Documents.Tests.Recognition;

/// <summary>A heading over several columns that spans too few or too many of them, by which those on its right stand in other places than their figures.</summary>
public sealed class NarrowHeadingTests
{
    [Theory]
    [InlineData("1")]
    [InlineData("2")]
    [InlineData("4")]
    [InlineData("7")]
    [InlineData("many")]
    [InlineData("99999999999999999999")]
    public async Task Figures_stay_those_of_their_columns_and_the_headings_are_noted(string span)
    {
        var page = await File.ReadAllTextAsync(
            Repository.Path("tests", "Disclosure.Validation.Documents.Tests", "Fixtures", "qinghe-2024.html"), TestContext.Current.CancellationToken);
        var sound = await Reading.OfTextAsync(page);
        var narrow = page.Replace("<td colspan=\"5\">法人或其他组织</td>", $"<td colspan=\"{span}\">法人或其他组织</td>", StringComparison.Ordinal);

        var report = await Reading.OfAsync(Encoding.UTF8.GetBytes(narrow));

        Assert.NotEqual(page, narrow);
        Assert.All(sound.Form.Cells, cell => Assert.Equal((cell.Path, sound[cell].Number), (cell.Path, report[cell].Number)));
        Assert.NotEmpty(report.ReadingNotes);
    }
}
