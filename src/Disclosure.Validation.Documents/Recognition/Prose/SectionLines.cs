using Disclosure.Validation.Documents.Grids;
using Disclosure.Validation.Documents.Recognition.Figures;
using Disclosure.Validation.Documents.Recognition.Labels;
using Disclosure.Validation.Forms;

namespace Disclosure.Validation.Documents.Recognition.Prose;

/// <summary>A line of text outside the form's tables, and the section that it is the heading of, where it is one.</summary>
internal sealed record SectionLine(Paragraph Paragraph, LabelText Label)
{
    public FormSection? Section { get; set; }
}

/// <summary>The lines of a document that its sections are made of.</summary>
internal static class SectionLines
{
    // A cell with a sentence in it belongs to a table that only lays out text.
    private const int ShortestSentence = 20;
    private const int LongestCell = 80;

    public static List<SectionLine> Of(
        SourceDocument document, FormLabels labels, LabelTexts texts, FigureText figures,
        IReadOnlySet<Paragraph> tableLines, int longestHeading, CancellationToken cancellationToken)
    {
        var lines = new List<SectionLine>();
        var isBehindCell = false;
        foreach (var paragraph in document.Blocks.SelectMany(block => ParagraphsOf(block, labels, figures)))
        {
            cancellationToken.ThrowIfCancellationRequested();
            var label = paragraph.Text.Length > longestHeading ? default : texts.Of(paragraph.Text);
            isBehindCell = tableLines.Contains(paragraph) || IsCell(paragraph, label, labels, figures)
                || (isBehindCell && labels.Form.MeaningOf(paragraph.Text, ValueKind.Count) is not null);
            if (isBehindCell)
            {
                continue;
            }

            lines.Add(new SectionLine(paragraph, label) { Section = FindSection(labels, label) });
        }

        DropSubheadings(lines);
        return lines;
    }

    // What stands alone on a line and is a number, or the numbered label of a row, is a cell of a table that could not be read.
    private static bool IsCell(Paragraph line, LabelText label, FormLabels labels, FigureText figures) => line.Text.Length is > 0 and <= LongestCell
        && ((!char.IsLetter(line.Text[0]) && line.Text.Any(char.IsDigit) && figures.IsFigure(new GridCell(line.Text, 0, 0, 1, 1, line.Source)))
            || (label.Number?.Length > 0 && labels.Rows.Knows(label)));

    // A subheading may be worded like a section: （一）主动公开情况 in the overview.
    private static void DropSubheadings(List<SectionLine> lines)
    {
        var numbered = lines.Where(line => IsTopLevel(line.Label)).Select(line => line.Section).OfType<FormSection>().ToHashSet();
        foreach (var line in lines.Where(line => line.Section is not null && !IsTopLevel(line.Label)))
        {
            if (numbered.Contains(line.Section!) || (numbered.Count > 1 && line.Label.Number.Length > 0))
            {
                line.Section = null;
            }
        }
    }

    // 一、 but neither （一） nor 1.
    private static bool IsTopLevel(LabelText label) =>
        label.Number is { Length: > 0 } number && number[0] != '(' && !char.IsAsciiDigit(number[0]);

    private static IEnumerable<Paragraph> ParagraphsOf(Block block, FormLabels labels, FigureText figures) => block switch
    {
        Paragraph paragraph => [paragraph],
        Grid { IsOfLines: true } grid => grid.Rows.SelectMany(row => HeadingIn(row, labels)),
        Grid grid when IsLayout(grid, figures) => grid.Rows.Index().SelectMany(pair =>
            pair.Item.Cells.Where(cell => cell.Row == pair.Index && !cell.IsBlank).SelectMany(LinesOf)),
        _ => [],
    };

    // A heading between two tables without lines is one line of print among others.
    private static IEnumerable<Paragraph> HeadingIn(GridRow row, FormLabels labels) =>
        row.Only is { } only && labels.Sections.Find(LabelText.Of(only.Text)) is [{ IsExact: true }]
            ? [new Paragraph(only.Text, only.Source)]
            : [];

    private static bool IsLayout(Grid grid, FigureText figures) => grid.Rows.Any(row => row.Cells.Any(IsSentence))
        && !grid.Rows.Any(row => row.Cells.Any(figures.IsFigure));

    private static IEnumerable<Paragraph> LinesOf(GridCell cell) =>
        cell.Text.Split('\n').Select(line => new Paragraph(line.Trim(), cell.Source));

    private static bool IsSentence(GridCell cell) =>
        cell.Text.Length >= ShortestSentence && cell.Text.Contains('。', StringComparison.Ordinal);

    private static FormSection? FindSection(FormLabels labels, LabelText label)
    {
        foreach (var match in labels.Sections.Find(label))
        {
            var isHeading = match.IsExact || (label.Number.Length > 0 && label.Key.Length <= match.Spelling.Length + 2);
            return isHeading ? match.Target : null;
        }

        return null;
    }
}
