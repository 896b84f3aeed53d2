namespace Disclosure.Validation.Documents.Isolation;

/// <summary>Watches a worker while it reads a document, and kills it past a limit or when the caller wants no more of it.</summary>
internal sealed class WorkerWatch : IAsyncDisposable
{
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(50);

    private readonly WorkerProcess _worker;
    private readonly WorkerLimits _limits;
    private readonly CancellationTokenSource _done = new();
    private readonly Task _watching;

    public WorkerWatch(WorkerProcess worker, WorkerLimits limits, CancellationToken cancellation)
    {
        (_worker, _limits) = (worker, limits);
        _watching = WatchAsync(cancellation);
    }

    /// <summary>Why the worker was killed; none where it was not.</summary>
    public KillReason Reason { get; private set; }

    public async ValueTask DisposeAsync()
    {
        await _done.CancelAsync();
        await _watching;
        _done.Dispose();
    }

    private async Task WatchAsync(CancellationToken cancellation)
    {
        using var either = CancellationTokenSource.CreateLinkedTokenSource(_done.Token, cancellation);
        using var timer = new PeriodicTimer(Interval, _limits.Clock);
        var (start, processor) = (_limits.Clock.GetTimestamp(), _worker.ProcessorTime);
        try
        {
            do
            {
                Reason = _worker.Memory > _limits.Memory ? KillReason.Memory
                    : _worker.ProcessorTime - processor > _limits.ProcessorTime ? KillReason.ProcessorTime
                    : _limits.Clock.GetElapsedTime(start) > _limits.Time ? KillReason.Time
                    : KillReason.None;
            }
            while (Reason == KillReason.None && await timer.WaitForNextTickAsync(either.Token));
        }
        catch (OperationCanceledException) when (!_done.IsCancellationRequested)
        {
            Reason = KillReason.Cancelled;
        }
        catch (OperationCanceledException)
        {
            return;
        }

        _worker.Kill();
    }
}

/// <summary>Why a worker was killed.</summary>
internal enum KillReason
{
    None,
    Memory,
    ProcessorTime,
    Time,
    Cancelled,
}

/// <summary>How much one document may take of a worker.</summary>
internal sealed record WorkerLimits(long Memory, TimeSpan ProcessorTime, TimeSpan Time, TimeProvider Clock);
