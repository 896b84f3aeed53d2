using Disclosure.Validation.Documents.Tests.Writing;
using Disclosure.Validation.Reports;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Disclosure.Validation.Benchmarks.Documents;

/// <summary>A report as a word processor saves it: with fonts on every run, and narrative below the tables.</summary>
internal static class WordDocument
{
    public static byte[] Of(DisclosureReport report)
    {
        using var stream = new MemoryStream();
        stream.Write(DocxWriting.Of(report));
        using (var document = WordprocessingDocument.Open(stream, isEditable: true))
        {
            var body = document.MainDocumentPart!.Document!.Body!;
            foreach (var text in body.Elements<Paragraph>().Where(text => text.InnerText.EndsWith('。')).ToList())
            {
                for (var number = 8; number > 0; number--)
                {
                    text.InsertAfterSelf(DocxWriting.ParagraphOf(Narrative.Paragraph(number)));
                }
            }

            foreach (var run in body.Descendants<Run>())
            {
                run.RunProperties = new RunProperties(
                    new RunFonts { Ascii = "Times New Roman", EastAsia = "仿宋_GB2312" },
                    new FontSize { Val = "32" });
            }
        }

        return stream.ToArray();
    }
}
