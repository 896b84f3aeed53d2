using System.Globalization;
using System.Runtime.InteropServices;
using System.Text.Json;
using Xunit;

namespace Disclosure.Validation.Packages.Tests;

/// <summary>
/// The packages, made once in a folder of this machine, and a folder outside the checkout for applications that use them.
/// It takes minutes and asks the package source: so it is done where <c>CI</c> is set.
/// </summary>
public sealed class Packages : IAsyncLifetime
{
    private const string Tool = "Disclosure.Validation.Cli";
    private const string SqlTool = "Disclosure.Validation.Relations.Cli";

    private static readonly string[] Projects =
    [
        "Disclosure.Validation", "Disclosure.Validation.Authoring", "Disclosure.Validation.Documents",
        "Disclosure.Validation.Reporting", "Disclosure.Validation.Relations",
    ];

    private DirectoryInfo? _folder;

    /// <summary>Unlike any other, so that no package kept from another run is taken for it.</summary>
    public string Version { get; } = string.Create(CultureInfo.InvariantCulture, $"0.0.0-test.{Environment.ProcessId}.{Environment.TickCount64}");

    /// <summary>Where these packages say that their repository is.</summary>
    public const string Address = "https://repository.example/disclosure";

    public string Feed => Path.Combine(Folder, "feed");

    public string Folder => _folder?.FullName ?? throw new InvalidOperationException("The packages were not made.");

    public static void SkipWhereNotAsked() => Assert.SkipUnless(
        Environment.GetEnvironmentVariable("CI") == "true", "Packs and installs the packages, which takes minutes: set CI=true.");

    public async ValueTask InitializeAsync()
    {
        if (Environment.GetEnvironmentVariable("CI") != "true")
        {
            return;
        }

        _folder = Directory.CreateTempSubdirectory("disclosure-packages");
        // One build for all of them.
        var filter = Path.Combine(Folder, "packages.slnf");
        await File.WriteAllTextAsync(filter, JsonSerializer.Serialize(new
        {
            solution = new
            {
                path = Repository.Path("Disclosure.Validation.sln"),
                projects = Projects.Select(project => Path.Combine("src", project, $"{project}.csproj")),
            },
        }));
        await PackAsync(filter);

        // The native files of the tool take minutes each: here it comes for any system.
        await PackAsync(Tool, "-p:ToolPackageRuntimeIdentifiers=any");
        await PackAsync(Tool, "-p:ToolPackageRuntimeIdentifiers=any", "-r", "any");

        // The database of the other one is native: here it comes for this system.
        await PackAsync(SqlTool, $"-p:ToolPackageRuntimeIdentifiers={RuntimeInformation.RuntimeIdentifier}");

        await File.WriteAllTextAsync(Path.Combine(Folder, "nuget.config"),
            """
            <configuration>
              <packageSources><add key="here" value="feed" /></packageSources>
            </configuration>
            """);
    }

    /// <summary>A program that stands beside these tests.</summary>
    public static string Consumer(params string[] path) =>
        Repository.Path(["tests", "Disclosure.Validation.Packages.Tests", "Consumers", .. path]);

    public ValueTask DisposeAsync()
    {
        _folder?.Delete(recursive: true);
        return ValueTask.CompletedTask;
    }

    private Task<string> PackAsync(string project, params string[] more) => CommandLine.RunAsync(
        Repository.Root, "dotnet",
        ["pack", Path.Combine("src", project), "-c", "Release", "-o", Feed, $"-p:Version={Version}", $"-p:PackageVersion={Version}", $"-p:RepositoryUrl={Address}", .. more]);

    /// <summary>A project outside the checkout that references packages: of this repository, or <c>id/version</c>.</summary>
    public async Task<string> ProjectAsync(string name, string sdk, string program, string properties, params string[] packages)
    {
        var folder = Directory.CreateDirectory(Path.Combine(Folder, name)).FullName;
        var references = packages.Select(package => package.Split('/'))
            .Select(package => $"""<PackageReference Include="{package[0]}" Version="{package.ElementAtOrDefault(1) ?? Version}" />""");
        await File.WriteAllTextAsync(Path.Combine(folder, $"{name}.csproj"),
            $"""
            <Project Sdk="{sdk}">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <ImplicitUsings>enable</ImplicitUsings>
                <Nullable>enable</Nullable>
                <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
                {properties}
              </PropertyGroup>
              <ItemGroup>{string.Concat(references)}</ItemGroup>
            </Project>
            """);
        await File.WriteAllTextAsync(Path.Combine(folder, "Program.cs"), program);
        return folder;
    }
}
