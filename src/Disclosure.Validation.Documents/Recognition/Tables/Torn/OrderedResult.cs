using Disclosure.Validation.Documents.Grids;

namespace Disclosure.Validation.Documents.Recognition.Tables.Torn;

/// <summary>Rows with labels put back.</summary>
/// <param name="Rows">The rows.</param>
/// <param name="Restored">The words that full labels took the place of.</param>
internal sealed record OrderedResult(List<NumberedRow> Rows, List<GridCell> Restored);
