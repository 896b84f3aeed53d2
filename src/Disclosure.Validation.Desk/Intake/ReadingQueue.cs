using System.Collections.Concurrent;
using Disclosure.Validation.Desk.Checking;
using Disclosure.Validation.Desk.Domain;
using Disclosure.Validation.Desk.Settings;
using Disclosure.Validation.Desk.Store;
using Disclosure.Validation.Desk.Wording;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Validation.Desk.Intake;

/// <summary>Reads in the background what was taken in: a few documents at one time, the rest waits in the store.</summary>
internal sealed partial class ReadingQueue(DeskStore store, SubmissionReader reader, ReadingSignal signal, DeskOptions options, TimeProvider clock, ILogger<ReadingQueue> logger)
    : BackgroundService
{
    private const int MostAttempts = 3;
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(30);

    // Long enough that a process which is only slow is not taken for one that is gone.
    private static readonly TimeSpan Lease = TimeSpan.FromMinutes(5);

    private readonly ConcurrentDictionary<int, CancellationTokenSource> _running = new();

    /// <summary>Stops the reading of a document, or takes it out of those that wait.</summary>
    /// <returns>Whether it was still to be read.</returns>
    public async Task<bool> CancelAsync(int id, CancellationToken cancellation)
    {
        await using var db = store.Open();
        var stopped = await db.Submissions
            .Where(submission => submission.Id == id && (submission.State == SubmissionState.Waiting || submission.State == SubmissionState.Reading))
            .ExecuteUpdateAsync(set => set.SetProperty(submission => submission.State, SubmissionState.Cancelled), cancellation);
        if (_running.TryGetValue(id, out var work))
        {
            await work.CancelAsync();
        }

        return stopped > 0;
    }

    /// <summary>Has a document read once more that could not be read, or whose reading was cancelled.</summary>
    public async Task<bool> RetryAsync(int id, CancellationToken cancellation)
    {
        await using var db = store.Open();
        var again = await db.Submissions
            .Where(submission => submission.Id == id && (submission.State == SubmissionState.Failed || submission.State == SubmissionState.Cancelled || submission.State == SubmissionState.NotAReport))
            .ExecuteUpdateAsync(
                set => set.SetProperty(submission => submission.State, SubmissionState.Waiting).SetProperty(submission => submission.Attempts, 0)
                    .SetProperty(submission => submission.ProblemZh, (string?)null).SetProperty(submission => submission.ProblemEn, (string?)null),
                cancellation);
        signal.Wake();
        return again > 0;
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await TidyAsync(ReadAgainAsync, stoppingToken);
        var work = new List<Task>();
        var tidied = long.MinValue;
        while (!stoppingToken.IsCancellationRequested)
        {
            if (tidied == long.MinValue || clock.GetElapsedTime(tidied) >= Pause)
            {
                await TidyAsync(ResumeAsync, stoppingToken);
                tidied = clock.GetTimestamp();
            }

            work.RemoveAll(task => task.IsCompleted);
            var next = work.Count < options.Readers ? await TakeAsync(stoppingToken) : null;
            if (next is { } id)
            {
                work.Add(Task.Run(() => ReadAsync(id, stoppingToken), stoppingToken));
            }
            else
            {
                await signal.WaitAsync(Pause, stoppingToken);
            }
        }
    }

    /// <summary>Has those documents read once more whose reports another build of the program has read.</summary>
    public async Task ReadAgainAsync(CancellationToken cancellation)
    {
        await using var db = store.Open();
        await db.Submissions
            .Where(submission => submission.State == SubmissionState.Read && submission.Reports.Any(report => report.ReadWith != ReportContent.Build))
            .ExecuteUpdateAsync(
                set => set.SetProperty(submission => submission.State, SubmissionState.Waiting).SetProperty(submission => submission.Attempts, 1), cancellation);
    }

    /// <summary>
    /// Says that this process is still reading what it reads, and takes up what a process was reading that is no more; what ended the
    /// process several times is left.
    /// </summary>
    public async Task ResumeAsync(CancellationToken cancellation)
    {
        var (now, mine) = (clock.GetUtcNow(), _running.Keys.ToList());
        await using var db = store.Open();
        await db.Submissions
            .Where(each => each.State == SubmissionState.Reading && each.TakenBy == ReadingProcess.Name && mine.Contains(each.Id))
            .ExecuteUpdateAsync(set => set.SetProperty(each => each.TakenUntil, now + Lease), cancellation);
        var taken = await db.Submissions
            .Where(each => each.State == SubmissionState.Reading && !mine.Contains(each.Id))
            .Select(each => new { each.Id, each.Name, each.TakenBy, each.TakenUntil, each.Attempts })
            .ToListAsync(cancellation);
        foreach (var lost in taken.Where(each => each.TakenUntil is null || each.TakenUntil < now || each.TakenBy == ReadingProcess.Name || ReadingProcess.IsGone(each.TakenBy)))
        {
            var isLast = lost.Attempts >= MostAttempts;
            await SubmissionReader.EndAsync(
                db.Submissions.Where(each => each.Id == lost.Id && each.TakenBy == lost.TakenBy && each.TakenUntil == lost.TakenUntil),
                isLast ? SubmissionState.Failed : SubmissionState.Waiting, isLast ? IntakeProblems.BroughtDown(lost.Name) : null, cancellation);
        }
    }

    private async Task TidyAsync(Func<CancellationToken, Task> tidy, CancellationToken cancellation)
    {
        try
        {
            await tidy(cancellation);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            LogFailed(logger, e);
        }
    }

    // What has not been tried yet goes before what is read again.
    private async Task<int?> TakeAsync(CancellationToken cancellation)
    {
        try
        {
            await using var db = store.Open();
            var id = await db.Submissions
                .Where(submission => submission.State == SubmissionState.Waiting)
                .OrderBy(submission => submission.Attempts).ThenBy(submission => submission.Id)
                .Select(submission => (int?)submission.Id)
                .FirstOrDefaultAsync(cancellation);
            var until = clock.GetUtcNow() + Lease;
            var taken = id is null ? 0 : await db.Submissions
                .Where(submission => submission.Id == id && submission.State == SubmissionState.Waiting)
                .ExecuteUpdateAsync(
                    set => set.SetProperty(submission => submission.State, SubmissionState.Reading)
                        .SetProperty(submission => submission.Attempts, submission => submission.Attempts + 1)
                        .SetProperty(submission => submission.TakenBy, ReadingProcess.Name).SetProperty(submission => submission.TakenUntil, until),
                    cancellation);

            // Another process on the store may have been faster: there is more to take.
            return taken > 0 || id is null ? id : await TakeAsync(cancellation);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            LogFailed(logger, e);
            return null;
        }
    }

    private async Task ReadAsync(int id, CancellationToken stopping)
    {
        using var work = CancellationTokenSource.CreateLinkedTokenSource(stopping);
        _running[id] = work;
        try
        {
            await reader.ReadAsync(id, work.Token);
        }
        catch (OperationCanceledException)
        {
            // Cancelled by a person, which is in the store; or the program ends, and it will be read at the next start.
        }
        catch (Exception e)
        {
            LogFailed(logger, e);
        }
        finally
        {
            _running.TryRemove(id, out _);
            signal.Wake();
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "A document was not read; it will be tried again.")]
    private static partial void LogFailed(ILogger logger, Exception e);
}
