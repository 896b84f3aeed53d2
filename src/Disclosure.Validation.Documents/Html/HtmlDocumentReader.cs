using AngleSharp.Dom;
using Disclosure.Validation.Documents.Characters;
using Disclosure.Validation.Documents.Grids;
using Disclosure.Validation.Documents.Html.Styles;
using Disclosure.Validation.Documents.Limits;
using Disclosure.Validation.Reports;

namespace Disclosure.Validation.Documents.Html;

/// <summary>Web pages: what a browser shows, without what surrounds the article. Nothing is fetched or run.</summary>
internal sealed class HtmlDocumentReader
{
    // What a page declares is a line; what is longer is something else.
    private const int LongestDeclared = 1_000;

    private readonly string? _file;
    private readonly DocumentLimits _limits;
    private readonly CancellationToken _cancellationToken;
    private readonly List<Block> _blocks = [];
    private readonly UnreadText _unread = new();
    private readonly FlowingText _text = new();
    private readonly FlowingText _struck = new();
    private readonly FlowingText _unseen = new();
    private readonly HtmlOutline _outline;
    private readonly OtherPlaces _elsewhere;
    private readonly bool _hasLines;
    private readonly PageStyles _styles;
    private readonly HtmlCellText _cells;
    private ShownOtherwise? _doubt;
    private List<(IElement Element, string Id)>? _places;
    private int _tables;
    private int _line;

    private HtmlDocumentReader(HtmlOutline outline, IElement root, string? file, DocumentLimits limits, bool hasLines, CancellationToken cancellationToken)
    {
        _hasLines = hasLines;
        _outline = outline;
        _styles = new PageStyles(outline.Sheets, () => PageSize.Of(root, outline.Elements), file);
        _cells = new HtmlCellText(_styles, file, limits);
        _elsewhere = new OtherPlaces(file);
        _file = file;
        _limits = limits;
        _cancellationToken = cancellationToken;
    }

