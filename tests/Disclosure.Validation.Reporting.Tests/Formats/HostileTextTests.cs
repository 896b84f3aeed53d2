using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using CsvHelper;
using Disclosure.Validation.Findings;
using Disclosure.Validation.Text;
using Xunit;

namespace Disclosure.Validation.Reporting.Tests.Formats;

/// <summary>Text from documents stays text in every format.</summary>
public sealed partial class HostileTextTests
{
    private static readonly CheckResult Hostile = FullSample.With(Written.Hostile);

    public static TheoryData<string> TextFormats => ["console", "sarif", "junit", "github", "gitlab", "markdown", "csv", "json"];

    [Theory]
    [MemberData(nameof(TextFormats))]
    public void No_control_character_reaches_the_output(string name)
    {
        var text = Written.Of(OutputFormats.Find(name)!, Hostile);

        Assert.DoesNotContain(text, c => char.IsControl(c) && c is not ('\n' or '\r'));
        Assert.DoesNotContain("\uD800", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("sarif")]
    [InlineData("gitlab")]
    [InlineData("json")]
    public void Json_stays_json(string name)
    {
        using var json = JsonDocument.Parse(Written.Of(OutputFormats.Find(name)!, Hostile));

        Assert.NotEqual(JsonValueKind.Undefined, json.RootElement.ValueKind);
    }

    [Fact]
    public void Every_line_for_GitHub_is_an_annotation_of_ours()
    {
        var lines = Written.Of(OutputFormats.GitHub, Hostile).TrimEnd('\n').Split('\n');

        Assert.Equal(3, lines.Length);
        Assert.All(lines, line => Assert.Matches(@"^::(error|notice) (file=[^:,]*(,line=2)?,)?title=[^:,]*::[^\r\n]*$", line));
        Assert.DoesNotContain(lines, line => line.Contains("boo%0A", StringComparison.Ordinal));
        Assert.Contains("boo%250A", lines[0], StringComparison.Ordinal);
    }

    [Fact]
    public void A_row_of_Markdown_keeps_its_cells_and_holds_no_markup()
    {
        var text = Written.Of(OutputFormats.Markdown, Hostile);
        var rows = text.Split('\n').Where(line => line.StartsWith('|')).ToList();

        Assert.Equal([6, 6, 6, 5, 5, 5, 3, 3, 3, 3, 3, 3], rows.Select(row => UnescapedPipe().Count(row)).OrderDescending());
        Assert.DoesNotContain("<script", text, StringComparison.Ordinal);
        Assert.DoesNotMatch(@"(?<!\\)[`*_\[\]]", string.Concat(rows));
        Assert.DoesNotContain('@', text);
    }

    [Fact]
    public void No_field_of_the_CSV_is_a_formula()
    {
        var bytes = new MemoryStream();
        OutputFormats.Csv.Write(Hostile, bytes);
        Assert.True(bytes.ToArray().AsSpan().StartsWith(Encoding.UTF8.Preamble));

        using var csv = CsvReader.FromText(Encoding.UTF8.GetString(bytes.ToArray()).TrimStart('\uFEFF'));
        var rows = 0;
        while (csv.Read())
        {
            rows++;
            for (var i = 0; i < csv.FieldCount; i++)
            {
                Assert.DoesNotMatch(@"^\s*[=+@\t]|^\s*-\D", csv.GetString(i));
            }
        }

        Assert.InRange(rows, 3, 4);
    }

    [Fact]
    public void A_negative_number_of_the_CSV_stays_a_number() => Assert.Contains(
        ",196,197,-1,", Written.Of(OutputFormats.Csv, new CheckResult([Sample.Report], []), Language.En), StringComparison.Ordinal);

    [Fact]
    public void Records_of_the_CSV_end_as_its_standard_says()
    {
        var text = Written.Of(OutputFormats.Csv, FullSample.Result);

        Assert.EndsWith("\r\n", text, StringComparison.Ordinal);
        Assert.Equal(text.Count(c => c == '\n'), text.Count(c => c == '\r'));
    }

    [Fact]
    public void One_fingerprint_in_two_files_makes_two_entries_for_GitLab()
    {
        using var json = JsonDocument.Parse(
            Written.Of(OutputFormats.GitLab, new CheckResult([Sample.Report, Sample.Report], [])));

        var fingerprints = json.RootElement.EnumerateArray().Select(issue => issue.GetProperty("fingerprint").GetString()).ToList();
        Assert.Equal(8, fingerprints.Distinct().Count());
    }

    [Fact]
    public void A_summary_over_the_limit_says_how_much_is_missing()
    {
        var many = new CheckResult([.. Enumerable.Repeat(Sample.Report, 3000)], []);

        var text = Written.Of(OutputFormats.Markdown, many, Language.En);

        Assert.InRange(Encoding.UTF8.GetByteCount(text), 500_000, 1_000_000);
        var left = int.Parse(LeftOut().Match(text).Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture);
        var shown = text.Split('\n').Count(line => line.StartsWith("| error", StringComparison.Ordinal)
            || line.StartsWith("| warning", StringComparison.Ordinal));
        Assert.Equal(9000, left + shown);
    }

    [GeneratedRegex(@"(?<!\\)\|")]
    private static partial Regex UnescapedPipe();

    [GeneratedRegex(@"(\d+) more are not listed")]
    private static partial Regex LeftOut();
}
