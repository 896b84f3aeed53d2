using Disclosure.Validation.Documents.Grids;
using Disclosure.Validation.Reports;

namespace Disclosure.Validation.Documents.Recognition.Prose;

/// <summary>
/// Reads what identifies a report: title, issuer, year, period, day of publication. What the text does not tell is taken from
/// what the document says of itself, then from its name and folder, with a note.
/// </summary>
internal sealed class TitlePage(SourceDocument document)
{
    private const int LinesSearched = 60;
    private const int LinesOfTitle = 4;
    private const int LongestLine = 60;

    private readonly List<Paragraph> _lines = [.. document.Blocks.OfType<Paragraph>().Take(LinesSearched)];
    private readonly Dictionary<FormTitles, (TitleText? Title, string? Printed, CellSource? Source)> _found = [];

    /// <summary>The title in the text, else that of the document or its name; null where there is none.</summary>
    public TitleText? TitleOf(FormTitles titles) => FindTitle(titles).Title
        ?? TitleSources.Of(document, titles).Select(source => titles.Read(source.Printed)).FirstOrDefault(title => title is not null);

    public void Read(FormTitles titles, ReportBuilder report)
    {
        var found = FindTitle(titles);
        var title = found.Title ?? new TitleText(null, null, IsYearOpen: false);
        report.Title = found.Printed;
        report.Issuer = title.Issuer;
        report.Period = PeriodReader.Read(document);
        report.Published = PublicationDay.Read(document);
        var outer = TitleSources.Of(document, titles);
        Complete(report, outer);
        report.Preamble = PreambleYear.Read(_lines);
        ReadYear(report, title, found.Source, outer);
    }

    private (TitleText? Title, string? Printed, CellSource? Source) FindTitle(FormTitles titles)
    {
        if (!_found.TryGetValue(titles, out var found))
        {
            found = FindTitle(_lines, titles);
            _found.Add(titles, found);
        }

        return found;
    }

    // The title that tells most, the first of those; it may be set in several short lines.
    private static (TitleText? Title, string? Printed, CellSource? Source) FindTitle(List<Paragraph> lines, FormTitles titles)
    {
        (TitleText? Title, string? Printed, CellSource? Source) best = default;
        var mayBe = lines.ConvertAll(line => titles.MayBeIn(line.Text));
        for (var last = 0; last < lines.Count; last++)
        {
            var holds = false;
            for (var first = last; first >= 0 && first > last - LinesOfTitle; first--)
            {
                if (first < last && (lines[first].Text.Length > LongestLine || lines[last].Text.Length > LongestLine))
                {
                    break;
                }

                holds |= mayBe[first];
                if (!holds)
                {
                    continue;
                }

                var printed = string.Join(' ', lines.Take(first..(last + 1)).Select(line => line.Text));
                if (titles.Read(printed) is { } title && title.Telling > (best.Title?.Telling ?? -1)
                    && (first == last || title.Issuer is null || titles.AreStated || TitleSources.IssuerEnding.IsMatch(title.Issuer)))
                {
                    best = (title, printed, lines[first].Source);
                }
            }

            if (best.Title is { Telling: 3 })
            {
                break;
            }
        }

        return best;
    }

    private static void Complete(ReportBuilder report, IReadOnlyList<TitleSource> outer)
    {
        if (report.Issuer is null && outer.FirstOrDefault(source => source.Title.Issuer is not null) is { } source)
        {
            report.Issuer = source.Title.Issuer;
            report.Title ??= source.Printed;
            report.ReadingNotes.Add(TitleDoubts.IssuerFrom(source));
        }
    }

    private static void ReadYear(
        ReportBuilder report, TitleText title, CellSource? source, IReadOnlyList<TitleSource> outer)
    {
        if (title.IsYearOpen)
        {
            report.ReadingNotes.Add(TitleDoubts.YearOpen(report.Title!, source));
            return;
        }

        var period = report.Period is { } stated && stated.From.Year == stated.To.Year ? stated.To.Year : (int?)null;
        report.Year = title.Year is { } inTitle && period is { } ofPeriod
            ? Settle(inTitle, ofPeriod, [report.Preamble?.Year, .. outer.Select(place => place.Title.Year)])
            : title.Year ?? period ?? report.Preamble?.Year;
        if (report.Year is null && outer.FirstOrDefault(place => place.Title.Year is not null) is { } telling)
        {
            report.Year = telling.Title.Year;
            report.ReadingNotes.Add(TitleDoubts.YearFrom(telling));
        }
    }

    // Of title and period, the one that stands alone is wrong; the title counts where nothing else tells. What names of
    // files say is often the year of publication: by itself it outweighs neither.
    private static int Settle(int title, int period, IReadOnlyList<int?> witnesses) =>
        witnesses.Count(year => year == period) > witnesses.Count(year => year == title) ? period : title;
}
