using System.Collections.Frozen;
using System.Globalization;
using System.Text;
using System.Xml;
using Disclosure.Validation.Reporting.Wording;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Reporting.Html.Elements;

/// <summary>
/// Writes HTML by way of the platform's XML writer, so that every text and attribute is encoded and every element closed.
/// Nothing is written as it is but the style and the script that the library carries.
/// </summary>
internal sealed class Markup
{
    // Elements that HTML never closes; any other must have an end tag, even when it is empty.
    private static readonly FrozenSet<string> Void = FrozenSet.Create("br", "col", "input", "link", "meta");

    private readonly XmlWriter _xml;
    private readonly Language _language;
    private readonly Texts _texts;

    /// <summary>Writes to that stream, and leaves it open.</summary>
    /// <param name="stream">The stream.</param>
    /// <param name="language">The language that is shown first.</param>
    public Markup(Stream stream, Language language)
        : this(stream, language, new Texts(language))
    {
    }

    private Markup(Stream stream, Language language, Texts texts)
    {
        (_language, _texts) = (language, texts);
        _xml = XmlWriter.Create(stream, new XmlWriterSettings
        {
            Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            OmitXmlDeclaration = true,
            NewLineHandling = NewLineHandling.None,
            CloseOutput = false,
        });
    }

    /// <summary>Writes to another stream what will be a part of the same page.</summary>
    public Markup PartIn(Stream stream) => new(stream, _language, _texts);

    /// <summary>Writes all texts so far in both languages.</summary>
    public void WriteTexts() => _texts.WriteTo(this);

    public void Doctype() => _xml.WriteDocType("html", null, null, null);

    /// <summary>Opens an element, which is closed with the scope. Attributes without a value are left out.</summary>
    public Scope In(string element, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        Open(element, attributes);
        return new Scope(_xml, Void.Contains(element));
    }

    /// <summary>Opens an element that stays open until <see cref="Close"/>, for what is written piece by piece.</summary>
    public void Open(string element, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        _xml.WriteStartElement(element);
        foreach (var (name, value) in attributes)
        {
            if (value is not null)
            {
                _xml.WriteAttributeString(name, VisibleText.Of(value));
            }
        }
    }

    /// <summary>Closes the innermost open element.</summary>
    public void Close() => _xml.WriteFullEndElement();

    /// <summary>An element with nothing in it.</summary>
    public void Put(string element, params ReadOnlySpan<(string Name, string? Value)> attributes) =>
        In(element, attributes).Dispose();

    /// <summary>An element around a text that is the same in both languages.</summary>
    public void Put(string element, string text, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        using (In(element, attributes))
        {
            Text(text);
        }
    }

    /// <summary>An element around a text in both languages: the one is shown, the number is for the script that puts in the other.</summary>
    public void Put(string element, LocalizedText text, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        using (In(element, attributes))
        {
            if (_texts.NumberOf(text) is { } number)
            {
                _xml.WriteAttributeString("t", number);
            }

            Text(text.In(_language));
        }
    }

    public void Text(string text) => _xml.WriteString(VisibleText.Of(text));

    public void Text(int number) => _xml.WriteString(number.ToString(CultureInfo.InvariantCulture));

    /// <summary>The text in both languages, of which the page shows one.</summary>
    public void Text(LocalizedText text)
    {
        if (text.Zh == text.En)
        {
            Text(text.Zh);
        }
        else
        {
            Put("span", text);
        }
    }

    /// <summary>A text that stands in the document that was checked: no translation, and its direction kept to itself.</summary>
    public void Quote(string text) => Put("bdi", text);

    /// <summary>A line break in the source of the page, for people who look at it.</summary>
    public void Line() => _xml.WriteWhitespace("\n");

    /// <summary>A style or script that the library carries.</summary>
    public void Raw(Asset asset) => _xml.WriteRaw(asset.Text);

    public void Flush() => _xml.Flush();

    /// <summary>
    /// Writes what is still in memory. What is given up before that is left as it is: the stream may be closed by then, and
    /// holds nothing that needs to be let go of.
    /// </summary>
    public void Complete() => _xml.Close();

    public readonly ref struct Scope(XmlWriter xml, bool isVoid)
    {
        public void Dispose()
        {
            // After a failure, which is on its way to the caller, nothing more can be written.
            if (xml.WriteState == WriteState.Error)
            {
                return;
            }

            if (isVoid)
            {
                xml.WriteEndElement();
            }
            else
            {
                xml.WriteFullEndElement();
            }
        }
    }
}
