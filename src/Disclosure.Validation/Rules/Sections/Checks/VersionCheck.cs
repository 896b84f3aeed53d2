using Disclosure.Validation.Forms;
using Disclosure.Validation.Problems;
using Disclosure.Validation.Reports;
using Disclosure.Validation.Reports.Versions;
using Disclosure.Validation.Rules.Expansion;
using Disclosure.Validation.Rules.Judging;

namespace Disclosure.Validation.Rules.Sections.Checks;

/// <summary>Whether the versions of a report, those of one issuer for one year, give the same figures.</summary>
internal static class VersionCheck
{
    private const int MostNamed = 5;

    public static StatementResult Agreed(DisclosureReport report, IReadOnlyList<DisclosureReport> versions, Form form)
    {
        var conflicts = versions
            .Select(version => (Version: version, Cells: ReportVersions.Differences(report, version).ToList()))
            .Where(conflict => conflict.Cells.Count > 0).ToList();
        if (conflicts.Count == 0)
        {
            return StatementResult.Holds;
        }

        var cells = conflicts.SelectMany(conflict => conflict.Cells, (_, differing) => differing.Cell).Distinct().ToList();
        return StatementResult.Violated(new(
            Words.InBoth(words => string.Join(words.Semicolon, conflicts.Select(conflict => Say(report, conflict.Version, conflict.Cells, form, words)))),
            Reported(report, conflicts.SelectMany(conflict => conflict.Cells)))
        {
            Cells = [.. cells.Select(cell => form.FindCell(cell.Path)).OfType<FormCell>()],
        });
    }

    private static string Say(
        DisclosureReport report, DisclosureReport version, List<(FormCell Cell, Cell Other)> cells, Form form, Words words)
    {
        var names = new CellNames(form, words);
        var listed = cells.Take(MostNamed).Select(differing =>
        {
            var (cell, other) = differing;
            var place = names.Place(new Binding(cell.Table, cell.Row, cell.Column));
            return CellNames.Format(words.VersionCell, place, Shown(report[cell], words), Shown(other, words));
        });
        var more = cells.Count > MostNamed ? words.AndSoOn : "";
        return CellNames.Format(
            words.OtherVersion, version.File ?? words.OtherFile, cells.Count, string.Join(words.Semicolon, listed) + more);
    }

    // The same for both versions, so that what they have in common counts once.
    private static string Reported(DisclosureReport report, IEnumerable<(FormCell Cell, Cell Other)> cells) => string.Join(
        '\n',
        cells.Select(differing => string.Join(
            '|', new[] { report[differing.Cell].ToString(), differing.Other.ToString() }.Order(StringComparer.Ordinal).Prepend(differing.Cell.Path))));

    private static string Shown(in Cell cell, Words words) =>
        cell.Number is { } number ? Words.Number(number) : cell.Text is { } text ? Excerpt.Of(text) : words.State(cell.State);
}
