using Disclosure.Validation.Cli.Files;
using Disclosure.Validation.Cli.Shell;
using Disclosure.Validation.Documents.Detection;
using Disclosure.Validation.Documents.Inputs;
using Disclosure.Validation.Findings.Verdicts;
using Disclosure.Validation.Problems;
using Disclosure.Validation.Text;
using Microsoft.Extensions.FileSystemGlobbing;

namespace Disclosure.Validation.Cli.Inputs.Folders;

/// <summary>The documents that the paths of a command line stand for, each once, and what is wrong with them.</summary>
/// <param name="Inputs">The documents.</param>
/// <param name="Problems">What is wrong with the paths.</param>
/// <param name="NotChecked">The files below folders, and in zip files, that are no documents.</param>
internal sealed record InputList(
    IReadOnlyList<InputSource> Inputs, IReadOnlyList<Problem> Problems, IReadOnlyList<NotCheckedFile> NotChecked) : IDisposable
{
    private string? _unpacked;

    /// <summary>The zip files that documents lie in.</summary>
    public IReadOnlyList<string> Archives { get; private init; } = [];

    /// <summary>All files that are read, zip files themselves among them: no output may take their place.</summary>
    public IEnumerable<string> Names => Inputs.Select(input => input.Name).Concat(Archives);

    /// <summary>Looks the paths up: files, folders (all below), zip files, globs, and <c>-</c>.</summary>
    /// <param name="paths">The paths as the user gave them.</param>
    /// <param name="surroundings">Where relative paths start.</param>
    public static InputList Find(IReadOnlyList<string> paths, Surroundings surroundings) =>
        Find(paths, surroundings, except: [], aside: []);

    /// <summary>Looks the paths up; what else the command reads is no document.</summary>
    /// <param name="paths">The paths as the user gave them.</param>
    /// <param name="surroundings">Where relative paths start.</param>
    /// <param name="except">What the command writes, files and folders: below a folder that is named, it is left out.</param>
    /// <param name="aside">The files that the command reads as something else: in a folder they are left out.</param>
    /// <param name="exclude">The globs of what is left out below folders; null for none.</param>
    /// <exception cref="DisclosureInputException">In a folder, a file stands in the place of an output, and is none.</exception>
    public static InputList Find(
        IReadOnlyList<string> paths,
        Surroundings surroundings,
        IEnumerable<string> except,
        IEnumerable<string> aside,
        IReadOnlyList<string>? exclude = null)
    {
        var search = new Search(
            surroundings, [.. except.Select(surroundings.FullPath)], [.. aside.Select(surroundings.FullPath)], new Exclusion(exclude ?? []));
        foreach (var path in paths)
        {
            search.Add(path);
        }

        return new InputList(search.Inputs, search.Problems, search.NotChecked) { Archives = search.Archives, _unpacked = search.Unpacked };
    }

    /// <summary>Removes what was unpacked.</summary>
    public void Dispose()
    {
        if (_unpacked is { } folder)
        {
            TemporaryFile.Remove(folder);
        }
    }

    private sealed class Search(Surroundings surroundings, HashSet<string> except, HashSet<string> aside, Exclusion exclusion)
    {
        private readonly HashSet<string> _seen = new(StringComparer.Ordinal);

        public List<InputSource> Inputs { get; } = [];

        public List<Problem> Problems { get; } = [];

        public List<NotCheckedFile> NotChecked { get; } = [];

        public List<string> Archives { get; } = [];

        public string? Unpacked { get; private set; }

        public void Add(string path)
        {
            var full = surroundings.FullPath(path);
            if (path == InputSource.StandardInput)
            {
                AddOnce(path, null);
            }
            else if (File.Exists(full))
            {
                AddNamed(path, full);
            }
            else if (path.Length > 0 && Directory.Exists(full))
            {
                AddAll(
                    path, () => FolderFiles.Below(path, full).Where(file => !exclusion.Covers(Path.GetRelativePath(path, file))),
                    AddFound, PathProblems.NoReports(path, FileKinds.Read));
            }
            else if (path.AsSpan().ContainsAny('*', '?'))
            {
                AddAll(path, () => Matches(path), AddNamed, PathProblems.NoMatch(path));
            }
            else
            {
                Problems.Add(PathProblems.NotFound(path));
            }
        }

        private bool AddOnce(string name, string? full, bool isNamed = true)
        {
            if (_seen.Add(full ?? name))
            {
                Inputs.Add(new InputSource(name, full) { IsNamed = isNamed });
            }

            return true;
        }

        private bool AddNamed(string file, string full)
        {
            if (!FileKinds.IsZip(file))
            {
                return AddOnce(file, full);
            }

            if (AddZip(file, full) is { } reason)
            {
                Problems.Add(PathProblems.Archive(file, reason));
            }

            return true;
        }

        // A file below a folder; whether there is a document in it.
        private bool AddFound(string file, string full)
        {
            if (FileKinds.IsZip(file))
            {
                if (AddZip(file, full) is { } reason)
                {
                    NotChecked.Add(new NotCheckedFile(file, reason));
                    return false;
                }

                return true;
            }

            var other = !FileKinds.IsDocument(file) ? FileKinds.WhyNot(file) : ResultFiles.Has(full) ? ResultFiles.WhyNot : null;
            if (other is null)
            {
                return AddOnce(file, full, isNamed: false);
            }

            NotChecked.Add(new NotCheckedFile(file, other));
            return false;
        }

        private LocalizedText? AddZip(string file, string full)
        {
            if (!_seen.Add(full))
            {
                return null;
            }

            Unpacked ??= Directory.CreateTempSubdirectory("disclosure-").FullName;
            var zip = new ZipFolder(Directory.CreateDirectory(Path.Combine(Unpacked, Path.GetRandomFileName())).FullName, exclusion);
            if (zip.Add(file, full) is { } reason)
            {
                return reason;
            }

            Archives.Add(file);
            Inputs.AddRange(zip.Inputs);
            NotChecked.AddRange(zip.NotChecked);
            return null;
        }

        private void AddAll(string path, Func<IEnumerable<string>> find, Func<string, string, bool> add, Problem none)
        {
            try
            {
                var files = find()
                    .Where(file => surroundings.FullPath(file) is var full && !aside.Contains(full) && !IsWritten(file, full))
                    .Order(StringComparer.Ordinal)
                    .ToList();
                // Every file has to be added, whether one has been or not.
                var added = files.Count(file => add(file, surroundings.FullPath(file)));
                if (added == 0)
                {
                    Problems.Add(none);
                }
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                Problems.Add(FileProblems.Unreadable(path, e));
            }
        }

        private bool IsWritten(string file, string full)
        {
            if (!except.Contains(full) && !except.Any(folder => FilePaths.IsBelow(full, folder)))
            {
                return false;
            }

            return EarlierOutput.Is(full) ? true : throw new DisclosureInputException(PathProblems.InputInFolder(file));
        }

        private IEnumerable<string> Matches(string glob)
        {
            var wildcard = glob.AsSpan().IndexOfAny('*', '?');
            var name = glob[..(glob.AsSpan(0, wildcard).LastIndexOfAny('/', Path.DirectorySeparatorChar) + 1)];
            var folder = surroundings.FullPath(name);
            if (!Directory.Exists(folder))
            {
                return [];
            }

            var matcher = new Matcher(StringComparison.Ordinal).AddInclude(glob[name.Length..]);
            return matcher.GetResultsInFullPath(folder)
                .Select(file => Path.Combine(name, Path.GetRelativePath(folder, file)));
        }
    }
}
