using System.Text;
using Disclosure.Validation.Reporting.Wording;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Reporting.Markdown;

/// <summary>Rows of a table in Markdown, up to a size: what does not fit is counted.</summary>
/// <param name="sizeLimit">The most bytes of UTF-8 that the rows may take.</param>
/// <param name="headings">The headings of the columns.</param>
public sealed class MarkdownTable(int sizeLimit, params IReadOnlyList<string> headings)
{
    private readonly StringBuilder _rows = new();
    private int _size;
    private int _leftOut;

    /// <summary>Whether it has no row.</summary>
    public bool IsEmpty => _rows.Length == 0;

    /// <summary>A row; its cells are text, not Markdown.</summary>
    public void Add(params IEnumerable<string> cells)
    {
        ArgumentNullException.ThrowIfNull(cells);
        var row = Row(cells);
        var size = Encoding.UTF8.GetByteCount(row);
        if (_size + size > sizeLimit)
        {
            _leftOut++;
            return;
        }

        _size += size;
        _rows.Append(row);
    }

    /// <summary>Writes the table, and how many rows are missing.</summary>
    public void Write(TextWriter text, Language language)
    {
        ArgumentNullException.ThrowIfNull(text);
        text.Write(Row(headings));
        text.Write($"|{string.Concat(headings.Select(_ => " --- |"))}\n");
        text.Write(_rows.ToString());
        if (_leftOut > 0)
        {
            text.Write($"\n{ReportWording.MoreFindings(_leftOut).In(language)}\n");
        }
    }

    private static string Row(IEnumerable<string> cells) => $"| {string.Join(" | ", cells.Select(MarkdownText.Of))} |\n";
}
