using System.Runtime.InteropServices;
using AngleSharp;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens.Struct;
using AngleSharp.Text;
using Disclosure.Validation.Documents.Html.Styles;
using Disclosure.Validation.Documents.Limits;

namespace Disclosure.Validation.Documents.Html;

/// <summary>What the parser tells of a page as it makes it: the lines of its blocks, its tables, what it says of itself.</summary>
internal sealed class HtmlOutline
{
    private static readonly IConfiguration Plain = Configuration.Default;

    // The parser takes ever longer for pages that nest without end: they are told while it is at it.
    private const int DepthCheckedEvery = 1024;
    private const int OutsideBody = 3;

    // What elements take, with all that the parser makes of them unseen: it copies those that are left open.
    private const int BytesOfElement = 1024;
    private const int BytesOfCharacter = 8;

    // Elements have a tag at each end; those that close nothing take ever longer the deeper they stand.
    private const int TagsOfElement = 2;
    private const int AttributesOfElement = 4;

    private readonly Dictionary<IElement, int> _lines = new(ReferenceEqualityComparer.Instance);
    private readonly List<IElement> _cells = [];
    private readonly List<IElement> _metas = [];
    private readonly List<IElement> _sheets = [];
    private HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _styled;
    private readonly string? _file;
    private readonly DocumentLimits _limits;
    private readonly CancellationToken _cancellationToken;
    private Dictionary<IElement, int>? _cellsInside;
    private IElement? _last;
    private int _tables;
    private int _attributes;
    private long _mostBytes;

    /// <param name="file">The document, as the caller named it.</param>
    /// <param name="limits">How much the page may ask for.</param>
    /// <param name="cancellationToken">Stops the parser too, which takes no token itself.</param>
    public HtmlOutline(string? file, DocumentLimits limits, CancellationToken cancellationToken)
    {
        _file = file;
        _limits = limits;
        _cancellationToken = cancellationToken;
    }

    /// <summary>The style elements of the page that are for screens.</summary>
    public IEnumerable<IElement> Sheets => _sheets.Where(sheet => sheet.GetAttribute("media") is null or "" or "all" or "screen");

    public int Elements { get; private set; }

    /// <summary>Makes the one page that this is the outline of.</summary>
    public IHtmlDocument Parse(string html)
    {
        _cancellationToken.ThrowIfCancellationRequested();
        Check(html.AsSpan().Count('<'), TagsOfElement);
        _mostBytes = GC.GetAllocatedBytesForCurrentThread()
            + ((long)_limits.MaxTextElements * BytesOfElement) + ((long)html.Length * BytesOfCharacter);
        _styled = StyledAttributes.In(html).GetAlternateLookup<ReadOnlySpan<char>>();
        var options = new HtmlParserOptions { OnCreated = Add, ShouldEmitAttribute = IsRead, SkipComments = true };
        return new HtmlParser(options, BrowsingContext.New(Plain)).ParseDocument(html);
    }

    /// <summary>The line that the element begins in; null for one that was not in the page, or flows with others.</summary>
    public int? LineOf(IElement element) => _lines.TryGetValue(element, out var line) ? line : null;

    /// <summary>How many cells there are in tables inside that one.</summary>
    public int CellsInside(IElement table)
    {
        if (_cellsInside is null)
        {
            _cellsInside = new(ReferenceEqualityComparer.Instance);
            _cells.ForEach(CountCell);
        }

        return _cellsInside.GetValueOrDefault(table);
    }

    /// <summary>What the page says of itself under that name.</summary>
    public string? Meta(string name) =>
        _metas.Find(meta => name.Equals(meta.GetAttribute("name"), StringComparison.OrdinalIgnoreCase))?.GetAttribute("content");

    private bool IsRead(ref StructHtmlToken _, ReadOnlyMemory<char> name)
    {
        Check(++_attributes, AttributesOfElement);
        _cancellationToken.ThrowIfCancellationRequested();
        return HtmlElements.IsRead(name.Span) || _styled.Contains(name.Span);
    }

    private void Check(int marks, int ofElement)
    {
        if (marks > (long)_limits.MaxTextElements * ofElement)
        {
            throw DocumentProblems.TooManyTextElements(_file, _limits);
        }
    }

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
        switch (element.LocalName)
        {
            case "table":
                _tables++;
                break;
            case "meta":
                _metas.Add(element);
                break;
            case "style":
                _sheets.Add(element);
                break;
        }
    }

    // Of more cells than all tables may have together, one table has too many.
    private void Count(IElement element)
    {
        if (++Elements > _limits.MaxTextElements || GC.GetAllocatedBytesForCurrentThread() > _mostBytes)
        {
            throw DocumentProblems.TooManyTextElements(_file, _limits);
        }

        if (element is IHtmlTableCellElement)
        {
            _cells.Add(element);
            if (_cells.Count > (long)_limits.MaxTableCells * Math.Max(_tables, 1))
            {
                throw DocumentProblems.TableTooLarge(_file, _limits.MaxTableCells);
            }
        }

        if (Elements % DepthCheckedEvery == 0 && IsTooDeep(_last))
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

    // A cell counts for all tables around its own.
    private void CountCell(IElement cell)
    {
        _cancellationToken.ThrowIfCancellationRequested();
        var isInside = false;
        for (var node = cell.Parent; node is not null; node = node.Parent)
        {
            if (node is IHtmlTableElement table)
            {
                if (isInside)
                {
                    CollectionsMarshal.GetValueRefOrAddDefault(_cellsInside!, table, out _)++;
                }

                isInside = true;
            }
        }
    }
}
