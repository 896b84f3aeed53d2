using System.Net.Http.Json;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Xunit;

namespace Disclosure.Validation.Packages.Tests;

/// <summary>What stood in the way of those who tried the packages, in fresh applications outside of the checkout.</summary>
public sealed class ApiTests(Packages packages)
{
    private const string CopiesCity =
        """</PropertyGroup><ItemGroup><None Update="city/**" CopyToOutputDirectory="PreserveNewest" /></ItemGroup><PropertyGroup>""";

    private static readonly string Pingtan = Repository.Path(
        "tests", "Disclosure.Validation.Cli.Tests", "Fixtures", "pingtan-2020.json");

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_console_application_finds_every_fault_mended()
    {
        Packages.SkipWhereNotAsked();
        var program = await File.ReadAllTextAsync(Packages.Consumer("Console.cs"), Cancellation);
        var folder = await packages.ProjectAsync(
            "faults", "Microsoft.NET.Sdk", program, "", "Disclosure.Validation", "Disclosure.Validation.Reporting");

        var lines = (await CommandLine.RunAsync(folder, "dotnet", "run")).Split('\n', StringSplitOptions.RemoveEmptyEntries);

        Assert.Equal(Regex.Count(program, "^Say", RegexOptions.Multiline), lines.Length);
        Assert.True(lines.Length > 20);
        Assert.All(lines, line => Assert.StartsWith("ok ", line, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_web_application_writes_every_format_to_the_servers_stream_and_waits_for_rules()
    {
        Packages.SkipWhereNotAsked();
        var folder = await WebAsync("webapi");
        using var server = await WebServer.StartAsync(folder, "out/webapi.dll");

        foreach (var format in new[] { "html", "xlsx", "sarif", "markdown" })
        {
            using var written = await server.PostAsync($"report/{format}", Pingtan);
            Assert.Equal(200, (int)written.StatusCode);
            Assert.True((await written.Content.ReadAsByteArrayAsync(Cancellation)).Length > 1000, format);
        }

        using var answered = await server.PostAsync("result", Pingtan);
        var result = await answered.Content.ReadFromJsonAsync<JsonElement>(Cancellation);
        Assert.Contains("OWN-MOST", result.GetProperty("findings").EnumerateArray().Select(finding => finding.GetProperty("rule").GetString()));
        using var failed = await server.PostAsync("failures", Pingtan);
        Assert.Contains("OWN-MOST requests.new.total", await failed.Content.ReadFromJsonAsync<string[]>(Cancellation) ?? []);

        foreach (var (option, message) in new[]
        {
            ("--Disclosure:BuiltIn=cn-2021", "Disclosure:BuiltIn: 'cn-2021' is no list"),
            ("--Disclosure:BuildIn:0=cn-2021", "did you mean 'BuiltIn'?"),
            ("--Disclosure:ErrorLocalisation:MaxCells=-1", "Disclosure:ErrorLocalisation:MaxCells"),
        })
        {
            var (exitCode, output, error) = await CommandLine.TryAsync(folder, "dotnet", "out/webapi.dll", option, "--urls", "http://127.0.0.1:0");
            Assert.NotEqual(0, exitCode);
            Assert.Contains(message, output + error, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_citys_pack_has_its_tests_in_a_project_of_xunit()
    {
        Packages.SkipWhereNotAsked();
        var folder = await packages.ProjectAsync(
            "citytests", "Microsoft.NET.Sdk", await File.ReadAllTextAsync(Packages.Consumer("CityTests.cs"), Cancellation), CopiesCity,
            "Disclosure.Validation", "Disclosure.Validation.Authoring", $"xunit.v3/{VersionOf("xunit.v3")}");
        Directory.CreateDirectory(Path.Combine(folder, "city"));
        foreach (var file in Directory.EnumerateFiles(Packages.Consumer("city")))
        {
            File.Copy(file, Path.Combine(folder, "city", Path.GetFileName(file)));
        }

        var output = await CommandLine.RunAsync(folder, "dotnet", "run", "--", "-noColor");

        Assert.Matches(@"Total: 5,.*Failed: 0", output);
    }

    private async Task<string> WebAsync(string name)
    {
        var folder = await packages.ProjectAsync(
            name, "Microsoft.NET.Sdk.Web", await File.ReadAllTextAsync(Packages.Consumer("Web.cs"), Cancellation), "",
            "Disclosure.Validation", "Disclosure.Validation.Documents", "Disclosure.Validation.Reporting");
        await CommandLine.RunAsync(folder, "dotnet", "build", "-o", "out");
        return folder;
    }

    private static string VersionOf(string package) => XDocument.Load(Repository.Path("Directory.Packages.props")).Descendants("PackageVersion")
        .Single(version => (string?)version.Attribute("Include") == package).Attribute("Version")!.Value;
}
