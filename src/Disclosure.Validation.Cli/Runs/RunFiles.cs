using Disclosure.Validation.Cli.Outputs;

namespace Disclosure.Validation.Cli.Runs;

/// <summary>The files of a command beside its documents.</summary>
/// <param name="Written">What it writes.</param>
/// <param name="Read">
/// What it reads as something else; those that are not given are null. Such a file is no report, though it lie in a folder
/// of reports.
/// </param>
internal sealed record RunFiles(IReadOnlyList<WrittenFile> Written, IReadOnlyList<string?> Read);
