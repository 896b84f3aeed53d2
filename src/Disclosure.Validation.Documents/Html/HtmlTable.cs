using System.Globalization;
using AngleSharp.Dom;
using Disclosure.Validation.Documents.Grids;

namespace Disclosure.Validation.Documents.Html;

/// <summary>A table element: a table of figures, or a frame that only lays the page out.</summary>
internal sealed class HtmlTable
{
    private readonly List<IElement> _rows = [];
    private readonly IEnumerable<IElement> _inner;

    /// <param name="table">The table.</param>
    /// <param name="inner">The tables inside it.</param>
    public HtmlTable(IElement table, IEnumerable<IElement> inner)
    {
        _inner = inner;
        AddRows(table);
    }

    /// <summary>The cells of the table itself, not those of tables inside.</summary>
    public IEnumerable<IElement> Cells => _rows.SelectMany(CellsOf);

    /// <summary>Whether the table lays a page out: it has one column, or holds tables larger than itself.</summary>
    public bool IsLayout
    {
        get
        {
            var inner = _inner.Sum(table => table.GetElementsByTagName("td").Length);
            return (inner > 0 && inner >= Cells.Count()) || _rows.TrueForAll(row => CellsOf(row).Take(2).Count() <= 1);
        }
    }

    public Grid Read(DocumentLimits limits, string? file, int number)
    {
        var grid = new GridBuilder(limits, file, number);
        var text = new HtmlText();
        foreach (var row in _rows.Where(row => !HtmlElements.IsUnread(row)))
        {
            grid.BeginRow();
            foreach (var cell in CellsOf(row))
            {
                grid.Add(HtmlCellText.Of(cell, text, file, limits), Span(cell, "rowspan"), Span(cell, "colspan"));
            }
        }

        return grid.Build(keepsPositions: true);
    }

    private void AddRows(IElement parent)
    {
        foreach (var child in parent.Children)
        {
            if (child.Is("tr"))
            {
                _rows.Add(child);
            }
            else if (child.Is("thead") || child.Is("tbody") || child.Is("tfoot"))
            {
                AddRows(child);
            }
        }
    }

    private static IEnumerable<IElement> CellsOf(IElement row) =>
        row.Children.Where(child => child.Is("td") || child.Is("th"));

    private static int Span(IElement cell, string attribute) =>
        int.TryParse(cell.GetAttribute(attribute), NumberStyles.Integer, CultureInfo.InvariantCulture, out var span)
            ? span
            : 1;
}
