namespace Disclosure.Validation.Benchmarks.Documents;

/// <summary>Text of the length and kind that stands between the tables of a report.</summary>
internal static class Narrative
{
    public static string Paragraph(int number) => FormattableString.Invariant(
        $"（{number}）本机关全年主动公开各类文件{number * 17}件，答复公众来信{number * 5}封。")
        + "各科室按季度核对目录，"
        + "发现缺漏当月补齐，并把办理时限写入岗位责任清单。培训以案例为主，参加人员逐一测试，结果报分管负责人。"
        + "网站栏目改版后检索更快，读者可以按主题、年份和文号查找文件；窗口设有查阅点，工作人员当面解答疑问。"
        + "下一步将细化公开标准，减少重复填报，使数据从登记到汇总只录入一次。";
}
