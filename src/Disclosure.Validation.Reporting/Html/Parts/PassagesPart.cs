using Disclosure.Validation.Findings;
using Disclosure.Validation.Reporting.Html.Elements;
using Disclosure.Validation.Reporting.Html.Tables;
using Disclosure.Validation.Reporting.Wording;
using Disclosure.Validation.Reports;

namespace Disclosure.Validation.Reporting.Html.Parts;

/// <summary>Quotes the sentences that a finding rests on, with what the rule read in them marked.</summary>
internal sealed class PassagesPart(Markup html, Evidence evidence)
{
    public void Write(IEnumerable<FindingPassage> passages)
    {
        foreach (var passage in passages)
        {
            using var figure = html.In("figure");
            using (html.In("blockquote"))
            {
                using var paragraph = html.In("p", ("lang", "zh-Hans"));
                WriteMarked(passage);
            }

            using var caption = html.In("figcaption");
            WriteOrigin(passage);
        }
    }

    // Marks that overlap or lie outside of the text mark what is left of them.
    private void WriteMarked(FindingPassage passage)
    {
        var end = 0;
        foreach (var mark in passage.Marks.OrderBy(mark => mark.Start))
        {
            var start = Math.Clamp(mark.Start, end, passage.Text.Length);
            var stop = Math.Clamp(mark.Start + mark.Length, start, passage.Text.Length);
            html.Text(passage.Text[end..start]);
            if (stop > start)
            {
                WriteMark(passage, start, stop);
            }

            end = stop;
        }

        html.Text(passage.Text[end..]);
    }

    // A number leads to its place in the whole text.
    private void WriteMark(FindingPassage passage, int start, int stop)
    {
        using var mark = html.In("mark");
        if (PlaceOf(passage, start) is { } place)
        {
            html.Put("a", passage.Text[start..stop], ("href", $"#{evidence.Place(place)}"));
        }
        else
        {
            html.Text(passage.Text[start..stop]);
        }
    }

    private SaidMark? PlaceOf(FindingPassage passage, int start) => passage.Step != ReportStep.Self ? null
        : evidence.Report.Sections.Where(section => section.Id == passage.Section)
            .Select(section => (Section: section, At: section.Text.IndexOf(passage.Text, StringComparison.Ordinal)))
            .Where(found => found.At >= 0)
            .Select(found => evidence.Said.At(found.Section, found.At + start))
            .FirstOrDefault(place => place is not null);

    private void WriteOrigin(FindingPassage passage)
    {
        var section = evidence.Report.Form.Sections.FirstOrDefault(section => section.Id == passage.Section);
        var parts = new[]
        {
            ReportName.OfOther(passage.Step, null, passage.Year),
            section?.Label.Printed ?? PartWords.BeforeSections,
            PrintedPlaces.Of(passage.Source),
        };
        html.Text(LocalizedTexts.Join(parts));
    }
}
