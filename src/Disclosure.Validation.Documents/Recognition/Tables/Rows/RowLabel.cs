using Disclosure.Validation.Documents.Grids;
using Disclosure.Validation.Documents.Recognition.Labels;

namespace Disclosure.Validation.Documents.Recognition.Tables.Rows;

/// <summary>The label of a row of figures, and the row of the form that it stands for.</summary>
/// <param name="Cell">The cell that holds the label.</param>
/// <param name="Match">The row of the form.</param>
/// <param name="Values">The cells behind the label.</param>
internal sealed record RowLabel(GridCell Cell, LabelMatch<TableRow> Match, IReadOnlyList<GridCell> Values);
