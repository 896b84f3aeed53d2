using System.Threading.RateLimiting;
using Microsoft.Net.Http.Headers;

namespace Disclosure.Validation.Portal;

/// <summary>
/// Keeps the uploads that are being checked within bounds, in bytes and in number: what comes beyond is answered at once, before
/// its body is read, with 503 and when to come again.
/// </summary>
internal sealed class UploadsInFlight(UploadLimits limits) : IEndpointFilter, IDisposable
{
    private const string SecondsToWait = "5";

    private readonly ConcurrencyLimiter _bytes = new(new ConcurrencyLimiterOptions { PermitLimit = limits.MostBytesInFlight });

    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        using var share = _bytes.AttemptAcquire(ShareOf(context.HttpContext.Request));
        if (share.IsAcquired)
        {
            return await next(context);
        }

        context.HttpContext.Response.Headers[HeaderNames.RetryAfter] = SecondsToWait;
        return TypedResults.Problem(
            statusCode: StatusCodes.Status503ServiceUnavailable,
            type: "urn:disclosure:busy",
            title: "正在检查的文件过多，请稍后再试 / Too many documents are being checked, try again later");
    }

    public void Dispose() => _bytes.Dispose();

    // Of an upload that does not say how long it is, the most is to be expected.
    private int ShareOf(HttpRequest request)
    {
        var length = (int)Math.Min(request.ContentLength ?? limits.MostBytes, limits.MostBytes);
        return Math.Min(Math.Max(length, limits.LeastShare), limits.MostBytesInFlight);
    }
}
