using Disclosure.Validation.Cli.Files;
using Disclosure.Validation.Cli.Shell;

namespace Disclosure.Validation.Cli.Outputs;

/// <summary>The way from an output to the documents that were checked, so that a reader of the one can open the other.</summary>
internal sealed class DocumentLinks(string output, Surroundings surroundings)
{
    private readonly string _folder = Path.GetDirectoryName(FilePaths.Real(surroundings.FullPath(output))) ?? "";

    /// <summary>The address of a document, as seen from the folder of the output; null for one in an archive, or read from standard input.</summary>
    public string? To(string document)
    {
        var full = surroundings.FullPath(document);
        if (!File.Exists(full))
        {
            return null;
        }

        var path = Path.GetRelativePath(_folder, full);
        return Path.IsPathRooted(path)
            ? new Uri(path).AbsoluteUri
            : string.Join('/', path.Split(Path.DirectorySeparatorChar).Select(Uri.EscapeDataString));
    }
}
