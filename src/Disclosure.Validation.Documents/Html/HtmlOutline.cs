using AngleSharp;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using AngleSharp.Text;

namespace Disclosure.Validation.Documents.Html;

/// <summary>What the parser tells of a page as it makes it: the lines of its blocks, its tables, what it says of itself.</summary>
internal sealed class HtmlOutline
{
    private static readonly IConfiguration Plain = Configuration.Default;

    private readonly Dictionary<IElement, int> _lines = new(ReferenceEqualityComparer.Instance);
    private readonly List<IElement> _tables = [];
    private readonly List<IElement> _metas = [];
    private readonly CancellationToken _cancellationToken;

    /// <param name="cancellationToken">Stops the parser too, which takes no token itself.</param>
    public HtmlOutline(CancellationToken cancellationToken)
    {
        _cancellationToken = cancellationToken;
        var options = new HtmlParserOptions
        {
            OnCreated = Add,
            ShouldEmitAttribute = static (ref _, name) => HtmlElements.IsRead(name.Span),
        };
        Parser = new HtmlParser(options, BrowsingContext.New(Plain));
    }

    /// <summary>The parser; it makes one page.</summary>
    public HtmlParser Parser { get; }

    /// <summary>The line that the element begins in; null for one that was not in the page, or flows with others.</summary>
    public int? LineOf(IElement element) => _lines.TryGetValue(element, out var line) ? line : null;

    /// <summary>The tables inside that one.</summary>
    public IEnumerable<IElement> TablesIn(IElement table) =>
        _tables.Count == 1 ? [] : _tables.Where(inner => inner != table && inner.IsDescendantOf(table));

    /// <summary>What the page says of itself under that name.</summary>
    public string? Meta(string name) =>
        _metas.Find(meta => name.Equals(meta.GetAttribute("name"), StringComparison.OrdinalIgnoreCase))?.GetAttribute("content");

    private void Add(IElement element, TextPosition position)
    {
        _cancellationToken.ThrowIfCancellationRequested();
        // Parts of tables are found from the table.
        if (element is IHtmlTableCellElement or IHtmlTableRowElement or IHtmlTableSectionElement || HtmlElements.IsInline(element))
        {
            return;
        }

        _lines[element] = position.Line;
        if (element.Is("table"))
        {
            _tables.Add(element);
        }
        else if (element.Is("meta"))
        {
            _metas.Add(element);
        }
    }
}
