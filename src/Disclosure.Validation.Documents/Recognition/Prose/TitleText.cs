using System.Text.RegularExpressions;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Documents.Recognition.Prose;

/// <summary>What a title of an annual report tells: whose report it is, and of which year.</summary>
/// <param name="Issuer">The issuer; null where the title names none, or none that can be told from other words.</param>
/// <param name="Year">The year; null where there is none, or it can't be told.</param>
/// <param name="IsYearOpen">Whether what stands for the year is no year, such as <c>202020年</c>.</param>
internal sealed partial record TitleText(string? Issuer, int? Year, bool IsYearOpen)
{
    /// <summary>The language that titles are read in.</summary>
    public const string Language = "zh";

    /// <summary>What every title of a report has.</summary>
    public const char Report = '报';

    private const int LongestTitle = 120;

    /// <summary>How much the title tells; a year that can't be told still shows that one is meant.</summary>
    public int Telling => (Issuer is null ? 0 : 2) + (Year is null && !IsYearOpen ? 0 : 1);

    /// <summary>Reads a line, or several that make one title; null for what is no title of an annual report.</summary>
    public static TitleText? Read(string printed)
    {
        var text = printed.Length > LongestTitle ? "" : Compact(printed);
        return !text.Contains(Report) ? null
            : ReadQuoted(text) ?? (SentenceMarks.Any(text.Contains) ? null : ReadLetter(text) ?? ReadPlain(text));
    }

    /// <summary>The text at half width and without blanks.</summary>
    public static string Compact(string text) => BlankPattern().Replace(CharacterFolding.Fold(text), "");

    // 关于报送《某局2020年政府信息公开年度报告》的函: what stands between the marks is the title.
    private static TitleText? ReadQuoted(string text)
    {
        if (QuotedPattern().Match(text) is not { Success: true } match || ReadPlain(match.Groups["title"].Value) is not { } title)
        {
            return null;
        }

        return title.Issuer is null ? title with { Issuer = IssuerOf(match.Groups["sender"].Value) } : title;
    }

    // 某局关于报送2020年度政府信息公开工作年度报告的函: the sender's report, unless the title sent names another.
    private static TitleText? ReadLetter(string text)
    {
        if (LetterPattern().Match(text) is not { Success: true } match || ReadPlain(match.Groups["title"].Value) is not { } title)
        {
            return null;
        }

        return title.Issuer is null ? title with { Issuer = IssuerOf(match.Groups["sender"].Value) } : title;
    }

    private static TitleText? ReadPlain(string text)
    {
        if (EndPattern().Match(text) is not { Success: true } end)
        {
            return null;
        }

        var rest = text[..end.Index];
        var year = YearPattern().Match(rest + text[end.Index..]);
        var read = year.Success ? ChineseNumerals.Year(year.Groups["year"].Value) : null;
        return new TitleText(IssuerOf(YearPattern().Replace(rest, "", 1)), read, year.Success && read is null);
    }

    private static string? IssuerOf(string text)
    {
        var issuer = text.EndsWith("关于", StringComparison.Ordinal) ? text[..^2] : text;
        if (issuer.EndsWith("人民", StringComparison.Ordinal))
        {
            return issuer + "政府";
        }

        var isPlainGovernment = issuer.EndsWith("政府", StringComparison.Ordinal)
            && !issuer.EndsWith("人民政府", StringComparison.Ordinal);
        issuer = isPlainGovernment ? issuer[..^2] : issuer;
        return issuer.Length > 1 && !NoIssuers.Any(word => issuer.StartsWith(word, StringComparison.Ordinal)) ? issuer : null;
    }

    // In a sentence, or a list of links, the words of a title are none.
    private static readonly string[] SentenceMarks = ["。", "；", ";", "，", ",", "：", ":", "《", "》", "?", "!", "|", ">"];

    // What stands before the words of a title and is no name: pointers, purposes, parts of a page.
    private static readonly string[] NoIssuers =
    [
        "关于", "本", "根据", "按照", "现将", "附件", "索引", "首页", "当前位置", "年度", "法定", "上一篇", "下一篇", "编制", "公布", "查看", "点击",
    ];

    [GeneratedRegex(@"\s+")]
    private static partial Regex BlankPattern();

    [GeneratedRegex(@"^(?<sender>[^《》]*?)(关于[^《》]{0,8})?《(?<title>[^《》。；，：]+)》(的?(函|通知|公告|通告|公示|报告|请示))?$", RegexOptions.ExplicitCapture)]
    private static partial Regex QuotedPattern();

    [GeneratedRegex(
        @"^(?<sender>.*?)关于(报送|上报|呈报|报备|报告|公布|发布|公开|印发|报请|提交)(?<title>.+?)(的(函|通知|公告|通告|公示|报告|请示))?$",
        RegexOptions.ExplicitCapture)]
    private static partial Regex LetterPattern();

    [GeneratedRegex(
        @"(政府信息公开|信息公开|政务公开)(工作)?(情况)?的?(\d{4}年?度?|年度|年)?(工作)?(年度|年)?(工作)?(情况)?(报告|年报)([(\[](\d{4}年?度?|公开版|全文)[)\]])?$",
        RegexOptions.ExplicitCapture)]
    private static partial Regex EndPattern();

    [GeneratedRegex(@"(?<year>\d{2,8}|[" + ChineseNumerals.YearDigits + @"]{4})(年度?|(?=年?度?[)\]]$)|(?=(年度|工作|年)*报告))", RegexOptions.ExplicitCapture)]
    private static partial Regex YearPattern();
}
