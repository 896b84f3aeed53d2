namespace Disclosure.Validation.Desk.Store;

/// <summary>Wakes those who work in the background. What there is to do stands in the store: nothing is lost with the process.</summary>
internal sealed class CheckQueue : WakeSignal;

/// <summary>A bell that is rung once, however often it is rung before it is heard.</summary>
internal class WakeSignal : IDisposable
{
    private readonly SemaphoreSlim _bell = new(0, 1);

    public void Wake()
    {
        try
        {
            _bell.Release();
        }
        catch (SemaphoreFullException)
        {
            // It rings already.
        }
    }

    public Task WaitAsync(TimeSpan most, CancellationToken cancellation) => _bell.WaitAsync(most, cancellation);

    public void Dispose() => _bell.Dispose();
}
