using Disclosure.Validation.Documents.Grids;
using Disclosure.Validation.Reports;

namespace Disclosure.Validation.Documents.Text;

/// <summary>Plain text: lines are paragraphs, runs of lines with tabs are tables.</summary>
internal static class TextDocument
{
    private static readonly string[] LineEnds = ["\r\n", "\n", "\r", "\f"];

    public static SourceDocument Read(string text, string? file, DocumentLimits limits)
    {
        var blocks = new List<Block>();
        GridBuilder? table = null;
        var lines = text.Split(LineEnds, StringSplitOptions.None);
        for (var i = 0; i < lines.Length; i++)
        {
            if (IsTableRow(lines[i]))
            {
                table ??= new GridBuilder(limits, file);
                AddRow(table, lines[i], i + 1, file);
                continue;
            }

            EndTable(blocks, ref table);
            AddParagraph(blocks, lines[i], i + 1, file);
        }

        EndTable(blocks, ref table);
        return new SourceDocument(file, blocks);
    }

    // Tabs in front of a line that has no others only indent it.
    private static bool IsTableRow(string line)
    {
        var content = line.AsSpan().TrimStart('\t');
        return content.Contains('\t') || (content.IsEmpty && line.Length > 0);
    }

    private static void AddRow(GridBuilder table, string line, int number, string? file)
    {
        table.BeginRow();
        var fields = line.Split('\t');
        for (var i = 0; i < fields.Length; i++)
        {
            var field = fields[i].Trim();
            table.Add(field, 1, 1, new CellSource(file, field) { Line = number, Column = i + 1 });
        }
    }

    private static void AddParagraph(List<Block> blocks, string line, int number, string? file)
    {
        var text = line.Trim();
        if (text.Length > 0)
        {
            blocks.Add(new Paragraph(text, new CellSource(file, text) { Line = number }));
        }
    }

    private static void EndTable(List<Block> blocks, ref GridBuilder? table)
    {
        if (table is not null)
        {
            blocks.Add(table.Build(keepsPositions: false));
            table = null;
        }
    }
}
