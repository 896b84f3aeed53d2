using Disclosure.Validation.Documents.Grids;
using Disclosure.Validation.Documents.Limits;
using Disclosure.Validation.Reports;

namespace Disclosure.Validation.Documents.Text;

/// <summary>Plain text: lines are paragraphs, runs of lines with tabs are tables.</summary>
internal sealed class TextDocument
{
    private readonly string? _file;
    private readonly DocumentLimits _limits;
    private readonly List<Block> _blocks = [];
    private GridBuilder? _table;
    private int _line;
    private int _pieces;

    private TextDocument(string? file, DocumentLimits limits) => (_file, _limits) = (file, limits);

    public static SourceDocument Read(string text, string? file, DocumentLimits limits, CancellationToken cancellationToken)
    {
        var document = new TextDocument(file, limits);
        for (var start = 0; start <= text.Length;)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var rest = text.AsSpan(start);
            var length = rest.IndexOfAny('\r', '\n', '\f') is var end and >= 0 ? end : rest.Length;
            document.ReadLine(rest[..length]);
            start += length + (rest[length..].StartsWith("\r\n") ? 2 : 1);
        }

        document.EndTable();
        return new SourceDocument(file, document._blocks);
    }

    private void ReadLine(ReadOnlySpan<char> line)
    {
        _line++;
        if (IsTableRow(line))
        {
            _table ??= new GridBuilder(_limits, _file);
            AddRow(_table, line);
            return;
        }

        EndTable();
        AddParagraph(line.Trim());
    }

    // Tabs in front of a line that has no others only indent it.
    private static bool IsTableRow(ReadOnlySpan<char> line)
    {
        var content = line.TrimStart('\t');
        return content.Contains('\t') || (content.IsEmpty && line.Length > 0);
    }

    private void AddRow(GridBuilder table, ReadOnlySpan<char> line)
    {
        table.BeginRow();
        var column = 0;
        foreach (var range in line.Split('\t'))
        {
            Count();
            var field = line[range].Trim().ToString();
            table.Add(field, 1, 1, new CellSource(_file, field) { Line = _line, Column = ++column });
        }
    }

    private void AddParagraph(ReadOnlySpan<char> line)
    {
        if (!line.IsEmpty)
        {
            Count();
            var text = line.ToString();
            _blocks.Add(new Paragraph(text, new CellSource(_file, text) { Line = _line }));
        }
    }

    private void EndTable()
    {
        if (_table is not null)
        {
            _blocks.Add(_table.Build(keepsPositions: false));
            _table = null;
        }
    }

    private void Count()
    {
        if (++_pieces > _limits.MaxTextElements)
        {
            throw DocumentProblems.TooManyTextElements(_file, _limits);
        }
    }
}
