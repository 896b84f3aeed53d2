using System.Globalization;
using Disclosure.Validation.Claims;
using Disclosure.Validation.Claims.Attaching;
using Disclosure.Validation.Claims.Lexicons;
using Disclosure.Validation.Forms;
using Disclosure.Validation.Packs;
using Disclosure.Validation.Reports;
using Disclosure.Validation.Rules.Claims.Judging;
using Disclosure.Validation.Rules.Judging;
using Xunit;

namespace Disclosure.Validation.Tests.Claims;

public sealed class ClaimJudgeTests
{
    private static readonly Form Form = BuiltInPacks.All.Single(pack => pack.Id == "cn-2021").Form;
    private static readonly CellMeanings Meanings = CellMeanings.Of(BuiltInLexicons.Chinese, Form);

    [Theory]
    [InlineData("收到政府信息公开申请12件。", "new 12", "Agrees")]
    [InlineData("收到政府信息公开申请12件。", "new 10, carried_in 2", "Agrees")]
    [InlineData("新收政府信息公开申请12件。", "new 10, carried_in 2", "Disagrees")]
    [InlineData("收到政府信息公开申请13件。", "new 12", "Disagrees")]
    [InlineData("收到政府信息公开申请20余件。", "new 26", "Agrees")]
    [InlineData("收到政府信息公开申请20余件。", "new 46", "NotComparable Doubt")]
    [InlineData("收到政府信息公开申请1.2万件。", "new 12204", "Agrees")]
    [InlineData("未收到政府信息公开申请。", "new blank, handled.total 0", "Agrees")]
    [InlineData("收到政府信息公开申请2件。", "new blank, handled.total 0", "Disagrees")]
    [InlineData("收到政府信息公开申请2件。", "new blank", "NotComparable Unread")]
    [InlineData("收到政府信息公开申请2件。", "new absent, handled.total 0", "NotComparable Unread")]
    public void A_figure_is_held_against_its_cells(string text, string cells, string verdict) => Assert.Equal(verdict, Judge(text, cells));

    [Theory]
    [InlineData("收到政府信息公开申请5件，均为自然人。", "new 5, new@natural 5", "Agrees, Agrees")]
    [InlineData("收到政府信息公开申请5件，均为自然人。", "new 5, new@natural 4", "Agrees, Disagrees")]
    [InlineData("收到政府信息公开申请5件，全部予以公开。", "new 5, handled.granted 5", "Agrees, Agrees")]
    [InlineData("收到政府信息公开申请5件，全部予以公开。", "new 5, handled.granted 3", "Agrees, Disagrees")]
    [InlineData("收到政府信息公开申请5件，全部办结。", "new 5, handled.total 5", "Agrees, Agrees, Agrees")]
    [InlineData("收到政府信息公开申请5件，全部办结。", "new 5, handled.total 4, carried_out 1", "Agrees, Disagrees, Disagrees")]
    [InlineData("收到政府信息公开申请5件，全部办结。", "new 5, carried_in 2, handled.total 6, carried_out 1", "Agrees, NotComparable CarriedIn, Disagrees")]
    [InlineData("收到政府信息公开申请5件，均按期答复。", "new 5, handled.total 4, carried_out 1", "Agrees, NotComparable Doubt, NotComparable Doubt")]
    [InlineData("因政府信息公开被申请行政复议7件，均获维持。", "review 7, review@upheld 7", "Agrees, Agrees")]
    [InlineData("因政府信息公开被申请行政复议7件，均获维持。", "review 7, review@upheld 6, review@corrected 1", "Agrees, Disagrees")]
    [InlineData("因政府信息公开被申请行政复议7件，均获维持。", "review 7, review@upheld 5, review@pending 2", "Agrees, NotComparable LeftOver")]
    [InlineData("因政府信息公开被申请行政复议1件，维持。", "review 1, review@pending 1", "Agrees, Disagrees")]
    public void What_is_said_of_all_is_held_against_them(string text, string cells, string verdicts) => Assert.Equal(verdicts, Judge(text, cells));

    [Theory]
    [InlineData("不属于本机关公开8件，信息不存在2件。", "not_held 10", "NotComparable NoCell, NotComparable OthersBeside")]
    [InlineData("不属于本机关公开8件，信息不存在2件。", "not_held 2", "NotComparable NoCell, Agrees")]
    [InlineData("不属于本机关公开8件，信息不存在2件。", "not_held 5", "NotComparable NoCell, Disagrees")]
    public void What_has_no_row_may_be_counted_with_what_stands_beside_it(string text, string cells, string verdicts) =>
        Assert.Equal(verdicts, Judge("办结政府信息公开申请12件，其中" + text, "handled.total 12, " + cells.Replace("not_held", "handled.unavailable.not_held", StringComparison.Ordinal))["Agrees, ".Length..]);

