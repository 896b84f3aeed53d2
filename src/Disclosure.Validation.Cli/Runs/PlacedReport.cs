namespace Disclosure.Validation.Cli.Runs;

/// <summary>What tells of a report where it belongs.</summary>
/// <param name="Issuer">The issuer, as the report names it.</param>
/// <param name="Folder">The full path of the folder that it lies in; null for standard input.</param>
internal sealed record PlacedReport(string? Issuer, string? Folder);
