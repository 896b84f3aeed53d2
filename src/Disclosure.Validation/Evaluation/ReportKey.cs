using Disclosure.Validation.Reports;

namespace Disclosure.Validation.Evaluation;

/// <summary>What places a report among others.</summary>
/// <param name="Issuer">The body that issued it, as it names itself; null where unknown.</param>
/// <param name="Year">The year reported on; null where unknown.</param>
public readonly record struct ReportKey(string? Issuer, int? Year)
{
    /// <summary>The day of publication, which tells the newer of two versions; null where unknown.</summary>
    public DateOnly? Published { get; init; }

    /// <summary>The body whose report sums up this one, where the report says so.</summary>
    public string? Parent { get; init; }

    /// <summary>What places the report.</summary>
    public static ReportKey Of(DisclosureReport report) =>
        new(report.Issuer, report.Year) { Published = report.Published, Parent = report.Parent };
}
