using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Disclosure.Validation.Forms;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Documents.Recognition.Prose;

/// <summary>Reads the titles of the documents of one form: as the form states them, and those of reports in Chinese as they are worded.</summary>
internal sealed partial class FormTitles
{
    private const int LongestTitle = 300;

    private static readonly FormTitles Chinese = new([], readsChinese: true);
    private static readonly FormTitles None = new([], readsChinese: false);

    // Built for a document that asks for them: of most forms none ever does.
    private readonly Lazy<IReadOnlyList<Regex>> _stated;
    private readonly List<string> _words;
    private readonly bool _readsChinese;

    private FormTitles(IReadOnlyList<string> stated, bool readsChinese)
    {
        var titles = stated.Select(Plain).ToList();
        _stated = new(() => [.. titles.Select(PatternOf)]);
        _words = titles.ConvertAll(LongestWord);
        AreStated = titles.Count > 0;
        _readsChinese = readsChinese;
    }

    /// <summary>The titles of a form; those of all forms that state none are one.</summary>
    public static FormTitles Of(Form form)
    {
        var readsChinese = form.Languages.Contains(TitleText.Language);
        return form.Titles.Count > 0 ? new FormTitles(form.Titles, readsChinese) : readsChinese ? Chinese : None;
    }

    /// <summary>Whether the form says how its titles are worded.</summary>
    public bool AreStated { get; }

    /// <summary>Whether a line may be of a title: it has a word that each has, and that of a report in Chinese calls it one.</summary>
    public bool MayBeIn(string line)
    {
        if (AreStated && CharacterFolding.Fold(line) is var folded && _words.Exists(word => folded.Contains(word, StringComparison.OrdinalIgnoreCase)))
        {
            return true;
        }

        foreach (var c in line)
        {
            if (_readsChinese && CharacterFolding.Fold(c) == TitleText.Report)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Reads a line, or several that make one title; null for what is no title.</summary>
    public TitleText? Read(string printed) => ReadStated(printed) ?? (_readsChinese ? TitleText.Read(printed) : null);

    private TitleText? ReadStated(string printed)
    {
        if (!AreStated || printed.Length > LongestTitle)
        {
            return null;
        }

        var text = Plain(printed);
        foreach (var pattern in _stated.Value)
        {
            if (pattern.Match(text) is { Success: true } match)
            {
                return new TitleText(
                    match.Groups["issuer"] is { Success: true, Value: var issuer } ? issuer.Trim() : null,
                    int.TryParse(match.Groups["year"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var year) ? year : null,
                    IsYearOpen: false);
            }
        }

        return null;
    }

    private static string Plain(string text) => Blanks().Replace(CharacterFolding.Fold(text), " ").Trim();

    // Lines that are one title are put together with blanks: no word of it goes on from one to the next.
    private static string LongestWord(string title) => Parts().Replace(title, " ").Split(' ').MaxBy(word => word.Length) ?? "";

    // What a form states is no program: its words are taken as they are, and no text takes more than one look.
    private static Regex PatternOf(string title)
    {
        var pattern = new StringBuilder("^");
        var end = 0;
        foreach (Match part in Parts().Matches(title))
        {
            pattern.Append(Regex.Escape(title[end..part.Index])).Append(part.Value switch
            {
                "{year}" => "(?<year>(?:19|20|21)[0-9]{2})",
                "{issuer}" => "(?<issuer>.+)",
                _ => ".*",
            });
            end = part.Index + part.Length;
        }

        pattern.Append(Regex.Escape(title[end..])).Append('$');
        return new Regex(pattern.ToString(), RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);
    }

    [GeneratedRegex(@"\{year\}|\{issuer\}|\*")]
    private static partial Regex Parts();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();
}
