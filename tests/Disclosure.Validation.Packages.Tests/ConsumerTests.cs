using System.Net.Http.Json;
using System.Text.Json;
using Xunit;

namespace Disclosure.Validation.Packages.Tests;

/// <summary>The packages in fresh applications outside the checkout, with the samples of the README as they stand there.</summary>
public sealed class ConsumerTests(Packages packages)
{
    private static readonly string Pingtan = Repository.Path(
        "tests", "Disclosure.Validation.Cli.Tests", "Fixtures", "pingtan-2020.json");

    [Fact]
    public async Task A_console_application_prints_what_the_readme_says()
    {
        Packages.SkipWhereNotAsked();
        var folder = await packages.ProjectAsync(
            "console", "Microsoft.NET.Sdk", Readme.Block("sample: library"), "", "Disclosure.Validation");

        Assert.Equal(Readme.Block("output: library"), await CommandLine.RunAsync(folder, "dotnet", "run"));
    }

    [Fact]
    public async Task A_web_application_answers_with_findings()
    {
        Packages.SkipWhereNotAsked();
        var folder = await packages.ProjectAsync(
            "web", "Microsoft.NET.Sdk.Web", Readme.Block("sample: web"), "",
            "Disclosure.Validation", "Disclosure.Validation.Documents");
        await CommandLine.RunAsync(folder, "dotnet", "build", "-o", "out");
        using var server = await WebServer.StartAsync(folder, "out/web.dll");
        using var response = await server.PostAsync("check", Pingtan);
        var findings = await response.Content.ReadFromJsonAsync<JsonElement>(Cancellation);
        using var refused = await server.PostTextAsync("check", "no report");

        Assert.Equal(422, (int)refused.StatusCode);
        Assert.Contains("REQ-DETAIL", findings.EnumerateArray().Select(finding => finding.GetProperty("rule").GetString()));
    }

    [Fact]
    public async Task The_tool_installs_and_prints_what_the_readme_says()
    {
        Packages.SkipWhereNotAsked();
        await CommandLine.RunAsync(
            packages.Folder, "dotnet", "tool", "install", "Disclosure.Validation.Cli", "--tool-path", "tools", "--version", packages.Version);
        var folder = Directory.CreateDirectory(Path.Combine(packages.Folder, "reports")).FullName;
        File.Copy(Pingtan, Path.Combine(folder, "pingtan-2020.json"));
        var arguments = Readme.Block("sample: tool").Trim().Split(' ').Skip(1).ToArray();
        var (exitCode, output, _) = await CommandLine.TryAsync(
            folder, Path.Combine(packages.Folder, "tools", "disclosure"), arguments);

        Assert.Equal(1, exitCode);
        Assert.Equal(Readme.Block("output: tool"), output);

        // A note that lies among reports changes nothing, a slip of the pen is told.
        var tool = Path.Combine(packages.Folder, "tools", "disclosure");
        await File.WriteAllTextAsync(Path.Combine(folder, "notes.txt"), "to do", Cancellation);
        Assert.Equal(1, (await CommandLine.TryAsync(folder, tool, "check", ".")).ExitCode);
        Assert.Contains("did you mean 'check'?", (await CommandLine.TryAsync(folder, tool, "chekc", ".", "--lang", "en")).Error, StringComparison.Ordinal);
        Assert.Contains("did you mean '--format'?", (await CommandLine.TryAsync(folder, tool, "check", ".", "--fromat", "json", "--lang", "en")).Error, StringComparison.Ordinal);
    }

    // With the database that is in its package.
    [Fact]
    public async Task The_tool_for_databases_installs_and_judges()
    {
        Packages.SkipWhereNotAsked();
        await CommandLine.RunAsync(
            packages.Folder, "dotnet", "tool", "install", "Disclosure.Validation.Relations.Cli", "--tool-path", "sql", "--version", packages.Version);
        var tool = Path.Combine(packages.Folder, "sql", "disclosure-sql");

        Assert.Equal(0, (await CommandLine.TryAsync(packages.Folder, tool, "export", Pingtan, "--output", "relations")).ExitCode);
        var (exitCode, output, _) = await CommandLine.TryAsync(packages.Folder, tool, "check", "relations");

        Assert.Equal(1, exitCode);
        Assert.Contains("REQ-DETAIL", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_core_compiles_ahead_of_time_without_a_warning()
    {
        Packages.SkipWhereNotAsked();
        Assert.SkipUnless(CCompilers.Any(File.Exists), "Native code needs a C compiler to link; none was found.");
        var folder = await packages.ProjectAsync(
            "native", "Microsoft.NET.Sdk", Readme.Block("sample: library"),
            "<PublishAot>true</PublishAot><InvariantGlobalization>true</InvariantGlobalization>", "Disclosure.Validation");
        var build = await CommandLine.RunAsync(folder, "dotnet", "publish", "-c", "Release", "-o", "out", "--use-current-runtime");

        Assert.DoesNotContain("warning", build, StringComparison.Ordinal);
        Assert.Equal(Readme.Block("output: library"), await CommandLine.RunAsync(folder, Path.Combine(folder, "out", "native")));
    }

    private static string[] CCompilers => ["/usr/bin/clang", "/usr/bin/gcc"];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;
}
