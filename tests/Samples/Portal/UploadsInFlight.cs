using System.Net;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Net.Http.Headers;

namespace Disclosure.Validation.Portal;

/// <summary>
/// Keeps the uploads that are being checked within bounds, in bytes and in number: what comes beyond is answered at once, before
/// its body is read, with 503 and when to come again. The uploads of one client wait for one another, and not for those of others.
/// </summary>
/// <remarks>Behind a proxy, all clients have its address, unless <c>UseForwardedHeaders</c> is told to trust it.</remarks>
internal sealed class UploadsInFlight(UploadLimits limits) : IEndpointFilter, IDisposable
{
    private const string SecondsToWait = "5";

    private readonly ConcurrencyLimiter _bytes = new(new ConcurrencyLimiterOptions { PermitLimit = limits.MostBytesInFlight });

    private readonly PartitionedRateLimiter<IPAddress> _clients = PartitionedRateLimiter.Create<IPAddress, IPAddress>(client =>
        RateLimitPartition.GetConcurrencyLimiter(
            client, _ => new ConcurrencyLimiterOptions { PermitLimit = limits.MostOfOneClient, QueueLimit = limits.MostWaitingOfOneClient }));

    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        using var share = _bytes.AttemptAcquire(ShareOf(http.Request));
        if (!share.IsAcquired)
        {
            return Busy(http);
        }

        using var turn = await _clients.AcquireAsync(http.Connection.RemoteIpAddress ?? IPAddress.None, cancellationToken: http.RequestAborted);
        return turn.IsAcquired ? await next(context) : Busy(http);
    }

    public void Dispose()
    {
        _bytes.Dispose();
        _clients.Dispose();
    }

    private static ProblemHttpResult Busy(HttpContext http)
    {
        http.Response.Headers[HeaderNames.RetryAfter] = SecondsToWait;
        return TypedResults.Problem(
            statusCode: StatusCodes.Status503ServiceUnavailable,
            type: "urn:disclosure:busy",
            title: "正在检查的文件过多，请稍后再试 / Too many documents are being checked, try again later");
    }

    // Of an upload that does not say how long it is, the most is to be expected.
    private int ShareOf(HttpRequest request)
    {
        var length = (int)Math.Min(request.ContentLength ?? limits.MostBytes, limits.MostBytes);
        return Math.Min(Math.Max(length, limits.LeastShare), limits.MostBytesInFlight);
    }
}
