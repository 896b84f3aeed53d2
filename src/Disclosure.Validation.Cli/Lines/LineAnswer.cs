using Disclosure.Validation.Findings;
using Disclosure.Validation.Problems;

namespace Disclosure.Validation.Cli.Lines;

/// <summary>What is answered to one line.</summary>
/// <param name="Text">The line of JSON, with its end; one for each report where a file holds several, the whole first.</param>
/// <param name="Results">What the check yielded; empty where nothing was checked.</param>
/// <param name="Failures">Why it could not be read.</param>
internal sealed record LineAnswer(ReadOnlyMemory<byte> Text, IReadOnlyList<ReportResult> Results, IReadOnlyList<Problem> Failures);
