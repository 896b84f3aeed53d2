using System.Globalization;
using Disclosure.Validation.Findings;
using Disclosure.Validation.Reports;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Reporting.Wording;

/// <summary>Says where cells are printed in as few words as it takes: <c>第 4 页第 3–9 行</c>.</summary>
internal static class PrintedPlaces
{
    private const int MostPlaces = 6;

    /// <summary>The places of the cells of a finding; null where none is known.</summary>
    public static string? Of(IEnumerable<FindingCell> cells, Language language)
    {
        var places = cells
            .Where(cell => IsKnown(cell.Source))
            .GroupBy(Sheet.Of, cell => cell.Source!)
            .Select(group => Describe(group.Key, [.. group], language))
            .ToList();
        if (places.Count == 0)
        {
            return null;
        }

        var shown = string.Join(PlaceWording.Separator.In(language), places.Take(MostPlaces));
        return places.Count <= MostPlaces
            ? shown
            : shown + PlaceWording.AndMorePlaces(places.Count - MostPlaces).In(language);
    }

    /// <summary>The place of one passage, as far as it is known; null where nothing is.</summary>
    public static LocalizedText? Of(CellSource? source) =>
        Of(source, Language.Zh) is { } zh && Of(source, Language.En) is { } en ? new(zh, en) : null;

    /// <summary>The place of one passage, as far as it is known; null where nothing is.</summary>
    public static string? Of(CellSource? source, Language language) =>
        IsKnown(source) ? Describe(new Sheet { Page = source!.Page, Table = source.Table }, [source], language) : null;

    private static bool IsKnown(CellSource? source) =>
        source is not null && (source.Page ?? source.Line ?? source.Table ?? source.Row) is not null;

    private static string Describe(Sheet sheet, IReadOnlyList<CellSource> sources, Language language)
    {
        var parts = new List<LocalizedText?>
        {
            ReportName.OfOther(sheet.Step, sheet.Issuer, sheet.Year, sheet.File),
            sheet.Page is { } page ? PlaceWording.PageNumber(page) : null,
            sheet.Table is { } table ? PlaceWording.TableNumber(table) : null,
            Lines(sources),
            sources is [{ Column: { } column }] ? PlaceWording.ColumnNumber(column) : null,
        };
        return string.Join(
            PlaceWording.PlaceJoint.In(language), parts.OfType<LocalizedText>().Select(part => part.In(language)));
    }

    private static LocalizedText? Lines(IReadOnlyList<CellSource> sources)
    {
        var numbers = new SortedSet<int>(sources.Select(source => source.Line ?? source.Row).OfType<int>());
        if (numbers.Count == 0)
        {
            return null;
        }

        var ranges = Ranges(numbers).ToList();
        var text = ranges.Count <= MostPlaces ? string.Join(", ", ranges) : Range(numbers.Min, numbers.Max);
        var several = numbers.Count > 1;
        var place = sources[0].Line is null ? PlaceWording.Rows(text, several) : PlaceWording.Lines(text, several);
        return ranges.Count <= MostPlaces ? place : PlaceWording.SomeOf(place, numbers.Count);
    }

    private static IEnumerable<string> Ranges(SortedSet<int> numbers)
    {
        foreach (var first in numbers.Where(number => !numbers.Contains(number - 1)))
        {
            var last = first;
            while (numbers.Contains(last + 1))
            {
                last++;
            }

            yield return Range(first, last);
        }
    }

    private static string Range(int first, int last) => first == last
        ? first.ToString(CultureInfo.InvariantCulture)
        : string.Create(CultureInfo.InvariantCulture, $"{first}–{last}");

    /// <summary>What cells have in common that are named together.</summary>
    private readonly record struct Sheet(
        ReportStep Step, string? Issuer, int? Year, string? File, int? Page, int? Table)
    {
        public static Sheet Of(FindingCell cell)
        {
            var source = cell.Source!;
            return new(cell.Step, cell.Issuer, cell.Year, source.File, source.Page, source.Table);
        }
    }
}
