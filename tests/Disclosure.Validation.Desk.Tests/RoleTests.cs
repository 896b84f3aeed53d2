using System.Net;
using System.Text.RegularExpressions;
using Disclosure.Validation.Desk.Domain;
using Disclosure.Validation.Desk.Store;
using Microsoft.AspNetCore.Components.Endpoints;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Disclosure.Validation.Desk.Tests;

/// <summary>Where people sign in: who comes in, and what whoever is in may do.</summary>
public sealed partial class RoleTests
{
    private const string Password = "correct horse battery";

    // What is at the door, or changes nothing but how one sees.
    private static readonly string[] ForAnybody = ["/do/sign-in", "/do/sign-out", "/do/welcome", "/do/language"];

    // The lists that one keeps for oneself.
    private const string OwnLists = "/do/filters";

    [Fact]
    public async Task A_reader_sees_everything_and_changes_nothing()
    {
        await using var desk = await DeskApp.StartAsync("--Desk:Accounts", "true");
        using var auditor = await desk.FirstAsync("王审核", Password);
        using var reader = await desk.InvitedAsync(auditor, "李只读", "Reader", Password);
        var posts = Endpoints(desk).Where(endpoint => IsPost(endpoint) && endpoint.Metadata.GetMetadata<ComponentTypeMetadata>() is null).Select(Address)
            .Where(address => !address.StartsWith("/_blazor", StringComparison.Ordinal)).ToList();

        Assert.All(posts, address => Assert.StartsWith("/do/", address, StringComparison.Ordinal));
        Assert.True(posts.Count > 15);
        foreach (var address in posts.Except(ForAnybody).Where(address => !address.StartsWith(OwnLists, StringComparison.Ordinal)))
        {
            using var form = await DeskApp.PostAsync(reader, "/", address);
            using var answer = form.StatusCode == HttpStatusCode.UnsupportedMediaType ? await SendJsonAsync(reader, address) : null;
            Assert.True((answer ?? form).StatusCode == HttpStatusCode.Forbidden, $"{address}: {(answer ?? form).StatusCode}");
            using var nobody = desk.NewClient();
            using var refused = await nobody.PostAsync(address, null);
            Assert.True(refused.StatusCode == HttpStatusCode.Unauthorized, $"{address}: {refused.StatusCode}");
        }

        foreach (var page in new[] { "/", "/submissions", "/attendance", "/register", "/out", "/audit", "/hand", "/rules", "/out/ledger.xlsx" })
        {
            Assert.Equal(HttpStatusCode.OK, (await reader.GetAsync(page)).StatusCode);
        }

        Assert.Equal(HttpStatusCode.Forbidden, (await reader.GetAsync("/accounts")).StatusCode);
        using var allowed = await DeskApp.PostAsync(auditor, "/", "/do/campaigns/2023", ("deadline", "2024-01-31"));
        Assert.Equal(HttpStatusCode.OK, allowed.StatusCode);
    }

