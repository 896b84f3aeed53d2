using AngleSharp.Dom;
using Disclosure.Validation.Documents.Characters;
using Disclosure.Validation.Documents.Grids;
using Disclosure.Validation.Reports;

namespace Disclosure.Validation.Documents.Html;

/// <summary>Web pages: what a browser shows, without what surrounds the article. Nothing is fetched or run.</summary>
internal sealed class HtmlDocumentReader
{
    private readonly string? _file;
    private readonly DocumentLimits _limits;
    private readonly CancellationToken _cancellationToken;
    private readonly List<Block> _blocks = [];
    private readonly FlowingText _text = new();
    private readonly HtmlOutline _outline;
    private readonly bool _hasLines;
    private int _tables;
    private int _line;

    private HtmlDocumentReader(string? file, DocumentLimits limits, bool hasLines, CancellationToken cancellationToken)
    {
        _hasLines = hasLines;
        _outline = new HtmlOutline(file, limits, cancellationToken);
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
        var reader = new HtmlDocumentReader(file, limits, hasLines, cancellationToken);
        using var document = reader._outline.Parser.ParseDocument(html);
        if (document.Body is { } body)
        {
            reader.ReadChildren(body, 0);
            reader.EndParagraph();
        }

        return new SourceDocument(file, reader._blocks)
        {
            DeclaredTitle = reader._outline.Meta("ArticleTitle") ?? document.Title,
            DeclaredDate = reader._outline.Meta("PubDate"),
        };
    }

    private void ReadChildren(IElement parent, int depth)
    {
        if (depth > _limits.MaxDepth)
        {
            throw DocumentProblems.TooDeep(_file, _limits.MaxDepth);
        }

        var nodes = parent.ChildNodes;
        for (var i = 0; i < nodes.Length; i++)
        {
            if (nodes[i] is IText words)
            {
                _text.Append(words.Data);
            }
            else if (nodes[i] is IElement element && !HtmlElements.IsUnread(element))
            {
                ReadElement(element, depth);
            }
        }
    }

    private void ReadElement(IElement element, int depth)
    {
        if (HtmlElements.IsInline(element))
        {
            ReadInline(element, depth);
            return;
        }

        EndParagraph();
        _line = _hasLines && _outline.LineOf(element) is { } line ? line : _line;
        if (element.Is("table"))
        {
            _cancellationToken.ThrowIfCancellationRequested();
            ReadTable(new HtmlTable(element, _outline.TablesIn(element)), depth);
        }
        else
        {
            ReadChildren(element, depth + 1);
        }

        EndParagraph();
    }

    private void ReadInline(IElement element, int depth)
    {
        var isApart = HtmlElements.IsApart(element);
        if (isApart)
        {
            _text.Break();
        }

        ReadChildren(element, depth + 1);
        if (isApart)
        {
            _text.Break();
        }
    }

    private void ReadTable(HtmlTable table, int depth)
    {
        if (!table.IsLayout)
        {
            _blocks.Add(table.Read(_limits, _file, ++_tables));
            return;
        }

        foreach (var cell in table.Cells.Where(cell => !HtmlElements.IsUnread(cell)))
        {
            ReadChildren(cell, depth + 1);
            EndParagraph();
        }
    }

    private void EndParagraph()
    {
        var text = _text.Take();
        if (text.Length > 0)
        {
            _blocks.Add(new Paragraph(text, new CellSource(_file, text) { Line = _line > 0 ? _line : null }));
        }
    }
}
