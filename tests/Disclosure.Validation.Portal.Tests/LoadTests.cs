using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using Disclosure.Validation.Cli.Tests.Commands;
using Xunit;

namespace Disclosure.Validation.Portal.Tests;

/// <summary>
/// Fifty clients at once, and among what they send one document in twenty that was made to do harm: every honest one is answered as it is alone, and
/// the service keeps no more memory than before. Minutes instead of a number of documents: DISCLOSURE_LOAD_MINUTES.
/// </summary>
public sealed class LoadTests(ITestOutputHelper output)
{
    private const int Clients = 50;
    private const int Each = 4;
    private const int HarmfulInHundred = 5;
    private const long MostGrowth = 96L << 20;

    private static readonly LoadDocument[] Harmful = [.. HostileDocuments.All.Select(document => new LoadDocument(document.Key, document.Value))];

    private static readonly LoadDocument[] Honest =
    [
        .. new[] { "qinghe-2024.html", "qinghe-2024.libreoffice.docx", "linxi-2020.libreoffice.xlsx", "linxi-2020.html", "qinghe-2024.expected.json" }.Select(name =>
            new LoadDocument(name, File.ReadAllBytes(Repository.Path("tests", "Disclosure.Validation.Documents.Tests", "Fixtures", name)))),
    ];

    private readonly ConcurrentDictionary<string, (HttpStatusCode, string)> _alone = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Honest_documents_are_all_answered_and_memory_stays()
    {
        await using var portal = new PortalProcess();
        await portal.StartAsync();
        using (var first = new LoadClient(portal.Client.BaseAddress!, Clients))
        {
            foreach (var document in Honest)
            {
                _alone[document.Name] = await first.CheckAsync(document, [], Cancellation);
            }
        }

        var quiet = await RunAsync(portal, harmfulInHundred: 0);
        var before = portal.Memory;
        var loaded = await RunAsync(portal, HarmfulInHundred);

        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"p99 {P99(quiet):0} ms without and {P99(loaded):0} ms with harmful documents ({P99(loaded) / P99(quiet):0.0} times), {loaded.Count} documents, {before >> 20} → {portal.Memory >> 20} MB"));
        Assert.All(_alone.Values, answer => Assert.Equal(HttpStatusCode.OK, answer.Item1));
        Assert.InRange(portal.Memory, 0, before + MostGrowth);
    }

    private static double P99(IEnumerable<TimeSpan> times) => times.Order().ToList() is var sorted ? sorted[(sorted.Count - 1) * 99 / 100].TotalMilliseconds : 0;

    // How long honest documents took.
    private async Task<ConcurrentBag<TimeSpan>> RunAsync(PortalProcess portal, int harmfulInHundred)
    {
        var until = Environment.GetEnvironmentVariable("DISCLOSURE_LOAD_MINUTES") is { } minutes
            ? DateTime.UtcNow.AddMinutes(double.Parse(minutes, CultureInfo.InvariantCulture) / 2) : (DateTime?)null;
        var times = new ConcurrentBag<TimeSpan>();
        await Task.WhenAll(Enumerable.Range(0, Clients).Select(async number =>
        {
            var random = new Random(number);
            using var client = new LoadClient(portal.Client.BaseAddress!, number);
            for (var sent = 0; until is { } end ? DateTime.UtcNow < end : sent < Each; sent++)
            {
                await SendAsync(client, times, random.Next(100) < harmfulInHundred ? Harmful[random.Next(Harmful.Length)] : null, Honest[random.Next(Honest.Length)]);
            }
        }));
        return times;
    }

    private async Task SendAsync(LoadClient client, ConcurrentBag<TimeSpan> times, LoadDocument? harmful, LoadDocument honest)
    {
        if (harmful is not null)
        {
            var (status, answer) = await client.CheckAsync(harmful, [], Cancellation);
            Assert.True(status is HttpStatusCode.OK or HttpStatusCode.UnprocessableEntity or HttpStatusCode.RequestEntityTooLarge, $"{harmful.Name}: {status} {answer}");
            return;
        }

        Assert.Equal(_alone[honest.Name], await client.CheckAsync(honest, times, Cancellation));
    }
}
