using Disclosure.Validation.Cli.CommandLine;
using Disclosure.Validation.Problems;

namespace Disclosure.Validation.Cli.Commands.Letters;

/// <summary>What can be wrong with what a letter is asked of.</summary>
internal static class LetterProblems
{
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
