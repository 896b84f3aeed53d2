using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using AngleSharp.Text;

namespace Disclosure.Validation.Documents.Html;

/// <summary>What the parser tells of a page as it makes it: the lines of its blocks, and its tables.</summary>
internal sealed class HtmlOutline
{
    private readonly Dictionary<IElement, int> _lines = new(ReferenceEqualityComparer.Instance);
    private readonly List<IElement> _tables = [];
    private readonly CancellationToken _cancellationToken;

    /// <param name="cancellationToken">Stops the parser too, which takes no token itself.</param>
    public HtmlOutline(CancellationToken cancellationToken)
    {
        _cancellationToken = cancellationToken;
        Parser = new HtmlParser(new HtmlParserOptions { OnCreated = Add });
    }

    /// <summary>The parser; it makes one page.</summary>
    public HtmlParser Parser { get; }

    /// <summary>The line that the element begins in; null for one that was not in the page, or flows with others.</summary>
    public int? LineOf(IElement element) => _lines.TryGetValue(element, out var line) ? line : null;

    /// <summary>The tables inside that one.</summary>
    public IEnumerable<IElement> TablesIn(IElement table) =>
        _tables.Count == 1 ? [] : _tables.Where(inner => inner != table && inner.IsDescendantOf(table));

    private void Add(IElement element, TextPosition position)
    {
        _cancellationToken.ThrowIfCancellationRequested();
        if (HtmlElements.IsInline(element))
        {
            return;
        }

        _lines[element] = position.Line;
        if (element.Is("table"))
        {
            _tables.Add(element);
        }
    }
}
