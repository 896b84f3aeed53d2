using Disclosure.Validation.Reporting.Html.Elements;
using Disclosure.Validation.Reporting.Html.Tables;
using Disclosure.Validation.Reporting.Wording;
using Disclosure.Validation.Reports;

namespace Disclosure.Validation.Reporting.Html.Parts;

/// <summary>Writes what the reader of the document was not sure of, apart from the findings.</summary>
internal sealed class NotesPart(Markup html, Evidence evidence)
{
    public void Write()
    {
        var notes = evidence.Report.ReadingNotes;
        if (notes.Count == 0)
        {
            return;
        }

        using var section = html.In("section", ("class", "notes"), ("aria-labelledby", evidence.Labels("notes")));
        html.Put("h3", PartWords.Notes(notes.Count), ("id", $"{evidence.Prefix}notes"));
        html.Put("p", PartWords.NotesMeaning, ("class", "hint"));
        using var list = html.In("ol");
        for (var i = 0; i < notes.Count; i++)
        {
            Write(notes[i], number: i + 1);
        }
    }

    private void Write(ReadingNote note, int number)
    {
        using var item = html.In("li", ("id", evidence.Note(number)), ("tabindex", "-1"));
        using (html.In("p", ("class", "message")))
        {
            html.Put("span", TableWords.Note(number), ("class", "number"));
            html.Text(note.Message);
        }

        using var hint = html.In("p", ("class", "hint"));
        if (note.Path is { } path)
        {
            new CellLink(html, evidence).Write(path, ReportStep.Self, CellName.Of(evidence.Report.Form, path));
            html.Text(" ");
        }

        if (note.Text is { } text)
        {
            html.Text(PartWords.Original);
            using var quotation = html.In("q", ("lang", "zh-Hans"));
            html.Quote(text);
            html.Text(" ");
        }

        html.Text(LocalizedTexts.Join(
            PrintedPlaces.Of(note.Source),
            note.Confidence is { } confidence ? ReportWording.Sureness(confidence) : null));
    }
}
