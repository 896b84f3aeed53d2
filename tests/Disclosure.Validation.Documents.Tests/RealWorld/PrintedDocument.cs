using Disclosure.Validation.Documents.Tests.Writing;

namespace Disclosure.Validation.Documents.Tests.RealWorld;

/// <summary>A printed report that can be bent as offices and their programs bend it: headings and tables in order.</summary>
internal sealed class PrintedDocument(IEnumerable<object> parts)
{
    public IReadOnlyList<object> Parts { get; } = [.. parts];

    /// <summary>Prints another text wherever that one stands.</summary>
    public PrintedDocument Relabelled(string text, string printed) =>
        Mapped(old => old == text ? printed : old);

    public PrintedDocument Mapped(Func<string, string> text) => new(Parts.Select(part => part is PrintedTable table
        ? new PrintedTable([.. table.Cells.Select(cell => cell with { Text = text(cell.Text) })])
        : (object)text((string)part)));

    /// <summary>Changes the table that holds the label.</summary>
    public PrintedDocument With(string label, Func<PrintedTable, PrintedTable> change) =>
        Split(label, table => [change(table)]);

    /// <summary>Puts other parts in place of the table that holds the label.</summary>
    public PrintedDocument Split(string label, Func<PrintedTable, IEnumerable<object>> change)
    {
        var index = Parts.ToList().FindIndex(part => part is PrintedTable table && table.Cells.Any(cell => cell.Text == label));
        return index < 0
            ? throw new ArgumentException($"No table holds '{label}'.", nameof(label))
            : new([.. Parts.Take(index), .. change((PrintedTable)Parts[index]), .. Parts.Skip(index + 1)]);
    }

    /// <summary>Puts a part in front of the first text that is that.</summary>
    public PrintedDocument Before(string text, params object[] added)
    {
        var index = Parts.ToList().IndexOf(text);
        return new([.. Parts.Take(index), .. added, .. Parts.Skip(index)]);
    }

    /// <summary>Joins all tables that follow one another to one.</summary>
    public PrintedDocument Joined()
    {
        var joined = new List<object>();
        foreach (var part in Parts)
        {
            if (part is PrintedTable table && joined.Count > 0 && joined[^1] is PrintedTable above)
            {
                var below = table.Cells.Select(cell => cell with { Row = cell.Row + above.Height });
                joined[^1] = new PrintedTable([.. above.Cells, .. below]);
            }
            else
            {
                joined.Add(part);
            }
        }

        return new(joined);
    }
}
