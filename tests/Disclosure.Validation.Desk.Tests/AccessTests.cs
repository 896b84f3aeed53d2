using System.Net;
using Disclosure.Validation.Desk.Access;
using Disclosure.Validation.Desk.Settings;
using Disclosure.Validation.Problems;
using Xunit;

namespace Disclosure.Validation.Desk.Tests;

/// <summary>Nobody comes in but who opened the desk on this machine.</summary>
public sealed class AccessTests
{
    [Theory]
    [InlineData("http://0.0.0.0:80")]
    [InlineData("http://*:80")]
    [InlineData("http://+:5000")]
    [InlineData("http://10.1.2.3:80")]
    [InlineData("http://desk.example.org")]
    public void An_address_that_others_reach_is_refused_with_what_to_do(string address)
    {
        var thrown = Assert.Throws<DisclosureInputException>(() => Loopback.AddressOf(new DeskOptions { Address = address }, null));

        var problem = Assert.Single(thrown.Problems);
        Assert.Equal("desk.not-loopback", problem.Code);
        Assert.NotNull(problem.Hint);
    }

    [Theory]
    [InlineData("http://127.0.0.1:8080")]
    [InlineData("http://localhost:8080")]
    [InlineData("http://[::1]:8080")]
    public void An_address_of_this_machine_is_taken(string address) =>
        Assert.Equal(new Uri(address), Loopback.AddressOf(new DeskOptions { Address = address }, null));

    [Theory]
    [InlineData("https://0.0.0.0:443", false, true)]
    [InlineData("https://desk.example.org", false, true)]
    [InlineData("http://0.0.0.0:80", false, false)]
    [InlineData("http://*:80", true, true)]
    [InlineData("http://127.0.0.1:8080", false, true)]
    public void Where_people_sign_in_others_may_come_but_not_in_the_clear(string address, bool isBehindProxy, bool isTaken)
    {
        var options = new DeskOptions { Accounts = true, Address = address, Proxy = isBehindProxy };

        if (isTaken)
        {
            Assert.Equal(address, OpenAddress.Of(options, null));
        }
        else
        {
            Assert.Equal("desk.in-the-clear", Assert.Single(Assert.Throws<DisclosureInputException>(() => OpenAddress.Of(options, null)).Problems).Code);
        }
    }

    [Fact]
    public void A_provider_that_is_configured_in_part_is_refused() => Assert.Equal(
        "desk.openid-not-whole",
        Assert.Single(Assert.Throws<DisclosureInputException>(() => OpenAddress.Of(new DeskOptions { OpenId = new OpenIdOptions { Authority = "https://id.example.org" } }, null)).Problems).Code);

    [Fact]
    public void The_word_opens_the_desk_once()
    {
        var token = new EntryToken();
        var word = token.Text!;

        Assert.False(token.Use(null));
        Assert.False(token.Use(new string('0', word.Length)));
        Assert.True(token.Use(word));
        Assert.False(token.Use(word));
        Assert.Null(token.Text);
    }

    [Fact]
    public async Task A_program_that_is_to_serve_others_ends_with_a_message()
    {
        using var process = System.Diagnostics.Process.Start(DeskProcess.With("--Desk:Address", "http://0.0.0.0:5999", "--Desk:Browser", "false"))!;
        var said = await process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();

        Assert.Equal(2, process.ExitCode);
        Assert.Contains("0.0.0.0:5999", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_desk_is_closed_to_who_has_no_cookie_who_calls_it_by_another_name_and_who_sends_from_elsewhere()
    {
        await using var desk = await DeskProcess.StartAsync();

        Assert.Equal(HttpStatusCode.Unauthorized, (await desk.Client.GetAsync("/")).StatusCode);
        Assert.Equal(HttpStatusCode.Unauthorized, (await desk.Client.GetAsync("/?token=0")).StatusCode);
        Assert.Equal(HttpStatusCode.Unauthorized, (await desk.Client.PostAsync("/do/submissions", null)).StatusCode);

        await desk.EnterAsync();
        var page = await desk.Client.GetAsync("/");
        Assert.Equal(HttpStatusCode.OK, page.StatusCode);
        var policy = string.Join(' ', page.Headers.GetValues("Content-Security-Policy"));
        Assert.Contains("script-src 'self';", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("<script>", await page.Content.ReadAsStringAsync(), StringComparison.Ordinal);

        using var second = desk.NewClient();
        Assert.Equal(HttpStatusCode.Unauthorized, (await second.GetAsync(desk.Entry)).StatusCode);

        using var misnamed = new HttpRequestMessage(HttpMethod.Get, "/");
        misnamed.Headers.Host = "evil.example.org";
        Assert.Equal(HttpStatusCode.BadRequest, (await desk.Client.SendAsync(misnamed)).StatusCode);

        foreach (var address in new[] { "/do/submissions", "/do/register", "/do/register/issuer", "/do/filters", "/do/filters/1/remove", "/do/baseline", "/do/backup", "/do/reports/1/decisions", "/do/campaigns/2023", "/do/language", "/do/name", "/do/hand", "/do/hand/1/submit", "/do/hand/1/scan" })
        {
            Assert.Equal(HttpStatusCode.BadRequest, (await desk.Client.PostAsync(address, new FormUrlEncodedContent([]))).StatusCode);
        }
    }

    [Fact]
    public async Task The_name_is_asked_for_once()
    {
        await using var desk = await DeskProcess.StartAsync(name: null);
        await desk.EnterAsync();

        var asked = await desk.Client.GetAsync("/");
        Assert.Equal("/name", asked.RequestMessage!.RequestUri!.AbsolutePath);

        var token = System.Text.RegularExpressions.Regex.Match(await asked.Content.ReadAsStringAsync(), "name=\"__RequestVerificationToken\" value=\"([^\"]+)\"").Groups[1].Value;
        var confirmed = await desk.Client.PostAsync("/do/name", new FormUrlEncodedContent([new("name", "李某"), new("__RequestVerificationToken", token)]));

        Assert.Equal("/", confirmed.RequestMessage!.RequestUri!.AbsolutePath);
        Assert.Contains("李某", WebUtility.HtmlDecode(await desk.Client.GetStringAsync("/audit")), StringComparison.Ordinal);
    }
}
