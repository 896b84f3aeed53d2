using System.Text;

namespace Disclosure.Validation.Reporting.Markdown;

/// <summary>Rows of a table, up to a size: what does not fit is counted.</summary>
internal sealed class MarkdownTable(int sizeLimit, params IReadOnlyList<string> headings)
{
    private readonly StringBuilder _rows = new();
    private int _size;

    /// <summary>The rows that did not fit.</summary>
    public int LeftOut { get; private set; }

    public bool IsEmpty => _rows.Length == 0;

    /// <summary>A row; its cells are text, not Markdown.</summary>
    public void Add(params IEnumerable<string> cells)
    {
        var row = Row(cells);
        var size = Encoding.UTF8.GetByteCount(row);
        if (_size + size > sizeLimit)
        {
            LeftOut++;
            return;
        }

        _size += size;
        _rows.Append(row);
    }

    public void Write(TextWriter text)
    {
        text.Write(Row(headings));
        text.Write($"|{string.Concat(headings.Select(_ => " --- |"))}\n");
        text.Write(_rows.ToString());
    }

    private static string Row(IEnumerable<string> cells) => $"| {string.Join(" | ", cells.Select(MarkdownText.Of))} |\n";
}