    [Theory]
    [InlineData("收到政府信息公开申请270件，予以公开140件，占51.85%。", "new 270, handled.total 270, handled.granted 140", "Agrees, Agrees, Agrees")]
    [InlineData("收到政府信息公开申请270件，予以公开140件，占51.58%。", "new 270, handled.total 270, handled.granted 140", "Agrees, Agrees, Disagrees")]
    [InlineData("收到政府信息公开申请270件，其中予以公开占51.85%。", "new 270, handled.total 270, handled.granted 140", "Agrees, Agrees")]
    [InlineData("收到政府信息公开申请270件，其中予以公开占58.15%。", "new 270, handled.total 270, handled.granted 140", "Agrees, Disagrees")]
    [InlineData("收到政府信息公开申请10件，其中网络申请8件、信函申请2件，分别占80%、30%。", "new 10, handled.total 10", "Agrees, Agrees, Agrees, Disagrees, Disagrees, Disagrees")]
    [InlineData("收到政府信息公开申请10件，其中网络申请占80%，信函申请占30%。", "new 10, handled.total 10", "Agrees, Disagrees, NotComparable NoWhole, Disagrees")]
    public void Shares_are_held_against_any_whole(string text, string cells, string verdicts) => Assert.Equal(verdicts, Judge(text, cells));

    [Theory]
    [InlineData("收到政府信息公开申请10件，其中网络申请8件、信函申请2件。", "Agrees, Agrees, Agrees")]
    [InlineData("收到政府信息公开申请10件，其中网络申请8件、信函申请1件。", "Disagrees, NotComparable NoCell, NotComparable NoCell")]
    [InlineData("收到政府信息公开申请10件，其中网络申请8件。", "Agrees, NotComparable NoCell")]
    [InlineData("收到政府信息公开申请10件，其中网络申请11件。", "Disagrees, NotComparable NoCell")]
    [InlineData("收到政府信息公开申请10件，其中网络申请5件、信函申请2件、微信公众号3件。", "Agrees, NotComparable NoCell, NotComparable NoCell")]
    public void Channels_are_held_against_the_total(string text, string verdicts) => Assert.Equal(verdicts, Judge(text, "new 10, handled.total 10"));

    [Theory]
    [InlineData("收到政府信息公开申请216件，同比增长12.5%。", "new 192", "Agrees, Agrees")]
    [InlineData("收到政府信息公开申请216件，同比增长13.5%。", "new 192", "Agrees, Disagrees")]
    [InlineData("收到政府信息公开申请216件，同比下降12.5%。", "new 192", "Agrees, Disagrees")]
    [InlineData("收到政府信息公开申请216件，比上年增加24件。", "new 192", "Agrees, Agrees")]
    [InlineData("收到政府信息公开申请216件，同比增长2倍。", "new 72", "Agrees, Agrees")]
    [InlineData("收到政府信息公开申请216件，同比增长12.5%。", "new 0, handled.total 5", "Agrees, NotComparable NoBase")]
    [InlineData("收到政府信息公开申请216件，同比增长12.5%。", null, "Agrees, NotComparable NoPrevious")]
    public void Growth_is_held_against_last_year(string text, string? previous, string verdicts) => Assert.Equal(verdicts, Judge(text, "new 216, handled.total 216", previous));

    [Theory]
    [InlineData("本年度行政事业性收费326.5万元。", "charges@amount 326.48", "Agrees")]
    [InlineData("本年度行政事业性收费326.48万元。", "charges@amount 326.5", "Agrees")]
    [InlineData("本年度行政事业性收费326.48万元。", "charges@amount 3264800", "Agrees")]
    [InlineData("本年度行政事业性收费326.48万元。", "charges@amount 362.48", "Disagrees")]
    [InlineData("本年度行政事业性收费3.42万元。", "charges@amount 3", "Agrees")]
    [InlineData("本年度行政事业性收费640元。", "charges@amount 0", "Disagrees")]
    [InlineData("本年度行政事业性收费40元。", "charges@amount 0", "Agrees")]
    public void Amounts_agree_to_the_printed_digits(string text, string cells, string verdict) => Assert.Equal(verdict, Judge(text, cells));

