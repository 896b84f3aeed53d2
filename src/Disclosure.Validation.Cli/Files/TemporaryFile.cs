using System.Text.RegularExpressions;

namespace Disclosure.Validation.Cli.Files;

/// <summary>
/// A hidden file beside what it will become, open until it is put there or removed. What a killed run has left is known by
/// its name, and by nobody holding it open: the system lets go of the files of a process that ends, however it ends.
/// </summary>
internal static partial class TemporaryFile
{
    private const int MostTries = 3;

    /// <summary>Makes a file beside another, after removing what killed runs have left there.</summary>
    /// <exception cref="IOException">The folder can't be written.</exception>
    public static FileStream Beside(string target)
    {
        var folder = Path.GetDirectoryName(target) ?? target;
        Sweep(folder);
        for (var tried = 1; ; tried++)
        {
            var path = Path.Combine(folder, $".disclosure-{Path.GetRandomFileName()}.tmp");
            try
            {
                // Nothing is kept in memory: a stream that did so would fail on a full disk once more when it is closed.
                var file = new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.Read | FileShare.Delete, bufferSize: 0);
                if (File.Exists(path))
                {
                    return file;
                }

                file.Dispose();
            }
            catch (IOException) when (tried < MostTries && File.Exists(path))
            {
                // Another run that sweeps has come between making the file and holding it.
            }
        }
    }

    /// <summary>The path of another file, or a folder, that is of use as long as the file is held.</summary>
    /// <param name="file">The path of the file.</param>
    /// <param name="use">What the other is for.</param>
    public static string Sibling(string file, string use) => Path.ChangeExtension(file, $".{use}.tmp");

    /// <summary>Removes a file or folder that is of no use any more, as far as that can be done.</summary>
    public static void Remove(string path)
    {
        try
        {
            if (Directory.Exists(path))
            {
                Directory.Delete(path, recursive: true);
            }
            else
            {
                File.Delete(path);
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // It is hidden, and the next run will try again.
        }
    }

    /// <summary>Removes what killed runs have left in a folder.</summary>
    public static void Sweep(string folder)
    {
        try
        {
            foreach (var path in Directory.EnumerateFileSystemEntries(folder, ".disclosure-*.tmp").ToList())
            {
                if (Name().Match(Path.GetFileName(path)) is { Success: true } name && !IsHeld(Path.Combine(folder, $"{name.Groups["run"]}.tmp")))
                {
                    Remove(path);
                }
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // Whether the folder can be written is seen when it is.
        }
    }

    private static bool IsHeld(string path)
    {
        try
        {
            using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.None);
            return false;
        }
        catch (FileNotFoundException)
        {
            return false;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return true;
        }
    }

    [GeneratedRegex(@"^(?<run>\.disclosure-[a-z0-9]{8}\.[a-z0-9]{3})(\.(pages|old|state))?\.tmp$")]
    private static partial Regex Name();
}
