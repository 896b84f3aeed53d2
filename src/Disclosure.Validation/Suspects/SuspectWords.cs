using Disclosure.Validation.Rules.Judging;
using Disclosure.Validation.Suspects.Slips;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Suspects;

/// <summary>The words of one language that suspects are described with.</summary>
internal sealed class SuspectWords(Language language)
{
    public string MostLikely => In("最可能：", "most likely: ");
    public string OneOf => In("有 {0} 种改法都能使数据平衡，仅凭数字无法确定：", "the rules would hold with any of these {0} changes: ");
    public string Or => In("；或 ", "; or ");
    public string AndOthers => In("；还有 {0} 种", "; and {0} more");
    public string OneOtherPossible => In("；另有 1 种可能", "; 1 other way is possible");
    public string OthersPossible => In("；另有 {0} 种可能", "; {0} other ways are possible");
    public string NotAllSearched => In("（没有找完，可能还有别的）", " (the search was not finished; there may be others)");
    public string NotFound => In("改动 {0} 格以内，没有找到能使数据平衡的改法", "not found within {0} cells: no change of so few lets every rule hold");
    public string OutOfTime => In("{0} 毫秒内没有找完，不作推测", "the search was not finished within {0} ms; nothing is suggested");
    public string OutOfTries => In("试过 {0} 种改法，没有找完，不作推测", "the search was not finished within {0} tries; nothing is suggested");
    public string Undecided => In("没有能找完，不作推测", "the search could not be finished; nothing is suggested");
    public string Contradicting => In("规则 {0} 相互矛盾，没有报告能全部满足，因此不推测哪一格有误", "no report can keep {0} together: they contradict each other, so no cell is suspected");
    public string ShouldBe => In("{0} 应为 {1}", "{0} should be {1}");
    public string ShouldBeWithin => In("{0} 应在 {1} 至 {2} 之间", "{0} should be from {1} to {2}");
    public string ShouldBeAtLeast => In("{0} 应不小于 {1}", "{0} should be at least {1}");
    public string ShouldBeAtMost => In("{0} 应不大于 {1}", "{0} should be at most {1}");
    public string ShouldChange => In("{0} 应改", "{0} should change");
    public string Now => In("现为 {0}", "now {0}");
    public string NowBlank => In("现为空白", "now blank");
    public string Join => In("，", ", ");
    public string And => In("；", "; ");
    public string Exchanged => In("：两格互换", ": the two exchanged");
    public string ShiftedOn => In("{0}各数整体错后一格，{1} 格因此有误", "the numbers of {0} stand one place too late, which makes {1} cells wrong");
    public string ShiftedBack => In("{0}各数整体错前一格，{1} 格因此有误", "the numbers of {0} stand one place too early, which makes {1} cells wrong");
    public string CountedTwice => In("{0} 可能又计入了其他办理结果：多出的数正好等于部分公开的数", "{0} may be counted under another result too: the sums exceed by just these numbers");
    public string IssuersReport => In("{0}报告{1}", "{1} in the report of {0}");
    public string LastYears => In("上年报告{0}", "last year's {0}");

    /// <summary>The same sentence in both languages.</summary>
    public static LocalizedText InBoth(Func<SuspectWords, Words, string> say) =>
        Words.InBoth(words => say(new SuspectWords(words.Language), words));

    /// <summary>A reason for a single cell; a name stands in for the other cell that some speak of.</summary>
    public string Reason(string code, string? other) => code switch
    {
        "omitted" => In("漏填", "left out"),
        "sign" => In("正负号有误", "wrong sign"),
        "transposed" => In("数字颠倒", "digits transposed"),
        "tenfold" => In("差十倍", "ten times off"),
        "digit_doubled" => In("重复一位数字", "a digit doubled"),
        "digit_dropped" => In("漏一位数字", "a digit dropped"),
        "digit_wrong" => In("错一位数字", "one digit wrong"),
        "digit_added" => In("多一位数字", "a digit too many"),
        "copied" => In($"与 {other} 相同", $"the same as {other}"),
        _ => In($"总计漏加 {other}", $"the total leaves out {other}"),
    };

    /// <summary>What a slip that makes several cells wrong is called.</summary>
    public string Slip(SetSlipKind kind) => kind switch
    {
        SetSlipKind.Swapped => In("相邻两格互换", "two neighbouring cells exchanged"),
        SetSlipKind.SwappedApart => In("两格互换", "two cells exchanged"),
        SetSlipKind.ShiftedOn => In("整体错后一格", "written one place too late"),
        SetSlipKind.ShiftedBack => In("整体错前一格", "written one place too early"),
        _ => In("部分公开重复计数", "partly granted requests counted twice"),
    };

    private string In(string zh, string en) => language == Language.Zh ? zh : en;
}
