using System.Globalization;
using Disclosure.Validation.Issuers;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Rules.Sections;

/// <summary>Requirements in words.</summary>
internal static class RequirementWords
{
    public static LocalizedText Of(SectionRequirement requirement, RequirementTerms? terms) => terms switch
    {
        LengthTerms length => Length(length),
        PhraseTerms phrases => requirement == SectionRequirement.Without ? Without(phrases) : Mentions(phrases),
        WideTerms wide => new(
            $"汉字之间不用半角标点：{string.Join(' ', wide.Marks)}", $"none of these marks in half width between ideographs: {string.Join(' ', wide.Marks)}"),
        EdgeTerms => new("不以句中标点开头或结尾", "does not begin or end with a mark from the middle of a sentence"),
        FreshTerms fresh => LocalizedText.Of(
            $"与上年报告相同的文字（连续 {fresh.Run} 字以上）不超过 {NumberText.Percent(fresh.Most)}",
            $"at most {NumberText.Percent(fresh.Most)} of it stands in last year's, in pieces of {fresh.Run} or more letters"),
        StatedTerms { Part: StatedPart.Issuer } => new("写明发布机关", "the issuer is stated"),
        StatedTerms => new("写明报告年度", "the report year is stated"),
        YearTerms { Place: YearPlace.Title } => new("标题写的是报告年度", "the year in the title is the report year"),
        YearTerms { Place: YearPlace.Preamble } => new("前言所说的是报告年度的报告", "the preamble speaks of the report of that year"),
        YearTerms { Place: YearPlace.Overview } => new("总体情况写的是报告年度", "the overview speaks of the report year"),
        YearTerms => new("统计期限是报告年度", "the period stated is the report year"),
        DueTerms due => new(
            $"次年这些日期前向社会公布：{string.Join('、', due.Days.Select(day => $"{LevelWords.Of(day.Level).Zh} {Number(day.Month)} 月 {Number(day.Day)} 日"))}",
            $"published in the following year by {string.Join(", ", due.Days.Select(day => $"{day.Month:00}-{day.Day:00} ({LevelWords.Of(day.Level).En})"))}"),
        _ => Of(requirement),
    };

    private static LocalizedText Of(SectionRequirement requirement) => requirement switch
    {
        SectionRequirement.Present => new("有这一部分", "the section is there"),
        SectionRequirement.Titled => new("标题与格式或其变体一致", "headed as the form says, or by a variant"),
        SectionRequirement.Ordered => new("各部分按格式的次序排列", "the sections come in the form's order"),
        SectionRequirement.Numbered => new("各部分的编号与格式一致", "the sections bear the form's numbers"),
        SectionRequirement.Changed => new("数据不全与上年报告相同", "the figures are not all those of last year's report"),
        SectionRequirement.Agreed => new("同一年度有几份报告的，各份数据一致", "several reports for the same year give the same figures"),
        SectionRequirement.Outlined => new("各部分内的小标题用一种编号方式", "the headings inside a section are numbered in one way"),
        SectionRequirement.Paired => new("逐条列出的措施不少于问题", "as many measures are counted as problems"),
        _ => new("符合所列条件", "meets what is listed"),
    };

    private static LocalizedText Length(LengthTerms terms)
    {
        var (zh, en) = (new List<string>(), new List<string>());
        if (terms.Least is { } least)
        {
            zh.Add($"不少于 {Number(least)} 字");
            en.Add($"at least {Number(least)} characters");
        }

        if (terms.Most is { } most)
        {
            zh.Add($"不超过 {Number(most)} 字");
            en.Add($"at most {Number(most)} characters");
        }

        if (terms.Margin > 0)
        {
            zh.Add($"超出 {NumberText.Percent(terms.Margin)} 以内不提示");
            en.Add($"mentioned where it is over by more than {NumberText.Percent(terms.Margin)}");
        }

        return new(string.Join('，', zh), string.Join(", ", en));
    }

    private static LocalizedText Mentions(PhraseTerms terms) => new(
        $"提到：{string.Join('；', terms.Groups.Select(group => string.Join('、', group.Phrases)))}（每组一个即可{(terms.Counted.Count > 0 ? "，同一句里有数量" : "")}）{Least(terms).Zh}",
        $"speaks of one each of: {string.Join("; ", terms.Groups.Select(group => string.Join(", ", group.Phrases)))}{(terms.Counted.Count > 0 ? ", with a count in the same sentence" : "")}{Least(terms).En}");

    private static LocalizedText Least(PhraseTerms terms) => terms.From == 0
        ? new("", "")
        : new($"，{Number(terms.From)} 字以上的文字才检查", $"; asked of texts of {Number(terms.From)} characters or more");

    private static LocalizedText Without(PhraseTerms terms)
    {
        var phrases = terms.Groups.SelectMany(group => group.Phrases).ToList();
        return new($"没有这些文字：{string.Join('、', phrases)}", $"has none of: {string.Join(", ", phrases)}");
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
