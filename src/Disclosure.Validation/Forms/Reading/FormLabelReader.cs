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

        var printed = TextOf(fields, _required);
        return new FormLabel(
            printed,
            fields.Mapping("brief", FormShape.Brief) is { } brief ? TextOf(brief, languages is [Zh] ? _required : []) : printed,
            [.. languages.Select(language => Spelling(fields, language)), .. fields.Texts("variants")]);
    }

    /// <summary>The text in the languages of messages.</summary>
    public LocalizedText Localized(Fields fields) => TextOf(fields, _required);

    private LocalizedText TextOf(Fields fields, IReadOnlyList<string> required)
    {
        foreach (var language in required)
        {
            fields.RequireSpelling(language);
        }

        var first = languages.Concat([En, Zh]).Select(language => Spelling(fields, language)).FirstOrDefault(text => text.Length > 0) ?? "";
        return new LocalizedText(
            Spelling(fields, Zh) is { Length: > 0 } zh ? zh : first,
            Spelling(fields, En) is { Length: > 0 } en ? en : first);
    }

    private static string Spelling(Fields fields, string language) => fields.Spelling(language) ?? "";
}
