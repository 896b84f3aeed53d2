using Disclosure.Validation.Findings;
using Disclosure.Validation.Problems;
using Disclosure.Validation.Reports;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Xunit;

namespace Disclosure.Validation.Reporting.Tests.Html;

public sealed class HostileTextTests
{
    public static TheoryData<string> Texts =>
    [
        "<script>alert(1)</script>",
        "\"><img src=x onerror=alert(1)>",
        "'><svg/onload=alert(1)>",
        "</script><script>alert(1)</script>",
        "<!--<script>",
        "-->",
        "]]>",
        "</title></style><b>",
        "&lt;b&gt; &amp; &#60;",
        "javascript:alert(1)",
    ];

    [Theory]
    [MemberData(nameof(Texts))]
    public void Markup_in_a_document_is_shown_as_text(string text)
    {
        var page = HtmlPage.Of(new CheckResult([Named(text)], [Failure(text)]));
        var plain = HtmlPage.Of(new CheckResult([Named("text")], [Failure("text")]));

        Assert.Equal(ElementsOf(plain), ElementsOf(page));
        var report = Assert.Single(page.Reports);
        Assert.Equal(text, report.QuerySelector("header .facts bdi")!.TextContent);
        Assert.Equal(text, report.QuerySelector("q bdi")!.TextContent);
        Assert.Equal(text, report.QuerySelector("blockquote p")!.TextContent);
        Assert.Equal(text, page.Document.QuerySelector("#list th bdi")!.TextContent);
        Assert.Contains(text, page.Document.QuerySelector(".failures li")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a\u001b[31mb", "a\ufffd[31mb")]
    [InlineData("a\u202eb", "a\ufffdb")]
    [InlineData("a\u2066b\u200f", "a\ufffdb\ufffd")]
    [InlineData("a\0b", "a\ufffdb")]
    [InlineData("a\r\n\tb\u2028", "a   b ")]
    [InlineData("a\ufffeb", "a\ufffdb")]
    [InlineData("国办公开办函〔2021〕30号 𠀀", "国办公开办函〔2021〕30号 𠀀")]
    public void Characters_that_do_something_are_replaced_by_a_sign(string text, string shown)
    {
        Assert.Equal(shown, HtmlPage.Of(Named(text)).Document.QuerySelector("#list th bdi")!.TextContent);
    }

    [Property(MaxTest = 50)]
    public Property Whatever_a_document_says_adds_no_element() =>
        Prop.ForAll(ArbMap.Default.ArbFor<NonNull<string>>(), text =>
            ElementsOf(HtmlPage.Of(Named(text.Get + "x"))).SequenceEqual(ElementsOf(HtmlPage.Of(Named("x")))));

    private static List<string> ElementsOf(HtmlPage page) =>
    [
        .. page.Reports.Prepend(page.Document)
            .SelectMany(document => document.All)
            .Select(element => $"{element.LocalName} {string.Join(' ', element.Attributes.Select(attribute => attribute.Name))}"),
    ];

    private static ReportResult Named(string text) => new()
    {
        Report = new ReportBuilder(Sample.Form)
        {
            Issuer = text,
            Year = 2023,
            File = text,
            ReadingNotes = { new ReadingNote(text, text, new(text, text + "!")) { Source = new CellSource(text, text) } },
        }.Set("fees.charges.amount", Cell.FromText(text) with { Source = new CellSource(text + "!", text + "!") }).Build(),
        Counts = default,
        Findings =
        [
            Evidence.Balance with
            {
                Rule = text,
                Basis = text,
                Fingerprint = text,
                Message = new(text, text + "!"),
                Passages = [new FindingPassage(text, text)],
            },
        ],
        Suppressed = [new SuppressedFinding(Evidence.Balance, new Suppression(text, text, text, null))],
        NotJudged = [new([text], 1, Findings.Outcome.Skipped, text, new(text, text + "!"), new(text, text))],
    };

    private static Problem Failure(string text) => new() { Code = "x", File = text, Found = new(text, text + "!") };
}
