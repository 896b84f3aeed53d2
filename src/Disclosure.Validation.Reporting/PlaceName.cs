using Disclosure.Validation.Findings;
using Disclosure.Validation.Forms;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Reporting;

/// <summary>Calls a place of the form: by its ids for programs, by its labels for people.</summary>
internal static class PlaceName
{
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
    public static string Of(Form form, Place place, Language language)
    {
        if (place.Table is not { } id)
        {
            return place.Section is { } section
                ? form.Sections.FirstOrDefault(each => each.Id == section)?.Label.Printed.In(language) ?? section
                : Console.Wording.WholeReport.In(language);
        }

        var table = form.FindTable(id);
        string?[] parts =
        [
            table?.Label.Brief.In(language) ?? id,
            place.Row is { } row ? table?.FindRow(row)?.Label.Brief.In(language) ?? row : null,
            place.Column is { } column ? table?.FindColumn(column)?.Label.Brief.In(language) ?? column : null,
        ];
        return string.Join(' ', parts.OfType<string>());
    }
}
