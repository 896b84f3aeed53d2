using System.Diagnostics;

namespace Disclosure.Validation.Benchmarks.Startup;

/// <summary>A whole process, from its start to its end.</summary>
/// <param name="Name">What it is called in the table.</param>
/// <param name="Program">The program.</param>
/// <param name="Arguments">Its arguments.</param>
internal sealed record Launch(string Name, string Program, params string[] Arguments)
{
    /// <summary>Runs it in that folder, and throws its output away.</summary>
    /// <exception cref="InvalidOperationException">It failed.</exception>
    public TimeSpan Run(string folder)
    {
        var start = new ProcessStartInfo(Program, Arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        var began = Stopwatch.GetTimestamp();
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        var time = Stopwatch.GetElapsedTime(began);
        return process.ExitCode == 0
            ? time
            : throw new InvalidOperationException(
                $"{Program} {string.Join(' ', Arguments)} ended with {process.ExitCode}:\n{output}\n{error.Result}");
    }
}
