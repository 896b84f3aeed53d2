using Disclosure.Validation.Text;

namespace Disclosure.Validation.Reporting.Html;

/// <summary>Puts texts in both languages together.</summary>
internal static class LocalizedTexts
{
    /// <summary>The texts that there are, with dots between.</summary>
    public static LocalizedText Join(params IEnumerable<LocalizedText?> parts)
    {
        var known = parts.OfType<LocalizedText>().ToList();
        return new(
            string.Join(" · ", known.Select(part => part.Zh)), string.Join(" · ", known.Select(part => part.En)));
    }
}
