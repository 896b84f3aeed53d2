using Disclosure.Validation.Desk.Domain;
using Disclosure.Validation.Findings;
using Disclosure.Validation.Findings.Verdicts;
using Disclosure.Validation.Reporting.Verdicts;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Desk.Wording;

/// <summary>What states are called.</summary>
internal static class StateWords
{
    public static LocalizedText Of(FindingState state) => state switch
    {
        FindingState.Changed => new("数字已变，待复核", "figures changed, to be looked at again"),
        FindingState.ToCorrect => Of(DecisionKind.ToCorrect),
        FindingState.FalseAlarm => Of(DecisionKind.FalseAlarm),
        FindingState.Explained => Of(DecisionKind.Explained),
        FindingState.Corrected => Of(DecisionKind.Corrected),
        _ => new("未处理", "open"),
    };

    public static LocalizedText Of(DecisionKind kind) => kind switch
    {
        DecisionKind.ToCorrect => new("属实待整改", "to be corrected"),
        DecisionKind.FalseAlarm => new("误报", "false alarm"),
        DecisionKind.Explained => new("已说明", "explained by the office"),
        _ => new("已整改", "corrected"),
    };

    public static LocalizedText Of(DeskRole role) => role == DeskRole.Auditor ? new("审核员", "auditor") : new("只读", "reader");

    public static LocalizedText Of(SubmissionState state) => state switch
    {
        SubmissionState.Waiting => new("等待读取", "waiting"),
        SubmissionState.Reading => new("正在读取", "being read"),
        SubmissionState.Read => new("已读取", "read"),
        SubmissionState.NotAReport => new("不像年度报告", "does not look like an annual report"),
        SubmissionState.Failed => new("未能读取", "can't be read"),
        SubmissionState.Cancelled => new("已取消", "cancelled"),
        _ => new("内容与已有文件相同", "the same as a file that is here"),
    };

    /// <summary>Why a report is not judged that another build of the program has read.</summary>
    public static LocalizedText ReadAgain { get; } = new("程序已更新，正在重新读取此文件", "the program is another by now, and the document is being read again");

    /// <summary>Why a report is not judged whose check failed.</summary>
    public static LocalizedText NotChecked(string reason) => new($"核对没有完成：{reason}", $"the check came to no end: {reason}");

    public static LocalizedText Of(ReportVerdict verdict) => VerdictWords.Of(verdict);

    /// <summary>The class by which the style tells a verdict.</summary>
    public static string ClassOf(ReportVerdict verdict) => verdict switch
    {
        ReportVerdict.Errors => "e",
        ReportVerdict.Warnings => "w",
        ReportVerdict.Clean => "ok",
        ReportVerdict.Unread => "r",
        _ => "s",
    };

    /// <summary>The class by which the style tells a weight.</summary>
    public static string ClassOf(Severity severity) => severity switch
    {
        Severity.Error => "e",
        Severity.Warning => "w",
        _ => "i",
    };

    public static LocalizedText Of(AuditAction action) => action switch
    {
        AuditAction.SignedIn => new("登录", "signed in"),
        AuditAction.NameConfirmed => new("确认姓名", "confirmed the name"),
        AuditAction.Brought => new("提交文件", "brought a file"),
        AuditAction.Decided => new("处理问题", "decided on a finding"),
        AuditAction.RegisterReplaced => new("导入机关清单", "brought a register"),
        AuditAction.DeadlineSet => new("设定截止日期", "set the deadline"),
        AuditAction.VersionChosen => new("选定有效版本", "chose the version that counts"),
        AuditAction.BaselineImported => new("导入豁免清单", "imported a baseline"),
        AuditAction.BaselineExported => new("导出豁免清单", "exported a baseline"),
        AuditAction.Exported => new("导出", "exported"),
        AuditAction.BackedUp => new("备份", "backed up"),
        AuditAction.Retried => new("重新读取", "had a file read again"),
        AuditAction.RegisterEdited => new("修改机关清单", "changed the register"),
        AuditAction.Cancelled => new("取消读取", "cancelled a reading"),
        AuditAction.DraftBegun => new("开始手工录入", "began to type a report"),
        AuditAction.DraftDiscarded => new("删除录入草稿", "discarded a draft"),
        AuditAction.ScanAttached => new("附上原件", "attached the document"),
        AuditAction.Typed => new("提交手工录入的报告", "handed in a typed report"),
        AuditAction.SignInFailed => new("登录失败", "failed to sign in"),
        AuditAction.SignedOut => new("退出", "signed out"),
        AuditAction.AccountMade => new("新建账户", "made an account"),
        AuditAction.AccountChanged => new("更改账户", "changed an account"),
        AuditAction.PasswordSet => new("设定密码", "set a password"),
        AuditAction.PackBrought => new("上传规则包", "brought a pack of rules"),
        AuditAction.PackRefused => new("上传的规则包有问题", "brought a pack of rules with problems"),
        AuditAction.PacksChosen => new("更改年度规则", "chose the rules of a year"),
        _ => new("移除规则包", "took a pack of rules away"),
    };
}
