using Disclosure.Validation.Findings;
using Disclosure.Validation.Reporting.Html.Parts;
using Disclosure.Validation.Reports;
using Xunit;

namespace Disclosure.Validation.Reporting.Tests.Html;

public sealed class FindingsTests
{
    [Fact]
    public void A_sum_is_drawn_as_its_two_sides()
    {
        var ledger = HtmlPage.Of(Evidence.Report).Reports[0].QuerySelector(".finding .ledger")!;

        Assert.Equal(["13", "12", "1"], ledger.QuerySelectorAll("tr td:last-child").Select(sum => sum.TextContent));
        Assert.Equal(2, ledger.QuerySelectorAll("tr:first-child .term").Length);
    }

    [Fact]
    public void Nothing_is_drawn_that_the_rule_did_not_reckon()
    {
        var subtracting = Evidence.Balance with { Left = 7 };
        var noSum = Evidence.Balance with { Cells = [new FindingCell("requests.new.natural", CellState.Value, 10, null)] };
        var undecided = Evidence.Balance with { Outcome = Outcome.Undecided };

        Assert.NotNull(Equation.Of(Evidence.Balance));
        Assert.Null(Equation.Of(subtracting));
        Assert.Null(Equation.Of(noSum));
        Assert.Null(Equation.Of(undecided));
    }

    [Fact]
    public void Last_years_and_subordinates_cells_are_named()
    {
        var finding = Evidence.Balance with
        {
            Left = 3,
            Right = 5,
            Cells =
            [
                new FindingCell("requests.carried_in.natural", CellState.Value, 3, 1),
                new FindingCell("requests.carried_out.natural", CellState.Value, 4, -1)
                {
                    Step = ReportStep.Previous,
                    Year = 2023,
                },
                new FindingCell("requests.carried_out.natural", CellState.Value, 1, -1)
                {
                    Step = ReportStep.Subordinates,
                    Issuer = "丁乡",
                    Source = new CellSource("d.docx", "1") { Page = 2 },
                },
            ],
        };

        var item = HtmlPage.Of(Evidence.Report with { Findings = [finding] }).Reports[0].QuerySelector(".finding")!;

        Assert.Contains("2023 年报告", item.QuerySelector(".ledger")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("丁乡的报告", item.QuerySelector(".places")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(6, 2, "11")]
    [InlineData(0, 2, "全年")]
    [InlineData(13, 99, "升。")]
    [InlineData(99, 2, null)]
    [InlineData(-5, 7, "全年")]
    public void A_sentence_is_quoted_whole_with_its_marks(int start, int length, string? marked)
    {
        var finding = Evidence.Balance with
        {
            Passages = [new FindingPassage("overview", "全年收到申请11件，同比上升。") { Marks = [new TextSpan(start, length)] }],
        };

        var quotation = HtmlPage.Of(Evidence.Report with { Findings = [finding] }).Reports[0].QuerySelector("blockquote p")!;

        Assert.Equal("全年收到申请11件，同比上升。", quotation.TextContent);
        Assert.Equal(marked, quotation.QuerySelector("mark")?.TextContent);
    }

    [Fact]
    public void Suppressed_findings_reading_notes_and_skipped_rules_stand_apart()
    {
        var page = HtmlPage.Of(Evidence.Report, Sample.Report);

        Assert.Equal(3, page.Reports[0].QuerySelectorAll(".findings .finding").Length);
        Assert.Contains("已向丙县核实", page.Reports[0].QuerySelector(".suppressed")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(2, page.Reports[1].QuerySelectorAll(".notes li").Length);
        Assert.Contains("YOY-CARRIED", page.Reports[1].QuerySelector(".skipped")!.TextContent, StringComparison.Ordinal);
    }
}
