using System.IO.Enumeration;
using Disclosure.Validation.Cli.Files;
using Disclosure.Validation.Documents.Detection;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Cli.Inputs.Folders;

/// <summary>The files below a folder, but for those of the system.</summary>
internal static class FolderFiles
{
    private static readonly HashSet<string> KindsOfResults = new(StringComparer.OrdinalIgnoreCase) { ".html", ".json", ".xlsx", ".md", ".txt" };

    public static LocalizedText EarlierResult { get; } = new("是以前的检查结果", "it is the result of an earlier check");

    public static IEnumerable<string> Below(string name, string folder) =>
        Files(folder).Select(file => Path.Combine(name, Path.GetRelativePath(folder, file)));

    /// <summary>Whether an earlier run of this tool has written the file.</summary>
    /// <exception cref="IOException">The file can't be read.</exception>
    public static bool IsResult(string path) =>
        KindsOfResults.Contains(Path.GetExtension(path)) && new FileInfo(path).Length > 0 && EarlierOutput.Is(path);

    // Links to folders are not followed: they may lead in a circle.
    private static FileSystemEnumerable<string> Files(string folder) => new(
        folder,
        (ref entry) => entry.ToFullPath(),
        new EnumerationOptions
        {
            RecurseSubdirectories = true,
            IgnoreInaccessible = false,
            AttributesToSkip = FileAttributes.Hidden | FileAttributes.System,
        })
    {
        ShouldIncludePredicate = (ref entry) => !entry.IsDirectory && !FileKinds.IsOfSystem(entry.FileName.ToString()),
        ShouldRecursePredicate = (ref entry) => !entry.Attributes.HasFlag(FileAttributes.ReparsePoint),
    };
}
