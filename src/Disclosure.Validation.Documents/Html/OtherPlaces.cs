using AngleSharp.Dom;
using Disclosure.Validation.Documents.Grids;
using Disclosure.Validation.Reports;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Documents.Html;

/// <summary>Where a report may be that a page shows no table of: in a file behind a link, in a page inside, in a part not shown, in pictures.</summary>
internal sealed class OtherPlaces(string? file)
{
    private const int MostLinks = 3;
    private const int LongestName = 200;

    private static readonly string[] Documents =
        [".doc", ".docx", ".wps", ".xls", ".xlsx", ".et", ".pdf", ".ofd", ".zip", ".rar", ".7z"];

    // What they hold is asked for only where the page shows no table.
    private readonly List<IElement> _anchors = [];
    private readonly List<IElement> _unread = [];
    private bool _hasPageInside;
    private bool _hasPicture;

    /// <summary>Looks at an element whose content is not read, or not shown: what is not shown is no picture, and leads nowhere.</summary>
    /// <param name="element">The element.</param>
    /// <param name="isShown">Whether it is shown all the same.</param>
    public void AddUnread(IElement element, bool isShown)
    {
        AddPicture(element, isShown);
        _unread.Add(element);
    }

    /// <summary>Looks at an element that may show something else than text, or lead there.</summary>
    public void AddShown(IElement element)
    {
        AddPicture(element, isShown: true);
        if (element.Is("a"))
        {
            _anchors.Add(element);
        }
    }

    // A page inside may be the report though it is shown only once it is chosen.
    private void AddPicture(IElement element, bool isShown)
    {
        var picture = HtmlElements.PictureOf(element);
        _hasPageInside |= picture == ShownOtherwise.Embedded;
        _hasPicture |= isShown && picture == ShownOtherwise.Picture;
    }

    /// <summary>What is to be said of a page without any table.</summary>
    public IEnumerable<ReadingNote> Notes()
    {
        var links = _anchors.Select(anchor => anchor.TextContent.Trim()).Where(NamesDocument).Take(MostLinks).ToList();
        var hasHiddenTable = _unread.Exists(element => element.Is("table") || element.QuerySelector("table") is not null);
        foreach (var link in links)
        {
            yield return Note(link, $"页面没有表格，报告可能在附件“{link}”中，未读取；请提供该文件", $"The page has no table; the report may be in the file '{link}', which was not read. Give that file.");
        }

        if (_hasPageInside)
        {
            yield return Note(null, "页面没有表格，报告可能在内嵌的页面或文件中，未读取；请提供该页面或文件", "The page has no table; the report may be in a page or file shown inside it, which was not read. Give that one.");
        }

        if (hasHiddenTable)
        {
            yield return Note(null, "页面的表格没有显示（如未选中的标签页），未读取；请保存显示该部分的页面", "The tables of the page are not shown, as in a tab that is not chosen, and were not read. Save the page as it shows them.");
        }

        if (_hasPicture && links.Count == 0 && !_hasPageInside && !hasHiddenTable)
        {
            yield return Note(null, "页面没有表格，报告可能是图片，未读取", "The page has no table; the report may be in pictures, which were not read.");
        }
    }

    private static bool NamesDocument(string name) => name.Length is > 0 and <= LongestName
        && Array.Exists(Documents, ending => name.EndsWith(ending, StringComparison.OrdinalIgnoreCase));

    private ReadingNote Note(string? text, string zh, string en) => new(null, text, new LocalizedText(zh, en)) { Source = new CellSource(file, text ?? "") };
}
