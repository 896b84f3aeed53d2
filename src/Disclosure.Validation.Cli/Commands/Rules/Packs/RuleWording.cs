using Disclosure.Validation.Authoring.Coverage;
using Disclosure.Validation.Issuers;
using Disclosure.Validation.Reports;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Cli.Commands.Rules.Packs;

/// <summary>The words of what the tools for rules print, in both languages.</summary>
internal static class RuleWording
{
    public static readonly LocalizedText Rule = new("规则", "rule");
    public static readonly LocalizedText Title = new("内容", "title");
    public static readonly LocalizedText Each = new("范围", "each");
    public static readonly LocalizedText Patterns = new("说法", "words");
    public static readonly LocalizedText Check = new("检查", "check");
    public static readonly LocalizedText Require = new("要求", "require");
    public static readonly LocalizedText Standing = new("根据", "standing");
    public static readonly LocalizedText Basis = new("依据", "basis");
    public static readonly LocalizedText Severity = new("级别", "severity");
    public static readonly LocalizedText Years = new("年度", "years");
    public static readonly LocalizedText Issuers = new("机关", "issuers");
    public static readonly LocalizedText Locked = new("锁定", "locked");
    public static readonly LocalizedText IsLocked = new("扩展的规则包不能停用", "an extending pack can't switch it off");
    public static readonly LocalizedText Message = new("信息", "message");
    public static readonly LocalizedText Source = new("位置", "source");
    public static readonly LocalizedText Instances = new("次数", "instances");
    public static readonly LocalizedText Tests = new("测试", "tests");
    public static readonly LocalizedText WholeReport = new("整份报告", "the report as a whole");
    public static readonly LocalizedText SwitchedOff = new("停用", "off");
    public static readonly LocalizedText Separator = new("；", "; ");
    public static readonly LocalizedText Passed = new("通过", "pass");
    public static readonly LocalizedText Failed = new("失败", "FAIL");
    public static readonly LocalizedText NoTests = new("无测试", "none");

    public static readonly LocalizedText Table = new("表", "table");
    public static readonly LocalizedText NoRule = new("没有规则察觉", "no rule");
    public static readonly LocalizedText Missed = new("；未察觉：", "; missed: ");

    public static readonly LocalizedText NothingFound = new("未发现问题", "nothing found");

    public static readonly LocalizedText Coverage = new(
        "在自洽的报告中逐格改动，看规则能否察觉（已察觉的单元格数/改动的单元格数；报告单独检查时）。另列有上年、下级单位报告时" +
        "才能察觉的规则：",
        "Every cell of consistent reports is changed in these ways (cells where rules notice / cells changed, in a report by " +
        "itself). Rules that notice only beside last year's report or a subordinate's are named besides:");

    public static readonly LocalizedText BesideOthers = new("；有上年或下级单位报告时：", "; beside other reports: ");

    public static readonly LocalizedText TextCoverage = new(
        "逐一改动各条正文规则的测试中相符的例句里的数字，看规则能否察觉（已察觉的次数/改动的次数）：",
        "The figures in the passages of the tests in which a rule about the text holds are changed (times noticed / times " +
        "changed):");

    public static readonly LocalizedText LexiconCoverage = new(
        "词库中出现在规则测试里的写法（出现的/全部）；所数之事、环节和申请人未出现的写法列在下面：",
        "Patterns of the lexicon that stand in tests of rules (those / all); those that don't, of what is counted, what became of it and whose it is:");
    public static readonly LocalizedText Concept = new("概念", "concept");
    public static readonly LocalizedText PhrasePatterns = new("写法", "patterns");
    public static readonly LocalizedText ListSeparator = new("、", ", ");
    public static readonly LocalizedText AllTextRules = new("全部正文规则", "all rules about the text");
    public static readonly LocalizedText NoPassage = new("没有相符的例句", "no passage that holds");

    public static LocalizedText Of(CellChange change) => change switch
    {
        CellChange.PlusOne => new("加一", "+1"),
        CellChange.MinusOne => new("减一", "-1"),
        CellChange.TimesTen => new("乘十", "×10"),
        CellChange.Transposed => new("末两位颠倒", "transposed"),
        CellChange.Swapped => new("与右格互换", "swapped"),
        CellChange.Shifted => new("整行右移", "shifted"),
        _ => new("漏填", "blanked"),
    };

    /// <summary>Kinds of issuer.</summary>
    public static LocalizedText Of(IEnumerable<IssuerLevel> levels)
    {
        var names = levels.Select(LevelWords.Of).ToList();
        return new(string.Join('、', names.Select(name => name.Zh)), string.Join(", ", names.Select(name => name.En)));
    }

    public static LocalizedText CountOfTests(int count) => Both($"{count} 项", $"{count}");

    public static LocalizedText FailedOf(int count, int failed) =>
        Both($"{count} 项，失败 {failed} 项", $"{failed} of {count} failed");

    public static LocalizedText SumOfTests(int count, int failed) => Both(
        $"共 {count} 项测试：通过 {count - failed} 项，失败 {failed} 项",
        $"{count} tests: {count - failed} passed, {failed} failed");

    private static LocalizedText Both(FormattableString zh, FormattableString en) =>
        new(FormattableString.Invariant(zh), FormattableString.Invariant(en));
}
