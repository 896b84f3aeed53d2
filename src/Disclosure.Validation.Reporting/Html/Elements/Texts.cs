using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Disclosure.Validation.Reporting.Wording;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Reporting.Html.Elements;

/// <summary>
/// The texts of a file that it shows in one language, in the other, each once and all packed: the script puts them in where the reader asks
/// for them. Written beside each other, the two languages would make a page a third larger.
/// </summary>
internal sealed class Texts(Language shown)
{
    private readonly Dictionary<LocalizedText, int> _numbers = [];

    /// <summary>The number that an element bears for its text; null for one that is the same in both languages.</summary>
    public string? NumberOf(LocalizedText text)
    {
        if (text.Zh == text.En)
        {
            return null;
        }

        if (!_numbers.TryGetValue(text, out var number))
        {
            _numbers.Add(text, number = _numbers.Count);
        }

        return number.ToString(CultureInfo.InvariantCulture);
    }

    /// <summary>Writes what was numbered, in the language that is not shown, as a JSON list.</summary>
    public void WriteTo(Markup html)
    {
        using var packed = new Packed();
        using (var json = new Utf8JsonWriter(packed.Stream, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartArray();
            foreach (var (text, _) in _numbers.OrderBy(text => text.Value))
            {
                json.WriteStringValue(VisibleText.Of(text.In(shown == Language.En ? Language.Zh : Language.En)));
            }

            json.WriteEndArray();
        }

        packed.WriteTo(html, "texts");
    }
}
