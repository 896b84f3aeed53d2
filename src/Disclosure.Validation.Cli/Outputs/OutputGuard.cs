using Disclosure.Validation.Cli.CommandLine;
using Disclosure.Validation.Cli.Files;
using Disclosure.Validation.Cli.Inputs;
using Disclosure.Validation.Cli.Shell;
using Disclosure.Validation.Problems;

namespace Disclosure.Validation.Cli.Outputs;

/// <summary>A file that a command writes.</summary>
/// <param name="What">What it is to the user: a format, or an option.</param>
/// <param name="Name">The path as the user gave it.</param>
internal sealed record WrittenFile(string What, string Name)
{
    /// <summary>Whether it is a folder, which is replaced as a whole.</summary>
    public bool IsFolder { get; init; }

    /// <summary>Whether it is read first where it is there, and goes into what is written.</summary>
    public bool IsUpdated { get; init; }
}

/// <summary>
/// Sees to it, before anything is written, that what a command writes takes the place of nothing that it reads, and of
/// nothing else that it writes: over all files named, wherever links lead.
/// </summary>
internal static class OutputGuard
{
    private static readonly HashSet<string> PackKinds = new(StringComparer.OrdinalIgnoreCase) { ".yaml", ".yml" };

    /// <param name="surroundings">Where relative paths start.</param>
    /// <param name="written">What the command writes.</param>
    /// <param name="read">The files that it reads, and the folders of rule packs; those that are not given are null.</param>
    /// <exception cref="DisclosureInputException">Something would be overwritten.</exception>
    public static void Require(Surroundings surroundings, IEnumerable<WrittenFile> written, IEnumerable<string?> read)
    {
        if (written.FirstOrDefault(file => file.Name.Length == 0) is { } nameless)
        {
            throw new DisclosureInputException(UsageProblems.MissingValue(nameless.What));
        }

        List<Target> targets = [.. written.Select(file => new Target(file, FilePaths.Real(surroundings.FullPath(file.Name))))];
        for (var i = 0; i < targets.Count; i++)
        {
            if (targets.Take(i).FirstOrDefault(other => targets[i].Meets(other)) is { } other)
            {
                throw new DisclosureInputException(OutputProblems.SharedPlace(other.File, targets[i].File));
            }
        }

        var folders = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var name in targets.Count == 0 ? [] : read.Where(name => name is { Length: > 0 } and not InputSource.StandardInput).OfType<string>())
        {
            foreach (var path in FilesOf(surroundings.FullPath(name)).Select(file => Real(file, folders)))
            {
                if (targets.Find(target => target.Holds(path)) is { } target)
                {
                    throw new DisclosureInputException(OutputProblems.IsInput(target.File, surroundings.Shown(name)));
                }
            }
        }
    }

    private static IEnumerable<string> FilesOf(string path) => Directory.Exists(path)
        ? Directory.EnumerateFiles(path).Where(file => PackKinds.Contains(Path.GetExtension(file)))
        : [path];

    // Of thousands of files, the folder is looked up once.
    private static string Real(string path, Dictionary<string, string> folders)
    {
        if (new FileInfo(path).LinkTarget is not null || Path.GetDirectoryName(path) is not { } folder)
        {
            return FilePaths.Real(path);
        }

        if (!folders.TryGetValue(folder, out var real))
        {
            folders.Add(folder, real = FilePaths.Real(folder));
        }

        return Path.Combine(real, Path.GetFileName(path));
    }

    private sealed record Target(WrittenFile File, string Path)
    {
        public bool Holds(string path) => FilePaths.AreSame(Path, path) || (File.IsFolder && FilePaths.IsBelow(path, Path));

        public bool Meets(Target other) => Holds(other.Path) || other.Holds(Path);
    }
}
