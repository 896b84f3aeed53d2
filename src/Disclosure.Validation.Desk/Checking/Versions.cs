using Disclosure.Validation.Desk.Store;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Validation.Desk.Checking;

/// <summary>Which of several reports of one issuer for one year counts: the one that a person chose, else the last one brought.</summary>
internal static class Versions
{
    /// <summary>Settles it for an issuer and a year, and asks for a check of what is held against these reports: the issuer's on other years, and those that sum them up.</summary>
    public static async Task SettleAsync(DeskContext db, string key, int? year, CancellationToken cancellation)
    {
        if (key.Length == 0 || year is null)
        {
            return;
        }

        var same = db.Reports.Where(report => report.IssuerKey == key && report.Year == year);
        var versions = await same.OrderBy(report => report.Id).Select(report => new { report.Id, report.ChosenBy, report.ParentKey }).ToListAsync(cancellation);
        var counts = versions.LastOrDefault(version => version.ChosenBy is not null) ?? versions.LastOrDefault();
        var parents = versions.Select(version => version.ParentKey).OfType<string>().Distinct().ToList();
        if (counts is not null)
        {
            await same.Where(report => report.IsValid != (report.Id == counts.Id))
                .ExecuteUpdateAsync(set => set.SetProperty(report => report.IsValid, report => report.Id == counts.Id), cancellation);
        }

        await db.Reports
            .Where(report => report.IssuerKey == key || (report.Year == year && parents.Contains(report.IssuerKey)))
            .AskForCheckAsync(cancellation);
    }

    /// <summary>Settles it everywhere, since a register may say that two names are one issuer.</summary>
    public static async Task SettleAllAsync(DeskContext db, CancellationToken cancellation)
    {
        var several = await db.Reports
            .Where(report => report.IssuerKey != "" && report.Year != null)
            .GroupBy(report => new { report.IssuerKey, report.Year })
            .Where(group => group.Count() > 1 || group.Any(report => !report.IsValid))
            .Select(group => group.Key)
            .ToListAsync(cancellation);
        foreach (var group in several)
        {
            await SettleAsync(db, group.IssuerKey, group.Year, cancellation);
        }
    }
}
