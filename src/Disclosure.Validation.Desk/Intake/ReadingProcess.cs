using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;

namespace Disclosure.Validation.Desk.Intake;

/// <summary>Names the process that reads a document, so that another on the same store knows whether it still does.</summary>
internal static class ReadingProcess
{
    // The system tells the start of a process by its own clock, which may be put right.
    private const long Tolerance = 60;

    /// <summary>This process: the machine, its number there, and when it was started.</summary>
    public static string Name { get; } = NameOfThis();

    /// <summary>Whether the process was one of this machine, and is no more. Of other machines nothing is known.</summary>
    public static bool IsGone(string? name)
    {
        if (name?.Split('/') is not [var machine, var number, var start] || machine != Environment.MachineName
            || !int.TryParse(number, CultureInfo.InvariantCulture, out var id) || !long.TryParse(start, CultureInfo.InvariantCulture, out var started))
        {
            return false;
        }

        try
        {
            using var process = Process.GetProcessById(id);
            return Math.Abs(StartOf(process) - started) > Tolerance;
        }
        catch (Exception e) when (e is ArgumentException or InvalidOperationException or Win32Exception)
        {
            // There is none of that number, or one of somebody else.
            return true;
        }
    }

    private static string NameOfThis()
    {
        using var process = Process.GetCurrentProcess();
        return string.Create(CultureInfo.InvariantCulture, $"{Environment.MachineName}/{process.Id}/{StartOf(process)}");
    }

    private static long StartOf(Process process) => new DateTimeOffset(process.StartTime).ToUnixTimeSeconds();
}
