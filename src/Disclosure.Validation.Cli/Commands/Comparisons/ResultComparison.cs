using Disclosure.Validation.Findings;

namespace Disclosure.Validation.Cli.Commands.Comparisons;

/// <summary>What became of the findings of one check in another.</summary>
internal sealed record ResultComparison
{
    /// <summary>Findings that were not there.</summary>
    public required IReadOnlyList<ComparedFinding> New { get; init; }

    /// <summary>Findings of one rule at one place whose values are others now.</summary>
    public required IReadOnlyList<ChangedFinding> Changed { get; init; }

    /// <summary>Findings that are no longer there, in reports that were checked again.</summary>
    public required IReadOnlyList<ComparedFinding> Gone { get; init; }

    /// <summary>Findings that a suppression covers now.</summary>
    public required IReadOnlyList<ComparedFinding> Suppressed { get; init; }

    /// <summary>Findings that are as they were.</summary>
    public required IReadOnlyList<ComparedFinding> Unchanged { get; init; }

    /// <summary>Reports that were not checked again: nothing is known of their findings.</summary>
    public required IReadOnlyList<ComparedReport> Missing { get; init; }

    /// <summary>The severities of all findings that a person has not seen yet.</summary>
    public IEnumerable<Severity> Unseen =>
        New.Select(finding => finding.Finding.Severity).Concat(Changed.Select(change => change.New.Finding.Severity));
}

/// <summary>A finding, and the report that it is about.</summary>
internal sealed record ComparedFinding(ComparedReport Report, KnownFinding Finding);

/// <summary>A finding before and after.</summary>
internal sealed record ChangedFinding(ComparedFinding Old, ComparedFinding New);

/// <summary>What a report is known by.</summary>
internal sealed record ComparedReport(string? File, string? Issuer, int? Year)
{
    public static ComparedReport Of(KnownReport report) => new(report.File, report.Issuer, report.Year);
}
