using Disclosure.Validation.Cli.Outputs;
using Disclosure.Validation.Cli.Runs;
using Disclosure.Validation.Cli.Shell;

namespace Disclosure.Validation.Cli.Commands.Checks;

/// <summary>What the command line asks of a check.</summary>
internal sealed record CheckSettings
{
    public required RunSettings Run { get; init; }

    public required IReadOnlyList<PlannedOutput> Outputs { get; init; }

    public required string? Previous { get; init; }

    /// <summary>The file of accepted findings; null for none.</summary>
    public string? Baseline { get; init; }

    public required FailOn FailOn { get; init; }

    /// <summary>The most warnings that the check allows; null for any number.</summary>
    public required int? MaxWarnings { get; init; }

    /// <summary>Whether the cells that may be wrong are searched for.</summary>
    public required bool Suspects { get; init; }

    public required bool Quiet { get; init; }

    /// <summary>Whether the rules that held are named, too.</summary>
    public required bool Verbose { get; init; }

    /// <summary>The file that keeps what was read for the next run; null for none.</summary>
    public required string? Resume { get; init; }

    /// <summary>The file that keeps what became of the findings from check to check; null for none.</summary>
    public string? History { get; init; }

    /// <summary>Whether a workbook has all cells.</summary>
    public required bool Cells { get; init; }
}
