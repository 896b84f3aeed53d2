using System.Globalization;
using Disclosure.Validation.Forms;
using Disclosure.Validation.Problems;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Rules;

/// <summary>What can be wrong with the definition of a rule or a pack, wherever it stands.</summary>
internal static class RuleProblems
{
    public static Problem IdShape(string id) => Make(
        "rule.id",
        new($"规则编号“{id}”", $"the rule id '{id}'"),
        new("大写字母、数字、连字符，以字母开头，例如 REQ-BALANCE", "capitals, digits and hyphens, a letter first, such as REQ-BALANCE"));

    public static Problem OneLanguage(LocalizedText text) => Make(
        "rule.language",
        text switch
        {
            { Zh.Length: 0, En.Length: 0 } => new("中英文都没有", "no text in either language"),
            { Zh.Length: 0 } => new("缺少中文", "the Chinese text is missing"),
            _ => new("缺少英文", "the English text is missing"),
        },
        new("{zh: 中文, en: 英文}", "{zh: Chinese, en: English}"));

    public static Problem BasisMissing() => Make(
        "rule.basis",
        new("规则称有明文规定（stated），却没有依据", "the rule is 'stated', and has no basis"),
        new("basis：文件号和所在位置", "basis: the number of the notice and the passage"),
        new("若只是推论，请用 standing: implied", "if it only follows from the form, use 'standing: implied'"));

    public static Problem AdvisoryError() => Make(
        "rule.advisory-error",
        new("仅供参考（advisory）的规则不能是错误", "an advisory rule that is an error"),
        new("severity: warning 或 info", "severity: warning or info"));

    public static Problem LockedOff(string id) => Make(
        "rule.locked",
        new($"锁定的规则 {id} 被停用", $"the locked rule {id} is switched off"),
        hint: new("锁定的规则不能停用；可以改变 severity", "a locked rule can't be switched off; its severity can be changed"));

    public static Problem LockedChange(string id, string key) => Make(
        "rule.locked",
        new($"锁定的规则 {id} 的“{key}”被改变", $"'{key}' of the locked rule {id} is changed"),
        hint: new("请另立一条规则", "make a rule of your own"));

    public static Problem YearsReversed(YearRange years) => Make(
        "rule.years",
        new($"起始年度 {Year(years.From)} 晚于终止年度 {Year(years.To)}", $"from {Year(years.From)} is after to {Year(years.To)}"));

    public static Problem CheckOrRequire(bool none) => Make(
        "rule.check",
        none ? new("既没有 check 也没有 require", "neither check nor require")
            : new("既有 check 又有 require", "both check and require"),
        new("二者之一", "one of the two"));

    public static Problem WhenOfCheck() => Make(
        "rule.when",
        new("check 之外还有 when", "a 'when' beside a check"),
        new("when 用于 require", "a 'when' goes with require"),
        new("把条件写进 check：if … then …", "write the condition into the check: if … then …"));

    /// <summary>A <c>require</c> that names no requirement, or several.</summary>
    public static Problem NotOneRequirement(TextPlace at) => at.Problem(
        "require.terms",
        new("require 中不是恰好一项要求", "a require with no or several requirements"),
        new("一项，例如 {length: {most: 1000}}", "one, such as {length: {most: 1000}}"),
        new("几项要求分立几条规则", "make a rule of each requirement"));

    /// <param name="bound">What the <c>each</c> of such a rule begins with.</param>
    public static Problem RequireWithoutEach(string bound) => Make(
        "rule.require",
        new("require 没有 each", "require without each"),
        new($"each: {bound} of …", $"each: {bound} of …"));

    public static Problem StandingMissing() => Make(
        "rule.standing",
        new("没有 standing", "no standing"),
        new("stated、implied 或 advisory", "stated, implied or advisory"));

    public static Problem UnknownPlaceholder(string name) => Make(
        "rule.placeholder",
        new($"未知的占位符“{{{name}}}”", $"unknown placeholder '{{{name}}}'"),
        new(string.Join("、", MessageTemplate.Placeholders), string.Join(", ", MessageTemplate.Placeholders)),
        NameHint.Nearest(name, MessageTemplate.Placeholders));

    public static Problem DuplicateRule(string id, string first) => Make(
        "rule.duplicate-id",
        new($"规则 {id} 重复", $"the rule {id} a second time"),
        hint: new($"第一个在 {first}", $"the first stands at {first}"));

    public static Problem LostRule(string id, string pack) => Make(
        "pack.lost-rule",
        new($"沿用 {pack}，却没有其规则 {id}", $"a pack that extends {pack}, and lacks its rule {id}"),
        hint: new("用 Extend 扩展；停用规则请用 Enabled = false", "make it with Extend; to switch a rule off, use Enabled = false"));

    public static Problem PackWithoutId() => Make(
        "pack.id",
        new("规则包没有编号", "the pack has no id"),
        new("pack: 编号", "pack: id"));

    public static Problem Version(string version) => Make(
        "pack.version",
        version.Length == 0
            ? new("规则包没有版本号（version）", "the pack has no version")
            : new($"版本号“{Excerpt.Of(version)}”", $"the version '{Excerpt.Of(version)}'"),
        new("语义化版本号，例如 1.0.0", "a semantic version such as 1.0.0"));

    public static Problem NoRules() => Make(
        "pack.empty",
        new("规则包没有规则", "the pack has no rules"));

    private static Problem Make(
        string code, LocalizedText found, LocalizedText? expected = null, LocalizedText? hint = null) =>
        new() { Code = code, Found = found, Expected = expected, Hint = hint };

    private static string Year(int? year) => year?.ToString(CultureInfo.InvariantCulture) ?? "";
}
