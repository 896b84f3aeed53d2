using System.Globalization;
using Disclosure.Validation.Problems;

namespace Disclosure.Validation.Yaml;

/// <summary>What can be wrong with a YAML file, whatever it is about.</summary>
internal static class YamlProblems
{
    /// <param name="at">Where the parser stopped.</param>
    /// <param name="reason">What it says, where it says something.</param>
    /// <param name="wideMark">The full-width mark that probably stands for a mark of YAML.</param>
    public static Problem Syntax(TextPlace at, string? reason, WideMark? wideMark) => at.Problem(
        "yaml.syntax",
        reason is null
            ? new("YAML 语法错误", "broken YAML")
            : new($"YAML 语法错误{YamlReason.InChinese(reason)}", $"broken YAML ({reason.TrimEnd('.')})"),
        hint: wideMark is { } mark
            ? new(
                $"第 {Number(mark.Line)} 行有全角的“{mark.Character}”；YAML 的冒号、逗号、括号和引号用半角",
                $"line {Number(mark.Line)} has a full-width '{mark.Character}'; YAML takes half-width colons, commas, brackets and quotation marks")
            : new(
                "请检查缩进、冒号后的空格和引号；含“: ”“#”或逗号的文字要加引号",
                "check the indentation, the blank behind each colon and the quotation marks; quote texts that hold ': ', '#' or commas"));

    public static Problem Nul(TextPlace at) => at.Problem(
        "yaml.nul",
        new("含有空字符（NUL）", "a NUL character"),
        new("UTF-8 编码的文本", "text in UTF-8"),
        new("文件可能是 UTF-16 编码或二进制文件；请另存为 UTF-8", "the file may be UTF-16 or binary; save it as UTF-8"));

    public static Problem Tab(TextPlace at) => at.Problem(
        "yaml.tab",
        new("缩进中有制表符", "a tab in the indentation"),
        new("空格", "blanks"));

    public static Problem Anchor(TextPlace at) => at.Problem(
        "yaml.anchor",
        new("YAML 锚点或别名", "a YAML anchor or alias"),
        hint: new("此处不允许“&”“*”，请直接写出内容", "'&' and '*' are not allowed here; write the content out"));

    public static Problem Tag(TextPlace at) => at.Problem(
        "yaml.tag",
        new("YAML 标签", "a YAML tag"),
        hint: new("此处不允许以“!”开头的标签", "tags, which begin with '!', are not allowed here"));

    public static Problem TooDeep(TextPlace at) => at.Problem(
        "yaml.too-deep",
        new("嵌套太深", "nested too deeply"),
        new($"最多 {Number(YamlLoader.MaxDepth)} 层", $"at most {Number(YamlLoader.MaxDepth)} levels"));

    public static Problem TooMany(TextPlace at) => at.Problem(
        "yaml.too-many",
        new("内容太多", "too much content"),
        new($"最多 {Number(YamlLoader.MaxNodes)} 个键和值", $"at most {Number(YamlLoader.MaxNodes)} keys and values"));

    public static Problem KeyNotScalar(TextPlace at) => at.Problem(
        "yaml.key",
        new("键不是文字", "a key that is no text"),
        new("“键: 值”", "'key: value'"));

    public static Problem DuplicateKey(TextPlace at, string key, int firstLine) => at.Problem(
        "yaml.duplicate-key",
        new($"键“{Excerpt.Of(key)}”重复", $"the key '{Excerpt.Of(key)}' a second time"),
        hint: new(
            $"第一个在第 {Number(firstLine)} 行；请删去其一或改名",
            $"the first stands in line {Number(firstLine)}; remove or rename one"));

    public static Problem SecondDocument(TextPlace at) => at.Problem(
        "yaml.documents",
        new("第二个 YAML 文档", "a second YAML document"),
        new("每个文件只有一个文档", "one document a file"),
        new("请删去“---”，或拆成两个文件", "remove the '---', or make two files"));

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
