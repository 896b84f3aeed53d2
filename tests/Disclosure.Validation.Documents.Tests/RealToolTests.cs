using Xunit;

namespace Disclosure.Validation.Documents.Tests;

/// <summary>What LibreOffice and Chromium make of a page reads back to the page's report (Fixtures/make.sh).</summary>
public sealed class RealToolTests
{
    public static MatrixTheoryData<string, string> Fixtures { get; } = new(
        ["qinghe-2024", "linxi-2020"],
        ["html", "libreoffice.docx", "libreoffice.xlsx", "libreoffice.pdf", "chromium.pdf"]);

    [Theory]
    [MemberData(nameof(Fixtures))]
    public async Task Every_format_reads_back_to_the_same_report(string name, string format)
    {
        var report = await Reading.OfFileAsync(PathOf($"{name}.{format}"));

        ExpectedReport.AssertSame(await ExpectedAsync(name), report);
        Assert.Equal(name == "qinghe-2024" ? new DateOnly(2025, 1, 20) : new DateOnly(2021, 1, 28), report.Published);
        Assert.Empty(report.ReadingNotes);
        Assert.Equal(
            ["overview", "disclosure", "requests", "disputes", "problems", "other"],
            report.Sections.Select(section => section.Id));
        Assert.DoesNotContain(report.Sections, section => section.Text.Contains(name, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Fixtures))]
    public async Task Every_line_of_a_section_knows_where_it_stands(string name, string format)
    {
        var report = await Reading.OfFileAsync(PathOf($"{name}.{format}"));

        Assert.All(report.Sections, section =>
        {
            var lines = section.Text.Split('\n')[..^1];
            Assert.Equal(lines, section.LineSources.Select(source => source!.Text));
            Assert.All(section.LineSources, source => Assert.Equal(
                (true, format.EndsWith("pdf", StringComparison.Ordinal), format == "html", format.EndsWith("xlsx", StringComparison.Ordinal)),
                (source!.File == $"{name}.{format}", source.Page > 0, source.Line > 0, source.Row > 0)));
        });
    }

    [Theory]
    [InlineData("libreoffice.pdf")]
    [InlineData("chromium.pdf")]
    public async Task Paragraphs_of_a_PDF_are_those_of_the_page_it_was_made_of(string format)
    {
        var page = await Reading.OfFileAsync(PathOf("qinghe-2024.html"));
        var printed = await Reading.OfFileAsync(PathOf($"qinghe-2024.{format}"));

        Assert.Equal(page.Sections.Select(section => section.Text), printed.Sections.Select(section => section.Text));
    }

    /// <summary>Cells of several lines with no ruling between them: what can't be told apart is no number.</summary>
    [Theory]
    [InlineData("qinghe-2024")]
    [InlineData("linxi-2020")]
    public async Task A_page_without_lines_gives_no_wrong_number(string name)
    {
        var truth = await Reading.OfFileAsync(PathOf($"{name}.html"));

        var report = await Reading.OfFileAsync(PathOf($"{name}.unruled.pdf"));

        Assert.Equal(truth.Form, report.Form);
        Assert.NotEmpty(report.ReadingNotes);
        Assert.All(
            report.Form.Cells.Where(cell => report[cell].Number is not null),
            cell => Assert.Equal($"{cell.Path} = {truth[cell]}", $"{cell.Path} = {report[cell]}"));
    }

    private static Task<string> ExpectedAsync(string name) =>
        File.ReadAllTextAsync(PathOf($"{name}.expected.json"), TestContext.Current.CancellationToken);

    private static string PathOf(string name) => Path.Combine(AppContext.BaseDirectory, "Fixtures", name);
}
