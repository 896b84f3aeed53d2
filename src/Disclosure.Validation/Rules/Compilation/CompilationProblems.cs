using Disclosure.Validation.Problems;
using Disclosure.Validation.Rules.Language;

namespace Disclosure.Validation.Rules.Compilation;

/// <summary>Places what is wrong with a rule's text in the file that the rule comes from.</summary>
internal static class CompilationProblems
{
    public static Problem Syntax(RuleSource source, string text, ParseFailure failure) =>
        At(source, text, failure.Offset) with
        {
            Code = "rule.syntax",
            Found = failure.Found,
            Expected = failure.Expected,
            Hint = failure.Hint,
        };

    public static Problem Mistake(RuleSource source, string text, int offset, Mistake mistake) =>
        At(source, text, offset) with
        {
            Code = mistake.Code,
            Found = mistake.Found,
            Expected = mistake.Expected,
            Hint = mistake.Hint,
        };

    // The caret needs the text of the rule; the column is that of the file, where the text begins on a known column.
    private static Problem At(RuleSource source, string text, int offset) => new()
    {
        Code = "",
        Found = new("", ""),
        File = source.File,
        Line = source.Line,
        Column = source.Column + offset,
        SourceLine = text.Contains('\n', StringComparison.Ordinal) ? null : text,
        CaretOffset = offset,
    };
}
