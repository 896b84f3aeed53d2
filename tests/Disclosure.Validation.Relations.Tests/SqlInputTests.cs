using System.IO.Compression;
using System.Text;
using System.Text.Json;
using Disclosure.Validation.Documents.Limits;
using Xunit;

namespace Disclosure.Validation.Relations.Tests;

/// <summary>What is exported of files, folders, zip files and lines, and what is told of the rest.</summary>
public sealed class SqlInputTests : IDisposable
{
    private readonly SqlToolFolder _tool = new();

    public void Dispose() => _tool.Dispose();

    [Fact]
    public async Task Zip_files_are_read_as_folders()
    {
        var inner = Zipped(("c.json", Bytes(2024)), ("deep.zip", Zipped(("d.json", Bytes(2025)))));
        var zip = Zipped(("甲/a.json", Bytes(2022)), ("b.jsonl", Bytes(2023)), ("inner.zip", inner), ("photo.jpg", [1, 2]), ("__MACOSX/x.json", [1]));
        await File.WriteAllBytesAsync(_tool.PathOf("reports.zip"), zip, TestContext.Current.CancellationToken);

        var ran = await _tool.Run("export", "reports.zip", "--output", "out");

        Assert.Equal(0, ran.Code);
        Assert.Equal(
            ["not read: reports.zip/inner.zip/deep.zip: zip files in zip files in a zip file", "not read: reports.zip/photo.jpg: a picture holds no text: run OCR on it, or give the document that it was made from", "3 reports written"],
            ran.Error.TrimEnd().Split('\n'));
        var reports = JsonDocument.Parse((await _tool.Run("check", "out")).Output).RootElement.GetProperty("reports");
        Assert.Equal(["reports.zip/甲/a.json", "reports.zip/b.jsonl", "reports.zip/inner.zip/c.json"], reports.EnumerateArray().Select(report => report.GetProperty("file").GetString()));
    }

    [Fact]
    public async Task A_damaged_zip_file_is_named()
    {
        await File.WriteAllTextAsync(_tool.PathOf("reports.zip"), "no zip", TestContext.Current.CancellationToken);

        var ran = await _tool.Run("export", "reports.zip", "--output", "out");

        Assert.Equal(2, ran.Code);
        Assert.Contains("error: reports.zip: the zip file can't be opened", ran.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_damaged_file_in_a_zip_file_is_named_and_the_others_are_read()
    {
        var zip = Zipped(("a.json", Bytes(2022)), ("b.json", Bytes(2023)), ("c.json", Bytes(2024)));
        Damage(zip, "b.json");
        _tool.Write("reports.zip", zip);

        var ran = await _tool.Run("export", "reports.zip", "--output", "out");

        Assert.Equal(2, ran.Code);
        Assert.Contains("2 reports written", ran.Error, StringComparison.Ordinal);
        Assert.Contains("error: reports.zip/b.json: ", ran.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_zip_file_of_too_many_files_is_told_of()
    {
        _tool.Write("reports.zip", Zipped([.. Enumerable.Range(0, 10_001).Select(i => ($"{i}.txt", Array.Empty<byte>()))]));
        _tool.Write("in/many.zip", await File.ReadAllBytesAsync(_tool.PathOf("reports.zip"), TestContext.Current.CancellationToken));

        var named = await _tool.Run("export", "reports.zip", "--output", "out");
        var found = await _tool.Run("export", "in", "--output", "out");

        Assert.Equal(2, named.Code);
        Assert.Contains("error: reports.zip: more than 10000 files are zipped in it", named.Error, StringComparison.Ordinal);
        Assert.Equal(0, found.Code);
        Assert.Contains($"not read: {Path.Combine("in", "many.zip")}: more than 10000 files are zipped in it", found.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_line_longer_than_any_report_is_passed_over_and_named()
    {
        _tool.Write("a.JSONL", [.. Bytes(2022), .. Enumerable.Repeat((byte)' ', (int)new DocumentLimits().MaxBytes + 1), .. "\n\n"u8, .. Bytes(2023)]);

        var ran = await _tool.Run("export", "a.JSONL", "--output", "out");

        Assert.Equal(2, ran.Code);
        Assert.Contains("2 reports written", ran.Error, StringComparison.Ordinal);
        Assert.Contains("a.JSONL:2: a line longer than any report", ran.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_wrong_with_a_line_is_told_with_its_number()
    {
        _tool.Input = new MemoryStream([.. Bytes(2022), .. "{\"form\":1}\n"u8]);

        var ran = await _tool.Run("export", "-", "--output", "out");

        Assert.Equal(2, ran.Code);
        Assert.Contains("error: -:2", ran.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_is_gone_through_without_its_links_and_hidden_files()
    {
        _tool.Write("in/a.json", Bytes(2022));
        _tool.Write("in/.hidden/b.json", Bytes(2023));
        _tool.Write("in/Thumbs.db", [1]);
        Directory.CreateSymbolicLink(_tool.PathOf("in/again"), _tool.PathOf("in"));

        var ran = await _tool.Run("export", "in", "--output", "out");

        Assert.Equal((0, "1 reports written"), (ran.Code, ran.Error.Trim()));
    }

    [Fact]
    public async Task A_path_that_leads_nowhere_is_told_of_before_anything_is_read()
    {
        _tool.Write("a.json", Bytes(2022));

        var ran = await _tool.Run("export", "a.json", "b.json", "", "--output", "out");

        Assert.Equal(2, ran.Code);
        Assert.Equal(2, ran.Error.TrimEnd().Split('\n').Length);
        Assert.Contains("error: b.json: no such file or folder", ran.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_tool.PathOf("out")));
    }

    [Fact]
    public async Task What_is_read_can_be_stopped_while_nothing_comes()
    {
        using var stop = new CancellationTokenSource();
        _tool.Input = new Silent(stop);

        var ran = await _tool.Run(["export", "-", "--output", "out"], new MemoryStream(), stop.Token);

        Assert.Equal((130, "interrupted"), (ran.Code, ran.Error.Trim()));
        Assert.Empty(Directory.EnumerateFileSystemEntries(_tool.Name));
    }

    // Spoils what is packed, and leaves the list of what there is.
    private static void Damage(byte[] zip, string name)
    {
        var start = zip.AsSpan().IndexOf(Encoding.ASCII.GetBytes(name)) + name.Length;
        zip.AsSpan(start, 20).Fill(0xFF);
    }

    private static byte[] Bytes(int year) => SqlToolFolder.Line(TestReports.Zero().Build() with { Year = year });

    private static byte[] Zipped(params (string Name, byte[] Content)[] files)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in files)
            {
                using var entry = archive.CreateEntry(name).Open();
                entry.Write(content);
            }
        }

        return stream.ToArray();
    }

    /// <summary>A terminal at which nobody writes, and then somebody presses Ctrl+C.</summary>
    private sealed class Silent(CancellationTokenSource stop) : MemoryStream
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            stop.Cancel();
            return new ValueTask<int>(new TaskCompletionSource<int>().Task);
        }
    }
}
