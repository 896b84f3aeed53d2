using System.Globalization;
using AngleSharp.Dom;
using Disclosure.Validation.Documents.Grids;
using Disclosure.Validation.Documents.Html.Styles;
using Disclosure.Validation.Documents.Limits;

namespace Disclosure.Validation.Documents.Html;

/// <summary>A table element: a table of figures, or a frame that only lays the page out.</summary>
internal sealed class HtmlTable
{
    private readonly List<(Setting Setting, IElement Element, List<IElement> Cells)> _rows = [];
    private readonly PageStyles _styles;
    private readonly int _cellsInside;

    /// <param name="table">The table.</param>
    /// <param name="cellsInside">How many cells are in tables inside it.</param>
    /// <param name="styles">The styles of the page.</param>
    /// <param name="setting">How the table is set.</param>
    public HtmlTable(IElement table, int cellsInside, PageStyles styles, Setting setting)
    {
        _styles = styles;
        _cellsInside = cellsInside;
        AddRows(table, setting);
    }

    /// <summary>The cells of the table itself, not those of tables inside, each with the setting of its row.</summary>
    public IEnumerable<(IElement Element, Setting Setting)> Cells =>
        _rows.SelectMany(row => row.Cells.Select(cell => (cell, row.Setting)));

    /// <summary>Whether the table lays a page out: it has one column, or holds tables larger than itself.</summary>
    public bool IsLayout =>
        (_cellsInside > 0 && _cellsInside >= _rows.Sum(row => row.Cells.Count)) || _rows.TrueForAll(row => row.Cells.Count <= 1);

    /// <summary>The rows of the table itself, in the order of the grid that is read from it.</summary>
    public IEnumerable<IElement> Rows => _rows.Select(row => row.Element);

    public Grid Read(HtmlCellText texts, DocumentLimits limits, string? file, int number)
    {
        var grid = new GridBuilder(limits, file, number);
        foreach (var (setting, _, cells) in _rows)
        {
            grid.BeginRow();
            foreach (var cell in cells)
            {
                var (text, doubt) = texts.Of(cell, setting);
                grid.Add(text, Span(cell, "rowspan"), Span(cell, "colspan"), doubt: doubt?.Doubt);
            }
        }

        return grid.Build(keepsPositions: true);
    }

    private void AddRows(IElement parent, Setting setting)
    {
        foreach (var child in ElementsIn(parent, setting))
        {
            if (child.Is("tr"))
            {
                _rows.Add((setting.Within(_styles.Of(child, setting)), child, ElementsIn(child, setting).FindAll(cell => cell.Is("td") || cell.Is("th"))));
            }
            else if (child.Is("thead") || child.Is("tbody") || child.Is("tfoot"))
            {
                AddRows(child, setting.Within(_styles.Of(child, setting)));
            }
        }
    }

    private List<IElement> ElementsIn(IElement parent, Setting setting)
    {
        var nodes = parent.ChildNodes;
        var elements = new List<IElement>(nodes.Length);
        for (var i = 0; i < nodes.Length; i++)
        {
            if (nodes[i] is IElement element && !HtmlElements.IsUnread(element) && !_styles.Of(element, setting).IsGone)
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
