using Disclosure.Validation.Cli.Files;
using Xunit;

namespace Disclosure.Validation.Cli.Tests.Files;

public sealed class TemporaryFileTests : IDisposable
{
    private readonly Tool _tool = new();

    public TemporaryFileTests() => _tool.Write("a.json", Reports.Wrong());

    public void Dispose() => _tool.Dispose();

    [Fact]
    public async Task What_a_killed_run_left_is_gone_after_the_next()
    {
        _tool.Write(".disclosure-abcdefgh.1jk.tmp", "half").Write(".disclosure-bcdefghi.2jk.pages.tmp/0001.html", "half")
            .Write(".disclosure-bcdefghi.2jk.old.tmp/0001.html", "old").Write("in.tmp", "mine").Write(".mine.tmp", "mine")
            .Write(".disclosure-notes.tmp", "mine");

        await _tool.Run("check", "a.json", "--format", "html=o.html", "--split");

        Assert.Equal(
            [".disclosure-notes.tmp", ".mine.tmp", "a.json", "in.tmp", "o.html", "o_files"],
            Directory.GetFileSystemEntries(_tool.Folder).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task What_a_run_that_is_alive_writes_stays()
    {
        using var held = TemporaryFile.Beside(_tool.PathOf("other.html"));
        var pages = TemporaryFile.Sibling(held.Name, "pages");
        Directory.CreateDirectory(pages);

        await _tool.Run("check", "a.json", "--format", "html=o.html", "--split");

        Assert.True(File.Exists(held.Name));
        Assert.True(Directory.Exists(pages));
    }

    [Fact]
    public void A_file_is_under_no_other_name_than_the_sweep_knows()
    {
        string left;
        using (var held = TemporaryFile.Beside(_tool.PathOf("o.html")))
        {
            left = held.Name;
        }

        Assert.True(File.Exists(left));
        TemporaryFile.Sweep(_tool.Folder);
        Assert.False(File.Exists(left));
    }
}
