using System.Net;

namespace Disclosure.Validation.Portal.Tests;

/// <summary>An upload that begins and then waits, until it is cancelled.</summary>
internal sealed class HeldUpload(int length, CancellationToken cancellation) : HttpContent
{
    private readonly TaskCompletionSource _begun = new();

    /// <summary>Ends when the first byte is sent.</summary>
    public Task IsUnderWay => _begun.Task;

    protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context)
    {
        await stream.WriteAsync(new byte[1], cancellation);
        await stream.FlushAsync(cancellation);
        _begun.SetResult();
        await Task.Delay(Timeout.Infinite, cancellation);
    }

    protected override bool TryComputeLength(out long computed)
    {
        computed = length;
        return true;
    }
}
