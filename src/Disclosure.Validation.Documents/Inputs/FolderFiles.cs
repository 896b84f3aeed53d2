using System.IO.Enumeration;
using Disclosure.Validation.Documents.Detection;

namespace Disclosure.Validation.Documents.Inputs;

/// <summary>The files below a folder, but for those of the system and hidden ones.</summary>
public static class FolderFiles
{
    /// <summary>The files, each named as what people call the folder and the way from there. Links to folders are not followed: they may lead in a circle.</summary>
    /// <param name="name">What people call the folder.</param>
    /// <param name="folder">Its full path.</param>
    /// <exception cref="IOException">A folder can't be read.</exception>
    /// <exception cref="UnauthorizedAccessException">A folder may not be read.</exception>
    public static IEnumerable<string> Below(string name, string folder) =>
        Files(folder).Select(file => Path.Combine(name, Path.GetRelativePath(folder, file)));

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
