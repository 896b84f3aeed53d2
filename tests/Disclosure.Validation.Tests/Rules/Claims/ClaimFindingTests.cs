using Disclosure.Validation.Findings;
using Disclosure.Validation.Reports;
using Xunit;

namespace Disclosure.Validation.Tests.Rules.Claims;

/// <summary>What a finding about the text tells.</summary>
public sealed class ClaimFindingTests
{
    private static readonly ReportValidator Validator = new();

    [Fact]
    public void It_quotes_the_sentence_and_marks_the_number()
    {
        var finding = Find("本年度工作有序开展。共收到政府信息公开申请 261 件，均已答复。其他无。", "TXT-RECEIVED");

        var passage = Assert.Single(finding.Passages);
        Assert.Equal("overview", passage.Section);
        Assert.Equal("共收到政府信息公开申请 261 件，均已答复。", passage.Text);
        Assert.Equal("261 件", passage.Text.Substring(passage.Marks[0].Start, passage.Marks[0].Length));
        Assert.Equal(261, finding.Left);
        Assert.Equal(216, finding.Right);
        Assert.Equal(new Place("requests", "new", "total"), finding.Where);
        Assert.Equal("正文写“收到政府信息公开申请261件”，表三“新收” 216", finding.Message.Zh);
    }

    [Fact]
    public void It_says_a_share_as_one()
    {
        var finding = Find("收到政府信息公开申请216件，予以公开78件，占51.85%。", "TXT-SHARE");

        Assert.Equal("正文写“占51.85%”，按所写的数和表格算应为 36.11%", finding.Message.Zh);
    }

    [Fact]
    public void It_names_the_sum_that_was_meant_and_none_of_its_cells()
    {
        var finding = Find("收到政府信息公开申请216件，其中不予公开41件。", "TXT-REFUSED");

        Assert.Equal("正文写“不予公开41件”，表三“（三）不予公开”8 项合计 14", finding.Message.Zh);
        Assert.Equal(new Place("requests", null, "total"), finding.Where);
        Assert.Equal(8, finding.Cells.Count);
    }

    [Fact]
    public void It_says_what_shares_should_add_up_to()
    {
        var finding = Find("收到政府信息公开申请216件，自然人申请192件，占98.89%；法人或其他组织申请24件，占11.11%。", "TXT-SHARES-SUM");

        Assert.Equal("正文写“占98.89%”，所列 2 个占比合计 110%，超过 100%", finding.Message.Zh);
        Assert.Equal("the text says \"占98.89%\"; the 2 shares make 110%, more than 100%", finding.Message.En);
    }

    [Fact]
    public void A_sentence_that_runs_over_lines_is_one_sentence()
    {
        var first = new CellSource("a.pdf", null) { Page = 1 };
        var second = new CellSource("a.pdf", null) { Page = 2 };
        var report = TextSample.Report("");
        var built = new ReportBuilder(report.Form) { Issuer = report.Issuer, Year = 2024 };
        foreach (var cell in report.Form.Cells)
        {
            built[cell] = report[cell];
        }

        built.Sections.Add(new ReportSection("overview", "一", "（二）依申请公开\n本年度全区各方面工作有序开展，共收到政府信息公开申\n请261件。\n")
        {
            LineSources = [first, second, second],
        });

        var finding = Validator.Validate(built.Build()).Findings.Single(one => one.Rule == "TXT-RECEIVED");

        Assert.Equal(second, finding.Passages[0].Source);
        Assert.Equal("请261件。", finding.Passages[0].Text);
    }

    [Fact]
    public void Another_number_is_another_finding_and_another_sentence_is_not()
    {
        var one = Find("共收到政府信息公开申请261件。", "TXT-RECEIVED").Fingerprint;

        Assert.Equal(one, Find("今年，共收到政府信息公开申请261件，按期办理。", "TXT-RECEIVED").Fingerprint);
        Assert.NotEqual(one, Find("共收到政府信息公开申请262件。", "TXT-RECEIVED").Fingerprint);
    }

    private static Finding Find(string text, string rule) =>
        Validator.Validate(TextSample.Report(text)).Findings.Single(finding => finding.Rule == rule);
}
