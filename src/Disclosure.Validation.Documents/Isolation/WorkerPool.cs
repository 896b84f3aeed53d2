using System.Collections.Concurrent;
using System.Diagnostics;
using Disclosure.Validation.Documents.Limits;
using Disclosure.Validation.Problems;

namespace Disclosure.Validation.Documents.Isolation;

/// <summary>The workers of a reader: started when they are needed, replaced when they are worn out or dead.</summary>
internal sealed class WorkerPool(
    ProcessStartInfo start, byte[] setup, IsolationOptions options, WorkerLimits limits) : IAsyncDisposable
{
    private readonly SemaphoreSlim _places = new(options.Processes);
    private readonly ConcurrentStack<WorkerProcess> _idle = [];
    private readonly CancellationTokenSource _stop = new();

    /// <summary>What a worker says of the document.</summary>
    /// <exception cref="DisclosureInputException">The worker died over it, or was killed past a limit.</exception>
    public async Task<byte[]> AskAsync(string? name, ReadOnlyMemory<byte> document, CancellationToken cancellation)
    {
        using var either = CancellationTokenSource.CreateLinkedTokenSource(_stop.Token, cancellation);
        try
        {
            return await AskInTurnAsync(name, document, either.Token);
        }
        catch (OperationCanceledException)
        {
            cancellation.ThrowIfCancellationRequested();
            throw new ObjectDisposedException(nameof(IsolatedReportReader));
        }
    }

    /// <summary>Ends all workers; what they read is stopped.</summary>
    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        for (var place = 0; place < options.Processes; place++)
        {
            await _places.WaitAsync();
        }

        while (_idle.TryPop(out var worker))
        {
            await worker.DisposeAsync();
        }

        _places.Release(options.Processes);
    }

    private async Task<byte[]> AskInTurnAsync(string? name, ReadOnlyMemory<byte> document, CancellationToken cancellation)
    {
        await _places.WaitAsync(cancellation);
        try
        {
            var worker = await TakeAsync(cancellation);
            try
            {
                return await AskAsync(worker, name, document, cancellation);
            }
            finally
            {
                await GiveBackAsync(worker);
            }
        }
        finally
        {
            _places.Release();
        }
    }

    private async Task<WorkerProcess> TakeAsync(CancellationToken cancellation)
    {
        while (_idle.TryPop(out var worker))
        {
            if (!worker.IsSpent)
            {
                return worker;
            }

            await worker.DisposeAsync();
        }

        return await WorkerProcess.StartAsync(start, setup, limits.Memory, cancellation);
    }

    private async Task<byte[]> AskAsync(
        WorkerProcess worker, string? name, ReadOnlyMemory<byte> document, CancellationToken cancellation)
    {
        byte[]? answer;
        KillReason reason;
        await using (var watch = new WorkerWatch(worker, limits, cancellation))
        {
            answer = await worker.AskAsync(name, document);
            reason = watch.Reason;
        }

        return answer is { Length: > 0 } ? answer : throw reason switch
        {
            KillReason.Cancelled => new OperationCanceledException(cancellation),
            KillReason.Memory => FailureProblems.OutOfMemory(name),
            KillReason.ProcessorTime => DocumentProblems.TooSlow(
                name, limits.ProcessorTime, option: nameof(IsolationOptions.MaxProcessorTime)),
            KillReason.Time => DocumentProblems.TooSlow(name, limits.Time),
            _ => Died(name, await worker.EndAsync(), worker.HasRunOutOfMemory),
        };
    }

    // The system tells of it, or the runtime in its own words, where it gets to it.
    private static DisclosureInputException Died(string? name, string end, bool hasRunOutOfMemory) =>
        hasRunOutOfMemory || end.Contains("out of memory", StringComparison.OrdinalIgnoreCase)
            || end.Contains(nameof(OutOfMemoryException), StringComparison.Ordinal)
            ? FailureProblems.OutOfMemory(name)
            : FailureProblems.WorkerDied(name, end);

    private async Task GiveBackAsync(WorkerProcess worker)
    {
        if (worker.IsSpent || worker.Documents >= options.DocumentsPerProcess || worker.Memory > options.MaxMemory / 2)
        {
            await worker.DisposeAsync();
        }
        else
        {
            _idle.Push(worker);
        }
    }
}
