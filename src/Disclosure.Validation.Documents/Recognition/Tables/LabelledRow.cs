using Disclosure.Validation.Documents.Grids;
using Disclosure.Validation.Documents.Recognition.Tables.Headers;
using Disclosure.Validation.Documents.Recognition.Tables.Rows;

namespace Disclosure.Validation.Documents.Recognition.Tables;

/// <summary>A printed row that was found in the form, with the headings that it stands under.</summary>
/// <param name="Grid">The table that it is printed in; null for lines of text.</param>
/// <param name="Row">The printed row.</param>
/// <param name="Label">Its label, and the row of the form.</param>
/// <param name="Header">The headings.</param>
/// <param name="Unit">The unit of money that the title of the table or a line above it states; null for none.</param>
internal sealed record LabelledRow(Grid? Grid, GridRow Row, RowLabel Label, Header Header, string? Unit)
{
    /// <summary>Whether each cell stands under its heading.</summary>
    public bool PositionsHold { get; } = Header.PositionsHold(Grid, Row);
}
