using Disclosure.Validation.Findings;
using Disclosure.Validation.Problems;

namespace Disclosure.Validation.Cli.Lines;

/// <summary>What is answered to one line.</summary>
/// <param name="Text">The line of JSON, with its end.</param>
/// <param name="Result">What the check yielded; null where nothing was checked.</param>
/// <param name="Failures">Why it could not be read.</param>
internal sealed record LineAnswer(ReadOnlyMemory<byte> Text, ReportResult? Result, IReadOnlyList<Problem> Failures);
