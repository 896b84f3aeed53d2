using System.Text;
using Disclosure.Validation.Documents.Grids;
using Disclosure.Validation.Documents.Recognition.Figures;
using Disclosure.Validation.Documents.Recognition.Labels;
using Disclosure.Validation.Forms;
using Disclosure.Validation.Reports;

namespace Disclosure.Validation.Documents.Recognition.Prose;

/// <summary>Cuts the text of a document into the sections of its form.</summary>
internal static class SectionReader
{
    private const int LongestHeading = 100;

    public static void Read(
        SourceDocument document, FormLabels labels, LabelTexts texts, FigureText figures,
        IReadOnlySet<Paragraph> tableLines, ReportBuilder report, CancellationToken cancellationToken)
    {
        var lines = SectionLines.Of(document, labels, texts, figures, tableLines, LongestHeading, cancellationToken);
        foreach (var taken in UnknownHeadings.Take(lines, labels))
        {
            report.ReadingNotes.Add(TitleDoubts.HeadingByNumber(taken.Section!, taken.Paragraph));
        }

        var passages = new List<Passage>();
        foreach (var line in lines)
        {
            if (line.Section is { } section)
            {
                passages.Add(new Passage(section, line.Paragraph));
            }
            else if (passages.Count > 0 && !PageNumber.IsPageNumber(line.Paragraph.Text) && !IsTableTitle(labels, line.Label))
            {
                passages[^1].Append(line.Paragraph);
            }
        }

        // A table of contents names the sections too, with nothing below.
        foreach (var passage in passages.GroupBy(passage => passage.Section).Select(LongestOf))
        {
            var title = passage.Heading.Text;
            report.Sections.Add(new ReportSection(passage.Section.Id, title, passage.Text.ToString())
            {
                Source = passage.Heading.Source,
                LineSources = passage.LineSources,
            });
        }
    }

    private static bool IsTableTitle(FormLabels labels, LabelText label) =>
        labels.Tables.Find(label) is [{ IsExact: true }];

    private static Passage LongestOf(IEnumerable<Passage> passages) => passages.MaxBy(passage => passage.Text.Length)!;

    private sealed record Passage(FormSection Section, Paragraph Heading)
    {
        public StringBuilder Text { get; } = new();

        public List<CellSource?> LineSources { get; } = [];

        // A paragraph may hold line breaks of its own.
        public void Append(Paragraph paragraph)
        {
            if (paragraph.Text.Length == 0)
            {
                return;
            }

            Text.Append(paragraph.Text).Append('\n');
            LineSources.AddRange(Enumerable.Repeat(paragraph.Source, paragraph.Text.Count('\n') + 1));
        }
    }
}
