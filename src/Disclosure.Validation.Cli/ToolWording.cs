using Disclosure.Validation.Text;

namespace Disclosure.Validation.Cli;

/// <summary>Every word of help and messages, in both languages.</summary>
internal static class ToolWording
{
    public static readonly LocalizedText Error = new("错误：", "error: ");
    public static readonly LocalizedText Note = new("说明：", "note: ");
    public static readonly LocalizedText Interrupted = new("已中断，没有写出结果", "interrupted; no results were written");

    public static readonly LocalizedText Reading = new("读取", "reading");
    public static readonly LocalizedText Checking = new("检查", "checking");

    public static readonly LocalizedText InternalError = new(
        "程序内部错误，请连同输入文件一起报告：", "internal error, please report it together with the input: ");

    public static readonly LocalizedText NothingEvaluated = new(
        "没有任何规则得到判定", "no rule could be decided in any report");

    public static readonly LocalizedText Usage = new("用法：", "Usage: ");
    public static readonly LocalizedText Commands = new("命令", "Commands");
    public static readonly LocalizedText Arguments = new("参数", "Arguments");
    public static readonly LocalizedText Options = new("选项", "Options");
    public static readonly LocalizedText ExitCodesHeading = new("退出码", "Exit codes");

    public static readonly LocalizedText Tool = new(
        "检查政府信息公开工作年度报告：勾稽关系、合计、上下年衔接。",
        "Checks Chinese government information disclosure annual reports: balances, totals, carry-over.");

    public static readonly LocalizedText Check = new(
        "检查年度报告，写出发现的问题。同一机关相邻年份的报告自动配对。",
        "Checks reports and writes what was found. Reports of one issuer for successive years are paired.");

    public static readonly LocalizedText Read = new(
        "读取一份报告，写出规范格式。", "Reads a report and writes it in its canonical form.");

    public static readonly LocalizedText Compare = new(
        "比较两次检查的结果（JSON）：新出现、数值有变、已消失、未变的问题。",
        "Compares the results of two checks (JSON): findings that are new, changed, gone and unchanged.");

    public static readonly LocalizedText CompareOld = new("原来的结果", "the results as they were");
    public static readonly LocalizedText CompareNew = new("现在的结果", "the results as they are");

    public static readonly LocalizedText CompareFailOn = new(
        "新出现或数值有变的问题达到此级别时退出码为 1，默认 error",
        "exit with 1 on new or changed findings of this severity or above; default error");

    public static readonly LocalizedText Rules = new(
        "编写规则的工具。", "Tools for those who write rules.");

    public static readonly LocalizedText RulesList = new("列出规则。", "Lists the rules.");

    public static readonly LocalizedText RulesExplain = new(
        "解释一条规则：内容、依据、每个具体等式、测试。",
        "Explains a rule: what it says and why, every concrete equation, its tests.");

    public static readonly LocalizedText RulesTest = new(
        "运行规则包自带的测试。", "Runs the tests that the packs carry.");

    public static readonly LocalizedText RulesLint = new(
        "检查规则包本身：闲置的组、矛盾、重复、不起作用的规则、没有规则检查的单元格。",
        "Looks for what is most likely not meant: unused groups, contradictions, duplicates, rules without effect, " +
        "cells that no rule checks.");

    public static readonly LocalizedText RulesCoverage = new(
        "逐格改动自洽的报告，看规则能否察觉。",
        "Changes every cell of consistent reports, and tells which rules notice.");

    public static readonly LocalizedText Schema = new(
        "写出某种文件的 JSON Schema，供编辑器补全和检查。",
        "Writes the JSON Schema of a kind of file, by which editors complete and check it.");

    public static readonly LocalizedText CheckPaths = new(
        "文件、文件夹（含子文件夹）、通配符；- 表示标准输入", "files, folders (with all below), globs; - for standard input");

    public static readonly LocalizedText ReadPath = new("文件；- 表示标准输入", "a file; - for standard input");

    public static readonly LocalizedText CheckFormat = new(
        "结果格式，默认 console", "how results are written; default console");

    public static readonly LocalizedText ReadFormat = new("报告格式，默认 json", "how the report is written; default json");

    public static readonly LocalizedText OutputOption = new(
        "写入文件（写完整才生效），默认标准输出", "write to a file (whole or not at all); default standard output");

    public static readonly LocalizedText RuleId = new("规则编号", "the id of a rule");

    public static readonly LocalizedText PacksOption = new(
        "规则包，文件或文件夹，可重复；默认为内置规则包", "a rule pack, file or folder, may repeat; default the built-in packs");

    public static readonly LocalizedText RulesOption = new(
        "另用的规则包，文件或文件夹，可重复；同一格式以后给出的为准",
        "a further rule pack, file or folder, may repeat; of two for one form the later counts");

    public static readonly LocalizedText PreviousOption = new(
        "上一年的报告，用于检查单份报告", "last year's report, to check one report against");

    public static readonly LocalizedText FailOnOption = new(
        "有此级别及以上的问题时退出码为 1，默认 error", "exit with 1 on findings of this severity or above; default error");

    public static readonly LocalizedText MaxWarningsOption = new(
        "警告多于 N 处时退出码为 1，默认不限", "exit with 1 on more than N warnings; default any number");

    public static readonly LocalizedText NoSuspectsOption = new(
        "不推测哪一格有误", "don't search for the cells that may be wrong");

