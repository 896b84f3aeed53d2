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

    // The parser takes ever longer for pages that nest without end: they are told while it is at it.
    private const int DepthCheckedEvery = 1024;
    private const int OutsideBody = 3;

    private readonly Dictionary<IElement, int> _lines = new(ReferenceEqualityComparer.Instance);
    private readonly List<IElement> _tables = [];
    private readonly List<IElement> _metas = [];
    private readonly string? _file;
    private readonly DocumentLimits _limits;
    private readonly CancellationToken _cancellationToken;
    private IElement? _last;
    private int _elements;
    private int _cells;

    /// <param name="file">The document, as the caller named it.</param>
    /// <param name="limits">How much the page may ask for.</param>
    /// <param name="cancellationToken">Stops the parser too, which takes no token itself.</param>
    public HtmlOutline(string? file, DocumentLimits limits, CancellationToken cancellationToken)
    {
        _file = file;
        _limits = limits;
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
        Count(element);

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

    // Of more cells than all tables may have together, one table has too many.
    private void Count(IElement element)
    {
        if (++_elements > _limits.MaxTextElements)
        {
            throw DocumentProblems.TooManyTextElements(_file, _limits);
        }

        if (element is IHtmlTableCellElement && ++_cells > (long)_limits.MaxTableCells * Math.Max(_tables.Count, 1))
        {
            throw DocumentProblems.TableTooLarge(_file, _limits.MaxTableCells);
        }

        if (_elements % DepthCheckedEvery == 0 && IsTooDeep(_last))
        {
            throw DocumentProblems.TooDeep(_file, _limits.MaxDepth);
        }

        _last = element;
    }

    private bool IsTooDeep(INode? node)
    {
        var depth = -OutsideBody;
        for (; node is not null && depth <= _limits.MaxDepth; node = node.Parent)
        {
            depth++;
        }

        return node is not null;
    }
}
