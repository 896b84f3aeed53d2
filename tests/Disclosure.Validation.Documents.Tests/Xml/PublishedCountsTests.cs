using Disclosure.Validation.Benchmarks.Foia;
using Xunit;

namespace Disclosure.Validation.Documents.Tests.Xml;

/// <summary>The guide's page of counts says what the command prints: <c>foia FOLDER</c> of the benchmarks.</summary>
public sealed class PublishedCountsTests
{
    [Fact]
    public async Task The_guide_prints_the_counts_as_the_command_does()
    {
        var folder = Path.Combine(Repository.Root, "..", "shared", "us-foia");
        Assert.SkipUnless(Directory.Exists(folder), $"The published reports are not at {folder}.");
        await using var output = new StringWriter { NewLine = "\n" };

        await new CountsRun(folder, output).PrintAsync();

        Assert.Equal(Readme.Block("output: foia counts"), output.ToString());
    }
}
