using Disclosure.Validation.Findings;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Reporting.Html.Comparisons;

/// <summary>Two checks compared, as <see cref="ComparedPage"/> shows them.</summary>
public sealed record ComparedFindings
{
    /// <summary>What the results were called that are older.</summary>
    public required string Old { get; init; }

    /// <summary>What the newer ones were called.</summary>
    public required string New { get; init; }

    /// <summary>How many findings became what, in words.</summary>
    public required LocalizedText Counts { get; init; }

    /// <summary>The findings, in the order in which they are shown.</summary>
    public required IReadOnlyList<ComparedLine> Lines { get; init; }

    /// <summary>The reports that were not checked again, each with its file where that is known.</summary>
    public IReadOnlyList<(LocalizedText Name, string? File)> Missing { get; init; } = [];
}

/// <summary>What became of a finding.</summary>
public enum FindingChange
{
    /// <summary>It was not there.</summary>
    New,

    /// <summary>It has other values.</summary>
    Changed,

    /// <summary>It is no longer there.</summary>
    Gone,

    /// <summary>A suppression covers it now.</summary>
    Suppressed,

    /// <summary>It is as it was.</summary>
    Unchanged,
}

/// <summary>A finding in one of two checks, or both.</summary>
public sealed record ComparedLine
{
    /// <summary>What became of it.</summary>
    public required FindingChange Change { get; init; }

    /// <summary>How much it weighs; null where the results do not tell.</summary>
    public Severity? Severity { get; init; }

    /// <summary>What its report is called.</summary>
    public required LocalizedText Report { get; init; }

    /// <summary>The document.</summary>
    public string? File { get; init; }

    /// <summary>The rule.</summary>
    public required string Rule { get; init; }

    /// <summary>What was found.</summary>
    public required LocalizedText Message { get; init; }

    /// <summary>What it was before, or why it is gone.</summary>
    public LocalizedText? Remark { get; init; }

    /// <summary>For one that is gone, a stable name of why, and that in a few words.</summary>
    public (string Code, LocalizedText Name)? Reason { get; init; }
}
