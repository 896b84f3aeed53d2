using Disclosure.Validation.Reporting.Wording;
using Disclosure.Validation.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Disclosure.Validation.Reporting.Letters;

/// <summary>Writes a letter as a DOCX file: A4, the template's lines, and a table for each report.</summary>
internal sealed class LetterDocument(LetterTemplate template, Letter content, Language language)
{
    // Two of them begin a paragraph that is indented.
    private const char Indent = '\u3000';
    private const string BodyFont = "仿宋";
    private const string HeadFont = "宋体";
    private const string BodySize = "28";
    private const string TitleSize = "40";
    private const string TableSize = "20";

    // In twentieths of a point: the page, its margins, and the columns between them.
    private static readonly int[] Widths = [600, 800, 3700, 2300, 1800];

    public void Write(Stream stream)
    {
        // The package writes back and forth, which not every stream can.
        using var whole = new MemoryStream();
        using (var document = WordprocessingDocument.Create(whole, WordprocessingDocumentType.Document))
        {
            var body = new Body(template.Lines.SelectMany(Line));
            body.Append(new SectionProperties(
                new PageSize { Width = 11906, Height = 16838 }, new PageMargin { Top = 1700, Bottom = 1440, Left = 1350, Right = 1350, Header = 850, Footer = 850, Gutter = 0 }));
            document.AddMainDocumentPart().Document = new Document(body);
        }

        whole.Position = 0;
        whole.CopyTo(stream);
    }

    private IEnumerable<OpenXmlElement> Line(string line)
    {
        if (line == LetterTemplate.Findings)
        {
            return content.Reports.SelectMany(Report);
        }

        var text = content.Fill(line);
        return text switch
        {
            "" => [],
            ['#', ' ', ..] => [Paragraph(text[2..], HeadFont, TitleSize, JustificationValues.Center, isBold: true)],
            ['>', ' ', ..] => [Paragraph(text[2..], BodyFont, BodySize, JustificationValues.Right)],
            [Indent, Indent, ..] => [Paragraph(text.TrimStart(Indent), BodyFont, BodySize, JustificationValues.Left, isIndented: true)],
            _ => [Paragraph(text, BodyFont, BodySize, JustificationValues.Left)],
        };
    }

    private IEnumerable<OpenXmlElement> Report(LetterReport report)
    {
        var heading = Paragraph(LetterWords.Report(report).In(language), BodyFont, BodySize, JustificationValues.Left, isBold: true);
        heading.ParagraphProperties!.KeepNext = new KeepNext();
        yield return heading;
        var table = new Table(
            new TableProperties(
                new TableWidth { Width = "0", Type = TableWidthUnitValues.Auto },
                new TableBorders(
                    Border(new TopBorder()), Border(new LeftBorder()), Border(new BottomBorder()), Border(new RightBorder()),
                    Border(new InsideHorizontalBorder()), Border(new InsideVerticalBorder())),
                new TableLayout { Type = TableLayoutValues.Fixed }),
            new TableGrid(Widths.Select(width => new GridColumn { Width = Number(width) })));
        table.Append(Row([.. LetterWords.Heads.Select(head => head.In(language))], isHead: true));
        foreach (var (index, finding) in Letter.Told(report).Index())
        {
            table.Append(Row(content.Row(report, finding, index + 1), isHead: false));
        }

        yield return table;
    }

    private static T Border<T>(T border)
        where T : BorderType
    {
        (border.Val, border.Size, border.Space, border.Color) = (BorderValues.Single, 4, 0, "808080");
        return border;
    }

    private static TableRow Row(IReadOnlyList<string> texts, bool isHead)
    {
        var row = new TableRow(new TableRowProperties(isHead ? new TableHeader() : new CantSplit()));
        foreach (var (index, text) in texts.Index())
        {
            var cell = new TableCell(new TableCellProperties(new TableCellWidth { Width = Number(Widths[index]), Type = TableWidthUnitValues.Dxa }));
            cell.Append(text.Split('\n').Select(line => Paragraph(line, HeadFont, TableSize, JustificationValues.Left, isHead)));
            row.Append(cell);
        }

        return row;
    }

    private static Paragraph Paragraph(string text, string font, string size, JustificationValues justification, bool isBold = false, bool isIndented = false) => new(
        new ParagraphProperties(new SpacingBetweenLines { Before = "40", After = "40" },
            new Indentation { FirstLineChars = isIndented ? 200 : 0 }, new Justification { Val = justification }),
        new Run(
            new RunProperties(
                new RunFonts { Ascii = "Times New Roman", HighAnsi = "Times New Roman", EastAsia = font },
                new Bold { Val = isBold },
                new FontSize { Val = size }),
            new DocumentFormat.OpenXml.Wordprocessing.Text(VisibleText.Of(text)) { Space = SpaceProcessingModeValues.Preserve }));

    private static string Number(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
