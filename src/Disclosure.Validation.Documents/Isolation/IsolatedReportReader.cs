using Disclosure.Validation.Documents.Limits;
using Disclosure.Validation.Forms;
using Disclosure.Validation.Reports;
using Microsoft.Extensions.Options;

namespace Disclosure.Validation.Documents.Isolation;

/// <summary>
/// Reads as <see cref="DocumentReader"/> does, but in processes of their own: a document that takes all memory, never comes to an end
/// or brings its process down is a problem of that document, and of nothing else. Safe for use from many threads.
/// </summary>
/// <remarks>
/// The processes are started when the first documents come, and end with the reader, or with the host, however it ends. The
/// program needs a worker: <see cref="DocumentWorker.TryRun(string[])"/>, or <see cref="IsolationOptions.Worker"/>.
/// </remarks>
public sealed class IsolatedReportReader : IReportReader, IAsyncDisposable, IDisposable
{
    private readonly FormCatalog _forms;
    private readonly DocumentReaderOptions _options;
    private readonly WorkerPool _workers;

    /// <summary>Reads reports of these forms.</summary>
    /// <param name="forms">The forms to look for.</param>
    /// <param name="options">Limits and preferences; null for the defaults.</param>
    /// <param name="isolation">How documents are kept apart; null for the defaults.</param>
    /// <exception cref="OptionsValidationException">There is no worker, or a limit makes no sense.</exception>
    public IsolatedReportReader(
        FormCatalog forms, DocumentReaderOptions? options = null, IsolationOptions? isolation = null)
    {
        ArgumentNullException.ThrowIfNull(forms);
        _forms = forms;
        _options = (options ?? new DocumentReaderOptions()).Copy();
        isolation = (isolation ?? new IsolationOptions()) with { };
        if (new IsolationOptionsCheck().Validate(null, isolation) is { Failed: true, Failures: var failures })
        {
            throw new OptionsValidationException(nameof(IsolationOptions), typeof(IsolationOptions), failures);
        }

        _workers = new WorkerPool(
            WorkerProgram.Start(isolation),
            WorkerSetup.Pack(forms, _options),
            isolation,
            new WorkerLimits(isolation.MaxMemory, isolation.MaxProcessorTime, _options.Limits.Timeout, _options.TimeProvider));
    }

    /// <inheritdoc />
    /// <exception cref="InvalidOperationException">The worker can't be started, or is none of this version.</exception>
    public async Task<DisclosureReport> ReadAsync(
        Stream document, string? name = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(document);
        var bytes = await TakeInAsync(document, name, cancellationToken);
        return WorkerAnswer.Read(await _workers.AskAsync(name, bytes, cancellationToken), _forms);
    }

    /// <summary>Ends the processes; what they read is stopped.</summary>
    public ValueTask DisposeAsync() => _workers.DisposeAsync();

    /// <inheritdoc cref="DisposeAsync" />
    public void Dispose() => DisposeAsync().AsTask().GetAwaiter().GetResult();

    private async Task<ReadOnlyMemory<byte>> TakeInAsync(Stream document, string? name, CancellationToken cancellation)
    {
        using var time = new CancellationTokenSource(_options.Limits.Timeout, _options.TimeProvider);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(time.Token, cancellation);
        try
        {
            return await DocumentBytes.ReadAsync(document, name, _options.Limits, either.Token);
        }
        catch (OperationCanceledException e) when (!cancellation.IsCancellationRequested)
        {
            throw DocumentProblems.TooSlow(name, _options.Limits.Timeout, e);
        }
    }
}
