using System.Text.RegularExpressions;

namespace Disclosure.Validation.Documents.Html;

/// <summary>Tells web pages from other text.</summary>
internal static partial class HtmlFormat
{
    public static bool IsHtml(string text) => text.AsSpan().TrimStart().StartsWith("<") && TagPattern().IsMatch(text);

    [GeneratedRegex(@"<(?:!doctype\s+html|html|head|body|div|p|table|tr|span|h[1-6]|meta)[\s>/]", RegexOptions.IgnoreCase)]
    private static partial Regex TagPattern();
}
