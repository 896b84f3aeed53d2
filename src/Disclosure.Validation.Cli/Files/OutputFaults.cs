using Disclosure.Validation.Problems;

namespace Disclosure.Validation.Cli.Files;

/// <summary>What the system says against writing a file.</summary>
internal static class OutputFaults
{
    public static bool Is(Exception fault) => fault is IOException or UnauthorizedAccessException;

    public static DisclosureInputException Of(string? name, Exception fault) => new(FileProblems.Unwritable(name ?? "-", fault), fault);
}
