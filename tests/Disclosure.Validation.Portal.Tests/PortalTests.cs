using System.Diagnostics;
using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Xunit;

namespace Disclosure.Validation.Portal.Tests;

/// <summary>The service over real HTTP.</summary>
public sealed class PortalTests(PortalProcess portal) : IClassFixture<PortalProcess>
{
    private static readonly string Pingtan =
        Repository.Path("tests", "Disclosure.Validation.Cli.Tests", "Fixtures", "pingtan-2020.json");

    private static readonly string Qinghe =
        Repository.Path("tests", "Disclosure.Validation.Documents.Tests", "Fixtures", "qinghe-2024.libreoffice.docx");

    [Fact]
    public async Task Canonical_json_is_answered_with_its_findings()
    {
        using var response = await PostAsync("check?name=pingtan-2020.json", await BytesOf(Pingtan));
        var report = (await JsonOf(response)).GetProperty("reports")[0];

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("application/json", response.Content.Headers.ContentType?.MediaType);
        Assert.Equal("pingtan-2020.json", report.GetProperty("file").GetString());
        Assert.Equal(2, report.GetProperty("counts").GetProperty("violated").GetInt32());
    }

    [Fact]
    public async Task A_document_is_read_by_its_content()
    {
        using var response = await PostAsync("check", await BytesOf(Qinghe));
        var report = (await JsonOf(response)).GetProperty("reports")[0];

        Assert.Equal(("cn-2021", 2024), (report.GetProperty("form").GetString(), report.GetProperty("year").GetInt32()));
    }

