using System.Net;
using Xunit;

namespace Disclosure.Validation.Portal.Tests;

/// <summary>Whether the service says how it is, and stops without leaving anybody unanswered.</summary>
public sealed class StopTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("health/live")]
    [InlineData("health/ready")]
    public async Task The_service_says_how_it_is(string address)
    {
        await using var portal = new PortalProcess();
        await portal.StartAsync();

        Assert.Equal("Healthy", await portal.Client.GetStringAsync(address, Cancellation));
    }

    [Fact]
    public async Task Uploads_that_have_come_are_answered_before_the_service_stops()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no signal to stop a process by.");
        var document = await File.ReadAllBytesAsync(
            Repository.Path("tests", "Disclosure.Validation.Documents.Tests", "Fixtures", "qinghe-2024.libreoffice.pdf"), Cancellation);
        await using var portal = new PortalProcess();
        await portal.StartAsync();
        var go = new TaskCompletionSource();
        var upload = new LastByte(document, go.Task);

        // The body is sent when the service has begun to read it, and asks for it.
        using var client = new HttpClient(new SocketsHttpHandler { Expect100ContinueTimeout = TimeSpan.FromMinutes(2) });
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(portal.Client.BaseAddress!, "check?name=a.pdf")) { Content = upload };
        request.Headers.ExpectContinue = true;
        var answer = client.SendAsync(request, Cancellation);
        await upload.IsUnderWay;
        var stopped = portal.StopAsync(Cancellation);
        go.SetResult();

        using var response = await answer;
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(0, await stopped);
    }

    // An upload whose end waits.
    private sealed class LastByte(byte[] document, Task end) : HttpContent
    {
        private readonly TaskCompletionSource _begun = new();

        public Task IsUnderWay => _begun.Task;

        protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context)
        {
            await stream.WriteAsync(document.AsMemory(0, document.Length - 1), Cancellation);
            await stream.FlushAsync(Cancellation);
            _begun.SetResult();
            await end;
            await stream.WriteAsync(document.AsMemory(document.Length - 1), Cancellation);
        }

        protected override bool TryComputeLength(out long length)
        {
            length = document.Length;
            return true;
        }
    }
}
