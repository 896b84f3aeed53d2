using Xunit;

namespace Disclosure.Validation.Documents.Tests;

/// <summary>The published reports beside the repository, for machines that have them.</summary>
internal static class Corpus
{
    /// <summary>The path of a file of the corpus; without the corpus the test that asks is skipped.</summary>
    public static string Path(string name)
    {
        var path = System.IO.Path.Combine(Repository.Root, "..", "shared", "corpus", name);
        Assert.SkipUnless(File.Exists(path), $"The corpus of published reports is not at {path}.");
        return path;
    }
}
