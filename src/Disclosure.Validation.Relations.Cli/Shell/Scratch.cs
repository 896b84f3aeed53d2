using Disclosure.Validation.Problems;

namespace Disclosure.Validation.Relations.Cli.Shell;

/// <summary>A file without a name for what has to be complete before it is used.</summary>
internal static class Scratch
{
    private const int BufferSize = 1 << 16;

    /// <exception cref="DisclosureInputException">There is no room for it.</exception>
    public static FileStream Open() => Guarded(() => new FileStream(
        Path.GetTempFileName(), FileMode.Create, FileAccess.ReadWrite, FileShare.None, BufferSize, FileOptions.DeleteOnClose));

    /// <summary>Does something that writes to such a file.</summary>
    /// <exception cref="DisclosureInputException">There is no room for it.</exception>
    public static T Guarded<T>(Func<T> write)
    {
        try
        {
            return write();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new DisclosureInputException(SqlProblems.NoRoom(e), e);
        }
    }
}