    /// <param name="html">The page.</param>
    /// <param name="file">The document, as the caller named it.</param>
    /// <param name="limits">How much the page may ask for.</param>
    /// <param name="hasLines">Whether the lines of the page are those of the document.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    public static SourceDocument Read(
        string html, string? file, DocumentLimits limits, bool hasLines, CancellationToken cancellationToken)
    {
        var outline = new HtmlOutline(file, limits, cancellationToken);
        using var document = outline.Parse(html);
        var reader = new HtmlDocumentReader(outline, document.DocumentElement, file, limits, hasLines, cancellationToken);
        if (document.Body is { } body)
        {
            reader.ReadBody(body);
        }

        reader._unread.RemoveFrom(reader._blocks);
        return new SourceDocument(file, reader._blocks)
        {
            Notes = [.. reader._unread.Notes, .. reader._blocks.Exists(block => block is Grid) ? [] : reader._elsewhere.Notes()],
            DeclaredTitle = Short(outline.Meta("ArticleTitle") ?? document.Title),
            DeclaredDate = Short(outline.Meta("PubDate")),
        };
    }

    /// <summary>The page with an id at every row of a table, as sources name it: <c>t2r5</c> is row five of table two. It has no other ids.</summary>
    /// <inheritdoc cref="Read" />
    public static string Number(string html, string? file, DocumentLimits limits, CancellationToken cancellationToken)
    {
        var outline = new HtmlOutline(file, limits, cancellationToken);
        using var document = outline.Parse(html);
        var reader = new HtmlDocumentReader(outline, document.DocumentElement, file, limits, hasLines: false, cancellationToken) { _places = [] };
        if (document.Body is { } body)
        {
            reader.ReadBody(body);
        }

        // The styles of the page may have asked for its own until here.
        foreach (var named in document.QuerySelectorAll("[id]"))
        {
            named.RemoveAttribute("id");
        }

        foreach (var (element, id) in reader._places)
        {
            element.Id = id;
        }

        return document.DocumentElement.OuterHtml;
    }

    private static string? Short(string? declared) => declared?.Length > LongestDeclared ? null : declared;

    private void ReadBody(IElement body)
    {
        var page = Setting.Plain.Within(_styles.Of(body.ParentElement!, Setting.Plain));
        ReadChildren(body, page.Within(_styles.Of(body, page)), 0);
        EndParagraph();
    }

    private void ReadChildren(IElement parent, Setting setting, int depth)
    {
        if (depth > _limits.MaxDepth)
        {
            throw DocumentProblems.TooDeep(_file, _limits.MaxDepth);
        }

        _cancellationToken.ThrowIfCancellationRequested();
        var nodes = parent.ChildNodes;
        for (var i = 0; i < nodes.Length; i++)
        {
            if (nodes[i] is IText words)
            {
                Append(words.Data, setting.Doubt);
            }
            else if (nodes[i] is IElement element && HtmlElements.IsUnread(element))
            {
                _elsewhere.AddUnread(element, isShown: !HtmlElements.IsHidden(element));
            }
            else if (nodes[i] is IElement shown)
            {
                ReadElement(shown, setting, depth);
            }
        }
    }

    private void ReadElement(IElement element, Setting setting, int depth)
    {
        var look = _styles.Of(element, setting);
        if (look.IsGone)
        {
            _elsewhere.AddUnread(element, isShown: false);
            return;
        }

        _elsewhere.AddShown(element);
        var inner = setting.Within(look).Within(HtmlElements.DoubtAbout(element));
        if (HtmlElements.IsInline(element))
        {
            ReadInline(element, inner, look.IsApart || inner.Doubt != setting.Doubt, depth);
            return;
        }

        EndParagraph();
        _line = _hasLines && _outline.LineOf(element) is { } line ? line : _line;
        if (element.Is("table"))
        {
            ReadTable(new HtmlTable(element, _outline.CellsInside(element), _styles, inner.AroundTable()), depth);
        }
        else
        {
            ReadChildren(element, inner, depth + 1);
        }

        EndParagraph();
    }

    // What is raised, struck out or unseen goes on in the line, but is no part of the word beside.
    private void ReadInline(IElement element, Setting setting, bool isApart, int depth)
    {
        if (isApart)
        {
            _text.Break();
        }

        ReadChildren(element, setting, depth + 1);
        if (isApart)
        {
            _text.Break();
        }
    }

    private void ReadTable(HtmlTable table, int depth)
    {
        if (!table.IsLayout)
        {
            _blocks.Add(table.Read(_cells, _limits, _file, ++_tables));
            _places?.AddRange(table.Rows.Select((row, index) => (row, FormattableString.Invariant($"t{_tables}r{index + 1}"))));
            return;
        }

        foreach (var (cell, setting) in table.Cells)
        {
            ReadChildren(cell, setting.Within(_styles.Of(cell, setting)), depth + 1);
            EndParagraph();
        }
    }

    private void Append(string words, ShownOtherwise? doubt)
    {
        (doubt == ShownOtherwise.StruckOut ? _struck : doubt == ShownOtherwise.Faint ? _unseen : _text).Append(words);
        if (doubt is not null && !string.IsNullOrWhiteSpace(words))
        {
            _doubt ??= doubt;
        }
    }

    private void EndParagraph()
    {
        var (text, struck, unseen, doubt) = (_text.Take(), _struck.Take(), _unseen.Take(), _doubt?.Doubt);
        _doubt = null;
        var place = new CellSource(_file, null) { Line = _line > 0 ? _line : null };
        if (text.Length > 0)
        {
            _blocks.Add(new Paragraph(text, place with { Text = text }) { Doubt = doubt });
            _unread.Add(ShownOtherwise.Faint, unseen, place);
        }
        else if (unseen.Length > 0)
        {
            var paragraph = new Paragraph(unseen, place with { Text = unseen }) { Doubt = doubt };
            _blocks.Add(paragraph);
            _unread.Add(paragraph);
        }

        _unread.Add(ShownOtherwise.StruckOut, struck, place);
    }
}
