using System.Diagnostics;
using System.Net;
using System.Net.Http.Json;
using System.Text.RegularExpressions;
using Disclosure.Validation.Reports;
using Disclosure.Validation.Reports.Canonical;
using Xunit;

namespace Disclosure.Validation.Desk.Tests;

/// <summary>The desk in a process of its own, with a store of its own, on a free port of this machine.</summary>
internal sealed partial class DeskProcess : IAsyncDisposable
{
#if DEBUG
    private const string Build = "Debug";
#else
    private const string Build = "Release";
#endif
    private static readonly TimeSpan Most = TimeSpan.FromMinutes(4);

    private readonly CookieContainer _cookies = new();
    private readonly Process _process;
    private readonly bool _isOwnFolder;

    private DeskProcess(Process process, string folder, bool isOwnFolder, Uri entry)
    {
        (_process, Folder, _isOwnFolder, Entry) = (process, folder, isOwnFolder, entry);
        Client = new HttpClient(new HttpClientHandler { CookieContainer = _cookies }) { BaseAddress = new Uri(Entry.GetLeftPart(UriPartial.Authority)) };
    }

    public string Folder { get; }

    /// <summary>The address with the word that opens the desk once.</summary>
    public Uri Entry { get; }

    public HttpClient Client { get; }

    public static string Program => Repository.Path("src", "Disclosure.Validation.Desk", "bin", Build, "net10.0", "Disclosure.Validation.Desk.dll");

    public static ProcessStartInfo With(params string[] arguments) => new("dotnet", [Program, .. arguments])
    {
        RedirectStandardOutput = true,
        RedirectStandardError = true,
    };

    public static async Task<DeskProcess> StartAsync(string? folder = null, string? name = "王审核", params string[] arguments)
    {
        var own = folder ?? Directory.CreateTempSubdirectory("disclosure-desk-").FullName;
        string[] named = name is null ? [] : ["--Desk:Name", name];
        var process = Process.Start(With(["--Desk:Folder", own, "--Desk:Browser", "false", "--Desk:Address", "http://127.0.0.1:0", .. named, .. arguments]))!;
        _ = process.StandardError.ReadToEndAsync();
        return new DeskProcess(process, own, folder is null, await EntryAsync(process.StandardOutput));
    }

    /// <summary>Opens the desk as the browser would.</summary>
    public async Task<DeskProcess> EnterAsync()
    {
        using var page = await Client.GetAsync(Entry);
        page.EnsureSuccessStatusCode();
        return this;
    }

    /// <summary>A cookie that the desk has given.</summary>
    public string Cookie(string name) => _cookies.GetCookies(Client.BaseAddress!)[name]!.Value;

    /// <summary>An address of the desk, whole.</summary>
    public string Address(string address) => Entry.GetLeftPart(UriPartial.Authority) + address;

    public HttpClient NewClient() => new(new HttpClientHandler { CookieContainer = new CookieContainer() }) { BaseAddress = new Uri(Entry.GetLeftPart(UriPartial.Authority)) };

    /// <summary>The word that a page of the desk sends along.</summary>
    public async Task<string> TokenAsync() => Token().Match(await Client.GetStringAsync("/out")).Groups[1].Value;

    public async Task<HttpResponseMessage> PostAsync(string address, params (string Name, string Value)[] fields) => await Client.PostAsync(
        address,
        new FormUrlEncodedContent([.. fields.Select(field => KeyValuePair.Create(field.Name, field.Value)), KeyValuePair.Create("__RequestVerificationToken", await TokenAsync())]));

    public async Task<IReadOnlyList<Brought>> BringAsync(params (string Name, byte[] Bytes)[] files)
    {
        using var form = new MultipartFormDataContent();
        foreach (var (name, bytes) in files)
        {
            form.Add(new ByteArrayContent(bytes), "file", name);
        }

        using var request = new HttpRequestMessage(HttpMethod.Post, "/do/submissions") { Content = form };
        request.Headers.Add("X-Desk", await TokenAsync());
        using var answer = await Client.SendAsync(request);
        answer.EnsureSuccessStatusCode();
        return (await answer.Content.ReadFromJsonAsync<List<Brought>>())!;
    }

    public Task<IReadOnlyList<Brought>> BringAsync(params DisclosureReport[] reports) =>
        BringAsync([.. reports.Select(report => ($"{report.Issuer}-{report.Year}.json", System.Text.Encoding.UTF8.GetBytes(report.ToJson())))]);

    /// <summary>Asks until it is so; a machine that does much else is slow, not wrong.</summary>
    public static async Task UntilAsync(Func<Task<bool>> isSo)
    {
        for (var watch = Stopwatch.StartNew(); !await isSo(); await Task.Delay(100))
        {
            Assert.True(watch.Elapsed < Most, "It did not come about.");
        }
    }

    /// <summary>Waits until so many reports are in the list, all checked.</summary>
    public Task CheckedAsync(int count) => UntilAsync(async () =>
    {
        var page = WebUtility.HtmlDecode(await Client.GetStringAsync("/"));
        return (page.Contains($"共 {count} 份报告", StringComparison.Ordinal) || page.Contains($"{count} reports,", StringComparison.Ordinal))
            && !page.Contains("正在核对", StringComparison.Ordinal) && !page.Contains("being checked", StringComparison.Ordinal);
    });

    /// <summary>Ends the process as the system would that runs out of memory: nothing in it is told.</summary>
    public async Task KillAsync()
    {
        _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await KillAsync();
        _process.Dispose();
        if (_isOwnFolder)
        {
            Directory.Delete(Folder, recursive: true);
        }
    }

    private static async Task<Uri> EntryAsync(StreamReader output)
    {
        using var time = new CancellationTokenSource(Most);
        var said = new List<string>();
        while (await output.ReadLineAsync(time.Token) is { } line)
        {
            said.Add(line);
            if (line.StartsWith("http://127.0.0.1:", StringComparison.Ordinal))
            {
                _ = output.BaseStream.CopyToAsync(Stream.Null, CancellationToken.None);
                return new Uri(line);
            }
        }

        throw new InvalidOperationException(string.Join('\n', said));
    }

    [GeneratedRegex("name=\"__RequestVerificationToken\" value=\"([^\"]+)\"")]
    private static partial Regex Token();
}

/// <summary>What the desk answers for a file.</summary>
internal sealed record Brought(string Name, IReadOnlyList<int> Submissions, string? Problem);
