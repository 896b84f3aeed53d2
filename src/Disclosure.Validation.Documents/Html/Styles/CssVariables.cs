using System.Buffers;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using Disclosure.Validation.Documents.Limits;

namespace Disclosure.Validation.Documents.Html.Styles;

/// <summary>
/// The custom properties of a page, which take the place of <c>var(--name)</c> before a style is read. Of several values of one name
/// the one for the whole page counts; what an element or those around it say of their own comes first.
/// </summary>
internal sealed partial class CssVariables
{
    private const string Use = "var(";
    private const string Definition = "--";
    private const int MostRounds = 8;

    private static readonly SearchValues<char> Ends = SearchValues.Create(";{}");
    private static readonly string[] WholePage = [":root", "html", "body", "*"];

    private readonly int _mostCharacters;
    private readonly string? _file;
    private readonly Dictionary<string, string> _ofPage = new(StringComparer.Ordinal);

    /// <param name="sheets">The style sheets of the page.</param>
    /// <param name="mostCharacters">How long a style may get.</param>
    /// <param name="file">The document, as the caller named it.</param>
    public CssVariables(IReadOnlyList<string> sheets, int mostCharacters, string? file)
    {
        (_mostCharacters, _file) = (mostCharacters, file);
        if (sheets.Any(sheet => sheet.Contains(Use, StringComparison.OrdinalIgnoreCase)))
        {
            foreach (var sheet in sheets)
            {
                Define(sheet);
            }
        }
    }

    /// <summary>The style sheet with values in place of names.</summary>
    public string InSheet(string sheet) => sheet.Contains(Use, StringComparison.OrdinalIgnoreCase)
        ? BlockPattern().Replace(sheet, block => Resolve(block.Value, block.Value))
        : sheet;

    /// <summary>The style of an element with values in place of names.</summary>
    public string InStyle(string style, IElement element) => style.Contains(Use, StringComparison.OrdinalIgnoreCase)
        ? Resolve(style, string.Join(';', StylesAround(element)))
        : style;

    // The closest comes first.
    private static IEnumerable<string> StylesAround(IElement element)
    {
        for (var at = element; at is not null; at = at.ParentElement)
        {
            if (at.GetAttribute("style") is { } style && style.Contains(Definition, StringComparison.Ordinal))
            {
                yield return style;
            }
        }
    }

    private static (string Name, string Value)? DefinitionIn(ReadOnlySpan<char> declaration)
    {
        var trimmed = declaration.Trim();
        var colon = trimmed.IndexOf(':');
        return colon > 0 && trimmed.StartsWith(Definition)
            ? (trimmed[..colon].TrimEnd().ToString(), trimmed[(colon + 1)..].Trim().ToString())
            : null;
    }

    // What holds in the dark or on paper is not what the page shows.
    private static bool IsElsewhere(string around) => around.StartsWith("@media", StringComparison.OrdinalIgnoreCase)
        && (around.Contains("dark", StringComparison.OrdinalIgnoreCase) || around.Contains("print", StringComparison.OrdinalIgnoreCase));

    private void Define(string sheet)
    {
        var around = new Stack<string>();
        foreach (var range in sheet.AsSpan().SplitAny(Ends))
        {
            var part = sheet[range];
            var end = range.End.GetOffset(sheet.Length);
            if (DefinitionIn(part) is var (name, value) && !around.Any(IsElsewhere)
                && (!_ofPage.ContainsKey(name) || Array.Exists(around.FirstOrDefault("").Split(','), of => WholePage.Contains(of.Trim()))))
            {
                _ofPage[name] = value;
            }

            if (end < sheet.Length && sheet[end] == '{')
            {
                around.Push(part.Trim());
            }
            else if (end < sheet.Length && sheet[end] == '}')
            {
                around.TryPop(out _);
            }
        }
    }

    private string Resolve(string style, string definitions)
    {
        if (!style.Contains(Use, StringComparison.OrdinalIgnoreCase))
        {
            return style;
        }

        var own = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var range in definitions.AsSpan().SplitAny(Ends))
        {
            if (DefinitionIn(definitions.AsSpan(range)) is var (name, value))
            {
                own.TryAdd(name, value);
            }
        }

        for (var round = 0; round < MostRounds && UsePattern().IsMatch(style); round++)
        {
            style = UsePattern().Replace(style, use => ValueOf(use, own));
            if (style.Length > _mostCharacters)
            {
                throw DocumentProblems.TooManyStyles(_file);
            }
        }

        return style;
    }

    // A name without a value leaves the property as it is around.
    private string ValueOf(Match use, Dictionary<string, string> own) => use.Groups["name"].Value is var name
        && (own.GetValueOrDefault(name) ?? _ofPage.GetValueOrDefault(name)) is { } value ? value
        : use.Groups["else"].Success ? use.Groups["else"].Value
        : "inherit";

    [GeneratedRegex(@"\{[^{}]*\}")]
    private static partial Regex BlockPattern();

    [GeneratedRegex(@"var\(\s*(?<name>--[\w-]+)\s*(,(?<else>([^()]|\([^()]*\))*))?\)", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex UsePattern();
}
