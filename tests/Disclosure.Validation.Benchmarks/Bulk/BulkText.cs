using Disclosure.Validation.Forms;
using Disclosure.Validation.Reports;

namespace Disclosure.Validation.Benchmarks.Bulk;

/// <summary>
/// The sections of a report, with text of the length and kind that offices write: its figures are those of the tables, and no two reports
/// read alike.
/// </summary>
internal sealed class BulkText(Random random, Func<string, long> figure)
{
    private static readonly string[] Who = ["办公室", "各科室", "网站编辑", "窗口人员", "法制机构", "分管负责人", "信息中心", "各经办人", "档案管理员", "业务骨干"];
    private static readonly string[] When = ["按季度", "每月", "年初", "在年中", "汛期前后", "结合考核", "随文件起草", "发布之前", "遇有变动时", "会后"];
    private static readonly string[] How = ["逐项", "集中", "对照清单", "分批", "会同有关单位", "先行", "反复", "抽样", "主动", "当面"];
    private static readonly string[] Does = ["核对", "补齐", "细化", "审查", "更新", "说明", "归并", "改写", "整理", "校订"];
    private static readonly string[] What = ["公开目录", "办理时限", "答复文书", "栏目设置", "检索功能", "图解材料", "查阅设备", "岗位责任", "办事指南", "培训案例"];
    private static readonly string[] Why = ["方便公众查找", "做到有据可查", "防止遗漏", "减少重复填报", "回应群众关切", "保持口径相同", "便于社会监督", "使内容好懂", "让流程清楚", "守住保密底线"];

    public IEnumerable<ReportSection> Sections(Form form) => form.Sections.Select(section =>
        new ReportSection(section.Id, section.Label.Printed.Zh, Text(section.Id)));

    private string Text(string section) => section switch
    {
        "overview" => Overview(),
        "problems" => $"存在的主要问题：一是{Clause()}不够及时；二是{Clause()}不够准确；三是{Clause()}不够深入。\n改进情况：一是{Sentence()}二是{Sentence()}三是{Sentence()}{Sentences(8)}",
        "other" => "本机关没有其他需要报告的事项。本年度未收取信息处理费。",
        _ => "",
    };

    private string Overview() => FormattableString.Invariant(
        $"""
        （一）主动公开。{Sentences(9)}
        （二）依申请公开。本年度新收到政府信息公开申请{figure("requests.new.total")}件，其中自然人{figure("requests.new.natural")}件；上年结转{figure("requests.carried_in.total")}件。予以公开{figure("requests.handled.granted.total")}件，部分公开{figure("requests.handled.partial.total")}件，结转下年度继续办理{figure("requests.carried_out.total")}件。未发生行政复议和行政诉讼。{Sentences(6)}
        （三）政府信息管理。{Sentences(9)}
        （四）平台建设。{Sentences(9)}
        （五）监督保障。{Sentences(9)}
        """);

    private string Sentences(int count) => string.Concat(Enumerable.Range(0, count).Select(_ => Sentence()));

    private string Sentence() => $"{Clause()}，{Of(Why)}。";

    private string Clause() => $"{Of(Who)}{Of(When)}{Of(How)}{Of(Does)}{Of(What)}";

    private string Of(string[] words) => words[random.Next(words.Length)];
}
