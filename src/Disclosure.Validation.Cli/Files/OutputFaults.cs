using Disclosure.Validation.Problems;

namespace Disclosure.Validation.Cli.Files;

/// <summary>What the system says against writing a file.</summary>
internal static class OutputFaults
{
    // Linux and macOS say 32; Windows that the pipe is broken, or being closed.
    private static readonly int[] ClosedPipe = [32, unchecked((int)0x8007006D), unchecked((int)0x800700E8)];

    public static bool Is(Exception fault) => fault is IOException or UnauthorizedAccessException;

    public static DisclosureInputException Of(string? name, Exception fault) => new(FileProblems.Unwritable(name ?? "-", fault), fault);

    /// <summary>Whether whoever reads what is written has gone, and wants no more of it.</summary>
    public static bool IsReaderGone(Exception fault) => fault is IOException && ClosedPipe.Contains(fault.HResult);
}
