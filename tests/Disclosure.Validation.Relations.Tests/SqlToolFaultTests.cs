using Disclosure.Validation.Relations.Cli.Shell;
using Disclosure.Validation.Relations.DuckDb;
using Disclosure.Validation.Relations.Judging;
using Xunit;

namespace Disclosure.Validation.Relations.Tests;

/// <summary>Languages, and what stands in the way of reading and writing.</summary>
public sealed class SqlToolFaultTests : IDisposable
{
    private const int ClosedPipe = 32;
    private readonly SqlToolFolder _tool = new();

    public void Dispose() => _tool.Dispose();

    [Fact]
    public async Task The_language_is_chosen()
    {
        Assert.StartsWith("错误：", (await _tool.Run("check", "nowhere", "--lang", "zh")).Error, StringComparison.Ordinal);
        Assert.StartsWith("error: ", (await _tool.Run("check", "nowhere", "--lang=en")).Error, StringComparison.Ordinal);
        Assert.Equal(2, (await _tool.Run("check", "nowhere", "--lang", "fr")).Code);
    }

    [Theory]
    [InlineData("export", "in", "--output", "new")]
    [InlineData("check", "out")]
    [InlineData("ask", "worst", "out")]
    public async Task What_is_stopped_leaves_nothing(params string[] args)
    {
        await _tool.ExportAsync();
        using var stopped = new CancellationTokenSource();
        await stopped.CancelAsync();

        var ran = await _tool.Run(args, new MemoryStream(), stopped.Token);

        Assert.Equal((ExitCodes.Interrupted, "", "interrupted"), (ran.Code, ran.Output, ran.Error.Trim()));
        Assert.Equal(["in", "out"], Directory.EnumerateFileSystemEntries(_tool.Name).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_statement_that_runs_is_stopped()
    {
        await _tool.ExportAsync();
        using var relations = ParquetRelations.Open(_tool.PathOf("out"), new DuckDbOptions());
        using var stop = new CancellationTokenSource(TimeSpan.FromMilliseconds(200));

        Assert.Throws<OperationCanceledException>(() => relations.Connection.Run("CREATE TABLE t AS SELECT SUM(a.i * b.i) AS s FROM range(100000000) a(i), range(100000000) b(i)", stop.Token));
    }

    [Theory]
    [InlineData("check", "out")]
    [InlineData("ask", "worst", "out")]
    public async Task An_output_that_takes_nothing_is_told_of(params string[] args)
    {
        await _tool.ExportAsync();

        var full = await _tool.Run(args, new Refusing(28, "No space left on device"), TestContext.Current.CancellationToken);
        var gone = await _tool.Run(args, new Refusing(ClosedPipe, "Broken pipe"), TestContext.Current.CancellationToken);

        Assert.Equal(2, full.Code);
        Assert.StartsWith("error: -: can't be written (no space left on the disk)", full.Error, StringComparison.Ordinal);
        Assert.Equal((2, ""), (gone.Code, gone.Error));
    }

    [Fact]
    public async Task A_check_that_fails_midway_writes_nothing()
    {
        await _tool.ExportAsync();
        var cells = Assert.Single(Directory.EnumerateFiles(Path.Combine(_tool.PathOf("out"), "cells"), "*.parquet", SearchOption.AllDirectories));
        var bytes = await File.ReadAllBytesAsync(cells, TestContext.Current.CancellationToken);
        Array.Fill<byte>(bytes, 0xFF, 4, bytes.Length / 3);
        await File.WriteAllBytesAsync(cells, bytes, TestContext.Current.CancellationToken);

        var ran = await _tool.Run("check", "out");

        Assert.Equal((2, ""), (ran.Code, ran.Output));
        Assert.StartsWith("error: ", ran.Error, StringComparison.Ordinal);
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
