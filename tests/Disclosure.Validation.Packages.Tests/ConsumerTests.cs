using System.Net.Http.Json;
using System.Text.Json;
using System.Text.RegularExpressions;
using Xunit;

namespace Disclosure.Validation.Packages.Tests;

/// <summary>The packages in fresh applications outside the checkout, with the samples of the README as they stand there.</summary>
public sealed partial class ConsumerTests(Packages packages)
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
        using var process = CommandLine.Start(folder, "dotnet", "out/web.dll", "--urls", "http://127.0.0.1:0");
        try
        {
            using var client = new HttpClient { BaseAddress = await ListeningAsync(process.StandardOutput) };
            using var document = new ByteArrayContent(await File.ReadAllBytesAsync(Pingtan, Cancellation));
            using var response = await client.PostAsync("check", document, Cancellation);
            var findings = await response.Content.ReadFromJsonAsync<JsonElement>(Cancellation);

            using var text = new StringContent("no report");
            using var refused = await client.PostAsync("check", text, Cancellation);

            Assert.Equal(422, (int)refused.StatusCode);
            Assert.Contains("REQ-DETAIL", findings.EnumerateArray().Select(finding => finding.GetProperty("rule").GetString()));
        }
        finally
        {
            process.Kill(entireProcessTree: true);
        }
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

    private static async Task<Uri> ListeningAsync(StreamReader output)
    {
        while (await output.ReadLineAsync(Cancellation) is { } line)
        {
            if (Address().Match(line) is { Success: true } match)
            {
                return new Uri(match.Value);
            }
        }

        throw new InvalidOperationException("The application ended before it listened.");
    }

    [GeneratedRegex(@"http://127\.0\.0\.1:\d+")]
    private static partial Regex Address();
}
