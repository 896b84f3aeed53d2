using Disclosure.Validation.Claims;
using Disclosure.Validation.Claims.Attaching;
using Disclosure.Validation.Claims.Lexicons;
using Disclosure.Validation.Claims.Marking;
using Disclosure.Validation.Packs;
using Disclosure.Validation.Reports;
using Disclosure.Validation.Rules;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Disclosure.Validation.Tests.Claims;

public sealed class ClaimReaderTests
{
    private static readonly RulePack Pack = BuiltInPacks.All.Single(pack => pack.Id == "cn-2021");
    private static readonly ClaimReader Reader = new(CellMeanings.Of(BuiltInLexicons.Chinese, Pack.Form), Pack.Form);

    // Pieces of what reports say, which chance puts together in ways that nobody would.
    private static readonly string[] Pieces =
    [
        "收到", "政府信息公开申请", "12件", "，", "。", "其中", "予以公开", "3件", "（", "）", "、", "未", "行政复议", "分别为", "占25%", "同比增长", "上年结转", "结转下年度", "\n",
        "均为自然人", "（二）", "2023年", "全市", "区教育局", "三四件", "《", "》", "“", "”", "百分之", "一", "万", "1,234", "不存在", "其他", "各", "x", "🙂", "　", "\uD800",
    ];

    [Fact]
    public void Claims_lie_in_the_text_whatever_it_is() => Prop.ForAll(
        Gen.Elements(Pieces).ListOf().Select(pieces => string.Concat(pieces)).ToArbitrary(),
        text => Read(text).All(claim => claim.Start >= 0 && claim.Start + claim.Length <= text.Length
            && claim.Text == text.Substring(claim.Start, claim.Length)
            && (claim.Number.Length == 0 || (claim.Number.Start >= 0 && claim.Number.Start + claim.Number.Length <= text.Length))))
        .QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("收到政府信息公开申请1件")]
    [InlineData("（")]
    [InlineData("（1件")]
    [InlineData("一")]
    [InlineData("1")]
    [InlineData("1,")]
    [InlineData("其中")]
    [InlineData("未")]
    [InlineData("申请、")]
    [InlineData("分别为1件、")]
    [InlineData("予以公开1件（其中")]
    [InlineData("《")]
    [InlineData("万亿")]
    public void Long_texts_take_their_share_of_time(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 10_000_000 / piece.Length));

        var started = System.Diagnostics.Process.GetCurrentProcess().TotalProcessorTime;
        Read(text);
        var took = System.Diagnostics.Process.GetCurrentProcess().TotalProcessorTime - started;

        Assert.InRange(took, TimeSpan.Zero, TimeSpan.FromSeconds(5));
    }

    [Fact]
    public void What_stands_behind_the_bound_of_a_section_is_not_read()
    {
        var claims = Read(new string('。', FoldedText.MostCharacters) + "收到政府信息公开申请12件。");

        Assert.Empty(claims);
    }

    [Fact]
    public void A_claim_says_where_it_stands_as_printed()
    {
        const string Text = "按照工作要求，我市在全年之中 收到政府信息\n公开申请 1 2 件 ，其中予以公开３件。";

        var claims = Read(Text);

        Assert.Equal(["收到政府信息\n公开申请 1 2 件", "予以公开３件"], claims.Select(claim => claim.Text));
        Assert.All(claims, claim => Assert.Equal(claim.Text, Text.Substring(claim.Start, claim.Length)));
        Assert.Equal("1 2 件", Text.Substring(claims[0].Number.Start, claims[0].Number.Length));
        Assert.Same(claims[0], claims[1].Whole);
    }

    [Theory]
    [InlineData("收到政府信息公开申请20余件。", ClaimDoubt.Rough)]
    [InlineData("去年收到政府信息公开申请20件。", ClaimDoubt.AnotherYear)]
    [InlineData("上半年收到政府信息公开申请20件。", ClaimDoubt.PartOfYear)]
    [InlineData("各镇街收到政府信息公开申请20件。", ClaimDoubt.AnotherBody)]
    [InlineData("收到征地类政府信息公开申请20件。", ClaimDoubt.PartOfWhole)]
    [InlineData("公示行政处罚信息20条。", ClaimDoubt.Published)]
    [InlineData("办理行政复议案件20件。", ClaimDoubt.OwnBusiness)]
    public void What_is_not_sure_says_why(string text, ClaimDoubt doubt)
    {
        var claim = Assert.Single(Read(text));

        Assert.Equal(doubt, claim.Doubt);
        Assert.False(claim.Sure);
    }

    [Fact]
    public void What_a_form_has_no_cell_for_is_a_claim_without_cells()
    {
        var form = BuiltInPacks.All.Single(pack => pack.Id == "cn-2019").Form;
        var report = new ReportBuilder(form) { Year = 2020 }.Build() with { Sections = [new ReportSection("overview", "", "现行有效的规范性文件9件。")] };

        var claim = Assert.Single(new ClaimReader(CellMeanings.Of(BuiltInLexicons.Chinese, form), form).Read(report, []));

        Assert.Empty(claim.Cells);
        Assert.False(claim.Sure);
    }

    private static IReadOnlyList<Claim> Read(string text) => Reader.Read(
        new ReportBuilder(Pack.Form) { Issuer = "某市人民政府", Year = 2023 }.Build() with { Sections = [new ReportSection("overview", "", text)] }, []);
}
