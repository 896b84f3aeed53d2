using Disclosure.Validation.Rules.Equations;

namespace Disclosure.Validation.Rules.Judging;

/// <summary>A term of a row with what was read for it; the cells of several subordinates are one part.</summary>
/// <param name="Term">The term.</param>
/// <param name="Reading">What was read; of several reports, blank only where all are.</param>
/// <param name="Number">The number reckoned with, before its factor.</param>
/// <param name="Closing">The value that would close the rule, for its only blank.</param>
internal readonly record struct RowPart(LinearTerm Term, Reading Reading, decimal Number, decimal? Closing);
