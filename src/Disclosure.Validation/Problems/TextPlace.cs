using System.Globalization;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Problems;

/// <summary>A place in a text file.</summary>
/// <param name="File">The file, as the caller named it.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The column, from 1.</param>
/// <param name="LineText">The whole line, where it is at hand.</param>
internal readonly record struct TextPlace(string? File, int Line, int Column, string? LineText)
{
    // A caret under a line that no screen can hold helps nobody.
    public const int LongestShownLine = 200;

    /// <summary>A problem that stands here.</summary>
    public Problem Problem(
        string code, LocalizedText found, LocalizedText? expected = null, LocalizedText? hint = null) =>
        Locate(new Problem { Code = code, Found = found, Expected = expected, Hint = hint });

    /// <summary>The problem, standing here.</summary>
    public Problem Locate(Problem problem) => problem with
    {
        File = File,
        Line = Line,
        Column = Column,
        SourceLine = LineText is { Length: <= LongestShownLine } ? LineText : null,
    };

    /// <inheritdoc />
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{File}:{Line}");
}
