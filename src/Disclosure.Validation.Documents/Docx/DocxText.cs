using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Words = DocumentFormat.OpenXml.Wordprocessing.Text;

namespace Disclosure.Validation.Documents.Docx;

/// <summary>The text of a paragraph with its changes accepted; text boxes in it are apart.</summary>
internal static class DocxText
{
    /// <summary>The text; line breaks and tabs are kept.</summary>
    public static string Of(Paragraph paragraph)
    {
        var text = new StringBuilder();
        Append(paragraph, text);
        return text.ToString();
    }

    private static void Append(OpenXmlElement parent, StringBuilder text)
    {
        foreach (var child in parent.ChildElements)
        {
            switch (child)
            {
                case Words words:
                    text.Append(words.Text);
                    break;
                case TabChar:
                    text.Append('\t');
                    break;
                case Break or CarriageReturn:
                    text.Append('\n');
                    break;
                case NoBreakHyphen:
                    text.Append('-');
                    break;
                case DeletedRun or MoveFromRun or DeletedText or FieldCode or TextBoxContent or AlternateContent:
                    break;
                default:
                    Append(child, text);
                    break;
            }
        }
    }
}
