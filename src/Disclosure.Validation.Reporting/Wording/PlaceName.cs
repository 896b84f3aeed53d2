using Disclosure.Validation.Findings;
using Disclosure.Validation.Forms;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Reporting.Wording;

/// <summary>Calls a place of the form: by its ids for programs, by its labels for people.</summary>
internal static class PlaceName
{
    public static readonly LocalizedText WholeReport = new("整份报告", "The report as a whole");

    private const string All = "*";

    /// <summary>
    /// <c>requests.*.natural</c> for a column, <c>sections.overview</c> for a section; null for the report as a whole.
    /// </summary>
    public static string? Id(Place place) => place switch
    {
        { Table: null, Section: { } section } => $"sections.{section}",
        { Table: null } => null,
        { Row: null, Column: null } => place.Table,
        _ => string.Join('.', place.Table, place.Row ?? All, place.Column ?? All),
    };

    /// <summary>The labels in short; for the report as a whole, that.</summary>
    public static LocalizedText Of(Form form, Place place)
    {
        if (place.Table is not { } id)
        {
            return place.Section is { } section
                ? form.Sections.FirstOrDefault(each => each.Id == section)?.Label.Printed ?? AsIs(section)
                : WholeReport;
        }

        var table = form.FindTable(id);
        LocalizedText?[] parts =
        [
            table?.Label.Brief ?? AsIs(id),
            place.Row is { } row ? table?.FindRow(row)?.Label.Brief ?? AsIs(row) : null,
            place.Column is { } column ? table?.FindColumn(column)?.Label.Brief ?? AsIs(column) : null,
        ];
        return LocalizedTexts.Labels([.. parts.OfType<LocalizedText>()]);
    }

    private static LocalizedText AsIs(string id) => new(id, id);
}
