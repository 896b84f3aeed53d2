using System.Net;
using System.Text.Json;
using Disclosure.Validation.Cli.Tests.Commands;
using Xunit;

namespace Disclosure.Validation.Portal.Tests;

/// <summary>Uploads made to do harm: each is answered, and a sound one between them as if they weren't there.</summary>
public sealed class HostileUploadsTests(PortalProcess portal) : IClassFixture<PortalProcess>
{
    private static readonly string[] Sound = ["qinghe-2024.libreoffice.docx"];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Each_is_answered_by_a_report_or_a_named_problem_and_those_beside_are_not_touched()
    {
        var before = await Task.WhenAll(Sound.Select(SoundAsync));

        foreach (var (name, document) in HostileDocuments.All)
        {
            var hostile = PostAsync(name, document);
            var sound = await Task.WhenAll(Sound.Select(SoundAsync));

            var (status, answer) = await hostile;
            using var json = JsonDocument.Parse(answer);
            Assert.True(
                status == HttpStatusCode.OK
                    ? json.RootElement.GetProperty("reports").GetArrayLength() == 1
                    : status is HttpStatusCode.UnprocessableEntity or HttpStatusCode.RequestEntityTooLarge && IsNamed(json.RootElement),
                $"{name}: {status} {answer}");
            Assert.Equal(before, sound);
        }
    }

    // A worker that was lost is named, too, but then a limit did not hold by itself.
    private static bool IsNamed(JsonElement problem) => problem.GetProperty("type").GetString() is { } type
        && type.StartsWith("urn:disclosure:", StringComparison.Ordinal)
        && type is not ("urn:disclosure:document.fault" or "urn:disclosure:document.worker-died");

    private async Task<string> SoundAsync(string name)
    {
        var path = Repository.Path("tests", "Disclosure.Validation.Documents.Tests", "Fixtures", name);
        var (status, answer) = await PostAsync(name, await File.ReadAllBytesAsync(path, Cancellation));
        Assert.Equal(HttpStatusCode.OK, status);
        return answer;
    }

    private async Task<(HttpStatusCode Status, string Answer)> PostAsync(string name, byte[] document)
    {
        using var response = await portal.Client.PostAsync($"check?name={name}", new ByteArrayContent(document), Cancellation);
        return (response.StatusCode, await response.Content.ReadAsStringAsync(Cancellation));
    }
}
