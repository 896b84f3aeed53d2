using System.IO.Enumeration;
using Disclosure.Validation.Cli.Files;
using Disclosure.Validation.Cli.Shell;
using Disclosure.Validation.Problems;
using Microsoft.Extensions.FileSystemGlobbing;

namespace Disclosure.Validation.Cli.Inputs;

/// <summary>The documents that the paths of a command line stand for, each once, and what is wrong with them.</summary>
internal sealed record InputList(IReadOnlyList<InputSource> Inputs, IReadOnlyList<Problem> Problems)
{
    private static readonly HashSet<string> Kinds = new(StringComparer.OrdinalIgnoreCase)
    {
        ".json", ".yaml", ".yml", ".txt", ".html", ".htm", ".md", ".docx", ".xlsx", ".pdf",
        ".doc", ".wps", ".ofd", ".rtf", ".xls", ".et",
    };

    /// <summary>Looks the paths up: files, folders (all known kinds of files below), globs, and <c>-</c>.</summary>
    /// <param name="paths">The paths as the user gave them.</param>
    /// <param name="surroundings">Where relative paths start.</param>
    public static InputList Find(IReadOnlyList<string> paths, Surroundings surroundings) =>
        Find(paths, surroundings, except: [], aside: []);

    /// <summary>Looks the paths up; what else the command reads is no document.</summary>
    /// <param name="paths">The paths as the user gave them.</param>
    /// <param name="surroundings">Where relative paths start.</param>
    /// <param name="except">What the command writes, files and folders: below a folder that is named, it is left out.</param>
    /// <param name="aside">The files that the command reads as something else: in a folder they are left out.</param>
    /// <exception cref="DisclosureInputException">In a folder, a file stands in the place of an output, and is none.</exception>
    public static InputList Find(
        IReadOnlyList<string> paths, Surroundings surroundings, IEnumerable<string> except, IEnumerable<string> aside)
    {
        var search = new Search(
            surroundings, [.. except.Select(surroundings.FullPath)], [.. aside.Select(surroundings.FullPath)]);
        foreach (var path in paths)
        {
            search.Add(path);
        }

        return new InputList(search.Inputs, search.Problems);
    }

    private sealed class Search(Surroundings surroundings, HashSet<string> except, HashSet<string> aside)
    {
        private readonly HashSet<string> _seen = new(StringComparer.Ordinal);

        public List<InputSource> Inputs { get; } = [];

        public List<Problem> Problems { get; } = [];

        public void Add(string path)
        {
            var full = surroundings.FullPath(path);
            if (path == InputSource.StandardInput)
            {
                AddOnce(path, null);
            }
            else if (File.Exists(full))
            {
                AddOnce(path, full);
            }
            else if (path.Length > 0 && Directory.Exists(full))
            {
                AddAll(path, () => Below(path, full), PathProblems.NoReports(path, Kinds));
            }
            else if (path.AsSpan().ContainsAny('*', '?'))
            {
                AddAll(path, () => Matches(path), PathProblems.NoMatch(path));
            }
            else
            {
                Problems.Add(PathProblems.NotFound(path));
            }
        }

        private void AddOnce(string name, string? full)
        {
            if (_seen.Add(full ?? name))
            {
                Inputs.Add(new InputSource(name, full));
            }
        }

        private void AddAll(string path, Func<IEnumerable<string>> find, Problem none)
        {
            try
            {
                var files = find()
                    .Where(file => surroundings.FullPath(file) is var full && !aside.Contains(full) && !IsWritten(file, full))
                    .Order(StringComparer.Ordinal)
                    .ToList();
                foreach (var file in files)
                {
                    AddOnce(file, surroundings.FullPath(file));
                }

                if (files.Count == 0)
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

        private static IEnumerable<string> Below(string name, string folder) =>
            Documents(folder).Select(file => Path.Combine(name, Path.GetRelativePath(folder, file)));

        // Links to folders are not followed: they may lead in a circle.
        private static FileSystemEnumerable<string> Documents(string folder) => new(
            folder,
            (ref entry) => entry.ToFullPath(),
            new EnumerationOptions
            {
                RecurseSubdirectories = true,
                IgnoreInaccessible = false,
                AttributesToSkip = FileAttributes.Hidden | FileAttributes.System,
            })
        {
            ShouldIncludePredicate = (ref entry) => !entry.IsDirectory && IsDocument(entry.FileName),
            ShouldRecursePredicate = (ref entry) => !entry.Attributes.HasFlag(FileAttributes.ReparsePoint),
        };

        // Office programs keep "~$name.docx" beside a document that is open.
        private static bool IsDocument(ReadOnlySpan<char> name) =>
            !name.StartsWith("~$") && Kinds.Contains(Path.GetExtension(name).ToString());

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
