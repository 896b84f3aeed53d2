using Disclosure.Validation.Text;
using Disclosure.Validation.Yaml;

namespace Disclosure.Validation.Forms.Reading;

/// <summary>
/// Reads how something is called: a text in each of the form's languages, <c>brief</c>, <c>variants</c>. Messages are in Chinese and English;
/// where a form of another language gives neither, they call it as the form prints it.
/// </summary>
/// <param name="languages">The languages of the form.</param>
internal sealed class FormLabelReader(IReadOnlyList<string> languages)
{
    private const string Zh = "zh";
    private const string En = "en";

    // The languages of messages; a form that is written in Chinese is translated as well.
    private readonly IReadOnlyList<string> _required = languages is [Zh] ? [Zh, En] : languages;

    public FormLabel Read(Fields fields)
    {
        foreach (var (key, _) in fields.FurtherEntries)
        {
            if (!languages.Contains(key.Text))
            {
                fields.Problems.Add(FieldProblems.UnknownKey(key.At, key.Text, [.. fields.Known, .. languages]));
            }
        }

        var texts = TextsOf(fields, _required);
        var printed = Localized(texts);
        return new FormLabel(
            printed,
            fields.Mapping("brief", FormShape.Brief) is { } brief ? Localized(TextsOf(brief, languages is [Zh] ? _required : [])) : printed,
            [.. languages.Select(language => texts[language]), .. fields.Texts("variants")]);
    }

    /// <summary>The text in the languages of messages.</summary>
    public LocalizedText Localized(Fields fields) => Localized(TextsOf(fields, _required));

    // By language, those of the form first; empty where there is none.
    private OrderedDictionary<string, string> TextsOf(Fields fields, IReadOnlyList<string> required) => new(
        languages.Union([En, Zh]).Select(language => KeyValuePair.Create(
            language, required.Contains(language) ? fields.RequiredText(language) : fields.Text(language) ?? "")));

    private static LocalizedText Localized(OrderedDictionary<string, string> texts)
    {
        var first = texts.Values.FirstOrDefault(text => text.Length > 0) ?? "";
        return new LocalizedText(texts[Zh].Length > 0 ? texts[Zh] : first, texts[En].Length > 0 ? texts[En] : first);
    }
}
