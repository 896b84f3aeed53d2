namespace Disclosure.Validation.Cli.Runs;

/// <summary>Bounds the bytes of the documents that are read at one time. A document over the bound is read alone.</summary>
internal sealed class ReadingBudget(long bytes) : IDisposable
{
    private readonly SemaphoreSlim _changed = new(0);
    private readonly Lock _lock = new();
    private long _taken;
    private int _waiting;

    /// <summary>Waits until there is room for the document.</summary>
    public async Task TakeAsync(long size, CancellationToken cancellation)
    {
        while (!TryTake(size))
        {
            await _changed.WaitAsync(cancellation);
        }
    }

    /// <summary>Gives the room back.</summary>
    public void Return(long size)
    {
        lock (_lock)
        {
            _taken -= size;
            if (_waiting > 0)
            {
                _changed.Release(_waiting);
                _waiting = 0;
            }
        }
    }

    public void Dispose() => _changed.Dispose();

    private bool TryTake(long size)
    {
        lock (_lock)
        {
            if (_taken == 0 || _taken + size <= bytes)
            {
                _taken += size;
                return true;
            }

            _waiting++;
            return false;
        }
    }
}
