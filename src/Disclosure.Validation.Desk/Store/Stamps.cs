using Disclosure.Validation.Desk.Domain;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Validation.Desk.Store;

/// <summary>Tells those who remember something of the store that it is another by now.</summary>
internal static class Stamps
{
    /// <summary>Says so. Another unit of work that says the same of this waits until this one has ended, and sees what it did.</summary>
    public static Task TouchAsync(this DeskContext db, Stamped what, CancellationToken cancellation) => db.Stamps
        .Where(stamp => stamp.What == what)
        .ExecuteUpdateAsync(set => set.SetProperty(stamp => stamp.Number, stamp => stamp.Number + 1), cancellation);
}

/// <summary>Something that is made of the store, and remembered until the store is another.</summary>
/// <param name="make">Makes it.</param>
/// <param name="on">What it is made of.</param>
internal sealed class Remembered<T>(Func<DeskContext, CancellationToken, Task<T>> make, params Stamped[] on) : IDisposable
    where T : class
{
    private readonly SemaphoreSlim _turn = new(1, 1);
    private volatile Made? _last;

    /// <summary>It, as the store stands for that unit of work, which must not have changed what it is made of itself.</summary>
    public async Task<T> OfAsync(DeskContext db, CancellationToken cancellation)
    {
        // Each number only grows: their sum is another where one of them is.
        var stamp = await db.Stamps.Where(each => on.Contains(each.What)).SumAsync(each => each.Number, cancellation);
        if (_last is { } last && last.Stamp == stamp)
        {
            return last.Value;
        }

        await _turn.WaitAsync(cancellation);
        try
        {
            if (_last is not { } other || other.Stamp != stamp)
            {
                _last = new Made(stamp, await make(db, cancellation));
            }

            return _last.Value;
        }
        finally
        {
            _turn.Release();
        }
    }

    public void Dispose() => _turn.Dispose();

    private sealed record Made(long Stamp, T Value);
}
