using System.Text;
using Disclosure.Validation.Documents.Grids;
using Disclosure.Validation.Reports;

namespace Disclosure.Validation.Documents.Pdf;

/// <summary>Joins the lines of pages to paragraphs: a line that is indented, or follows one that ends early, begins anew.</summary>
internal sealed class ParagraphFlow(string? file, List<Block> blocks)
{
    // In parts of the letter size.
    private const double Indent = 0.8;
    private const double EarlyEnd = 1.5;
    private const double OtherSize = 0.1;

    private readonly StringBuilder _text = new();
    private TextLine? _last;
    private int _page;

    /// <summary>Adds a line of a page whose text runs from left to right.</summary>
    public void Add(TextLine line, int page, double left, double right)
    {
        if (_last is null || BeginsParagraph(line, _last, left, right))
        {
            End();
            _page = page;
        }

        _text.Append(line.Text);
        _last = line;
    }

    /// <summary>Ends the paragraph, at a table or at the end of the document.</summary>
    public void End()
    {
        if (_text.Length > 0)
        {
            var text = _text.ToString();
            blocks.Add(new Paragraph(text, new CellSource(file, text) { Page = _page }));
            _text.Clear();
        }

        _last = null;
    }

    private static bool BeginsParagraph(TextLine line, TextLine last, double left, double right) =>
        line.Left > left + (Indent * line.Size)
        || last.Right < right - (EarlyEnd * last.Size)
        || Math.Abs(line.Size - last.Size) > OtherSize * last.Size;
}
