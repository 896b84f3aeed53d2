using Disclosure.Validation.Findings;
using Xunit;

namespace Disclosure.Validation.Documents.Tests.RealWorld;

/// <summary>Every usual title and sentence about the year, in every format: issuer, year and period of each.</summary>
public sealed class TitleHabitTests
{
    private static readonly Dictionary<string, Head> Titles = new(StringComparer.Ordinal)
    {
        ["plain"] = new("清河县教育局2022年政府信息公开工作年度报告"),
        ["year first"] = new("2022年清河县教育局政府信息公开工作年度报告"),
        ["year at the end"] = new("清河县教育局政府信息公开工作年度报告（2022年度）"),
        ["Chinese year"] = new("清河县教育局二〇二二年政府信息公开工作年度报告"),
        ["annual report in short"] = new("清河县教育局2022年政府信息公开年报"),
        ["affairs"] = new("清河县教育局2022年度政务公开工作年度报告"),
        ["two lines"] = new("清河县教育局|2022年政府信息公开工作年度报告"),
        ["three lines"] = new("清河县教育局|政府信息公开工作年度报告|（2022年度）"),
        ["year on a line of its own"] = new("2022年度|清河县教育局政府信息公开工作年度报告"),
        ["torn in a word"] = new("2022年清河县教育局政府信息公开|工作年度报告"),
        ["broken inside the title"] = new("清河县教育局\n2022年政府信息公开工作年度报告"),
        ["letter"] = new("清河县教育局关于报送2022年度政府信息公开工作年度报告的函"),
        ["notice"] = new("关于公布清河县教育局2022年政府信息公开工作年度报告的通知"),
        ["quoted in a letter"] = new("关于报送《清河县教育局2022年政府信息公开年度报告》的函"),
        ["quoted after its issuer"] = new("清河县教育局关于印发《2022年政府信息公开年度报告》的通知"),
        ["name of the notice in the preamble"] = new(
            "清河县教育局2022年政府信息公开工作年度报告|本报告根据《中华人民共和国政府信息公开条例》（以下简称《条例》）和《国务院办公厅政府信息与政务公开办公室关于印发〈中华人民共和国政府信息公开工作年度报告格式〉的通知》要求编制。"),
        ["period"] = new(
            "清河县教育局2022年政府信息公开工作年度报告|本报告所列数据的统计期限自2022年1月1日起至2022年12月31日止。", "2022-01-01..2022-12-31"),
        ["period in a long sentence"] = new(
            "清河县教育局2022年政府信息公开工作年度报告|本报告包括总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况等六个部分，经本局办公会议讨论通过，报送区档案馆供公众查阅，所列数据的统计期限自2022年1月1日起至2022年12月31日止。",
            "2022-01-01..2022-12-31"),
        ["period of another year"] = new(
            "清河县教育局2022年政府信息公开工作年度报告|本报告所列数据的统计期限自2021年1月1日起至2021年12月31日止。", "2021-01-01..2021-12-31", "TIME-PERIOD"),
        ["period of part of the year"] = new(
            "清河县教育局2022年政府信息公开工作年度报告|本报告所列数据的统计期限自2022年9月1日起至2022年12月31日止。", "2022-09-01..2022-12-31", "TIME-PERIOD"),
        ["another year in the preamble"] = new(
            "清河县教育局2022年政府信息公开工作年度报告|根据《条例》要求，编制完成2021年度政府信息公开工作年度报告。本报告中所列数据的统计期限自2022年1月1日至2022年12月31日。",
            "2022-01-01..2022-12-31", "TIME-PREAMBLE"),
    };

    public static MatrixTheoryData<string, string> All { get; } = new(Titles.Keys, DocumentFormats.Full.Concat(["pdf without lines", "torn tabs", "lines", "lines with bars"]));

    [Theory]
    [MemberData(nameof(All))]
    public async Task Issuer_year_and_period_are_read_and_what_stands_alone_is_accused(string title, string format)
    {
        var (lines, period, violated) = Titles[title];
        var habit = new Habit("cn-2021").Printing(document => new PrintedDocument([.. lines.Split('|'), .. document.Parts.Skip(1)]));

        var report = await Reading.OfAsync(DocumentFormats.Write(format, habit.Printed), "written");

        Assert.Equal(("清河县教育局", 2022), (report.Issuer, report.Year));
        Assert.Equal(period, report.Period is { } read ? FormattableString.Invariant($"{read.From:yyyy-MM-dd}..{read.To:yyyy-MM-dd}") : null);
        Assert.Equal(violated is null ? [] : [violated], Reading.Validator.Validate(report).Findings
            .Where(finding => finding.Outcome == Outcome.Violated && (finding.Rule.StartsWith("TIME-P", StringComparison.Ordinal) || finding.Rule.StartsWith("HEAD-", StringComparison.Ordinal)))
            .Select(finding => finding.Rule));
    }

    private sealed record Head(string Lines, string? Period = null, string? Violated = null);
}
