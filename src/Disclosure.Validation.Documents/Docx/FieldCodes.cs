using System.Text;

namespace Disclosure.Validation.Documents.Docx;

/// <summary>The fields of a paragraph: their results are its text, their codes are not, whatever stands in them.</summary>
/// <param name="text">The text so far; what turns out to be of a code is taken from it again.</param>
internal sealed class FieldCodes(StringBuilder text)
{
    private const int LongestName = 16;

    // Drawn anew from the code whenever the page is shown.
    private static readonly HashSet<string> Drawn = new(["EQ", "SYMBOL", "ADVANCE"], StringComparer.OrdinalIgnoreCase);

    // Marks for tables of contents and the like, which print nothing where they stand.
    private static readonly HashSet<string> Silent =
        new(["XE", "TC", "TA", "RD", "SET", "ASK", "PRIVATE"], StringComparer.OrdinalIgnoreCase);

    private readonly Stack<Field> _open = new();

    /// <summary>Whether a field shows what can't be told from the document.</summary>
    public bool IsOpen { get; private set; }

    /// <summary>Takes a mark between the parts of a field.</summary>
    public void Read(string? mark)
    {
        if (mark == "begin")
        {
            _open.Push(new Field(text.Length));
        }
        else if (!_open.TryPeek(out var field))
        {
            IsOpen |= mark == "separate";
        }
        else if (mark == "separate")
        {
            BeginResult(field);
        }
        else if (mark == "end")
        {
            End(_open.Pop());
        }
    }

    /// <summary>Takes a piece of the code of the innermost field.</summary>
    public void ReadCode(string code)
    {
        if (_open.TryPeek(out var field) && !field.HasResult && field.Code.Length < LongestName)
        {
            field.Code.Append(code.AsSpan(0, Math.Min(code.Length, LongestName)));
        }
    }

    /// <summary>Takes a field whose code stands in one piece.</summary>
    public void ReadSimple(string? code, bool hasResult)
    {
        var name = NameIn(code ?? "");
        IsOpen |= Drawn.Contains(name) || (!hasResult && !Silent.Contains(name));
    }

    /// <summary>Ends the paragraph. The code of a field that does not end there can't be told from text.</summary>
    public void Close() => IsOpen |= _open.Any(field => !field.HasResult);

    private void BeginResult(Field field)
    {
        IsOpen |= field.HasResult || Drawn.Contains(field.Name);
        if (!field.HasResult)
        {
            TakeBack(field);
            field.HasResult = true;
        }
    }

    private void End(Field field)
    {
        if (!field.HasResult)
        {
            TakeBack(field);
            text.Append(' ');
            IsOpen |= !Silent.Contains(field.Name);
        }
    }

    private void TakeBack(Field field) => text.Length = field.Start;

    private static string NameIn(string code)
    {
        var start = code.AsSpan().TrimStart();
        var end = start.IndexOfAnyExceptInRange('A', 'z');
        return (end < 0 ? start : start[..end]).ToString();
    }

    private sealed class Field(int start)
    {
        public int Start { get; } = start;

        public StringBuilder Code { get; } = new();

        public bool HasResult { get; set; }

        public string Name => NameIn(Code.ToString());
    }
}
