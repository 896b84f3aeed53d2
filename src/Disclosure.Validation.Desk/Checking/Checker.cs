using Disclosure.Validation.Desk.Domain;
using Disclosure.Validation.Desk.Store;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Validation.Desk.Checking;

/// <summary>Checks in the background whatever report a check is wanted of.</summary>
internal sealed partial class Checker(DeskStore store, ReportValidator validator, CheckQueue queue, TimeProvider clock, ILogger<Checker> logger) : BackgroundService
{
    private const int MostAtOnce = 200;
    private static readonly TimeSpan Pause = TimeSpan.FromMinutes(10);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await ReopenExpiredAsync(stoppingToken);
                while (await CheckSomeAsync(stoppingToken))
                {
                }
            }
            catch (Exception e) when (e is not OperationCanceledException)
            {
                // The store may be busy, or away: what is wanted stays wanted.
                LogFailed(logger, e);
            }

            await queue.WaitAsync(Pause, stoppingToken);
        }
    }

    /// <summary>Checks up to so many as are taken at once.</summary>
    /// <returns>Whether there was one to check.</returns>
    public async Task<bool> CheckSomeAsync(CancellationToken cancellation)
    {
        await using var db = store.Open();
        var due = await db.Reports
            .Where(report => report.ChecksMade < report.ChecksWanted)
            .OrderBy(report => report.Id)
            .Select(report => report.Id)
            .Take(MostAtOnce)
            .ToListAsync(cancellation);
        if (due.Count == 0)
        {
            return false;
        }

        await using var reading = store.Open();
        var library = await ReportLibrary.OpenAsync(reading, validator, cancellation);
        foreach (var id in due)
        {
            db.ChangeTracker.Clear();
            await CheckAsync(db, library, id, cancellation);
        }

        return true;
    }

    private async Task CheckAsync(DeskContext db, ReportLibrary library, int id, CancellationToken cancellation)
    {
        // A decision made meanwhile asks for a check of its own: the count read here is the one that is met.
        var wanted = await db.Reports.Where(report => report.Id == id).Select(report => report.ChecksWanted).SingleAsync(cancellation);
        var result = library.Check(id, cancellation);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        var report = await db.Reports.Include(each => each.Findings).SingleAsync(each => each.Id == id, cancellation);
        var decisions = await db.Decisions.Where(decision => decision.IssuerKey == report.IssuerKey && decision.Year == report.Year).ToListAsync(cancellation);
        FindingSync.Apply(report, result, decisions, DateOnly.FromDateTime(clock.GetLocalNow().DateTime));
        report.ChecksMade = wanted;
        await db.SaveChangesAsync(cancellation);
        await transaction.CommitAsync(cancellation);
    }

    // What was decided until yesterday counts again today.
    private async Task ReopenExpiredAsync(CancellationToken cancellation)
    {
        var today = DateOnly.FromDateTime(clock.GetLocalNow().DateTime);
        await using var db = store.Open();
        await db.Reports
            .Where(report => report.Findings.Any(finding => finding.Decision!.Expires < today && finding.State != FindingState.Open && finding.State != FindingState.Changed))
            .ExecuteUpdateAsync(set => set.SetProperty(report => report.ChecksWanted, report => report.ChecksWanted + 1), cancellation);
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "A check was not made; it will be tried again.")]
    private static partial void LogFailed(ILogger logger, Exception e);
}
