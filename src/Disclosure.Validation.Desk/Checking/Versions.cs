using Disclosure.Validation.Desk.Domain;
using Disclosure.Validation.Desk.Store;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Validation.Desk.Checking;

/// <summary>Which of several reports of one issuer for one year counts: the one that a person chose, else the last one brought.</summary>
internal static class Versions
{
    /// <summary>Chooses among those of an issuer and a year.</summary>
    public static async Task ChooseAsync(DeskContext db, string key, int? year, CancellationToken cancellation)
    {
        if (key.Length == 0 || year is null)
        {
            return;
        }

        var versions = await db.Reports.Where(report => report.IssuerKey == key && report.Year == year).OrderBy(report => report.Id).ToListAsync(cancellation);
        Choose(versions);
    }

    /// <summary>Chooses anew everywhere, since a register may say that two names are one issuer.</summary>
    public static async Task ChooseAllAsync(DeskContext db, CancellationToken cancellation)
    {
        var several = await db.Reports
            .Where(report => report.IssuerKey != "" && report.Year != null)
            .GroupBy(report => new { report.IssuerKey, report.Year })
            .Where(group => group.Count() > 1 || group.Any(report => !report.IsValid))
            .Select(group => group.Key)
            .ToListAsync(cancellation);
        foreach (var group in several)
        {
            await ChooseAsync(db, group.IssuerKey, group.Year, cancellation);
        }

        await db.SaveChangesAsync(cancellation);
    }

    private static void Choose(List<StoredReport> versions)
    {
        var counts = versions.LastOrDefault(report => report.ChosenBy is not null) ?? versions[^1];
        foreach (var version in versions)
        {
            if (version.IsValid != (version == counts))
            {
                version.IsValid = version == counts;
                version.ChecksWanted++;
            }
        }
    }

    /// <summary>Asks for a check of what is held against a report: that of the next year, and the one that sums it up.</summary>
    public static Task AskAroundAsync(DeskContext db, string key, int? year, string? parentKey, CancellationToken cancellation) => key.Length == 0 || year is null
        ? Task.CompletedTask
        : db.Reports
            .Where(report => (report.IssuerKey == key && (report.Year == year || report.Year == year + 1)) ||
                (parentKey != null && report.IssuerKey == parentKey && report.Year == year))
            .ExecuteUpdateAsync(set => set.SetProperty(report => report.ChecksWanted, report => report.ChecksWanted + 1), cancellation);
}
