using System.Diagnostics;
using System.Text;
using Disclosure.Validation.Relations.Judging;
using Xunit;

namespace Disclosure.Validation.Relations.Tests;

/// <summary>
/// The text of the query parses as engines of clusters have it, by the parser of the npm package <c>dt-sql-parser</c>. A parse shows syntax only: what
/// the text means is tested on DuckDB and PostgreSQL.
/// </summary>
public sealed class DialectTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    private static string? Parser => Environment.GetEnvironmentVariable("DT_SQL_PARSER");

    public static TheoryData<string, string> Texts
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var dialect in new[] { "SparkSQL", "TrinoSQL" })
            {
                // Trino has no PERCENTILE_CONT, so that the question for outliers is left out there.
                foreach (var name in new[] { "prepare", "imply", "judge", "tally", "clear", "worst", "rules", "unchanged", "missing" })
                {
                    data.Add(dialect, name);
                }
            }

            data.Add("SparkSQL", "outliers");
            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public async Task The_query_parses(string dialect, string name)
    {
        Assert.SkipWhen(Parser is null, "DT_SQL_PARSER names no folder into which npm installed dt-sql-parser; .ci/run does that.");

        // The one that a user has to change: neither has temporary tables.
        var text = string.Join(";\n", Statements.Read(name)).Replace("CREATE TEMPORARY TABLE", "CREATE TABLE", StringComparison.Ordinal)
            .Replace("{title}", "title_en", StringComparison.Ordinal);

        Assert.Equal("", await ParseAsync(text + ";\n", dialect));
    }

    // Else the test above might say nothing.
    [Fact]
    public async Task What_does_not_parse_is_told()
    {
        Assert.SkipWhen(Parser is null, "DT_SQL_PARSER names no folder into which npm installed dt-sql-parser; .ci/run does that.");

        Assert.NotEqual("", await ParseAsync("SELECT a FROM FROM b;", "TrinoSQL"));
    }

    private static async Task<string> ParseAsync(string text, string dialect)
    {
        var script = Repository.Path("tests", "Disclosure.Validation.Relations.Tests", "parse-sql.mjs");
        using var process = Process.Start(new ProcessStartInfo("node", [script, Parser!, dialect])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        })!;
        await process.StandardInput.WriteAsync(text);
        process.StandardInput.Close();
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        stop.CancelAfter(Patience);
        try
        {
            return await process.StandardOutput.ReadToEndAsync(stop.Token) + await process.StandardError.ReadToEndAsync(stop.Token);
        }
        finally
        {
            process.Kill();
        }
    }
}
