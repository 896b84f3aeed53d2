using Disclosure.Validation.Cli.Inputs;
using Disclosure.Validation.Cli.Spool;
using Disclosure.Validation.Problems;

namespace Disclosure.Validation.Cli.Runs;

/// <summary>
/// Reads documents into a spool, several at a time: never more than there are processors, nor more bytes than a bound,
/// however many documents there are.
/// </summary>
/// <param name="loader">Reads one document.</param>
/// <param name="spool">Keeps what was read.</param>
/// <param name="resume">What an earlier run has read; null where none shall be used.</param>
internal sealed class DocumentIntake(ReportLoader loader, ReportSpool spool, ResumeState? resume)
{
    private const long MostBytes = 128 << 20;

    private int _done;

    /// <summary>Is told how many documents are done.</summary>
    public Action<int> Progress { get; init; } = _ => { };

    /// <summary>
    /// Reads all; the order of the entries is that of the inputs. When it is stopped, the documents that were not read
    /// have no entry.
    /// </summary>
    /// <exception cref="IOException">The spool can't be written.</exception>
    public async Task<IReadOnlyList<SpoolEntry?>> ReadAsync(IReadOnlyList<InputSource> inputs, CancellationToken stop)
    {
        var entries = new SpoolEntry?[inputs.Count];
        using var budget = new ReadingBudget(MostBytes);
        try
        {
            await Parallel.ForAsync(0, inputs.Count, stop, async (i, token) =>
            {
                entries[i] = await ReadAsync(inputs[i], budget, token);
                Progress(Interlocked.Increment(ref _done));
            });
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            return entries;
        }

        return entries;
    }

    private async Task<SpoolEntry> ReadAsync(InputSource input, ReadingBudget budget, CancellationToken cancellation)
    {
        var size = input.Size;
        await budget.TakeAsync(size, cancellation);
        try
        {
            return resume is null
                ? spool.Add(await loader.LoadAsync(input, cancellation), key: null)
                : await ResumeAsync(input, resume, cancellation);
        }
        catch (DisclosureInputException e)
        {
            return spool.Add(e.Problems);
        }
        finally
        {
            budget.Return(size);
        }
    }

    // What could not be read is tried again in every run: it is not known whether the cause lay in the document.
    private async Task<SpoolEntry> ResumeAsync(InputSource input, ResumeState state, CancellationToken cancellation)
    {
        using var content = await loader.BufferAsync(input, cancellation);
        var key = state.Keys.Of(input.Name, content.GetBuffer().AsSpan(0, (int)content.Length));
        return state.Find(key) ?? spool.Add(await loader.LoadAsync(input, content, cancellation), key);
    }
}
