using Xunit;

namespace Disclosure.Validation.Documents.Tests;

/// <summary>The published reports beside the repository, for machines that have them.</summary>
internal static class Corpus
{
    private const string Solution = "Disclosure.Validation.sln";

    /// <summary>The path of a file of the corpus; without the corpus the test that asks is skipped.</summary>
    public static string Path(string name)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(System.IO.Path.Combine(folder.FullName, Solution)))
        {
            folder = folder.Parent;
        }

        var path = System.IO.Path.Combine(folder?.Parent?.FullName ?? "", "shared", "corpus", name);
        Assert.SkipUnless(File.Exists(path), $"The corpus of published reports is not at {path}.");
        return path;
    }
}
