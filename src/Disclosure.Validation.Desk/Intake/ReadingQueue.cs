using System.Collections.Concurrent;
using Disclosure.Validation.Desk.Domain;
using Disclosure.Validation.Desk.Settings;
using Disclosure.Validation.Desk.Store;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Validation.Desk.Intake;

/// <summary>Reads in the background what was taken in: a few documents at one time, the rest waits in the store.</summary>
internal sealed partial class ReadingQueue(DeskStore store, SubmissionReader reader, ReadingSignal signal, DeskOptions options, ILogger<ReadingQueue> logger)
    : BackgroundService
{
    private const int MostAttempts = 3;
    private static readonly TimeSpan Pause = TimeSpan.FromMinutes(1);
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
        await ResumeAsync(stoppingToken);
        var work = new List<Task>();
        while (!stoppingToken.IsCancellationRequested)
        {
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

    // What was being read when the process ended is read again; what ended the process several times is not.
    private async Task ResumeAsync(CancellationToken cancellation)
    {
        await using var db = store.Open();
        foreach (var submission in await db.Submissions.Where(each => each.State == SubmissionState.Reading).ToListAsync(cancellation))
        {
            submission.State = submission.Attempts < MostAttempts ? SubmissionState.Waiting : SubmissionState.Failed;
            if (submission.State == SubmissionState.Failed)
            {
                SubmissionReader.Say(submission, IntakeProblems.BroughtDown(submission.Name));
            }
        }

        await db.SaveChangesAsync(cancellation);
    }

    private async Task<int?> TakeAsync(CancellationToken cancellation)
    {
        try
        {
            await using var db = store.Open();
            var id = await db.Submissions
                .Where(submission => submission.State == SubmissionState.Waiting)
                .OrderBy(submission => submission.Id)
                .Select(submission => (int?)submission.Id)
                .FirstOrDefaultAsync(cancellation);
            var taken = id is null ? 0 : await db.Submissions
                .Where(submission => submission.Id == id && submission.State == SubmissionState.Waiting)
                .ExecuteUpdateAsync(
                    set => set.SetProperty(submission => submission.State, SubmissionState.Reading)
                        .SetProperty(submission => submission.Attempts, submission => submission.Attempts + 1),
                    cancellation);
            return taken > 0 ? id : null;
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

    [LoggerMessage(Level = LogLevel.Error, Message = "A document was not read; it will be tried again at the next start.")]
    private static partial void LogFailed(ILogger logger, Exception e);
}
