using System.Globalization;
using Disclosure.Validation.Cli.Outputs;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Cli.Commands.Checks;

/// <summary>The words of <c>check</c>, in both languages.</summary>
internal static class CheckWording
{
    private const int Kilobyte = 1000;
    private const int Megabyte = 1000 * Kilobyte;

    public static readonly LocalizedText Check = new(
        "检查年度报告，写出发现的问题。同一机关相邻年度的报告自动配对。",
        "Checks reports and writes what was found. Reports of one issuer for successive years are paired.");

    public static readonly LocalizedText FailOn = new(
        "有此级别及以上的问题时退出码为 1，默认 error", "exit with 1 on findings of this severity or above; default error");

    public static readonly LocalizedText MaxWarnings = new(
        "警告多于 N 处时退出码为 1，默认不限", "exit with 1 on more than N warnings; default any number");

    public static readonly LocalizedText Previous = new(
        "上一年的报告，用于检查单份报告", "last year's report, to check one report against");

    public static readonly LocalizedText Baseline = new(
        "豁免清单：已知并接受的发现不再列出，只计数", "a baseline: findings that are known and accepted are only counted");

    public static readonly LocalizedText Split = new(
        "HTML 每份报告单独一个文件，放在旁边的文件夹中；超过 50 份时默认如此",
        "for HTML: each report in a file of its own, in a folder beside it; the default above 50 reports");

    public static readonly LocalizedText SplitBy = new(
        "HTML 分文件的方式：每份报告一个（report），或每个机关各年度合为一个（issuer）；默认 report",
        "how --split goes about it: a file for each report, or one for all years of an issuer; default report");

    public static readonly LocalizedText Single = new(
        "HTML 只写一个文件，不论多少份报告", "for HTML: one file, however many reports there are");

    public static readonly LocalizedText Cells = new(
        "XLSX 附上全部单元格", "for XLSX: a sheet with all cells of all reports");

    public static readonly LocalizedText NoSuspects = new(
        "不推测哪一格有误", "don't search for the cells that may be wrong");

    public static readonly LocalizedText Resume = new(
        "状态文件：保存读取结果，再次运行时略过没有变化的文件", "a state file: keeps what was read, so that the next run skips files that have not changed");

    public static readonly LocalizedText History = new(
        "检查历史：追加这次检查，并与以前各次比较", "a history: this check is appended, and compared with those before");

    public static LocalizedText Remembered(string file, int runs, LocalizedText upshot) => new(
        FormattableString.Invariant($"检查历史 {file} 现有 {runs} 次；{upshot.Zh}"),
        FormattableString.Invariant($"the history {file} has {runs} checks; {upshot.En}"));

    public static readonly LocalizedText Quiet = new(
        "只写发现的问题和错误", "write only findings and errors");

    public static readonly LocalizedText Verbose = new(
        "同时列出正文所述的数和相符的规则", "also tell what the text says, and name the rules that held");

    public static readonly LocalizedText Lines = new(
        "标准输入每行一份报告（规范格式的 JSON）或一个文件的路径，各自核对，各答一行 JSON，顺序不变",
        "each line of standard input is a report (canonical JSON) or the path of one; each is judged alone and answered by a line of JSON, in order");

    public static readonly LocalizedText JudgedAlone = new("每行一份报告，各自核对，不与其他报告比对", "each line is judged alone, against no other report");

    public static readonly LocalizedText Preparing = new("准备", "preparing");

    public static readonly LocalizedText Checking = new("检查", "checking");

    public static readonly LocalizedText Writing = new("写出结果", "writing results");

    public static readonly LocalizedText NothingEvaluated = new(
        "没有任何规则得到判定", "no rule could be decided in any report");

    public static LocalizedText InterruptedAfter(int reports, int files) => new(
        FormattableString.Invariant($"已中断：结果完整可读，但只包含 {reports} 份报告（共 {files} 个文件）"),
        FormattableString.Invariant($"interrupted: the results are valid, but of {reports} reports only (from {files} files)"));

    public static LocalizedText LockedSuppressed(string rule, int count) => new(
        FormattableString.Invariant($"豁免了锁定的规则 {rule} 的 {count} 项发现"),
        FormattableString.Invariant($"{count} finding(s) of the locked rule {rule} are suppressed"));

    /// <summary>Where the results went, and how large the files are.</summary>
    public static LocalizedText Written(IReadOnlyList<WrittenResult> files) => new(
        $"已写出 {string.Join('、', files.Select(file => $"{file.Name}（{Size(file, "各份报告在 ")}）"))}",
        $"written: {string.Join(", ", files.Select(file => $"{file.Name} ({Size(file, "each report in ")})"))}");

    private static string Size(WrittenResult file, string pages)
    {
        var size = file.Bytes >= Megabyte
            ? string.Create(CultureInfo.InvariantCulture, $"{(double)file.Bytes / Megabyte:0.0} MB")
            : string.Create(CultureInfo.InvariantCulture, $"{Math.Max(1, file.Bytes / Kilobyte)} kB");
        return file.Pages is { } folder ? $"{size}; {pages}{folder}{Path.DirectorySeparatorChar}" : size;
    }
}