    [Fact]
    public void One_row_in_the_place_of_three_is_read()
    {
        var report = Report("办结政府信息公开申请2件，其他处理2件。").With("requests.handled.other.total", 2).With("requests.handled.total.total", 2);

        Assert.Equal("Agrees, Agrees", Judge(report, null));
    }

    [Fact]
    public void Where_the_table_does_not_tell_one_section_is_held_against_the_other()
    {
        var report = Report("行政复议2件。") with { Sections = [new ReportSection("overview", "", "行政复议2件。"), new ReportSection("disputes", "", "行政复议3件。")] };

        Assert.Equal("NotComparable Unread, Disagrees", Judge(report, null));
    }

    [Theory]
    [InlineData("共收取信息处理费2230元。其中甲局880元；乙局1080元；丙局270元。", false)]
    [InlineData("共收取信息处理费2230元。其中甲局880元；乙局1080元；丙局720元。", true)]
    [InlineData("共收取信息处理费2230元，其中甲局880元，乙局1080元，丙局270元。", false)]
    [InlineData("共收取信息处理费2230元，其中甲局880元，乙局1080元，丙局720元。", true)]
    [InlineData("共收取信息处理费2230元，其中按件收取880元。", false)]
    [InlineData("共收取信息处理费2230元，其中主要是甲局880元、乙局1080元。", false)]
    public void Fees_are_held_against_their_sum(string text, bool accused) => Assert.Equal(accused, Judge(text, "charges@amount 0").Contains("Disagrees", StringComparison.Ordinal));

    [Theory]
    [InlineData("收到政府信息公开申请26件，网站访问量同比增长30%。")]
    [InlineData("收到政府信息公开申请26件，答复率同比提高2.5个百分点。")]
    [InlineData("收到政府信息公开申请26件，较上年提升5个百分点。")]
    [InlineData("收到政府信息公开申请26件，申请内容主要集中在征地拆迁方面，占65%。")]
    [InlineData("收到政府信息公开申请26件，较2021年增加5件。")]
    [InlineData("收到政府信息公开申请26件，占全市的5%。")]
    [InlineData("2021年、2022年、2023年分别收到政府信息公开申请3件、5件、26件。")]
    public void What_is_of_something_else_accuses_nobody(string text) => Assert.DoesNotContain("Disagrees", Judge(text, "new 26, handled.total 26", "new 26"), StringComparison.Ordinal);

    private static string Judge(string text, string cells, string? previous = null) =>
        Judge(Filled(Report(text), cells), previous is null ? null : Filled(Report(""), previous));

    // Each claim's own verdict, with that of its parts or of others where there is one.
    private static string Judge(DisclosureReport report, DisclosureReport? previous)
    {
        var claims = new ClaimReader(Meanings, Form).Read(report, []);
        var judged = ClaimJudge.Judge(claims, Meanings, new ReportView(report), previous is null ? null : new ReportView(previous));
        return string.Join(", ", claims.Select(claim => judged.Where(one => one.Claim == claim).MaxBy(one => one.Verdict)!)
            .Concat(judged.Where(one => one.Check == ClaimCheck.Shares && one.Verdict == ClaimVerdict.Disagrees))
            .Select(one => one.Obstacle == Obstacle.None ? $"{one.Verdict}" : $"{one.Verdict} {one.Obstacle}"));
    }

    private static DisclosureReport Report(string text) =>
        new ReportBuilder(Form) { Issuer = "某市水务局", Year = 2023 }.Build() with { Sections = [new ReportSection("overview", "", text)] };

    // A table of which one cell is given is read, and the rest of it is zero.
    private static DisclosureReport Filled(DisclosureReport report, string cells)
    {
        var given = cells.Split(", ").Select(cell => cell.Split(' ')).ToList();
        var known = given.ToDictionary(cell => ClaimPassage.Cells(cell[0], Form).Single(), cell => cell[1]);
        foreach (var cell in Form.Cells.Where(cell => !cell.Row.StandsForGroup && known.Keys.Any(path => path.StartsWith(cell.Table.Id + ".", StringComparison.Ordinal))))
        {
            report = known.GetValueOrDefault(cell.Path) switch
            {
                "blank" => report.With(cell.Path, Cell.Blank),
                "absent" => report,
                { } number => report.With(cell.Path, decimal.Parse(number, CultureInfo.InvariantCulture)),
                _ when known.Values.All(value => value is "blank") => report.With(cell.Path, Cell.Blank),
                _ => report.With(cell.Path, 0),
            };
        }

        return report;
    }
}
