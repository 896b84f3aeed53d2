using System.Text.RegularExpressions;
using Disclosure.Validation.Documents.Grids;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Documents.Recognition.Figures;

/// <summary>Page numbers strayed into tables and text, such as <c>— 5 —</c>.</summary>
internal static partial class PageNumber
{
    private const int Longest = 100;

    /// <summary>Whether the row holds a page number and nothing else.</summary>
    public static bool IsPageNumber(GridRow row)
    {
        var printed = row.Cells.Where(cell => !cell.IsBlank).ToList();
        return printed is [{ } only] && IsPageNumber(only.Text);
    }

    public static bool IsPageNumber(string text) => text.Length <= Longest && Pattern().IsMatch(CharacterFolding.Fold(text));

    [GeneratedRegex(@"^\s*(?:-+\s*\d{1,4}\s*-+|第\s*\d{1,4}\s*页.*|\d{1,4}\s*/\s*\d{1,4})\s*$")]
    private static partial Regex Pattern();
}
