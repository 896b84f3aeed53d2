using Disclosure.Validation.Documents.Grids;
using Disclosure.Validation.Forms;

namespace Disclosure.Validation.Documents.Recognition.Tables.Headers;

/// <summary>The column headings printed over a table, from left to right.</summary>
/// <param name="Grid">The grid that they stand in; null for headings that were assumed.</param>
/// <param name="Slots">One for every column printed.</param>
internal sealed record Header(Grid? Grid, IReadOnlyList<HeaderSlot> Slots);

/// <summary>A printed column.</summary>
/// <param name="Cell">The heading; null where it was assumed.</param>
/// <param name="Column">The column of the form; null for one that the form lacks.</param>
/// <param name="Row">The row of the form, in a table that prints its rows side by side.</param>
internal readonly record struct HeaderSlot(GridCell? Cell, FormColumn? Column, FormRow? Row = null);
