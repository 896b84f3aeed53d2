using System.Globalization;
using AngleSharp.Dom;
using Disclosure.Validation.Documents.Characters;
using Disclosure.Validation.Documents.Grids;

namespace Disclosure.Validation.Documents.Html;

/// <summary>A table element: a table of figures, or a frame that only lays the page out.</summary>
internal sealed class HtmlTable
{
    private readonly List<(IElement Element, List<IElement> Cells)> _rows = [];
    private readonly IEnumerable<IElement> _inner;

    /// <param name="table">The table.</param>
    /// <param name="inner">The tables inside it.</param>
    public HtmlTable(IElement table, IEnumerable<IElement> inner)
    {
        _inner = inner;
        AddRows(table);
    }

    /// <summary>The cells of the table itself, not those of tables inside.</summary>
    public IEnumerable<IElement> Cells => _rows.SelectMany(row => row.Cells);

    /// <summary>Whether the table lays a page out: it has one column, or holds tables larger than itself.</summary>
    public bool IsLayout
    {
        get
        {
            var inner = _inner.Sum(table => table.GetElementsByTagName("td").Length);
            return (inner > 0 && inner >= Cells.Count()) || _rows.TrueForAll(row => row.Cells.Count <= 1);
        }
    }

    public Grid Read(DocumentLimits limits, string? file, int number)
    {
        var grid = new GridBuilder(limits, file, number);
        var text = new FlowingText();
        foreach (var (_, cells) in _rows.Where(row => !HtmlElements.IsUnread(row.Element)))
        {
            grid.BeginRow();
            foreach (var cell in cells)
            {
                grid.Add(HtmlCellText.Of(cell, text, file, limits), Span(cell, "rowspan"), Span(cell, "colspan"));
            }
        }

        return grid.Build(keepsPositions: true);
    }

    private void AddRows(IElement parent)
    {
        foreach (var child in ElementsIn(parent, static _ => true))
        {
            if (child.Is("tr"))
            {
                _rows.Add((child, ElementsIn(child, static cell => (cell.Is("td") || cell.Is("th")) && !HtmlElements.IsHidden(cell.Attributes))));
            }
            else if (child.Is("thead") || child.Is("tbody") || child.Is("tfoot"))
            {
                AddRows(child);
            }
        }
    }

    private static List<IElement> ElementsIn(IElement parent, Predicate<IElement> isWanted)
    {
        var nodes = parent.ChildNodes;
        var elements = new List<IElement>(nodes.Length);
        for (var i = 0; i < nodes.Length; i++)
        {
            if (nodes[i] is IElement element && isWanted(element))
            {
                elements.Add(element);
            }
        }

        return elements;
    }

    private static int Span(IElement cell, string attribute) =>
        cell.Attributes.Length > 0
        && int.TryParse(cell.GetAttribute(attribute), NumberStyles.Integer, CultureInfo.InvariantCulture, out var span)
            ? span
            : 1;
}
