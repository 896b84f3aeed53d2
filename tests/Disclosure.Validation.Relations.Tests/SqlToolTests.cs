using System.Text;
using System.Text.Json;
using Disclosure.Validation.Packs;
using Disclosure.Validation.Relations.Cli.Shell;
using Disclosure.Validation.Relations.DuckDb;
using Disclosure.Validation.Reports;
using DuckDB.NET.Data;
using Xunit;

namespace Disclosure.Validation.Relations.Tests;

public sealed class SqlToolTests : IDisposable
{
    private readonly SqlToolFolder _tool = new();

    public void Dispose() => _tool.Dispose();

    [Fact]
    public async Task Reports_are_exported_and_judged()
    {
        _tool.Write("in/a.json", TestReports.Zero().Build() with { Year = 2022 });
        _tool.Write("in/b.json", (TestReports.Zero().Build() with { Year = 2023 }).With("disputes.review.total", 3));

        var export = await _tool.Run("export", "in", "--output", "out");
        var check = await _tool.Run("check", "out", "--memory", "500MB", "--threads", "2");

        Assert.Equal((0, ""), (export.Code, export.Output));
        var reports = JsonDocument.Parse(check.Output).RootElement.GetProperty("reports");
        Assert.Equal(ExitCodes.Findings, check.Code);
        Assert.Equal([0, 1], reports.EnumerateArray().Select(report => report.GetProperty("findings").GetArrayLength()));
        Assert.Equal("DSP-TOTAL", reports[1].GetProperty("findings")[0].GetProperty("rule").GetString());
        Assert.Contains("rules of cn-2021 that are left to disclosure check: ", check.Error, StringComparison.Ordinal);
        Assert.Contains("FORM-YEAR", check.Error, StringComparison.Ordinal);
        Assert.Equal(["in", "out"], Directory.EnumerateFileSystemEntries(_tool.Name).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Lines_are_exported_too_and_an_earlier_export_is_replaced()
    {
        await File.WriteAllTextAsync(Path.Combine(_tool.Name, "a.jsonl"), Line(TestReports.Zero().Build()) + Line(TestReports.Zero().Build() with { Year = 2024 }), TestContext.Current.CancellationToken);

        Assert.Equal(0, (await _tool.Run("export", "a.jsonl", "--output", "out")).Code);
        Assert.Equal(0, (await _tool.Run("export", "a.jsonl", "--output", "out")).Code);
        Assert.Equal(2, JsonDocument.Parse((await _tool.Run("check", "out")).Output).RootElement.GetProperty("reports").GetArrayLength());
    }

    [Fact]
    public async Task A_line_that_is_no_text_is_refused_and_the_others_are_exported()
    {
        byte[] damaged = [.. Encoding.UTF8.GetBytes(Line(TestReports.Zero().Build())).Select(one => one == (byte)'q' ? (byte)0xFF : one)];
        await File.WriteAllBytesAsync(
            Path.Combine(_tool.Name, "a.jsonl"), [.. damaged, .. Encoding.UTF8.GetBytes(Line(TestReports.Zero().Build() with { Year = 2024 }))], TestContext.Current.CancellationToken);

        Assert.Equal(ExitCodes.BadInput, (await _tool.Run("export", "a.jsonl", "--output", "out")).Code);
        Assert.Equal(1, JsonDocument.Parse((await _tool.Run("check", "out")).Output).RootElement.GetProperty("reports").GetArrayLength());
    }

    [Fact]
    public async Task What_comes_from_documents_steers_neither_a_terminal_nor_a_spreadsheet()
    {
        var issuer = " =1+1\u001b[2J";
        _tool.Write("in/a.json", TestReports.Zero().Build() with { Issuer = issuer, Year = 2022 });
        _tool.Write("in/b.json", TestReports.Zero().Build() with { Issuer = "乙县", Year = 2023 });
        Assert.Equal(0, (await _tool.Run("export", "in", "--output", "out")).Code);

        var csv = (await _tool.Run("ask", "missing", "out", "--format", "csv")).Output;

        Assert.Contains("\n\"'=1+1", csv, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', csv + (await _tool.Run("ask", "missing", "out")).Output);
    }

    [Fact]
    public async Task A_folder_that_holds_something_else_is_left_alone()
    {
        _tool.Write("in/a.json", TestReports.Zero().Build());

        var ran = await _tool.Run("export", "in", "--output", "in");

        Assert.Equal((2, true), (ran.Code, File.Exists(Path.Combine(_tool.Name, "in", "a.json"))));
        Assert.StartsWith("error: ", ran.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_cannot_be_written_leaves_nothing()
    {
        _tool.Write("in/a.json", TestReports.Zero().Build());

        var ran = await _tool.Run("export", "in", "--output", "/proc/none/out");

        Assert.Equal((2, 1), (ran.Code, ran.Error.TrimEnd().Split('\n').Length));
    }

    [Theory]
    [InlineData("cells", "the relation cells is not here")]
    [InlineData("terms.parquet", "the relation terms is not here")]
    public async Task A_relation_that_is_missing_is_named(string file, string message)
    {
        await _tool.ExportAsync();
        var path = Path.Combine(_tool.Name, "out", file);
        if (Directory.Exists(path))
        {
            Directory.Delete(path, recursive: true);
        }
        else
        {
            File.Delete(path);
        }

        var ran = await _tool.Run("check", "out");

        Assert.Equal((2, ""), (ran.Code, ran.Output));
        Assert.Contains(message, Assert.Single(ran.Error.TrimEnd().Split('\n')), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Relations_of_another_version_are_refused()
    {
        await _tool.ExportAsync();
        using (var connection = new DuckDBConnection("DataSource=:memory:"))
        {
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = $"COPY (SELECT 7::BIGINT AS version) TO '{Path.Combine(_tool.Name, "out", "versions.parquet")}' (FORMAT parquet)";
            command.ExecuteNonQuery();
        }

        var ran = await _tool.Run("check", "out");

        Assert.Equal((2, ""), (ran.Code, ran.Output));
        Assert.Contains("the relations have version 7; expected: version 3", Assert.Single(ran.Error.TrimEnd().Split('\n')), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_damaged_file_is_told_of_in_one_line()
    {
        await _tool.ExportAsync();
        await File.WriteAllTextAsync(Path.Combine(_tool.Name, "out", "terms.parquet"), "no parquet at all", TestContext.Current.CancellationToken);

        var ran = await _tool.Run("check", "out");

        Assert.Equal((2, ""), (ran.Code, ran.Output));
        Assert.Single(ran.Error.TrimEnd().Split('\n'));
    }

    [Fact]
    public async Task Questions_are_answered_across_reports()
    {
        var report = TestReports.Consistent(TestReports.Cn2021, 5);
        for (var i = 0; i < 9; i++)
        {
            var given = report with { Issuer = $"第{i}县人民政府", Level = IssuerLevel.County };
            _tool.Write($"in/{i}-2022.json", given with { Year = 2022 });
            _tool.Write($"in/{i}-2023.json", (i == 0 ? given.With("requests.new.total", 90_000) : i == 1 ? given : given.With("fees.charges.amount", i)) with { Year = 2023 });
        }

        _tool.Write("in/gone.json", report with { Issuer = "已撤县人民政府", Year = 2022 });
        Assert.Equal(0, (await _tool.Run("export", "in", "--output", "out")).Code);

        var answers = new StringBuilder();
        foreach (var name in new[] { "worst", "rules", "unchanged", "outliers", "missing" })
        {
            var ran = await _tool.Run("ask", name, "out");
            Assert.Equal((0, ""), (ran.Code, ran.Error));
            answers.Append($"# {name}\n{ran.Output}");
        }

        ApprovedText.Matches("answers", answers.ToString());
        Assert.Equal("issuer,missing_year,last_report\r\n已撤县人民政府,2023,in/gone.json\r\n", (await _tool.Run("ask", "missing", "out", "--format", "csv")).Output);
        Assert.Contains("<rect width=\"200\"", (await _tool.Run("ask", "worst", "out", "--format", "html")).Output, StringComparison.Ordinal);
        Assert.Equal(2, (await _tool.Run("ask", "nothing", "out")).Code);
    }

    [Fact]
    public void Nothing_is_loaded_or_fetched()
    {
        using var exported = Exported.Of([TestReports.Zero().Build()], BuiltInPacks.All);
        using var relations = ParquetRelations.Open(exported.Folder, new DuckDbOptions());
        using var command = relations.Connection.CreateCommand();
        command.CommandText = "SELECT string_agg(name || '=' || value, ' ' ORDER BY name) FROM duckdb_settings() WHERE name LIKE 'auto%known_extensions'";

        Assert.Equal("autoinstall_known_extensions=false autoload_known_extensions=false", command.ExecuteScalar());

        command.CommandText = "SELECT COUNT(*) FROM all_cells";
        Assert.True((long)command.ExecuteScalar()! > 100);
    }

    private static string Line(DisclosureReport report) => Encoding.UTF8.GetString(SqlToolFolder.Line(report));
}
