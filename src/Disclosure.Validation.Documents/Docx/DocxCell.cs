using DocumentFormat.OpenXml.Wordprocessing;

namespace Disclosure.Validation.Documents.Docx;

/// <summary>A cell of a table of a text document.</summary>
/// <param name="Element">The cell; null for columns that a row leaves out in front.</param>
/// <param name="Column">The first column that it covers, from 0.</param>
/// <param name="Span">How many columns it covers.</param>
/// <param name="IsMerged">Whether it is merged with cells above or below.</param>
/// <param name="Continues">Whether it continues the cell above.</param>
/// <param name="IsClipped">Whether its row is too low for what is in it to be seen.</param>
internal sealed record DocxCell(TableCell? Element, int Column, int Span, bool IsMerged, bool Continues, bool IsClipped);
