using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Formula = DocumentFormat.OpenXml.Math.Text;
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
                case Run run when IsHidden(run.RunProperties):
                    break;
                case Run run when IsApart(run.RunProperties):
                    text.Append(' ');
                    Append(run, text);
                    text.Append(' ');
                    break;
                case Formula formula:
                    text.Append(formula.Text);
                    break;
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

    private static bool IsHidden(RunProperties? properties) => IsOn(properties?.Vanish);

    // Raised, lowered or struck out: no part of the word beside it.
    private static bool IsApart(RunProperties? properties) => IsOn(properties?.Strike) || IsOn(properties?.DoubleStrike)
        || (properties?.VerticalTextAlignment?.Val is { } place && place.Value != VerticalPositionValues.Baseline);

    private static bool IsOn(OnOffType? property) => property is not null && (property.Val is null || property.Val.Value);
}
