using Disclosure.Validation.Findings;
using Xunit;

namespace Disclosure.Validation.Tests.Rules.Narrative;

/// <summary>
/// Sentences as reports have them, beside one set of tables: what they must confirm, what they must contradict. A rule that
/// is not named must not be violated by the sentence.
/// </summary>
public sealed class SentenceTests
{
    private const string None = "";

    public static TheoryData<string, string, string> Sentences => new()
    {
        // What agrees.
        { "本年度共收到政府信息公开申请216件，较上年增长12.5%；其中自然人申请192件，占88.89%。", "TXT-RECEIVED TXT-NATURAL TXT-SHARE TXT-GROWTH", None },
        { "全年办结208件，其中予以公开78件、部分公开15件、不予公开14件、无法提供63件、不予处理22件、其他处理20件。", "TXT-HANDLED TXT-GRANTED TXT-PARTIAL TXT-REFUSED TXT-UNAVAILABLE TXT-NOT-PROCESSED TXT-OTHER", "TXT-PARTS-RESULTS" },
        { "全年办结212件，其中予以公开78件、部分公开15件、不予公开14件、无法提供63件、不予处理22件、其他处理20件。", "TXT-HANDLED TXT-PARTS-RESULTS", None },
        { "共受理依申请公开事项220件（含上年结转4件），答复212件，结转下年度继续办理8件。", "TXT-RECEIVED TXT-CARRIED-IN TXT-HANDLED TXT-CARRIED-OUT", None },
        { "收到216件政府信息公开申请，全部按期答复。", "TXT-RECEIVED", None },
        { "我区新收信息公开申请共计216宗。", "TXT-RECEIVED", None },
        { "收到公民、法人和其他组织提交的政府信息公开申请二百一十六件。", "TXT-RECEIVED", None },
        { "２０２４年，共收到政府信息公开申请２１６件。", "TXT-RECEIVED", None },
        { "2024 年 ， 共 收 到 政 府 信 息 公 开 申 请 216 件 。", "TXT-RECEIVED", None },
        { "2023年收到政府信息公开申请192件，2024年收到政府信息公开申请216件。", "TXT-RECEIVED", None },
        { "本年度共收到政府信息公開申請216件，其中自然人申請192件，⽆法提供60件。", "TXT-RECEIVED TXT-NATURAL TXT-UNAVAILABLE", None },
        { "收到政府信息公开申请216件，比上年增加24件。", "TXT-RECEIVED TXT-GROWTH", None },
        { "收到政府信息公开申请216件，同比上升12.5%。", "TXT-GROWTH", None },
        { "受理政府信息公开申请216件，其中自然人192件，法人或其他组织24件。", "TXT-NATURAL TXT-ORGANISATIONS TXT-PARTS-APPLICANTS", None },
        { "受理政府信息公开申请216件，其中自然人192件、商业企业23件。", "TXT-NATURAL TXT-APPLICANT", None },
        { "予以公开及部分公开93件，占43.87%。", "TXT-OPENED", None },
        { "予以公开70件。", "TXT-GRANTED", None },
        { "因本机关不掌握等原因无法提供60件。", "TXT-UNAVAILABLE", None },
        { "不予处理18件，均为信访举报投诉类申请。", "TXT-NOT-PROCESSED", None },
        { "另有8件申请按照规定顺延到下年度答复。", "TXT-CARRIED-OUT", None },
        { "结转至2025年继续办理8件。", "TXT-CARRIED-OUT", None },
        { "发生行政复议3件，维持2件；行政诉讼2件。", "TXT-REVIEW TXT-REVIEW-RESULTS TXT-LITIGATION", None },
        { "因政府信息公开引发行政复议3件、行政诉讼2件。", "TXT-REVIEW TXT-LITIGATION", None },
        { "行政复议和行政诉讼共5件。", "TXT-DISPUTES", None },
        { "行政诉讼2件，其中未经复议直接起诉1件，复议后起诉1件。", "TXT-LITIGATION TXT-SUITS-DIRECT TXT-SUITS-AFTER-REVIEW", None },
        { "本年制发规范性文件5件，废止2件，现行有效30件。", "TXT-DOCS-MADE TXT-DOCS-REPEALED TXT-DOCS-IN-FORCE", None },
        { "全年作出行政许可决定2.3万件，作出行政处罚决定9,032件，采取行政强制措施26次。", "TXT-PERMITS TXT-PENALTIES TXT-COERCION", None },
        { "收取行政事业性收费1139600元。", "TXT-CHARGES", None },

        // What does not.
        { "本年度共收到政府信息公开申请261件。", None, "TXT-RECEIVED" },
        { "本年度共收到政府信息公開申請261件。", None, "TXT-RECEIVED" },
        { "我局未收到政府信息公开申请。", None, "TXT-RECEIVED" },
        { "共收到政府信息公开申请216件，全年办结198件。", "TXT-RECEIVED", "TXT-HANDLED" },
        { "予以公开87件，部分公开51件，不予公开41件，无法提供36件，不予处理32件，其他处理2件。", None, "TXT-GRANTED TXT-PARTIAL TXT-REFUSED TXT-UNAVAILABLE TXT-NOT-PROCESSED TXT-OTHER" },
        { "收到政府信息公开申请216件，其中自然人申请192件，占89.88%。", "TXT-NATURAL", "TXT-SHARE" },
        { "收到政府信息公开申请216件，较上年增长15.2%。", "TXT-RECEIVED", "TXT-GROWTH" },
        { "收到政府信息公开申请216件，较上年下降12.5%。", "TXT-RECEIVED", "TXT-GROWTH" },
        { "收到政府信息公开申请216件，其中自然人182件，法人或其他组织24件。", "TXT-RECEIVED TXT-ORGANISATIONS", "TXT-NATURAL TXT-PARTS-APPLICANTS" },
        { "其中自然人申请192件，占88.89%；法人或其他组织申请24件，占12.11%。", None, "TXT-SHARE TXT-SHARES-SUM" },
        { "发生行政复议8件，行政诉讼12件。", None, "TXT-REVIEW TXT-LITIGATION" },
        { "没有发生行政复议案件。", None, "TXT-REVIEW" },
        { "结转下年度继续办理18件。", None, "TXT-CARRIED-OUT" },
        { "共收取信息处理费2230元。其中甲局880元；乙局1080元；丙局720元。", None, "TXT-PARTS-FEES" },
        { "制发行政规范性文件15件。", None, "TXT-DOCS-MADE" },
        { "收取行政事业性收费131.96万元。", None, "TXT-CHARGES" },

        // Other bodies.
        { "区政府办公室共收到政府信息公开申请30件。办结28件。", None, None },
        { "各镇街共收到政府信息公开申请120件，区直部门收到政府信息公开申请96件。", None, None },
        { "区本级收到政府信息公开申请40件。", None, None },
        { "以区政府名义收到政府信息公开申请25件。", None, None },
        { "以区政府办名义印发规范性文件1件。", None, None },

        // Other times.
        { "上半年收到政府信息公开申请100件。", None, None },
        { "2023年，全区收到政府信息公开申请192件，办结188件。", None, None },
        { "自条例施行以来累计收到政府信息公开申请1500件。", None, None },
        { "历年累计现行有效规范性文件120件。", None, None },
        { "去年全年收到政府信息公开申请192件。", None, None },
        { "截至6月底，收到政府信息公开申请98件。", None, None },
        { "一季度办结申请30件。", None, None },

        // Parts.
        { "通过网络收到政府信息公开申请120件，信函收到政府信息公开申请20件。", None, None },
        { "其中，网上收到政府信息公开申请150件，当面收到政府信息公开申请66件。", None, None },
        { "因属于国家秘密不予公开1件。", None, None },
        { "不予公开的行政执法案卷3件。", None, None },
        { "收到政府信息公开申请216件，其中网络申请150件，办结150件。", "TXT-RECEIVED", None },

        // Other matters.
        { "主动公开政府信息12345条。", None, None },
        { "受理信访事项500件，办结498件。", None, None },
        { "12345热线受理诉求3000件，答复2990件。", None, None },
        { "收到行政复议申请30件。", None, None },
        { "作为复议机关，办理行政复议案件120件。", None, None },
        { "报备案行政复议案件20件。", None, None },
        { "公开行政许可信息5000条、行政处罚信息300条。", None, None },
        { "印发《2023年政务公开工作要点》，收到政府信息公开申请216件。", "TXT-RECEIVED", None },
        { "答复人大建议80件、政协提案60件。", None, None },
        { "收到政府信息公开申请补正材料12件。", None, None },
        { "延期答复12件。", None, None },
        { "行政诉讼一审3件、二审2件。", None, None },
        { "没有行政复议纠正案件。", None, None },
        { "行政复议、行政诉讼共5件，同比增加2件。", "TXT-DISPUTES", None },

        // Numbers that are none.
        { "收到政府信息公开申请200余件。", None, None },
        { "收到政府信息公开申请近300件。", None, None },
        { "收到政府信息公开申请约二百件。", None, None },
        { "收到政府信息公开申请较上年增长24件。", "TXT-GROWTH", None },
        { "政府信息公开申请办结率100%，占比99%。", None, None },
        { "收到政府信息公开申请的单位有30个。", None, None },
        { "规范性文件60件，占20%。", None, None },
    };

    [Theory]
    [MemberData(nameof(Sentences))]
    public void A_sentence_confirms_and_contradicts_what_it_should(string sentence, string holds, string violated)
    {
        var judged = NarrativeSample.Judge(sentence);

        Assert.Equal(Ids(violated), judged.Where(one => one.Value == Outcome.Violated).Select(one => one.Key).Order());
        Assert.All(Ids(holds), rule => Assert.Equal(Outcome.Holds, judged.GetValueOrDefault(rule, Outcome.Skipped)));
    }

    [Theory]
    [InlineData("某区统计局", false)]
    [InlineData("某区人民政府办公室", false)]
    [InlineData("某区人民政府", true)]
    public void A_figure_for_the_whole_area_counts_for_its_government(string issuer, bool isViolated)
    {
        var judged = NarrativeSample.Judge("全区共收到政府信息公开申请3000件。", issuer);

        Assert.Equal(isViolated ? Outcome.Violated : Outcome.Undecided, judged["TXT-RECEIVED"]);
    }

    private static IOrderedEnumerable<string> Ids(string list) =>
        list.Split(' ', StringSplitOptions.RemoveEmptyEntries).Order();
}
