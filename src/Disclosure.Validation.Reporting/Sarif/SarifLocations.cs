using Disclosure.Validation.Findings;
using Disclosure.Validation.Reporting.Wording;
using Disclosure.Validation.Reporting.Writing;
using Disclosure.Validation.Reports;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Reporting.Sarif;

/// <summary>Makes locations: the physical one where the file is known, with a region where the line is; and the logical one.</summary>
internal sealed class SarifLocations(Language language)
{
    /// <summary>The place that stands for the finding.</summary>
    public SarifLocation Of(DisclosureReport report, Finding finding)
    {
        var source = FindingSource.Of(report, finding);
        var logical = new SarifLogicalLocation(
            PlaceName.Of(report.Form, finding.Where).In(language), PlaceName.Id(finding.Where) ?? "report", Kind(finding.Where));
        return new(null, Physical(source.File, source.Line), [logical], null, null);
    }

    /// <summary>A cell that the finding rests on, with what it holds.</summary>
    public SarifLocation Of(DisclosureReport report, FindingCell cell, int id)
    {
        var name = CellName.Of(report.Form, cell.Path).In(language);
        var message = ReportWording.CellValue(name, CellText.Of(cell).In(language)).In(language);
        var file = cell.Source?.File ?? (cell.Step == ReportStep.Self ? report.File : null);
        return new(
            id,
            Physical(file, cell.Source?.Line),
            [new SarifLogicalLocation(name, cell.Path, "cell")],
            new SarifText(message),
            Printed(cell.Source));
    }

    /// <summary>A passage that the finding rests on.</summary>
    public static SarifLocation Of(DisclosureReport report, FindingPassage passage, int id) => new(
        id,
        Physical(passage.Source?.File ?? (passage.Step == ReportStep.Self ? report.File : null), passage.Source?.Line),
        passage.Section is { } section ? [new SarifLogicalLocation(null, $"sections.{section}", "section")] : null,
        new SarifText(passage.Text),
        Printed(passage.Source));

    /// <summary>A place that the reader was not sure of.</summary>
    public static SarifLocation Of(DisclosureReport report, ReadingNote note) => new(
        null,
        Physical(note.Source?.File ?? report.File, note.Source?.Line),
        note.Path is { } path ? [new SarifLogicalLocation(null, path, "cell")] : null,
        null,
        Printed(note.Source));

    public static SarifPhysicalLocation? Physical(string? file, int? line) => file is null
        ? null
        : new(new SarifArtifact(FileUri.Of(file)), line is { } known ? new SarifRegion(known) : null);

    private static SarifPrintedPlace? Printed(CellSource? source) =>
        source is null or { Page: null, Table: null, Row: null, Column: null, Text: null }
            ? null
            : new(source.Page, source.Table, source.Row, source.Column, source.Text);

    private static string Kind(Place place) => place switch
    {
        { Table: null, Section: not null } => "section",
        { Table: null } => "report",
        { Row: null, Column: null } => "table",
        { Column: null } => "row",
        { Row: null } => "column",
        _ => "cell",
    };
}
