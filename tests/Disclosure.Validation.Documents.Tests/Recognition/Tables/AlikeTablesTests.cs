using System.Text;
using Disclosure.Validation.Forms;
using Disclosure.Validation.Forms.Reading;
using Disclosure.Validation.Reports;
using Xunit;

namespace Disclosure.Validation.Documents.Tests.Recognition.Tables;

/// <summary>Tables with the same rows are told apart by what stands above their figures, in whatever order they come.</summary>
public sealed class AlikeTablesTests
{
    private static readonly Form Twins = FormYaml.Read("""
        form: twins
        en: Twins
        notice: Act
        languages: [en]
        sections:
          - {id: all, en: All}
        tables:
          - {id: requests, en: Requests, section: all, columns: [{id: web, en: Online, kind: count}, {id: post, en: By post, kind: count}], rows: [{id: received, en: Received}, {id: closed, en: Closed}]}
          - {id: appeals, en: Appeals, section: all, columns: [{id: first, en: First level, kind: count}, {id: second, en: Second level, kind: count}], rows: [{id: received, en: Received}, {id: closed, en: Closed}]}
          - {id: suits, en: Suits, section: all, columns: [{id: first, en: First level, kind: count}, {id: second, en: Second level, kind: count}], rows: [{id: received, en: Received}, {id: closed, en: Closed}]}
        """);

    private static readonly string Requests = Table("Online", "By post", 1);
    private static readonly string Appeals = Table("First level", "Second level", 5);
    private static readonly string Suits = Table("First level", "Second level", 10);

    public static TheoryData<int, int, int> Orders => [(0, 1, 2), (0, 2, 1), (1, 0, 2), (1, 2, 0), (2, 0, 1), (2, 1, 0)];

    [Theory]
    [MemberData(nameof(Orders))]
    public async Task With_titles_their_order_makes_no_difference(int first, int second, int third)
    {
        string[] tables = ["<p>Requests</p>" + Requests, "<p>Appeals</p>" + Appeals, "<p>Suits</p>" + Suits];
        var read = await ReadAsync(tables[first] + tables[second] + tables[third]);

        Assert.Equal((1m, 5m, 10m), Corners(read));
        Assert.Empty(read.ReadingNotes);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Without_titles_their_headings_tell_them_apart(bool isReversed)
    {
        var read = await ReadAsync(isReversed ? Appeals + Requests : Requests + Appeals);

        Assert.Equal((1m, 5m), (read["requests.received.web"].Number, read["appeals.received.first"].Number));
        Assert.DoesNotContain(read.ReadingNotes, note => note.Message.En.Contains("'Requests'", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_title_further_up_is_not_that_of_a_table_with_other_headings()
    {
        var read = await ReadAsync("<p>Appeals</p>" + Appeals + Requests);

        Assert.Equal((1m, 5m), (read["requests.received.web"].Number, read["appeals.received.first"].Number));
    }

    [Fact]
    public async Task What_order_alone_tells_is_noted()
    {
        var read = await ReadAsync(Appeals + Suits);

        Assert.Equal((5m, 10m), (read["appeals.received.first"].Number, read["suits.received.first"].Number));
        Assert.Contains(read.ReadingNotes, note => note.Message.En.Contains("by its order it was read as 'Appeals'", StringComparison.Ordinal));
    }

    private static (decimal?, decimal?, decimal?) Corners(DisclosureReport report) =>
        (report["requests.received.web"].Number, report["appeals.received.first"].Number, report["suits.received.first"].Number);

    private static string Table(string one, string other, int first) =>
        $"<table><tr><th></th><th>{one}</th><th>{other}</th></tr><tr><td>Received</td><td>{first}</td><td>{first + 1}</td></tr><tr><td>Closed</td><td>{first + 2}</td><td>{first + 3}</td></tr></table>";

    private static async Task<DisclosureReport> ReadAsync(string body) => await new DocumentReader(new FormCatalog([.. TestReports.Forms.Forms, Twins]))
        .ReadAsync(new MemoryStream(Encoding.UTF8.GetBytes($"<html><body>{body}</body></html>")), "a.html", TestContext.Current.CancellationToken);
}
