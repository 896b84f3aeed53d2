using Disclosure.Validation.Desk.Domain;
using Disclosure.Validation.Desk.Store;
using Disclosure.Validation.Findings.Verdicts;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Validation.Desk.WorkLists;

/// <summary>A line of the work list.</summary>
internal sealed record WorkLine(
    int Id, string? Issuer, int? Year, string? District, ReportVerdict Verdict, int Errors, int Warnings, int Undecided, bool IsChecked, string? CheckProblem, string File, DateTimeOffset BroughtAt);

/// <summary>How many reports of a district there are, and how many have errors.</summary>
internal sealed record DistrictCount(string? District, int Reports, int WithErrors, int Undecided);

/// <summary>A page of the work list, and how long the whole is.</summary>
internal sealed record WorkPage(IReadOnlyList<WorkLine> Lines, int Total, int Pages);

/// <summary>Asks the store for reports, worst first; the store counts, sorts and pages.</summary>
internal sealed class WorkList(DeskStore store)
{
    public const int LinesOfPage = 50;
    private const int MostWords = 8;

    public async Task<WorkPage> PageAsync(ReportFilter filter, CancellationToken cancellation)
    {
        await using var db = store.Open();
        var found = Narrow(db, filter);
        var total = await found.CountAsync(cancellation);
        if (total == 0)
        {
            return new WorkPage([], 0, 1);
        }

        var lines = await found
            .OrderByDescending(report => report.Rank).ThenBy(report => report.Id)
            .Skip((Math.Max(filter.Page, 1) - 1) * LinesOfPage)
            .Take(LinesOfPage)
            .Select(report => new WorkLine(
                report.Id, report.Issuer, report.Year, report.District, report.Verdict, report.Errors, report.Warnings, report.Undecided,
                report.ChecksMade > 0, report.CheckProblem, report.Submission!.Name, report.Submission.BroughtAt))
            .ToListAsync(cancellation);
        return new WorkPage(lines, total, Math.Max(1, (total + LinesOfPage - 1) / LinesOfPage));
    }

    /// <summary>The districts of what is found, the one with most reports with errors first.</summary>
    public async Task<IReadOnlyList<DistrictCount>> DistrictsAsync(ReportFilter filter, CancellationToken cancellation)
    {
        await using var db = store.Open();
        return await Narrow(db, filter with { District = null })
            .GroupBy(report => report.District)
            .Select(group => new { District = group.Key, Reports = group.Count(), WithErrors = group.Count(report => report.Errors > 0), Undecided = group.Sum(report => report.Undecided) })
            .OrderByDescending(group => group.WithErrors).ThenBy(group => group.District)
            .Select(group => new DistrictCount(group.District, group.Reports, group.WithErrors, group.Undecided))
            .ToListAsync(cancellation);
    }

    /// <summary>The years of which there are reports, the latest first.</summary>
    public async Task<IReadOnlyList<int>> YearsAsync(CancellationToken cancellation)
    {
        await using var db = store.Open();
        return await db.Reports.Where(report => report.IsValid && report.Year != null).Select(report => report.Year!.Value).Distinct().OrderDescending().ToListAsync(cancellation);
    }

    /// <summary>The rules that something was found by.</summary>
    public async Task<IReadOnlyList<string>> RulesAsync(CancellationToken cancellation)
    {
        await using var db = store.Open();
        return await db.Findings.Select(finding => finding.Rule).Distinct().Order().ToListAsync(cancellation);
    }

    /// <summary>The numbers of all reports that are found, worst first.</summary>
    public async Task<IReadOnlyList<int>> IdsAsync(ReportFilter filter, CancellationToken cancellation)
    {
        await using var db = store.Open();
        return await Narrow(db, filter).OrderByDescending(report => report.Rank).ThenBy(report => report.Id).Select(report => report.Id).ToListAsync(cancellation);
    }

    /// <summary>The reports that count and that a filter finds.</summary>
    public static IQueryable<StoredReport> Narrow(DeskContext db, ReportFilter filter)
    {
        var found = db.Reports.AsNoTracking().Where(report => report.IsValid);
        found = filter.Year is { } year ? found.Where(report => report.Year == year) : found;
        found = filter.District is { } district ? found.Where(report => report.District == district) : found;
#pragma warning disable CA1862 // A database knows no StringComparison.
        found = filter.Department?.ToLowerInvariant() is { } department ? found.Where(report => report.Issuer!.ToLower().Contains(department)) : found;
#pragma warning restore CA1862
        found = filter.Level is { } level ? found.Where(report => report.Level == level) : found;
        found = filter.Verdict is { } verdict ? found.Where(report => report.Verdict == verdict) : found;
        found = (filter.Rule, filter.State) switch
        {
            ({ } rule, { } state) => found.Where(report => report.Findings.Any(finding => finding.Rule == rule && finding.State == state)),
            ({ } rule, null) => found.Where(report => report.Findings.Any(finding => finding.Rule == rule)),
            (null, { } state) => found.Where(report => report.Findings.Any(finding => finding.State == state)),
            _ => found,
        };
        foreach (var word in (filter.Text ?? "").ToLowerInvariant().Split(' ', StringSplitOptions.RemoveEmptyEntries).Take(MostWords))
        {
            // Looked through once, not once a report.
            var saying = db.Findings.Where(finding => finding.SearchText.Contains(word)).Select(finding => finding.ReportId);
            found = found.Where(report => report.SearchText.Contains(word) || saying.Contains(report.Id));
        }

        return found;
    }
}
