using Disclosure.Validation.Forms;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Reports.Versions;

/// <summary>
/// Compares reports of one issuer for one year. What one of them does not print, or could not be read from it, is no difference
/// between them.
/// </summary>
internal static class ReportVersions
{
    /// <summary>Whether they are one report twice: the same figures, the same text, nothing unread.</summary>
    public static bool AreSame(DisclosureReport one, DisclosureReport other) =>
        one.Form.Id == other.Form.Id
        && one.UnreadTables.Count + other.UnreadTables.Count == 0
        && MayBeSame(one.Published, other.Published)
        && MayBeSame(one.Period?.From, other.Period?.From)
        && MayBeSame(one.Period?.To, other.Period?.To)
        && one.Cells.Zip(other.Cells).All(pair => Content(pair.First) == Content(pair.Second))
        && Letters(one).SequenceEqual(Letters(other));

    /// <summary>The cells of the one that the other fills otherwise, with what it has there.</summary>
    public static IEnumerable<(FormCell Cell, Cell Other)> Differences(DisclosureReport one, DisclosureReport other)
    {
        foreach (var cell in one.Form.Cells)
        {
            if (other.Form.FindCell(cell.Path) is { } counterpart && AreContrary(one[cell], other[counterpart]))
            {
                yield return (cell, other[counterpart]);
            }
        }
    }

    /// <summary>
    /// The report as far as its versions agree. A cell in which they don't holds no number, so that nothing is reckoned with it;
    /// one that only some of them print is taken from those.
    /// </summary>
    public static DisclosureReport Agreed(IReadOnlyList<DisclosureReport> versions)
    {
        if (versions is [var only])
        {
            return only;
        }

        var agreed = new ReportBuilder(versions[0]);
        foreach (var other in versions.Skip(1))
        {
            foreach (var cell in agreed.Form.Cells)
            {
                if (other.Form.FindCell(cell.Path) is { } counterpart)
                {
                    agreed[cell] = Agreed(agreed[cell], other[counterpart]);
                }
            }
        }

        return agreed.Build() with
        {
            UnreadTables = [.. versions[0].UnreadTables.Where(table => versions.All(version => version.UnreadTables.Contains(table)))],
        };
    }

    private static Cell Agreed(in Cell one, in Cell other) =>
        AreContrary(one, other) ? Cell.FromText($"{one} / {other}") with { Source = one.Source }
        : other.Number is not null && one.State is CellState.Absent or CellState.Blank ? other
        : one;

    // A blank and a zero say the same of a sum; how a blank is judged is told of each version by itself.
    private static bool AreContrary(in Cell one, in Cell other) =>
        one.State != CellState.Absent && other.State != CellState.Absent && (one.Number, other.Number) switch
        {
            ({ } number, { } counterpart) => number != counterpart,
            ({ } number, null) => number != 0 || other.State == CellState.Text,
            (null, { } counterpart) => counterpart != 0 || one.State == CellState.Text,
            _ => false,
        };

    private static (CellState State, decimal? Number, string? Text) Content(in Cell cell) =>
        (cell.State, cell.Number, cell.Number is null ? cell.Text : null);

    private static bool MayBeSame(DateOnly? one, DateOnly? other) => one is null || other is null || one == other;

    // What is left of a text whatever format it was read from.
    private static IEnumerable<char> Letters(DisclosureReport report) => report.Sections
        .SelectMany(section => CharacterFolding.Fold(section.Text))
        .Where(char.IsLetterOrDigit);
}