    public static readonly LocalizedText ConvertOption = new(
        "用 LibreOffice 转换 DOC、WPS、RTF、XLS 后读取", "read DOC, WPS, RTF and XLS by converting them with LibreOffice");

    public static readonly LocalizedText IsolateOption = new(
        "每个文件在单独的进程中读取：崩溃、超时、内存过多都只影响该文件",
        "read each document in a process apart: a crash, a hang, too much memory is that document's alone");

    public static readonly LocalizedText SplitOption = new(
        "HTML 每份报告单独一个文件，放在同名文件夹中", "for HTML: each report in a file of its own, in a folder of the same name");

    public static readonly LocalizedText LangOption = new(
        "语言；默认看环境变量 LC_ALL、LC_MESSAGES、LANG，en 开头为英文，否则中文",
        "language; default English where LC_ALL, LC_MESSAGES or LANG begins with en, else Chinese");

    public static readonly LocalizedText QuietOption = new(
        "只写发现的问题和错误", "write only findings and errors");

    public static readonly LocalizedText VerboseOption = new(
        "同时列出成立的规则", "also name the rules that held");

    public static readonly LocalizedText ResumeOption = new(
        "状态文件：保存读取结果，再次运行时跳过没有变化的文件", "a state file: keeps what was read, so that the next run skips files that have not changed");

    public static readonly LocalizedText StateDamaged = new(
        "状态文件有一部分已损坏，不予采用；相应的文件重新读取", "a part of the state file is damaged and not used; those files are read again");

    public static readonly LocalizedText HelpOption = new("显示帮助", "show help");
    public static readonly LocalizedText VersionOption = new("显示版本", "show the version");

    public static readonly IReadOnlyList<(int Code, LocalizedText Meaning)> ExitCodeList =
    [
        (ExitCodes.Clean, new(
            "没有达到 --fail-on 级别的问题，警告不超过 --max-warnings",
            "no finding at or above --fail-on, no more warnings than --max-warnings")),
        (ExitCodes.Findings, new(
            "有达到 --fail-on 级别的问题，或警告过多；规则测试未通过；规则检查有发现",
            "findings at or above --fail-on or too many warnings; tests of rules that fail; something that lint found")),
        (ExitCodes.BadInput, new(
            "用法错误、规则包有误、输入无法读取或输出无法写入",
            "wrong usage, broken pack, unreadable input or unwritable output")),
        (ExitCodes.InternalError, new("程序内部错误", "internal error")),
        (ExitCodes.NothingEvaluated, new("没有任何规则得到判定", "nothing was evaluated")),
        (ExitCodes.Interrupted, new("被 Ctrl+C 中断", "stopped by Ctrl+C")),
    ];

    public static LocalizedText OutputsOption(IEnumerable<string> formats)
    {
        var names = string.Join(' ', formats);
        return new(
            $"结果格式，可带各自的文件，可重复；默认 console。格式：{names}",
            $"how results are written, each to a file of its own or to standard output; may repeat; default console. Formats: {names}");
    }

    public static LocalizedText OtherIssuer(string? issuer, string? previous)
    {
        var (one, other) = (issuer ?? "?", previous ?? "?");
        return new(
            $"两份报告的发布机关不同：{one}；上年：{other}。仍按上年报告核对",
            $"the issuers differ: {one}; last year: {other}. They are compared all the same");
    }

    public static LocalizedText TimeLeft(TimeSpan time)
    {
        var shown = time.TotalHours >= 1 ? $"{(int)time.TotalHours}:{time:mm\\:ss}" : $"{time:m\\:ss}";
        return new($"剩余 {shown}", $"{shown} left");
    }

    /// <summary>Said when reading was stopped, before what was read is checked.</summary>
    public static LocalizedText Stopping(int read, int all) => new(
        FormattableString.Invariant($"已停止读取；检查已读取的 {read} 个文件（共 {all} 个）。再按一次 Ctrl+C 立即退出，不写结果"),
        FormattableString.Invariant($"reading stopped; checking the {read} files read so far (of {all}). Ctrl+C again ends at once, without results"));

    public static LocalizedText InterruptedAfter(int reports, int files) => new(
        FormattableString.Invariant($"已中断：结果完整可读，但只包含 {reports} 份报告（共 {files} 个文件）"),
        FormattableString.Invariant($"interrupted: the results are valid, but of {reports} reports only (from {files} files)"));

    public static LocalizedText Resumed(int found, int all) => new(
        FormattableString.Invariant($"{all} 个文件中有 {found} 个没有变化，未重新读取"),
        FormattableString.Invariant($"{found} of {all} files have not changed and were not read again"));

    public static LocalizedText Converted(string file) => new(
        $"{file} 由 LibreOffice 转换后读取", $"{file} was converted with LibreOffice before it was read");

    public static LocalizedText SameIssuerAndYear(string issuer, int year, IReadOnlyList<string> files)
    {
        var (zh, en) = (string.Join('、', files), string.Join(", ", files));
        return new(
            FormattableString.Invariant($"{issuer} {year} 年有 {files.Count} 份报告，均已检查，与其他报告核对时用第一份：{zh}"),
            FormattableString.Invariant($"{files.Count} reports of {issuer} for {year}, all checked; the first is compared with other reports: {en}"));
    }
}
