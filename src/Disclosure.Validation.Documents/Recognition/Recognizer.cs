using System.Globalization;
using Disclosure.Validation.Documents.Grids;
using Disclosure.Validation.Documents.Limits;
using Disclosure.Validation.Documents.Recognition.Components;
using Disclosure.Validation.Documents.Recognition.Figures;
using Disclosure.Validation.Documents.Recognition.Labels;
using Disclosure.Validation.Documents.Recognition.Prose;
using Disclosure.Validation.Documents.Recognition.Tables;
using Disclosure.Validation.Documents.Recognition.Tables.Torn;
using Disclosure.Validation.Forms;
using Disclosure.Validation.Reports;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Documents.Recognition;

/// <summary>Makes a report of a document: of the form whose structure the document shows.</summary>
internal sealed class Recognizer
{
    // A misfit weighs more than the cells of the largest small table.
    private const int WeightOfMisfit = 10;

    private readonly FigureText _figures;
    private readonly IReadOnlyList<FormLabels> _labels;
    private readonly Dictionary<Form, (FigureText Figures, FormTitles Titles)> _ways;
    private readonly Dictionary<string, LabelText> _spelled = new(StringComparer.Ordinal);
    private readonly HashSet<string> _shared = new(StringComparer.Ordinal);

    /// <param name="forms">The forms to look for.</param>
    /// <param name="culture">How figures are written in the text of documents.</param>
    public Recognizer(FormCatalog forms, CultureInfo culture)
    {
        _figures = new FigureText(culture);
        _labels = [.. forms.Forms.Select(FormLabels.Of)];
        _ways = forms.Forms.ToDictionary(form => form, form => (new FigureText(culture, form), FormTitles.Of(form)));
        foreach (var (spelling, label) in _labels.SelectMany(labels => labels.Printed))
        {
            if (_spelled.TryAdd(spelling, label.Text) && _labels.All(labels => labels.Knows(label.Text)))
            {
                _shared.Add(spelling);
            }
        }
    }

    /// <param name="document">The document.</param>
    /// <param name="formId">The form to read it as; null to decide by structure.</param>
    /// <param name="mostCells">How many cells all reports of a document may have.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    public DisclosureReport Recognize(SourceDocument document, string? formId, int mostCells, CancellationToken cancellationToken)
    {
        var texts = new LabelTexts(_spelled);
        document = MergedCells.Restore(RunOnLines.Cut(document, _labels, _figures), _labels, _figures);
        document = TablesAbreast.Part(RowNumbers.Without(document, _figures), _labels, texts, _figures);
        var page = new TitlePage(document);
        var readings = ReadingsOf(document, formId, texts, page, cancellationToken);
        var alike = readings.Count < 2 ? readings
            : readings.FindAll(reading => Fit(reading) == Fit(readings[0]) && MissingRows(reading) == MissingRows(readings[0]));
        if ((readings is [{ Count: > 0 } first, ..] ? ByYear(alike, page) ?? first : OfTitle(readings, page)) is not { } best)
        {
            throw DocumentProblems.NoKnownForm(document.Name);
        }

        var report = new ReportBuilder(best.Form) { File = document.Name };
        var (figures, titles) = _ways[best.Form];
        page.Read(titles, report);
        var chosen = _labels.First(labels => labels.Form == best.Form);
        SectionReader.Read(document, chosen, texts, figures, best.TableLines, report, cancellationToken);
        foreach (var (cell, content) in best.Cells)
        {
            report[cell] = content;
        }

        ComponentReports.Add(best.Lines, report, mostCells);
        if (alike.Count > 1)
        {
            report.ReadingNotes.Add(FormOpen(best.Form));
        }

        foreach (var table in UnreadTables.Of(best))
        {
            report.UnreadTables.Add(table.Id);
        }

        foreach (var note in document.Notes.Concat(best.Notes))
        {
            report.ReadingNotes.Add(note);
        }

        return report.Build();
    }

