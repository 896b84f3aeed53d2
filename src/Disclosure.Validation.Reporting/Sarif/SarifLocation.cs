namespace Disclosure.Validation.Reporting.Sarif;

/// <summary>A text for people.</summary>
internal sealed record SarifText(string Text);

/// <summary>A place in a document and in the form.</summary>
internal sealed record SarifLocation(
    int? Id,
    SarifPhysicalLocation? PhysicalLocation,
    IReadOnlyList<SarifLogicalLocation>? LogicalLocations,
    SarifText? Message,
    SarifPrintedPlace? Properties);

/// <summary>A file, and the line where it is known.</summary>
internal sealed record SarifPhysicalLocation(SarifArtifact ArtifactLocation, SarifRegion? Region);

/// <summary>A file.</summary>
internal sealed record SarifArtifact(string Uri);

/// <summary>A line, from 1.</summary>
internal sealed record SarifRegion(int StartLine);

/// <summary>A cell, row, column or table of the form, or the report as a whole.</summary>
internal sealed record SarifLogicalLocation(string? Name, string FullyQualifiedName, string Kind);

/// <summary>Where a cell is printed, in the terms of documents that have no lines.</summary>
internal sealed record SarifPrintedPlace(int? Page, int? Table, int? Row, int? Column, string? Text);
