using Disclosure.Validation.Desk.Domain;
using Disclosure.Validation.Desk.Store;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Validation.Desk.WorkLists;

/// <summary>A version of a report, and how its findings differ from those of the version that is looked at.</summary>
internal sealed record ReportVersion(
    int Id, string File, string BroughtBy, bool IsTyped, DateTimeOffset BroughtAt, string Sha256, bool IsValid, string? ChosenBy, IReadOnlyList<StoredFinding> Findings);

/// <summary>The versions of a report, and the reports of the same issuer on other years.</summary>
internal sealed class VersionComparison(DeskStore store)
{
    /// <summary>All versions, the first brought first.</summary>
    public async Task<IReadOnlyList<ReportVersion>> VersionsAsync(int id, CancellationToken cancellation)
    {
        await using var db = store.Open();
        var versions = await db.Reports.AsNoTracking()
            .Where(each => each.Id == id || db.Reports.Any(one => one.Id == id && one.IssuerKey != "" && one.IssuerKey == each.IssuerKey && one.Year == each.Year))
            .OrderBy(each => each.Id)
            .Select(each => new { each.Id, each.Submission!.Name, each.Submission.BroughtBy, each.Submission.IsTyped, each.Submission.BroughtAt, each.Submission.Sha256, each.IsValid, each.ChosenBy, each.Findings })
            .AsSplitQuery()
            .ToListAsync(cancellation);
        return [.. versions.Select(each => new ReportVersion(
            each.Id, each.Name, each.BroughtBy, each.IsTyped, each.BroughtAt, each.Sha256, each.IsValid, each.ChosenBy, [.. each.Findings.OrderBy(finding => finding.Ordinal)]))];
    }

    /// <summary>What the figures of a report can be held against: its other versions, by their number, and the reports that count of other years.</summary>
    public async Task<IReadOnlyList<(int Id, int? Year, int Version)>> OthersAsync(StoredReport report, CancellationToken cancellation)
    {
        await using var db = store.Open();
        var ids = await db.Reports
            .Where(each => report.IssuerKey != "" && each.IssuerKey == report.IssuerKey && each.Year == report.Year)
            .OrderBy(each => each.Id)
            .Select(each => each.Id)
            .ToListAsync(cancellation);
        return [
            .. (await YearsAsync(report, cancellation)).Where(each => each.Year != report.Year).Select(each => (each.Id, (int?)each.Year, 0)),
            .. ids.Index().Where(each => each.Item != report.Id).Select(each => (each.Item, (int?)null, each.Index + 1)),
        ];
    }

    /// <summary>The reports that count of the same issuer, by year.</summary>
    public async Task<IReadOnlyList<(int Id, int Year)>> YearsAsync(StoredReport report, CancellationToken cancellation)
    {
        await using var db = store.Open();
        var years = await db.Reports.AsNoTracking()
            .Where(each => report.IssuerKey != "" && each.IssuerKey == report.IssuerKey && each.IsValid && each.Year != null)
            .OrderBy(each => each.Year)
            .Select(each => new { each.Id, each.Year })
            .ToListAsync(cancellation);
        return [.. years.Select(each => (each.Id, each.Year!.Value))];
    }

    /// <summary>What is in the one and not in the other.</summary>
    public static IReadOnlyList<StoredFinding> Only(ReportVersion one, ReportVersion other)
    {
        var known = other.Findings.Select(finding => finding.Fingerprint).ToHashSet(StringComparer.Ordinal);
        return [.. one.Findings.Where(finding => !known.Contains(finding.Fingerprint))];
    }
}
