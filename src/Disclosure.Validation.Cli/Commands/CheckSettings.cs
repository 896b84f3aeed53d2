using Disclosure.Validation.Findings;
using Disclosure.Validation.Forms;

namespace Disclosure.Validation.Cli.Commands;

/// <summary>What the command line asks of a check.</summary>
internal sealed record CheckSettings
{
    public required IReadOnlyList<string> Paths { get; init; }

    public required ResultFormat Format { get; init; }

    /// <summary>The file to write; null for standard output.</summary>
    public required string? Output { get; init; }

    public required IReadOnlyList<string> Rules { get; init; }

    public required string? Previous { get; init; }

    /// <summary>The least severity that makes the check fail; null for none.</summary>
    public required Severity? FailOn { get; init; }

    public required Language Language { get; init; }

    public required bool Quiet { get; init; }
}

/// <summary>How results are written.</summary>
internal enum ResultFormat
{
    Console,
    Json,
}
