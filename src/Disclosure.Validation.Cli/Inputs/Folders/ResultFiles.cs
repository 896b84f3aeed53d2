using Disclosure.Validation.Cli.Files;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Cli.Inputs.Folders;

/// <summary>Tells what an earlier run has left in a folder of documents.</summary>
internal static class ResultFiles
{
    private static readonly HashSet<string> Kinds = new(StringComparer.OrdinalIgnoreCase) { ".html", ".json", ".xlsx", ".md", ".txt" };

    public static LocalizedText WhyNot { get; } = new("是以前的检查结果", "it is the result of an earlier check");

    /// <summary>Whether an earlier run of this tool has written the file.</summary>
    /// <exception cref="IOException">The file can't be read.</exception>
    public static bool Has(string path) =>
        Kinds.Contains(Path.GetExtension(path)) && new FileInfo(path).Length > 0 && EarlierOutput.Is(path);
}
