using Disclosure.Validation.Text;

namespace Disclosure.Validation.Reporting.Wording;

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

    /// <summary>A text behind the word or name that it belongs to.</summary>
    public static string Led(string lead, LocalizedText text, Language language) =>
        lead + (language == Language.En ? ": " : "：") + text.In(language);

    /// <summary>Labels of a form that name one thing together.</summary>
    public static LocalizedText Labels(IReadOnlyList<LocalizedText> labels) => new(
        string.Join(' ', labels.Select(label => label.Zh)), string.Join(", ", labels.Select(label => label.En)));
}
