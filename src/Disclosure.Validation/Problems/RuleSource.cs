using Disclosure.Validation.Text;

namespace Disclosure.Validation.Problems;

/// <summary>Where a definition stands in the files of its pack.</summary>
/// <param name="File">The file, as the caller named it, or the name of the embedded file.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The column, from 1.</param>
public readonly record struct RuleSource(string? File, int? Line, int? Column)
{
    /// <summary>The whole line, for a caret under the spot; null where it is not at hand.</summary>
    public string? LineText { get; init; }

    /// <summary>The lines behind it that belong to the same text; null where it stands in one line.</summary>
    internal string[]? NextLines { get; init; }

    /// <summary>
    /// The place that many characters further on in the text that begins here, in which a line break and the blanks
    /// around it are one character.
    /// </summary>
    internal RuleSource At(int offset)
    {
        var length = LineText?.TrimEnd().Length - Column + 1;
        if (NextLines is not [var next, .. var rest] || offset <= length)
        {
            return this with { Column = Column + offset };
        }

        var following = this with { Line = Line + 1, NextLines = rest };
        return string.IsNullOrWhiteSpace(next)
            ? following.At(offset)
            : (following with { LineText = next, Column = next.Length - next.TrimStart().Length + 1 })
                .At(offset - length.GetValueOrDefault() - 1);
    }

    /// <summary>A problem that stands that many characters further on.</summary>
    internal Problem ProblemAt(
        int offset, string code, LocalizedText found, LocalizedText? expected, LocalizedText? hint)
    {
        var place = At(offset);
        return new Problem
        {
            Code = code,
            File = place.File,
            Line = place.Line,
            Column = place.Column,
            SourceLine = place.LineText is { Length: <= TextPlace.LongestShownLine } line ? line : null,
            Found = found,
            Expected = expected,
            Hint = hint,
        };
    }
}
