using Disclosure.Validation.Cli.Inputs.Folders;
using Disclosure.Validation.Cli.Shell;
using Xunit;

namespace Disclosure.Validation.Cli.Tests.Inputs;

public sealed class InputListTests : IDisposable
{
    private readonly Tool _tool = new();

    public InputListTests() => _tool
        .Write("in/b.json", "")
        .Write("in/a.TXT", "")
        .Write("in/deep/er/c.docx", "")
        .Write("in/deep/~$c.docx", "")
        .Write("in/.git/d.json", "")
        .Write("in/picture.png", "");

    public void Dispose() => _tool.Dispose();

    [Theory]
    [InlineData("in", "in/a.TXT in/b.json in/deep/er/c.docx")]
    [InlineData("in/*.json", "in/b.json")]
    [InlineData("in/**/*.docx", "in/deep/er/c.docx in/deep/~$c.docx")]
    [InlineData("in/picture.png", "in/picture.png")]
    [InlineData("in/b.json ./in/b.json in/*.json", "in/b.json")]
    [InlineData("- in/b.json -", "- in/b.json")]
    public void Paths_stand_for_documents_each_once_and_in_order(string paths, string expected)
    {
        var found = Find(paths.Split(' '));

        Assert.Empty(found.Problems);
        Assert.Equal(expected, string.Join(' ', found.Inputs.Select(input => input.Name.Replace('\\', '/'))));
    }

    [Fact]
    public void A_link_to_a_folder_is_not_followed()
    {
        Directory.CreateSymbolicLink(_tool.PathOf("in/deep/loop"), _tool.PathOf("in"));

        Assert.Equal(3, Find("in").Inputs.Count);
    }

    [Fact]
    public void A_path_that_leads_nowhere_does_not_keep_the_others_from_being_found()
    {
        var found = Find("nowhere", "in/b.json");

        Assert.Equal("nowhere", Assert.Single(found.Problems).File);
        Assert.Single(found.Inputs);
    }

    private InputList Find(params string[] paths) => InputList.Find(
        paths,
        new Surroundings { Input = Stream.Null, Output = Stream.Null, Error = TextWriter.Null, Folder = _tool.Folder });
}
