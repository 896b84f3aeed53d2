using Disclosure.Validation.Problems;

namespace Disclosure.Validation.Reporting.Letters;

/// <summary>What can be wrong with the template of a letter.</summary>
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
}