    [Fact]
    public async Task Everybody_keeps_lists_of_their_own_and_sees_nobody_elses()
    {
        await using var desk = await DeskApp.StartAsync("--Desk:Accounts", "true");
        using var auditor = await desk.FirstAsync("王审核", Password);
        using var reader = await desk.InvitedAsync(auditor, "李只读", "Reader", Password);
        using var nobody = desk.NewClient();
        Assert.Equal(HttpStatusCode.Unauthorized, (await nobody.PostAsync(OwnLists, null)).StatusCode);

        using var kept = await DeskApp.PostAsync(reader, "/", OwnLists, ("name", "教育口"), ("filter", "department=教育局"));
        using var removed = await DeskApp.PostAsync(auditor, "/", $"{OwnLists}/1/remove");

        Assert.Contains("教育口", WebUtility.HtmlDecode(await reader.GetStringAsync("/")), StringComparison.Ordinal);
        Assert.DoesNotContain("教育口", WebUtility.HtmlDecode(await auditor.GetStringAsync("/")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_comes_in_without_an_account_and_who_fails_too_often_is_locked_out_on_record()
    {
        await using var desk = await DeskApp.StartAsync("--Desk:Accounts", "true");
        using var nobody = desk.NewClient();
        Assert.Equal("/sign-in", (await nobody.GetAsync("/audit")).RequestMessage!.RequestUri!.AbsolutePath);
        using var early = await DeskApp.PostAsync(nobody, "/welcome?token=0", "/do/welcome", ("token", "0"), ("name", "甲"), ("password", Password));
        Assert.Equal("/welcome", early.RequestMessage!.RequestUri!.AbsolutePath);

        var word = desk.Word!;
        using var auditor = await desk.FirstAsync("王审核", Password);
        using var late = await DeskApp.PostAsync(nobody, "/welcome?token=0", "/do/welcome", ("token", word), ("name", "乙"), ("password", Password));
        Assert.Equal("/welcome", late.RequestMessage!.RequestUri!.AbsolutePath);

        for (var turn = 0; turn < 5; turn++)
        {
            using var wrong = await SignInAsync(nobody, "王审核", $"wrong password {turn}");
            Assert.Equal("/sign-in", wrong.RequestMessage!.RequestUri!.AbsolutePath);
        }

        using var right = await SignInAsync(nobody, "王审核", Password);
        Assert.Contains("failed=locked", right.RequestMessage!.RequestUri!.Query, StringComparison.Ordinal);
        var log = WebUtility.HtmlDecode(await auditor.GetStringAsync("/audit"));
        Assert.Contains("登录失败", log, StringComparison.Ordinal);
        await using var db = desk.App.Services.GetRequiredService<DeskStore>().Open();
        Assert.Equal(6, await db.Audit.CountAsync(entry => entry.Action == AuditAction.SignInFailed));
        Assert.Equal(1, await db.Audit.CountAsync(entry => entry.Action == AuditAction.SignedIn));
    }

    [Fact]
    public async Task What_is_done_is_under_the_name_of_whoever_does_it_and_ends_with_the_account()
    {
        await using var desk = await DeskApp.StartAsync("--Desk:Accounts", "true");
        using var first = await desk.FirstAsync("王审核", Password);
        using var second = await desk.InvitedAsync(first, "赵审核", "Auditor", Password);
        using var done = await DeskApp.PostAsync(second, "/", "/do/campaigns/2023", ("deadline", "2024-01-31"));
        await using var db = desk.App.Services.GetRequiredService<DeskStore>().Open();
        Assert.Equal("赵审核", (await db.Audit.SingleAsync(entry => entry.Action == AuditAction.DeadlineSet)).By);

        var account = await db.Accounts.AsNoTracking().SingleAsync(each => each.UserName == "赵审核");
        using var demoted = await DeskApp.PostAsync(first, "/accounts", $"/do/accounts/{account.Id}/role", ("role", "Reader"));
        Assert.Equal("/sign-in", (await second.GetAsync("/")).RequestMessage!.RequestUri!.AbsolutePath);

        var last = await db.Accounts.AsNoTracking().SingleAsync(each => each.UserName == "王审核");
        using var refused = await DeskApp.PostAsync(first, "/accounts", $"/do/accounts/{last.Id}/remove");
        Assert.Contains("problem=", refused.RequestMessage!.RequestUri!.Query, StringComparison.Ordinal);
        Assert.Equal(2, await db.Accounts.CountAsync());
    }

    [Theory]
    [InlineData("auditor", HttpStatusCode.OK)]
    [InlineData("reader", HttpStatusCode.Forbidden)]
    public async Task A_provider_says_who_somebody_is_and_what_may_be_done(string role, HttpStatusCode doing)
    {
        await using var provider = await OpenIdProvider.StartAsync("钱某", role);
        await using var desk = await DeskApp.StartAsync("--Desk:OpenId:Authority", provider.Address, "--Desk:OpenId:ClientId", "desk", "--Desk:OpenId:ClientSecret", "secret");
        using var client = desk.NewClient();

        using var page = await client.GetAsync("/sign-in/provider?back=/audit");

        Assert.Equal("/audit", page.RequestMessage!.RequestUri!.AbsolutePath);
        var shown = WebUtility.HtmlDecode(await page.Content.ReadAsStringAsync());
        Assert.Contains("钱某", shown, StringComparison.Ordinal);
        Assert.Equal(1, provider.CodesTaken);
        Assert.Equal(doing, (await DeskApp.PostAsync(client, "/", "/do/campaigns/2023", ("deadline", "2024-01-31"))).StatusCode);
    }

    [Fact]
    public async Task Whom_a_provider_gives_no_role_is_not_let_in()
    {
        await using var provider = await OpenIdProvider.StartAsync("孙某", "guest");
        await using var desk = await DeskApp.StartAsync("--Desk:OpenId:Authority", provider.Address, "--Desk:OpenId:ClientId", "desk", "--Desk:OpenId:ClientSecret", "secret");
        using var client = desk.NewClient();

        using var page = await client.GetAsync("/sign-in/provider");

        Assert.Equal("/sign-in?failed=role", page.RequestMessage!.RequestUri!.PathAndQuery);
        Assert.Equal("/sign-in", (await client.GetAsync("/")).RequestMessage!.RequestUri!.AbsolutePath);
        await using var db = desk.App.Services.GetRequiredService<DeskStore>().Open();
        Assert.Equal("孙某", (await db.Audit.SingleAsync(entry => entry.Action == AuditAction.SignInFailed)).By);
    }

    private static Task<HttpResponseMessage> SignInAsync(HttpClient client, string name, string password) =>
        DeskApp.PostAsync(client, "/sign-in", "/do/sign-in", ("name", name), ("password", password));

    private static async Task<HttpResponseMessage> SendJsonAsync(HttpClient client, string address)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, address) { Content = new StringContent("{}", System.Text.Encoding.UTF8, "application/json") };
        request.Headers.Add("X-Desk", await DeskApp.TokenAsync(client, "/"));
        return await client.SendAsync(request);
    }

    private static IEnumerable<RouteEndpoint> Endpoints(DeskApp desk) => desk.App.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>();

    private static bool IsPost(RouteEndpoint endpoint) =>
        endpoint.Metadata.GetMetadata<IHttpMethodMetadata>() is { } methods ? methods.HttpMethods.Any(method => method != "GET" && method != "HEAD") : endpoint.Metadata.Count > 0;

    private static string Address(RouteEndpoint endpoint) => "/" + Parameter().Replace(endpoint.RoutePattern.RawText!, "1").Trim('/');

    [GeneratedRegex("\\{[^}]*\\}")]
    private static partial Regex Parameter();
}
