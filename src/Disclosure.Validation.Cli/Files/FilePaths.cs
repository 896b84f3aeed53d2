namespace Disclosure.Validation.Cli.Files;

/// <summary>Tells whether two paths lead to one file.</summary>
internal static class FilePaths
{
    // As many as systems follow.
    private const int MostLinks = 40;

    /// <summary>How names of files are compared where the files are not there yet.</summary>
    public static StringComparison Comparison { get; } =
        OperatingSystem.IsWindows() || OperatingSystem.IsMacOS() ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;

    /// <summary>The full path with every link followed, of folders too; what does not exist stays as it is named.</summary>
    public static string Real(string path)
    {
        var links = 0;
        return Real(Path.TrimEndingDirectorySeparator(path), ref links);
    }

    /// <summary>Whether the real paths are those of one file: by name, as a second name (a hard link), or by other letters.</summary>
    public static bool AreSame(string one, string other) =>
        one.Equals(other, Comparison) || (LookAlike(new FileInfo(one), new FileInfo(other)) && ExcludeEachOther(one, other));

    /// <summary>Whether the real path lies below that of a folder.</summary>
    public static bool IsBelow(string path, string folder) =>
        path.StartsWith(Path.TrimEndingDirectorySeparator(folder) + Path.DirectorySeparatorChar, Comparison);

    private static string Real(string path, ref int links)
    {
        if (Path.GetDirectoryName(path) is not { } parent)
        {
            return path;
        }

        var folder = Real(parent, ref links);
        var real = Path.Combine(folder, Path.GetFileName(path));
        return links < MostLinks && new FileInfo(real).LinkTarget is { } target && links++ < MostLinks
            ? Real(Path.GetFullPath(target, folder), ref links)
            : real;
    }

    private static bool LookAlike(FileInfo one, FileInfo other) =>
        one.Exists && other.Exists && one.Length == other.Length && one.LastWriteTimeUtc == other.LastWriteTimeUtc;

    // A file that is open for one alone can't be opened under another name either.
    private static bool ExcludeEachOther(string one, string other)
    {
        try
        {
            using (Open(other, FileShare.Read))
            {
            }

            using var alone = Open(one, FileShare.None);
            try
            {
                using var again = Open(other, FileShare.Read);
                return false;
            }
            catch (IOException)
            {
                return true;
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return false;
        }

        static FileStream Open(string path, FileShare share) => new(path, FileMode.Open, FileAccess.Read, share);
    }
}
