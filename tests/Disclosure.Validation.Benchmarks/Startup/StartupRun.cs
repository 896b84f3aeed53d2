using System.Globalization;
using System.Runtime.InteropServices;
using Disclosure.Validation.Benchmarks.Bulk;

namespace Disclosure.Validation.Benchmarks.Startup;

/// <summary>
/// What it takes to start the tool: <c>--version</c> and <c>check</c> of one report, by <c>dotnet</c>, compiled ahead (ReadyToRun), and as the single native
/// file, beside a program that only says hello. The processes run in turn, so that a busy machine is busy for all of them.
/// </summary>
internal static class StartupRun
{
    private const int Runs = 15;

    private static readonly int[] Many = [1, 10, 100, 1_000, 10_000];

    /// <summary>Prints the times, then those of many reports.</summary>
    /// <param name="native">The native file; null to make one.</param>
    /// <param name="output">Where to.</param>
    public static void Print(string? native, TextWriter output)
    {
        var folder = Directory.CreateTempSubdirectory("disclosure-startup").FullName;
        try
        {
            var launches = Make(folder, native);
            var times = launches.ConvertAll(_ => new List<Cost>());
            for (var run = -1; run < Runs; run++)
            {
                for (var i = 0; i < launches.Count; i++)
                {
                    var cost = launches[i].Run(folder);
                    if (run >= 0)
                    {
                        times[i].Add(cost);
                    }
                }
            }

            Print(output, launches, times);
            BulkRun.Print(Path.Combine(folder, "ready", "disclosure.dll"), Many, output);
            BulkRun.Print(launches[^1].Program, Many, output);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static List<Launch> Make(string folder, string? native)
    {
        var tool = Repository.Path("src", "Disclosure.Validation.Cli");
        var report = Repository.Path("tests", "Disclosure.Validation.Cli.Tests", "Fixtures", "pingtan-2020.json");
        File.WriteAllText(Path.Combine(folder, "hello.cs"), "System.Console.WriteLine(\"hello\");\n");
        File.WriteAllText(Path.Combine(folder, "hello.csproj"),
            """
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup><OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework></PropertyGroup>
            </Project>
            """);
        Dotnet("build", "hello.csproj", "-c", "Release", "-o", "hello");
        Dotnet("publish", tool, "-c", "Release", "-o", "portable");
        Dotnet(
            "publish", tool, "-c", "Release", "-r", RuntimeInformation.RuntimeIdentifier, "--self-contained", "false", "-p:PublishAot=false",
            "-p:PublishReadyToRun=true", "-o", "ready");
        if (native is null)
        {
            Dotnet("publish", tool, "-c", "Release", "-r", RuntimeInformation.RuntimeIdentifier, "-o", "native");
        }

        var portable = Path.Combine(folder, "portable", "disclosure.dll");
        var ready = Path.Combine(folder, "ready", "disclosure.dll");
        native ??= Path.Combine(folder, "native", OperatingSystem.IsWindows() ? "disclosure.exe" : "disclosure");
        return
        [
            new("dotnet hello.dll", "dotnet", Path.Combine(folder, "hello", "hello.dll")),
            new("dotnet disclosure.dll --version", "dotnet", portable, "--version"),
            new("dotnet disclosure.dll check", "dotnet", portable, "check", report, "--fail-on", "never"),
            new("dotnet disclosure.dll check, json", "dotnet", portable, "check", report, "--fail-on", "never", "--format", "json"),
            new("ReadyToRun disclosure.dll check", "dotnet", ready, "check", report, "--fail-on", "never"),
            new("ReadyToRun disclosure.dll check, json", "dotnet", ready, "check", report, "--fail-on", "never", "--format", "json"),
            new("native disclosure --version", native, "--version"),
            new("native disclosure check", native, "check", report, "--fail-on", "never"),
            new("native disclosure check, json", native, "check", report, "--fail-on", "never", "--format", "json"),
        ];

        void Dotnet(params string[] arguments) => new Launch("dotnet", "dotnet", arguments).Run(folder);
    }

    private static void Print(TextWriter output, List<Launch> launches, List<List<Cost>> costs)
    {
        output.WriteLine($"{Runs} runs of each in turn, after one not counted; milliseconds from start to end of the process, and of processors");
        output.WriteLine($"{"",-40}{"least",8}{"median",8}{"/ hello",9}{"cpu",8}{"/ hello",9}");
        var (hello, helloCpu) = (Median(costs[0], cost => cost.Wall), Median(costs[0], cost => cost.Processor));
        for (var i = 0; i < launches.Count; i++)
        {
            var (wall, cpu) = (Median(costs[i], cost => cost.Wall), Median(costs[i], cost => cost.Processor));
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{launches[i].Name,-40}{costs[i].Min(cost => cost.Wall).TotalMilliseconds,8:F0}{wall,8:F0}{wall / hello,9:F2}{cpu,8:F0}{cpu / helloCpu,9:F2}"));
        }
    }

    private static double Median(List<Cost> costs, Func<Cost, TimeSpan> part) => costs.Select(part).Order().ElementAt(costs.Count / 2).TotalMilliseconds;
}
