using System.Diagnostics;
using System.Runtime.InteropServices;

namespace Disclosure.Validation.Benchmarks;

/// <summary>What a process took.</summary>
/// <param name="Wall">The time from its start to its end.</param>
/// <param name="Processor">The time on processors, of all its threads.</param>
/// <param name="Memory">The most memory that it was seen to hold, in bytes.</param>
internal readonly record struct Cost(TimeSpan Wall, TimeSpan Processor, long Memory);

/// <summary>A whole process, from its start to its end.</summary>
/// <param name="Name">What it is called in the table.</param>
/// <param name="Program">The program.</param>
/// <param name="Arguments">Its arguments.</param>
internal sealed record Launch(string Name, string Program, params string[] Arguments)
{
    private const int LooksEvery = 20;
    private const int Children = -1;

    // The first two times of the structure are those of the user and of the system, in seconds and millionths; all of it has room here.
    private static readonly long[] Usage = new long[32];

    /// <summary>Runs it in that folder, and throws its output away.</summary>
    /// <exception cref="InvalidOperationException">It failed.</exception>
    public Cost Run(string folder)
    {
        var start = new ProcessStartInfo(Program, Arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        var (before, began) = (OfChildren(), Stopwatch.GetTimestamp());
        using var process = Process.Start(start)!;
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        var memory = 0L;
        while (!process.WaitForExit(LooksEvery))
        {
            memory = Math.Max(memory, PeakOf(process));
        }

        process.WaitForExit();
        var wall = Stopwatch.GetElapsedTime(began);
        var processor = OperatingSystem.IsWindows() ? process.TotalProcessorTime : OfChildren() - before;
        return process.ExitCode == 0
            ? new Cost(wall, processor, memory)
            : throw new InvalidOperationException(
                $"{Program} {string.Join(' ', Arguments)} ended with {process.ExitCode}:\n{output.Result}\n{error.Result}");
    }

    private static long PeakOf(Process process)
    {
        try
        {
            process.Refresh();
            return process.PeakWorkingSet64;
        }
        catch (InvalidOperationException)
        {
            // It came to its end just now.
            return 0;
        }
    }

    // Processes are run one after the other, so that what is added is of the last one.
    private static TimeSpan OfChildren()
    {
        if (OperatingSystem.IsWindows() || GetUsage(Children, Usage) != 0)
        {
            return TimeSpan.Zero;
        }

        return TimeSpan.FromSeconds(Usage[0] + Usage[2]) + TimeSpan.FromMicroseconds(Usage[1] + Usage[3]);
    }

    [DllImport("libc", EntryPoint = "getrusage")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int GetUsage(int who, long[] usage);
}
