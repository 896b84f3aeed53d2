using Disclosure.Validation.Documents.Recognition.Labels;
using Disclosure.Validation.Forms;

namespace Disclosure.Validation.Documents.Recognition.Prose;

/// <summary>
/// Tells by its number and place what an office heads in words of its own: <c>五、存在问题和下一步打算</c> between section
/// four and section six is section five.
/// </summary>
internal static class UnknownHeadings
{
    private const int Longest = 30;

    /// <summary>Marks the lines that are the only candidates for a section not found otherwise, and returns them.</summary>
    public static IReadOnlyList<SectionLine> Take(IReadOnlyList<SectionLine> lines, FormLabels labels)
    {
        var sections = labels.Form.Sections;
        var places = sections.Select(section => LastOf(lines, section)).ToList();
        var taken = new List<SectionLine>();
        foreach (var (i, section) in sections.Index().Where(pair => places[pair.Index] < 0))
        {
            var from = places.Take(i).DefaultIfEmpty(-1).Max();
            var to = places.Skip(i + 1).Where(place => place >= 0).DefaultIfEmpty(lines.Count).Min();
            var number = LabelText.Of(section.Label.Official).Number;
            var candidates = lines.Take(to).Skip(from + 1).Where(line => IsHeading(line, number, labels)).ToList();
            if (candidates is [var only] && (from >= 0 || to < lines.Count))
            {
                only.Section = section;
                taken.Add(only);
            }
        }

        return taken;
    }

    private static int LastOf(IReadOnlyList<SectionLine> lines, FormSection section)
    {
        var last = lines.Count - 1;
        while (last >= 0 && lines[last].Section != section)
        {
            last--;
        }

        return last;
    }

    // What stands in the tables is numbered too, and so are sentences.
    private static bool IsHeading(SectionLine line, string number, FormLabels labels) =>
        line.Section is null && number.Length > 0 && line.Label.Number == number
        && line.Label.Key.Length is > 1 and <= Longest
        && !line.Paragraph.Text.EndsWith('。')
        && !labels.Rows.Knows(line.Label) && !labels.RowGroups.Knows(line.Label) && !labels.Tables.Knows(line.Label);
}
