using System.Text;
using Disclosure.Validation.Problems;

namespace Disclosure.Validation.Reports.Canonical;

/// <summary>Turns offsets in a JSON file into lines and columns.</summary>
internal sealed class JsonLines
{
    private const int LongestKeptLine = 800;

    private readonly ReadOnlyMemory<byte> _utf8;
    private readonly string? _file;
    private readonly List<int> _starts = [0];

    public JsonLines(ReadOnlyMemory<byte> utf8, string? file)
    {
        _utf8 = utf8;
        _file = file;
        var bytes = utf8.Span;
        for (int at = 0, next; (next = bytes[at..].IndexOf((byte)'\n')) >= 0;)
        {
            at += next + 1;
            _starts.Add(at);
        }
    }

    public TextPlace Locate(FileMark mark) => Locate(LineOf(mark, out var offset), offset);

    /// <summary>The line and column of a mark, from 1.</summary>
    public (int Line, int Column) PlaceOf(FileMark mark) =>
        LineOf(mark, out var offset) is var line ? (line + 1, ColumnOf(line, offset)) : default;

    /// <summary>The place at a line and a byte of it, both from 0.</summary>
    public TextPlace Locate(long line, long byteOfLine)
    {
        var index = (int)Math.Clamp(line, 0, _starts.Count - 1);
        return Locate(index, (int)Math.Clamp(_starts[index] + byteOfLine, 0, _utf8.Length));
    }

    private int LineOf(FileMark mark, out int offset)
    {
        offset = (int)Math.Clamp(mark.Offset, 0, _utf8.Length);
        var found = _starts.BinarySearch(offset);
        return found >= 0 ? found : ~found - 1;
    }

    private int ColumnOf(int line, int offset) => Encoding.UTF8.GetCharCount(_utf8.Span[_starts[line]..offset]) + 1;

    private TextPlace Locate(int line, int offset)
    {
        var start = _starts[line];
        var end = line + 1 < _starts.Count ? _starts[line + 1] - 1 : _utf8.Length;
        var text = end - start > LongestKeptLine ? null : Encoding.UTF8.GetString(_utf8.Span[start..end]).TrimEnd('\r');
        return new TextPlace(_file, line + 1, ColumnOf(line, offset), text);
    }
}
