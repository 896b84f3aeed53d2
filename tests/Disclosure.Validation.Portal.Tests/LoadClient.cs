using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace Disclosure.Validation.Portal.Tests;

/// <summary>One of many who send documents to the service, each from an address of its own where the system has more than one for itself.</summary>
internal sealed class LoadClient : IDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(300);

    private readonly HttpClient _client;

    public LoadClient(Uri service, int number)
    {
        var own = OperatingSystem.IsMacOS() ? IPAddress.Loopback : new IPAddress([127, 0, 1, (byte)(number + 1)]);
        _client = new HttpClient(new SocketsHttpHandler
        {
            ConnectCallback = async (context, cancellation) =>
            {
                var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
                socket.Bind(new IPEndPoint(own, 0));
                await socket.ConnectAsync(context.DnsEndPoint, cancellation);
                return new NetworkStream(socket, ownsSocket: true);
            },
        })
        {
            BaseAddress = service,
            Timeout = TimeSpan.FromMinutes(5),
        };
    }

    public void Dispose() => _client.Dispose();

    /// <summary>Sends a document until it is taken in, and notes how long that took.</summary>
    public async Task<(HttpStatusCode Status, string Answer)> CheckAsync(LoadDocument document, ConcurrentBag<TimeSpan> times, CancellationToken cancellation)
    {
        var start = Stopwatch.GetTimestamp();
        while (true)
        {
            using var response = await _client.PostAsync($"check?name={document.Name}", new ByteArrayContent(document.Bytes), cancellation);
            if (response.StatusCode != HttpStatusCode.ServiceUnavailable)
            {
                var answer = await response.Content.ReadAsStringAsync(cancellation);
                times.Add(Stopwatch.GetElapsedTime(start));
                return (response.StatusCode, answer);
            }

            await Task.Delay(Pause, cancellation);
        }
    }
}

/// <summary>A document, and what it is called.</summary>
internal sealed record LoadDocument(string Name, byte[] Bytes);
