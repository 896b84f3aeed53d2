using Disclosure.Validation.Problems;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Disclosure.Validation.Yaml;

/// <summary>The text of a YAML file, by lines.</summary>
internal sealed class YamlText(string text, string? file)
{
    private readonly string[] _lines = text.ReplaceLineEndings("\n").Split('\n');

    public string? File => file;

    public string Text => text;

    public IReadOnlyList<string> Lines => _lines;

    public TextPlace At(int line, int column) =>
        new(file, line, column, line <= _lines.Length ? _lines[line - 1] : null);

    public TextPlace At(Mark mark) => At((int)Math.Max(1, mark.Line), (int)Math.Max(1, mark.Column));

    /// <summary>Where the first character of the scalar's content stands.</summary>
    public TextPlace ContentOf(Scalar scalar)
    {
        var at = At(scalar.Start);
        switch (scalar.Style)
        {
            case ScalarStyle.SingleQuoted or ScalarStyle.DoubleQuoted:
                return at with { Column = at.Column + 1 };
            case ScalarStyle.Literal or ScalarStyle.Folded when at.Line < _lines.Length:
                var first = _lines[at.Line];
                return At(at.Line + 1, first.Length - first.TrimStart(' ').Length + 1);
            default:
                return at;
        }
    }

    /// <summary>The lines of the scalar behind the one of its first character.</summary>
    public string[] NextLinesOf(Scalar scalar)
    {
        var first = ContentOf(scalar).Line;
        var last = (int)Math.Min(_lines.Length, scalar.End.Line);
        return last > first ? _lines[first..last] : [];
    }
}
