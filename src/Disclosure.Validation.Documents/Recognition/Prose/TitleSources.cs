using System.Globalization;
using System.Text.RegularExpressions;
using Disclosure.Validation.Documents.Grids;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Documents.Recognition.Prose;

/// <summary>A place outside the text of a document that tells whose report it is, or of which year.</summary>
/// <param name="Kind">What the place is called.</param>
/// <param name="Printed">What stands there.</param>
/// <param name="Title">What it tells.</param>
internal sealed record TitleSource(LocalizedText Kind, string Printed, TitleText Title);

/// <summary>The places outside the text, the surest first: the document's own title, its file's name, its folders.</summary>
internal static partial class TitleSources
{
    private const int FoldersSearched = 3;

    private static readonly LocalizedText Declared = new("文档属性中的标题", "the title in the document's properties");
    private static readonly LocalizedText FileName = new("文件名", "the file's name");
    private static readonly LocalizedText Folder = new("文件夹名", "the folder's name");

    public static IReadOnlyList<TitleSource> Of(SourceDocument document, FormTitles titles)
    {
        var sources = new List<TitleSource>();
        var declared = document.DeclaredTitle ?? "";
        foreach (var part in Separators().Split(declared).Prepend(titles.AreStated ? declared : "").Where(part => part.Length > 0))
        {
            Add(sources, Declared, part, titles.Read(part));
        }

        var names = (document.Name ?? "").Split('/', '\\');
        var stem = Path.GetFileNameWithoutExtension(names[^1]);
        Add(sources, FileName, stem, titles.Read(stem) ?? OfName(stem));
        foreach (var folder in names[..^1].Reverse().Take(FoldersSearched))
        {
            Add(sources, Folder, folder, titles.Read(folder) ?? OfName(folder));
        }

        return sources;
    }

    private static void Add(List<TitleSource> sources, LocalizedText kind, string printed, TitleText? title)
    {
        if (title is { Telling: > 0, IsYearOpen: false })
        {
            sources.Add(new TitleSource(kind, printed, title));
        }
    }

    // 2022-某市财政局: a year that stands alone, and a name that ends as bodies' names do.
    private static TitleText OfName(string name)
    {
        var text = TitleText.Compact(name);
        var year = LoneYear().Match(text);
        var rest = year.Success ? text.Remove(year.Index, year.Length).Trim('-', '_', '.', '(', ')', '[', ']') : text;
        return new TitleText(
            IssuerEnding.IsMatch(rest) ? rest : null,
            year.Success ? int.Parse(year.Groups["year"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture) : null,
            IsYearOpen: false);
    }

    /// <summary>The names that bodies of the state bear, told by how they end.</summary>
    public static Regex IssuerEnding { get; } = IssuerEndingPattern();

    [GeneratedRegex(@"[_|·>]|\s[-－–—]\s|[－–—]")]
    private static partial Regex Separators();

    [GeneratedRegex(@"(?<![0-9])(?<year>20[0-9]{2})(年度?)?(?![0-9])", RegexOptions.ExplicitCapture)]
    private static partial Regex LoneYear();

    [GeneratedRegex(
        @"^\p{IsCJKUnifiedIdeographs}[\p{IsCJKUnifiedIdeographs}()]*(政府|办公室|办公厅|府办|局|委|委员会|管委会|街道|办事处|街道办|省|市|区|县|旗|盟|州|乡|镇|厅|院|校|学|处|中心|总队|支队|大队|队|公司|集团|协会|联合会|部|署|馆|社|银行|所|站|会)$")]
    private static partial Regex IssuerEndingPattern();
}
