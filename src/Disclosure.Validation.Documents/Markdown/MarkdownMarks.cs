using System.Buffers;
using Disclosure.Validation.Documents.Limits;

namespace Disclosure.Validation.Documents.Markdown;

/// <summary>
/// Counts what the parser of Markdown takes ever longer for, before it is let loose on a text: it takes no token to stop it.
/// </summary>
internal sealed class MarkdownMarks
{
    // From each bracket, and each run of back-ticks, its other end is looked for to the end of the paragraph.
    private const long MostSteps = 300_000_000;
    private const int DeepestLine = 40;
    private const int WidthOfLevel = 2;

    private static readonly SearchValues<char> Marks = SearchValues.Create("\"&<>[]`*_|\\~^");

    private readonly string? _file;
    private readonly DocumentLimits _limits;
    private int _all;
    private long _steps;
    private long _openers;
    private int _length;

    private MarkdownMarks(string? file, DocumentLimits limits) => (_file, _limits) = (file, limits);

    /// <summary>Refuses a text that has too many marks in all or in one paragraph, or nests too deep.</summary>
    public static void Check(string text, string? file, DocumentLimits limits)
    {
        var marks = new MarkdownMarks(file, limits);
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            marks.CheckLine(line);
        }
    }

    private void CheckLine(ReadOnlySpan<char> line)
    {
        var content = line.TrimStart(" \t");
        var depth = DepthOf(content);
        depth += depth > 0 ? Indent(line) / WidthOfLevel : 0;
        if (depth > DeepestLine)
        {
            throw DocumentProblems.TooDeep(_file, DeepestLine);
        }

        if (content.IsEmpty)
        {
            _steps += _openers * _length;
            (_openers, _length) = (0, 0);
        }

        _all += 1 + depth + Count(content);
        _length += line.Length;
        if (_all > _limits.MaxTextElements || _steps + (_openers * _length) > MostSteps)
        {
            throw DocumentProblems.TooManyTextElements(_file, _limits);
        }
    }

    // Quotes and lists that begin one inside the other: > > - 1. text.
    private static int DepthOf(ReadOnlySpan<char> content)
    {
        var depth = 0;
        for (var mark = MarkOf(content); mark > 0; mark = MarkOf(content))
        {
            depth++;
            content = content[mark..].TrimStart(" \t");
        }

        return depth;
    }

    private static int MarkOf(ReadOnlySpan<char> content)
    {
        if (content.StartsWith('>'))
        {
            return 1;
        }

        var digits = Math.Max(content.IndexOfAnyExceptInRange('0', '9'), 0);
        var isMark = digits > 0 ? content[digits] is '.' or ')' : content is ['-' or '*' or '+', ..];
        return isMark && (content.Length == digits + 1 || content[digits + 1] is ' ' or '\t') ? digits + 1 : 0;
    }

    private static int Indent(ReadOnlySpan<char> line)
    {
        var indent = 0;
        for (var i = 0; i < line.Length && line[i] is ' ' or '\t'; i++)
        {
            indent += line[i] == '\t' ? 4 : 1;
        }

        return indent;
    }

    private int Count(ReadOnlySpan<char> content)
    {
        var count = 0;
        for (var at = content.IndexOfAny(Marks); at >= 0; at = content.IndexOfAny(Marks))
        {
            count++;
            _openers += content[at] == '[' || content[at..] is ['`', not '`', ..] ? 1 : 0;
            content = content[(at + 1)..];
        }

        return count;
    }
}