    [Theory]
    [InlineData("html", "text/html", "<html lang=\"en\"")]
    [InlineData("sarif", "application/sarif+json", "\"version\": \"2.1.0\"")]
    [InlineData("console", "text/plain", "REQ-DETAIL")]
    public async Task The_format_asked_for_is_answered_in_the_language_asked_for(string format, string type, string content)
    {
        using var response = await PostAsync($"check?format={format}", await BytesOf(Pingtan), "en");

        Assert.Equal(type, response.Content.Headers.ContentType?.MediaType);
        Assert.Contains(content, await response.Content.ReadAsStringAsync(Cancellation), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unknown_format_is_a_bad_request_that_names_those_there_are()
    {
        using var response = await PostAsync("check?format=pdf", await BytesOf(Pingtan), "en");
        var problem = await JsonOf(response);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal("There is no format 'pdf'", problem.GetProperty("title").GetString());
        Assert.StartsWith("Known: console, json,", problem.GetProperty("detail").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", HttpStatusCode.UnprocessableEntity, "empty")]
    [InlineData("{\"form\":", HttpStatusCode.UnprocessableEntity, "json")]
    [InlineData("no report at all", HttpStatusCode.UnprocessableEntity, "document.")]
    public async Task What_is_broken_is_told_in_problem_details(string body, HttpStatusCode status, string code)
    {
        using var response = await PostAsync("check?name=x.json", Encoding.UTF8.GetBytes(body), "en");
        var problem = await JsonOf(response);

        Assert.Equal(status, response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
        Assert.Contains(code, problem.GetProperty("type").GetString(), StringComparison.Ordinal);
        Assert.StartsWith("x.json", problem.GetProperty("detail").GetString(), StringComparison.Ordinal);
        Assert.Equal("The document can't be checked", problem.GetProperty("title").GetString());
    }

    [Fact]
    public async Task Problems_are_told_in_Chinese_where_nothing_else_is_asked_for()
    {
        using var response = await PostAsync("check", []);
        Assert.Equal("文件无法检查", (await JsonOf(response)).GetProperty("title").GetString());
    }

    [Fact]
    public async Task A_body_over_the_limit_is_refused()
    {
        using var response = await PostAsync("check", new byte[200_001]);
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
    }

    [Fact]
    public async Task Uploads_beyond_what_is_in_flight_are_told_to_come_again()
    {
        using var slow = new CancellationTokenSource();
        var held = new[] { new HeldUpload(200_000, slow.Token), new HeldUpload(200_000, slow.Token) };
        var uploads = held.Select(upload => portal.Client.PostAsync("check", upload, Cancellation)).ToList();
        await Task.WhenAll(held.Select(upload => upload.IsUnderWay));

        using var refused = await UntilAsync(HttpStatusCode.ServiceUnavailable, () => PostAsync("check", new byte[1000]));
        await slow.CancelAsync();
        await Task.WhenAll(uploads.Select(async upload => await Record.ExceptionAsync(() => upload)));
        using var taken = await UntilAsync(HttpStatusCode.OK, async () => await PostAsync("check", await BytesOf(Pingtan)));

        Assert.Equal("application/problem+json", refused.Content.Headers.ContentType?.MediaType);
        Assert.Equal(TimeSpan.FromSeconds(5), refused.Headers.RetryAfter?.Delta);
    }

    [Fact]
    public async Task Documents_that_do_harm_are_told_of_and_those_beside_them_checked()
    {
        var bodies = Enumerable.Range(0, 8).Select(i => i % 2 == 0 ? OwnContents : null).ToList();

        var responses = await Task.WhenAll(bodies.Select(async body => await PostAsync("check", body ?? await BytesOf(Qinghe))));

        Assert.Equal(
            bodies.Select(body => body is null ? HttpStatusCode.OK : HttpStatusCode.UnprocessableEntity),
            responses.Select(response => response.StatusCode));
    }

    [Fact]
    public async Task A_service_without_a_worker_does_not_start()
    {
        var start = PortalProcess.WithArguments("--Isolation:Worker", "./nothing");
        start.RedirectStandardError = true;
        using var process = Process.Start(start)!;

        var said = await process.StandardError.ReadToEndAsync(Cancellation);

        Assert.Contains("IsolationOptions.Worker: there is no file './nothing'", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_path_or_method_is_told_in_problem_details_too()
    {
        using var lost = await portal.Client.GetAsync("nothing", Cancellation);
        using var wrong = await portal.Client.GetAsync("check", Cancellation);

        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.MethodNotAllowed), (lost.StatusCode, wrong.StatusCode));
        Assert.Equal("application/problem+json", lost.Content.Headers.ContentType?.MediaType);
    }

    [Fact]
    public async Task The_packs_in_use_are_listed()
    {
        var packs = await portal.Client.GetFromJsonAsync<Dictionary<string, string>>("packs", Cancellation);
        Assert.Equal(["cn-2019", "cn-2021", "us-foia"], packs?.Keys.Order());
    }

    // A page whose content is itself: a reader that follows it never comes back.
    private static byte[] OwnContents => Encoding.ASCII.GetBytes(
        """
        %PDF-1.4
        1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj
        2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj
        3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]/Contents 4 0 R>> endobj
        4 0 obj 4 0 R endobj
        trailer <</Root 1 0 R>>
        """);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private static Task<byte[]> BytesOf(string file) => File.ReadAllBytesAsync(file, Cancellation);

    private static async Task<JsonElement> JsonOf(HttpResponseMessage response)
    {
        await using var body = await response.Content.ReadAsStreamAsync(Cancellation);
        using var json = await JsonDocument.ParseAsync(body, cancellationToken: Cancellation);
        return json.RootElement.Clone();
    }

    // A share is taken, and given back, a moment after the other side has seen the request.
    private static async Task<HttpResponseMessage> UntilAsync(HttpStatusCode status, Func<Task<HttpResponseMessage>> send)
    {
        for (var response = await send(); ; response = await send())
        {
            if (response.StatusCode == status)
            {
                return response;
            }

            response.Dispose();
            await Task.Delay(50, Cancellation);
        }
    }

    private async Task<HttpResponseMessage> PostAsync(string path, byte[] body, string language = "zh-CN")
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = new ByteArrayContent(body) };
        request.Headers.Add("Accept-Language", language);
        return await portal.Client.SendAsync(request, Cancellation);
    }
}
