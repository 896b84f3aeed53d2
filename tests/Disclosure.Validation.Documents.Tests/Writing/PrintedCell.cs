namespace Disclosure.Validation.Documents.Tests.Writing;

/// <summary>A cell of a printed table. Rows and columns count from 0.</summary>
internal sealed record PrintedCell(string Text, int Row, int Column, int RowSpan = 1, int ColumnSpan = 1);

/// <summary>A table as the official form prints it, merged cells included.</summary>
internal sealed record PrintedTable(IReadOnlyList<PrintedCell> Cells)
{
    public int Height => Cells.Max(cell => cell.Row + cell.RowSpan);

    public int Width => Cells.Max(cell => cell.Column + cell.ColumnSpan);

    public IEnumerable<PrintedCell> RowOf(int row) =>
        Cells.Where(cell => cell.Row == row).OrderBy(cell => cell.Column);

    /// <summary>The text at every place of the table; merged cells have theirs at the first place only.</summary>
    public string[][] Texts()
    {
        var texts = Enumerable.Range(0, Height).Select(_ => Enumerable.Repeat("", Width).ToArray()).ToArray();
        foreach (var cell in Cells)
        {
            texts[cell.Row][cell.Column] = cell.Text;
        }

        return texts;
    }
}
