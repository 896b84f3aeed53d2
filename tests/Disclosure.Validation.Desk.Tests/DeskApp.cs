using System.Net;
using System.Text.RegularExpressions;
using Disclosure.Validation.Desk.Access;
using Disclosure.Validation.Documents.Isolation;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace Disclosure.Validation.Desk.Tests;

/// <summary>The desk in the process of the test, where people sign in.</summary>
internal sealed partial class DeskApp : IAsyncDisposable
{
    private readonly string _folder;

    private DeskApp(WebApplication app, string folder) => (App, _folder, Address) = (app, folder, new Uri(app.Urls.First()));

    public WebApplication App { get; }

    public Uri Address { get; }

    /// <summary>The word for the first account.</summary>
    public string? Word => App.Services.GetRequiredService<EntryToken>().Text;

    public static async Task<DeskApp> StartAsync(params string[] arguments)
    {
        var folder = Directory.CreateTempSubdirectory("disclosure-desk-").FullName;
        var app = await DeskHost.CreateAsync(
            ["--Desk:Folder", folder, "--Desk:Address", "http://127.0.0.1:0", .. arguments],
            services => services.Configure<IsolationOptions>(isolation => isolation.Worker = DeskProcess.Program));
        await app.StartAsync();
        return new DeskApp(app, folder);
    }

    public HttpClient NewClient() => new(new HttpClientHandler { CookieContainer = new CookieContainer() }) { BaseAddress = Address };

    /// <summary>Sends a form of that page.</summary>
    public static async Task<HttpResponseMessage> PostAsync(HttpClient client, string page, string address, params (string Name, string Value)[] fields) => await client.PostAsync(
        address,
        new FormUrlEncodedContent([.. fields.Select(field => KeyValuePair.Create(field.Name, field.Value)), KeyValuePair.Create("__RequestVerificationToken", await TokenAsync(client, page))]));

    public static async Task<string> TokenAsync(HttpClient client, string page) => Token().Match(await client.GetStringAsync(page)).Groups[1].Value;

    /// <summary>Makes the first account, and comes in with it.</summary>
    public async Task<HttpClient> FirstAsync(string name, string password)
    {
        var client = NewClient();
        using var answer = await PostAsync(client, $"/welcome?token={Word}", "/do/welcome", ("token", Word!), ("name", name), ("password", password));
        answer.EnsureSuccessStatusCode();
        return client;
    }

    /// <summary>Has an auditor make an account, and comes in with it.</summary>
    public async Task<HttpClient> InvitedAsync(HttpClient auditor, string name, string role, string password)
    {
        using var made = await PostAsync(auditor, "/accounts", "/do/accounts", ("name", name), ("role", role));
        var query = System.Web.HttpUtility.ParseQueryString(made.RequestMessage!.RequestUri!.Query);
        var client = NewClient();
        var page = $"/welcome?account={Uri.EscapeDataString(query["account"]!)}&token={Uri.EscapeDataString(query["token"]!)}";
        using var answer = await PostAsync(client, page, "/do/welcome", ("account", query["account"]!), ("token", query["token"]!), ("password", password));
        answer.EnsureSuccessStatusCode();
        return client;
    }

    public async ValueTask DisposeAsync()
    {
        await App.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }

    [GeneratedRegex("name=\"__RequestVerificationToken\" value=\"([^\"]+)\"")]
    private static partial Regex Token();
}
