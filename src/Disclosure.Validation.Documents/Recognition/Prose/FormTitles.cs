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

    // Built for a document that asks for them: of most forms none ever does.
    private readonly Lazy<IReadOnlyList<Regex>> _stated;
    private readonly bool _readsChinese;

    public FormTitles(Form form)
    {
        _stated = new(() => [.. form.Titles.Select(title => PatternOf(Plain(title)))]);
        AreStated = form.Titles.Count > 0;
        _readsChinese = form.Languages.Contains(TitleText.Language);
    }

    /// <summary>Whether the form says how its titles are worded.</summary>
    public bool AreStated { get; }

    /// <summary>Whether a line may be of a title: that of a report in Chinese calls it one.</summary>
    public bool MayBeIn(string line)
    {
        if (AreStated)
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