    // A title without any table is a report that could not be read. Where no table tells the form, the year has to.
    private CellWriter? OfTitle(List<CellWriter> readings, TitlePage page)
    {
        var titled = readings.Select(reading => (Reading: reading, Title: TitleOf(page, reading.Form))).Where(form => form.Title is { Telling: > 0 }).ToList();
        return titled.Count > 0 ? OfYear([.. titled.Select(form => form.Reading)], titled[0].Title!.Year) : null;
    }

    private CellWriter? ByYear(List<CellWriter> alike, TitlePage page) =>
        alike.Count < 2 ? null : OfYear(alike, TitleOf(page, alike[0].Form)?.Year);

    private TitleText? TitleOf(TitlePage page, Form form) => page.TitleOf(_ways[form].Titles);

    private static CellWriter? OfYear(List<CellWriter> readings, int? year) =>
        readings.Find(reading => year is { } stated && reading.Form.Years.Contains(stated))
            ?? readings.MaxBy(reading => reading.Form.Years.From ?? 0);

    // The likeliest form first; where it takes the document in whole, the others are spared. The best reading is first.
    private List<CellWriter> ReadingsOf(
        SourceDocument document, string? formId, LabelTexts texts, TitlePage page, CancellationToken cancellationToken)
    {
        var printed = TellingTextsOf(document).Select(texts.Of).ToList();
        var readings = new List<CellWriter>();
        var candidates = _labels.Where(labels => formId is null || labels.Form.Id == formId)
            .Select(labels => (Labels: labels, Known: printed.Count(labels.Knows))).ToList();
        // Of the forms in the language of the document; where no label tells it, the title may.
        var ofLanguage = candidates.Where(form => form.Known > 0).ToList() is { Count: > 0 } known ? known
            : candidates.FindAll(form => TitleOf(page, form.Labels.Form) is { Telling: > 0 });
        var languages = ofLanguage.SelectMany(form => form.Labels.Form.Languages).DefaultIfEmpty(TitleText.Language).ToHashSet();
        foreach (var (labels, _) in candidates
            .Where(form => formId is not null || form.Labels.Form.Languages.Any(languages.Contains))
            .OrderByDescending(form => form.Known))
        {
            var reading = FormReading.Read(labels, texts, _ways[labels.Form].Figures, document, cancellationToken);
            readings.Add(reading);
            if (reading.Misfits == 0 && reading.Tables.Count() == labels.Form.Tables.Count)
            {
                break;
            }
        }

        return readings.Count == 1 ? readings : [.. readings.OrderByDescending(Fit).ThenBy(MissingRows)];
    }

    // What all forms spell alike tells none of them.
    private HashSet<string> TellingTextsOf(SourceDocument document)
    {
        var texts = new HashSet<string>(StringComparer.Ordinal);
        foreach (var row in document.Blocks.OfType<Grid>().SelectMany(grid => grid.Rows))
        {
            for (var i = 0; i < row.Cells.Count; i++)
            {
                var cell = row.Cells[i];
                if (cell.Text.Length is > 0 and <= LabelReader.LongestLabel && !_figures.IsFigure(cell) && !_shared.Contains(cell.Text))
                {
                    texts.Add(cell.Text);
                }
            }
        }

        return texts;
    }

    private static ReadingNote FormOpen(Form chosen) => new(null, null, new LocalizedText(
        $"无法从结构判断所用格式，按 {chosen.Id} 读取",
        $"The structure does not tell the form; it was read as {chosen.Id}."));

    private static int Fit(CellWriter reading) => reading.Count - (WeightOfMisfit * reading.Misfits);

    // Rows that stand for others, or are stood for, are not missed.
    private static int MissingRows(CellWriter reading) =>
        reading.Tables.Sum(table => table.Rows.Count(row => !reading.Has(table, row)));
}
