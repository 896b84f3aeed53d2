using Disclosure.Validation.Documents.Limits;
using Disclosure.Validation.Documents.Pdf;
using Disclosure.Validation.Documents.Pdf.Files;
using Disclosure.Validation.Documents.Pdf.Pages;
using Disclosure.Validation.Documents.Tests.Writing;
using Xunit;

namespace Disclosure.Validation.Documents.Tests.Pdf;

public sealed class PageRulingsTests
{
    [Fact]
    public void Pieces_of_one_line_are_joined()
    {
        var vertical = VerticalOf("100 100 0.5 50 re f\n100.4 150 0.5 50 re f\n");

        var line = Assert.Single(vertical);
        Assert.Equal((100.45, 100, 200), (line.At, line.From, line.To));
    }

    // The lines of two tables may stand nearly above one another, and none must be moved for the other's sake.
    [Fact]
    public void Lines_of_two_tables_stay_where_they_are()
    {
        var vertical = VerticalOf("100 100 0.5 50 re f\n101.4 300 0.5 50 re f\n101.4 350 0.5 50 re f\n");

        Assert.Equal([(100.25, 100, 150), (101.65, 300, 400)], vertical.Select(line => (Math.Round(line.At, 2), line.From, line.To)));
    }

    private static IReadOnlyList<Ruling> VerticalOf(string drawing)
    {
        var budget = new PdfBudget(null, new DocumentLimits(), TestContext.Current.CancellationToken);
        using var objects = PdfObjects.Open(PdfFile.Of([drawing], 500, 500), budget);
        return PageRulings.Of(PageReader.Of(objects, budget).Read(1, PageTree.PagesOf(objects, budget)[0]).Paths).Vertical;
    }
}
