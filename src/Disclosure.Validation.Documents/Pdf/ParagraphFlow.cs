using System.Text;
using System.Text.RegularExpressions;
using Disclosure.Validation.Documents.Grids;
using Disclosure.Validation.Reports;

namespace Disclosure.Validation.Documents.Pdf;

/// <summary>
/// Joins the lines of pages to paragraphs: a line that is indented, follows one that ends early, or stands apart begins
/// anew, and so does a heading behind a sentence.
/// </summary>
internal sealed partial class ParagraphFlow(string? file, List<Block> blocks)
{
    // What is as short is a title above the first heading, though no longer line shows that it ends early.
    private const int LongestTitle = 28;
    private const int MostLinesOfTitle = 2;

    private readonly StringBuilder _text = new();
    private TextLine? _last;
    private int _page;
    private bool _hides;

    /// <summary>Adds a line of a page.</summary>
    public void Add(TextLine line, int page, PageMargins margins)
    {
        if (_last is null || BeginsParagraph(line, _last, margins))
        {
            End();
            _page = page;
        }

        _text.Append(line.Text);
        _hides |= line.HidesLetters;
        _last = line;
    }

    /// <summary>Ends the paragraph, at a table or at the end of the document.</summary>
    public void End()
    {
        if (_text.Length > 0)
        {
            var text = _text.ToString();
            blocks.Add(new Paragraph(text, new CellSource(file, text) { Page = _page }) { Doubt = _hides ? ShownOtherwise.Faint.Doubt : null });
            _text.Clear();
        }

        _hides = false;
        _last = null;
    }

    private bool BeginsParagraph(TextLine line, TextLine last, PageMargins margins) =>
        !margins.RunsOn(line, last)
        || margins.AreApart(line, last)
        || ((_text[^1] is '。' || (blocks.Count <= MostLinesOfTitle && _text.Length <= LongestTitle && line.Text[0] is '一')) && HeadingPattern().IsMatch(line.Text));

    [GeneratedRegex("^[一二三四五六七八九十]{1,3}、")]
    private static partial Regex HeadingPattern();
}
