using DuckDB.NET.Data;
using Xunit;

namespace Disclosure.Validation.Relations.Tests;

/// <summary>Files that no export wrote are told of in one line, and judged by nobody.</summary>
public sealed class HostileRelationsTests : IDisposable
{
    private readonly SqlToolFolder _tool = new();

    public void Dispose() => _tool.Dispose();

    [Theory]
    [InlineData("reports.parquet", "* EXCLUDE (year)")]
    [InlineData("reports.parquet", "* REPLACE ('x' AS report)")]
    [InlineData("reports.parquet", "* REPLACE (NULL AS report)")]
    [InlineData("reports.parquet", "* REPLACE (NULL AS form)")]
    [InlineData("reports.parquet", "* REPLACE ('none' AS form)")]
    [InlineData("reports.parquet", "* REPLACE ('none' AS level)")]
    [InlineData("reports.parquet", "* REPLACE (99999999999 AS year)")]
    [InlineData("reports.parquet", "* REPLACE ('yesterday' AS published)")]
    [InlineData("versions.parquet", "NULL AS version")]
    [InlineData("versions.parquet", "'2'' OR 1' AS version")]
    [InlineData("versions.parquet", "1 AS other")]
    [InlineData("terms.parquet", "* REPLACE ('x' AS factor)")]
    [InlineData("instances.parquet", "* REPLACE ([1, 2] AS scale)")]
    public async Task Relations_with_other_columns_or_values_are_refused(string file, string columns) => await RefusedAsync(_tool.PathOf($"out/{file}"), columns);

    [Theory]
    [InlineData("* REPLACE (99 AS decimals)")]
    [InlineData("* REPLACE (NULL AS state)")]
    [InlineData("* REPLACE ('1e999' AS value)")]
    [InlineData("* EXCLUDE (state)")]
    public async Task So_are_cells(string columns) =>
        await RefusedAsync(Path.Combine("cells", "*"), columns);

    [Theory]
    [InlineData("out [1]")]
    [InlineData("it's * {a}?")]
    [InlineData("\"输出\"; DROP TABLE reports --")]
    public async Task A_folder_may_have_any_name(string name)
    {
        await _tool.ExportAsync();
        Assert.Equal(0, (await _tool.Run("export", "in", "--output", name)).Code);

        Assert.Equal(await _tool.Run("check", "out"), await _tool.Run("check", name));
    }

    [Fact]
    public async Task A_file_is_no_folder_to_export_to()
    {
        await _tool.ExportAsync();
        _tool.Write("file", [1]);

        var ran = await _tool.Run("export", "in", "--output", "file");

        Assert.Equal((2, "file"), (ran.Code, Path.GetFileName(Assert.Single(Directory.GetFiles(_tool.Name)))));
    }

    private async Task RefusedAsync(string file, string columns)
    {
        _tool.Write("in/b.json", TestReports.Zero().Build().With("disputes.review.total", 3) with { Year = 2022 });
        await _tool.ExportAsync();
        foreach (var path in Directory.EnumerateFiles(_tool.PathOf("out"), "*.parquet", SearchOption.AllDirectories).Where(path => Concerns(path, file)).ToList())
        {
            Rewrite(path, columns);
        }

        var ran = await _tool.Run("check", "out");

        Assert.Equal((2, ""), (ran.Code, ran.Output));
        Assert.StartsWith("error: ", Assert.Single(ran.Error.TrimEnd().Split('\n')), StringComparison.Ordinal);
    }

    private bool Concerns(string path, string file) =>
        path == file || (file.StartsWith("cells", StringComparison.Ordinal) && path.StartsWith(_tool.PathOf("out/cells"), StringComparison.Ordinal));

    private static void Rewrite(string path, string columns)
    {
        using var connection = new DuckDBConnection("DataSource=:memory:");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = $"CREATE TABLE t AS SELECT * FROM read_parquet('{path}', hive_partitioning = false); COPY (SELECT {columns} FROM t) TO '{path}' (FORMAT parquet)";
        command.ExecuteNonQuery();
    }
}
