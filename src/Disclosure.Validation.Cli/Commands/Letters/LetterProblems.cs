using Disclosure.Validation.Cli.CommandLine;
using Disclosure.Validation.Problems;

namespace Disclosure.Validation.Cli.Commands.Letters;

/// <summary>What can be wrong with what a letter is asked of.</summary>
internal static class LetterProblems
{
    public static Problem UnknownName(string file, int line, string name, IEnumerable<string> names) => new()
    {
        Code = "letter.unknown-name",
        File = file,
        Line = line,
        Found = new($"模板中的 {name} 没有内容可填", $"nothing can be filled in for {name}"),
        Expected = new(string.Join(' ', names), string.Join(' ', names)),
    };

    public static Problem NoFindingsLine(string file) => new()
    {
        Code = "letter.no-findings-line",
        File = file,
        Found = new("模板没有单独一行 {findings}", "the template has no line {findings}"),
        Expected = new("{findings} 单独成行", "a line {findings}"),
    };

    public static Problem NoIssuer(string name, IEnumerable<string> issuers) => new()
    {
        Code = "letter.no-issuer",
        Found = new($"检查结果中没有“{name}”的报告", $"no report of {name} among the results"),
        Hint = NameHint.Nearest(name, issuers),
    };

    public static Problem OneOrAll() => UsageProblems.Usage(
        new("请用 --issuer NAME 指定一个机关，或用 --all 给每个机关各写一份", "name one issuer with --issuer, or ask for all with --all"),
        new("--issuer NAME -o FILE.docx；--all -o FOLDER", "--issuer NAME -o FILE.docx; --all -o FOLDER"));
}
