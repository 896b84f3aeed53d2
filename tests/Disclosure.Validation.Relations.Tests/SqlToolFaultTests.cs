using System.IO.Compression;
using System.Text;
using System.Text.Json;
using Disclosure.Validation.Relations.Cli;
using Disclosure.Validation.Relations.Cli.Shell;
using Disclosure.Validation.Relations.DuckDb;
using Disclosure.Validation.Relations.Judging;
using Disclosure.Validation.Reports.Canonical;
using Xunit;

namespace Disclosure.Validation.Relations.Tests;

/// <summary>Zip files, languages, and what stands in the way of reading and writing.</summary>
public sealed class SqlToolFaultTests : IDisposable
{
    private const int ClosedPipe = 32;
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("disclosure-sql-faults-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task Zip_files_are_read_as_folders()
    {
        var inner = Zipped(("c.json", Bytes(2024)), ("deep.zip", Zipped(("d.json", Bytes(2025)))));
        var zip = Zipped(("甲/a.json", Bytes(2022)), ("b.jsonl", Bytes(2023)), ("inner.zip", inner), ("photo.jpg", [1, 2]), ("__MACOSX/x.json", [1]));
        await File.WriteAllBytesAsync(PathOf("reports.zip"), zip, TestContext.Current.CancellationToken);

        var ran = await Run("export", "reports.zip", "--output", "out");

        Assert.Equal(0, ran.Code);
        Assert.Equal(
            ["not read: reports.zip/inner.zip/deep.zip: zip files in zip files in a zip file", "not read: reports.zip/photo.jpg: a picture holds no text: run OCR on it, or give the document that it was made from", "3 reports written"],
            ran.Error.TrimEnd().Split('\n'));
        var reports = JsonDocument.Parse((await Run("check", "out")).Output).RootElement.GetProperty("reports");
        Assert.Equal(["reports.zip/甲/a.json", "reports.zip/b.jsonl", "reports.zip/inner.zip/c.json"], reports.EnumerateArray().Select(report => report.GetProperty("file").GetString()));
    }

    [Fact]
    public async Task A_damaged_zip_file_is_named()
    {
        await File.WriteAllTextAsync(PathOf("reports.zip"), "no zip", TestContext.Current.CancellationToken);

        var ran = await Run("export", "reports.zip", "--output", "out");

        Assert.Equal(2, ran.Code);
        Assert.Contains("error: reports.zip: the zip file can't be opened", ran.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_language_is_chosen()
    {
        Assert.StartsWith("错误：", (await Run("check", "nowhere", "--lang", "zh")).Error, StringComparison.Ordinal);
        Assert.StartsWith("error: ", (await Run("check", "nowhere", "--lang=en")).Error, StringComparison.Ordinal);
        Assert.Equal(2, (await Run("check", "nowhere", "--lang", "fr")).Code);
    }

    [Theory]
    [InlineData("export", "in", "--output", "new")]
    [InlineData("check", "out")]
    [InlineData("ask", "worst", "out")]
    public async Task What_is_stopped_leaves_nothing(params string[] args)
    {
        await ExportAsync();
        using var stopped = new CancellationTokenSource();
        await stopped.CancelAsync();

        var ran = await Run(args, new MemoryStream(), stopped.Token);

        Assert.Equal((ExitCodes.Interrupted, "", "interrupted"), (ran.Code, ran.Output, ran.Error.Trim()));
        Assert.Equal(["in", "out"], Directory.EnumerateFileSystemEntries(_folder.FullName).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_statement_that_runs_is_stopped()
    {
        await ExportAsync();
        using var relations = ParquetRelations.Open(PathOf("out"), new DuckDbOptions());
        using var stop = new CancellationTokenSource(TimeSpan.FromMilliseconds(200));

        Assert.Throws<OperationCanceledException>(() => relations.Connection.Run("CREATE TABLE t AS SELECT SUM(a.i * b.i) AS s FROM range(100000000) a(i), range(100000000) b(i)", stop.Token));
    }

    [Theory]
    [InlineData("check", "out")]
    [InlineData("ask", "worst", "out")]
    public async Task An_output_that_takes_nothing_is_told_of(params string[] args)
    {
        await ExportAsync();

        var full = await Run(args, new Refusing(28, "No space left on device"), TestContext.Current.CancellationToken);
        var gone = await Run(args, new Refusing(ClosedPipe, "Broken pipe"), TestContext.Current.CancellationToken);

        Assert.Equal((2, "error: -: can't be written: No space left on device"), (full.Code, full.Error.Trim()));
        Assert.Equal((2, ""), (gone.Code, gone.Error));
    }

    [Fact]
    public async Task A_check_that_fails_midway_writes_nothing()
    {
        await ExportAsync();
        var cells = Assert.Single(Directory.EnumerateFiles(Path.Combine(PathOf("out"), "cells"), "*.parquet", SearchOption.AllDirectories));
        var bytes = await File.ReadAllBytesAsync(cells, TestContext.Current.CancellationToken);
        Array.Fill<byte>(bytes, 0xFF, 4, bytes.Length / 3);
        await File.WriteAllBytesAsync(cells, bytes, TestContext.Current.CancellationToken);

        var ran = await Run("check", "out");

        Assert.Equal((2, ""), (ran.Code, ran.Output));
        Assert.StartsWith("error: ", ran.Error, StringComparison.Ordinal);
    }

    private async Task ExportAsync()
    {
        Directory.CreateDirectory(PathOf("in"));
        await File.WriteAllBytesAsync(PathOf("in/a.json"), Bytes(2023), TestContext.Current.CancellationToken);
        Assert.Equal(0, (await Run("export", "in", "--output", "out")).Code);
    }

    private string PathOf(string name) => Path.Combine(_folder.FullName, name);

    private static byte[] Bytes(int year)
    {
        using var stream = new MemoryStream();
        ReportJson.WriteLine(TestReports.Zero().Build() with { Year = year }, stream);
        return stream.ToArray();
    }

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

    private Task<(int Code, string Output, string Error)> Run(params string[] args) => Run(args, new MemoryStream(), TestContext.Current.CancellationToken);

    private async Task<(int Code, string Output, string Error)> Run(string[] args, MemoryStream output, CancellationToken stop)
    {
        var error = new StringWriter();
        var code = await SqlTool.RunAsync(args, new Surroundings(Stream.Null, output, error, _folder.FullName), "en", stop);
        return (code, Encoding.UTF8.GetString(output.ToArray()), error.ToString());
    }

    /// <summary>A stream that says what a full disk, or a pipe without a reader, says.</summary>
    private sealed class Refusing(int code, string message) : MemoryStream
    {
        public override void Write(byte[] buffer, int offset, int count) => throw new IOException(message, code);

        public override void Write(ReadOnlySpan<byte> buffer) => throw new IOException(message, code);

        public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default) => throw new IOException(message, code);

        public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) => throw new IOException(message, code);
    }
}
