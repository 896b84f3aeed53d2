using Disclosure.Validation.Forms;
using Disclosure.Validation.Problems;
using Disclosure.Validation.Rules.Language;

namespace Disclosure.Validation.Rules.Compilation;

/// <summary>Places what is wrong with a rule's text in the file that the rule comes from.</summary>
internal static class CompilationProblems
{
    public static Problem Syntax(RuleSource source, ParseFailure failure) =>
        At(source, "rule.syntax", failure.Offset, failure.Found, failure.Expected, failure.Hint);

    public static Problem Mistake(RuleSource source, int offset, Mistake mistake) =>
        At(source, mistake.Code, offset, mistake.Found, mistake.Expected, mistake.Hint);

    private static Problem At(
        RuleSource source, string code, int offset, LocalizedText found, LocalizedText? expected, LocalizedText? hint)
    {
        var place = source.At(offset);
        return new Problem
        {
            Code = code,
            File = place.File,
            Line = place.Line,
            Column = place.Column,
            SourceLine = place.LineText,
            Found = found,
            Expected = expected,
            Hint = hint,
        };
    }
}
