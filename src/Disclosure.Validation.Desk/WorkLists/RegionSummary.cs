using Disclosure.Validation.Desk.Domain;
using Disclosure.Validation.Desk.Store;
using Disclosure.Validation.Findings;
using Disclosure.Validation.Findings.Verdicts;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Validation.Desk.WorkLists;

/// <summary>In how many reports a rule found something that counts, and how often.</summary>
internal sealed record RuleCount(string Rule, int Reports, int Findings);

/// <summary>What there is to say of a year as a whole, in a region or in one district of it.</summary>
/// <param name="Issuers">Who has to submit; none without a register.</param>
/// <param name="Deadline">The last day in time; null where none is set.</param>
/// <param name="Verdicts">How many reports came out how.</param>
/// <param name="Unchecked">How many reports could not be checked, or are not yet.</param>
/// <param name="Districts">The same by district.</param>
/// <param name="Rules">What was found most often.</param>
/// <param name="States">How the findings stand that are no mere information.</param>
internal sealed record RegionSummary(
    IReadOnlyList<Attended> Issuers, DateOnly? Deadline, IReadOnlyList<(ReportVerdict Verdict, int Reports)> Verdicts, int Unchecked,
    IReadOnlyList<DistrictCount> Districts, IReadOnlyList<RuleCount> Rules, IReadOnlyList<(FindingState State, int Findings)> States)
{
    public int Reports => Verdicts.Sum(each => each.Reports) + Unchecked;
}

/// <summary>Sums up a year.</summary>
internal sealed class RegionSummaries(DeskStore store, WorkList list, Attendance attendance)
{
    private const int MostRules = 10;

    public async Task<RegionSummary> OfAsync(int year, string? district, CancellationToken cancellation)
    {
        var filter = new ReportFilter { Year = year, District = district };
        await using var db = store.Open();
        var found = WorkList.Narrow(db, filter);
        var verdicts = await found
            .GroupBy(report => new { report.Verdict, IsChecked = report.ChecksMade > 0 && report.CheckProblem == null })
            .Select(group => new { group.Key.Verdict, group.Key.IsChecked, Count = group.Count() })
            .ToListAsync(cancellation);
        var findings = found.SelectMany(report => report.Findings).Where(finding => finding.Severity != Severity.Info);
        var rules = await findings
            .Where(finding => finding.State != FindingState.FalseAlarm && finding.State != FindingState.Explained)
            .GroupBy(finding => finding.Rule)
            .Select(group => new { Rule = group.Key, Reports = group.Select(finding => finding.ReportId).Distinct().Count(), Findings = group.Count() })
            .OrderByDescending(rule => rule.Reports).ThenBy(rule => rule.Rule)
            .Take(MostRules)
            .ToListAsync(cancellation);
        var states = await findings.GroupBy(finding => finding.State).Select(group => new { group.Key, Count = group.Count() }).OrderBy(each => each.Key).ToListAsync(cancellation);
        var (issuers, deadline) = await attendance.OfAsync(year, cancellation);
        return new RegionSummary(
            [.. issuers.Where(issuer => district is null || issuer.District == district)],
            deadline,
            [.. verdicts.Where(each => each.IsChecked).OrderBy(each => each.Verdict).Select(each => (each.Verdict, each.Count))],
            verdicts.Where(each => !each.IsChecked).Sum(each => each.Count),
            await list.DistrictsAsync(filter, cancellation),
            [.. rules.Select(rule => new RuleCount(rule.Rule, rule.Reports, rule.Findings))],
            [.. states.Select(each => (each.Key, each.Count))]);
    }
}
