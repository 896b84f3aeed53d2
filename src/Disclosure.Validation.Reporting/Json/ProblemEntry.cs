using Disclosure.Validation.Problems;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Reporting.Json;

/// <summary>Why an input could not be read.</summary>
internal sealed record ProblemEntry(
    string Code, string? File, int? Line, int? Column, LocalizedText Found, LocalizedText? Expected, LocalizedText? Hint)
{
    public static ProblemEntry Of(Problem problem) => new(
        problem.Code,
        problem.File,
        problem.Line,
        problem.Column,
        problem.Found,
        problem.Expected,
        problem.Hint);
}
