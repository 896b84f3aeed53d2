using Disclosure.Validation.Problems;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Reporting.Json;

/// <summary>Why an input could not be read.</summary>
internal sealed record ProblemEntry(
    string Code, string? File, int? Line, int? Column, TextEntry Found, TextEntry? Expected, TextEntry? Hint)
{
    public static ProblemEntry Of(Problem problem) => new(
        problem.Code,
        problem.File,
        problem.Line,
        problem.Column,
        TextEntry.Of(problem.Found),
        problem.Expected is { } expected ? TextEntry.Of(expected) : null,
        problem.Hint is { } hint ? TextEntry.Of(hint) : null);
}

/// <summary>A text in both languages.</summary>
internal sealed record TextEntry(string Zh, string En)
{
    public static TextEntry Of(LocalizedText text) => new(text.Zh, text.En);
}
