using Disclosure.Validation.Desk.Domain;
using Disclosure.Validation.Desk.Store;
using Disclosure.Validation.Evaluation;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Validation.Desk.Checking;

/// <summary>Checks in the background whatever report a check is wanted of.</summary>
internal sealed partial class Checker(DeskStore store, ReportShelf shelf, CheckQueue queue, TimeProvider clock, ILogger<Checker> logger) : BackgroundService
{
    private const int MostAtOnce = 200;
    private const int MostLetters = 500;
    private static readonly TimeSpan Pause = TimeSpan.FromMinutes(10);

    // What may be wrong instead is shown on the page of a report, which has it searched: nothing of it is kept.
    private static readonly CheckOptions Checks = new() { SearchesSuspects = false };

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
            .Where(report => report.ChecksMade < report.ChecksWanted && report.ReadWith == ReportContent.Build)
            .OrderBy(report => report.Id)
            .Select(report => report.Id)
            .Take(MostAtOnce)
            .ToListAsync(cancellation);
        if (due.Count == 0)
        {
            return false;
        }

        await using var reading = store.Open();
        var library = await shelf.OpenAsync(reading, cancellation);
        foreach (var id in due)
        {
            db.ChangeTracker.Clear();

            // A decision made meanwhile asks for a check of its own: the count read here is the one that is met.
            var wanted = await db.Reports.Where(report => report.Id == id).Select(report => report.ChecksWanted).FirstOrDefaultAsync(cancellation);
            try
            {
                await CheckAsync(db, library, id, wanted, cancellation);
            }
            catch (Exception e) when (e is not OperationCanceledException && !StoreFaults.IsMomentary(e))
            {
                // Whatever a report brings about is a problem of that report: the next one is checked.
                LogReportFailed(logger, id, e);
                await FailAsync(id, wanted, e, cancellation);
            }
        }

        return true;
    }

    private async Task CheckAsync(DeskContext db, ReportLibrary library, int id, int wanted, CancellationToken cancellation)
    {
        var result = library.Check(id, Checks, cancellation);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);

        // The row is held from here on: two who check the same report write one after the other.
        var isThere = await db.Reports.Where(report => report.Id == id).ExecuteUpdateAsync(
            set => set.SetProperty(report => report.ChecksMade, wanted).SetProperty(report => report.CheckProblem, (string?)null), cancellation);
        if (isThere == 0)
        {
            return;
        }

        var report = await db.Reports.Include(each => each.Findings).SingleAsync(each => each.Id == id, cancellation);
        var decisions = await db.DecisionsAsync(report, [.. result.Findings.Select(finding => finding.Fingerprint)], cancellation);
        FindingSync.Apply(report, result, decisions, DateOnly.FromDateTime(clock.GetLocalNow().DateTime));
        await db.SaveChangesAsync(cancellation);
        await transaction.CommitAsync(cancellation);
    }

    // It is checked again when there is a reason to: another version, a register, a new build.
    private async Task FailAsync(int id, int wanted, Exception fault, CancellationToken cancellation)
    {
        var reason = fault.GetBaseException().Message;
        reason = reason.Length > MostLetters ? reason[..MostLetters] : reason;
        await using var db = store.Open();
        await db.Reports.Where(report => report.Id == id).ExecuteUpdateAsync(
            set => set.SetProperty(report => report.ChecksMade, wanted).SetProperty(report => report.CheckProblem, reason), cancellation);
    }

    // What was decided until yesterday counts again today.
    private async Task ReopenExpiredAsync(CancellationToken cancellation)
    {
        var today = DateOnly.FromDateTime(clock.GetLocalNow().DateTime);
        await using var db = store.Open();
        await db.Reports
            .Where(report => report.Findings.Any(finding => finding.Decision!.Expires < today && finding.State != FindingState.Open && finding.State != FindingState.Changed))
            .AskForCheckAsync(cancellation);
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Checks were not made; they will be tried again.")]
    private static partial void LogFailed(ILogger logger, Exception e);

    [LoggerMessage(Level = LogLevel.Error, Message = "The check of report {Id} came to no end.")]
    private static partial void LogReportFailed(ILogger logger, int id, Exception e);
}
