using System.Diagnostics;
using System.Text;
using Xunit;

namespace Disclosure.Validation.Packages.Tests;

/// <summary>Runs programs as a developer would.</summary>
internal static class CommandLine
{
    /// <summary>What the program writes to its output; the test fails where the program does.</summary>
    public static async Task<string> RunAsync(string folder, string program, params string[] arguments)
    {
        var (exitCode, output, error) = await TryAsync(folder, program, arguments);
        Assert.True(exitCode == 0, $"{program} {string.Join(' ', arguments)} ended with {exitCode}:\n{output}\n{error}");
        return output;
    }

    /// <summary>The exit code, and what the program writes to its output and to its error stream.</summary>
    public static async Task<(int ExitCode, string Output, string Error)> TryAsync(
        string folder, string program, params string[] arguments)
    {
        using var process = Start(folder, program, arguments);
        var error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        var output = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (process.ExitCode, output.ReplaceLineEndings("\n"), await error);
    }

    public static Process Start(string folder, string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
        };

        // What the surrounding test run sets for its own build is not for these.
        foreach (var name in start.Environment.Keys.Where(name => name.StartsWith("MSBuild", StringComparison.Ordinal)).ToList())
        {
            start.Environment.Remove(name);
        }

        return Process.Start(start)!;
    }
}
