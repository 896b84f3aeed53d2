using System.Buffers;
using Disclosure.Validation.Documents.Grids;
using Disclosure.Validation.Documents.Limits;
using Disclosure.Validation.Reports;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Documents.Text;

/// <summary>Plain text: lines are paragraphs, runs of lines with tabs, or with commas in a file of such, are tables.</summary>
internal sealed class TextDocument
{
    private static readonly SearchValues<char> FigureCharacters = SearchValues.Create("0123456789.,-+");

    private readonly string? _file;
    private readonly DocumentLimits _limits;
    private readonly char? _delimiter;
    private readonly List<Block> _blocks = [];
    private GridBuilder? _table;
    private int _line;
    private int _pieces;

    private TextDocument(string? file, DocumentLimits limits, char? delimiter) => (_file, _limits, _delimiter) = (file, limits, delimiter);

    public static SourceDocument Read(string text, string? file, DocumentLimits limits, CancellationToken cancellationToken)
    {
        var document = new TextDocument(file, limits, text.Contains('\t', StringComparison.Ordinal) ? null : DelimitedText.DelimiterOf(text) ?? DelimitedText.DelimiterOfFile(text, file));
        for (var start = 0; start <= text.Length;)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var rest = text.AsSpan(start);
            var length = rest.IndexOfAny('\r', '\n', '\f') is var end and >= 0 ? end : rest.Length;
            var next = length + (rest[length..].StartsWith("\r\n") ? 2 : 1);
            document.ReadLine(rest[..length], rest[Math.Min(next, rest.Length)..]);
            start += next;
        }

        document.EndTable();
        return new SourceDocument(file, document._blocks);
    }

    private void ReadLine(ReadOnlySpan<char> line, ReadOnlySpan<char> below)
    {
        _line++;
        if (IsTableRow(line, isBelowRow: _table is not null))
        {
            _table ??= new GridBuilder(_limits, _file);
            AddRow(_table, line);
            return;
        }

        if (_delimiter is { } delimiter && DelimitedText.Split(line, delimiter) is { Count: > 1 } fields)
        {
            ReadFields(fields, below);
            return;
        }

        EndTable();
        if (!line.IsEmpty && !line.ContainsAnyExcept(BarLines.BlankCell))
        {
            AddBlankCells(line.Count(BarLines.BlankCell));
        }
        else
        {
            AddParagraph(_delimiter is not null && line.Trim() is ['"', .. var quoted, '"'] ? quoted : line.Trim());
        }
    }

    // Tabs in front of a line that has no others only indent it, unless it is a figure within a table.
    private static bool IsTableRow(ReadOnlySpan<char> line, bool isBelowRow)
    {
        var content = line.TrimStart('\t');
        return content.Contains('\t') || (line.Length > content.Length && (content.IsEmpty || (isBelowRow && !content.ContainsAnyExcept(FigureCharacters))));
    }

    // A line of one text is a paragraph, as a program wrote it that gives all lines as many cells; below rows of a table it is one
    // of blanks, unless it is numbered as a section is and no figures follow at once.
    private void ReadFields(List<string> fields, ReadOnlySpan<char> below)
    {
        if (fields.FindAll(field => field.Length > 0) is not [var only]
            || (_table is not null && (!IsNumbered(only) || DelimitedText.BeginsWithFigures(below, _delimiter!.Value))))
        {
            AddRow(_table ??= new GridBuilder(_limits, _file), fields);
            return;
        }

        EndTable();
        AddParagraph(only);
    }

    private static bool IsNumbered(string text) => text.Length > 1
        && ChineseNumerals.Ordinals.Contains(text[0], StringComparison.Ordinal) && text[1] is '、' or '.' or '．' or '，';

    private void AddRow(GridBuilder table, ReadOnlySpan<char> line)
    {
        var fields = new List<string>();
        foreach (var range in line.Split('\t'))
        {
            fields.Add(line[range].Trim().ToString());
        }

        AddRow(table, fields);
    }

    private void AddRow(GridBuilder table, List<string> fields)
    {
        table.BeginRow();
        var column = 0;
        foreach (var field in fields)
        {
            Count();
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

    private void AddBlankCells(int count)
    {
        for (var i = 0; i < count; i++)
        {
            Count();
            _blocks.Add(new Paragraph("", new CellSource(_file, "") { Line = _line }));
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
