using System.Text;
using Disclosure.Validation.Findings;
using Disclosure.Validation.Findings.Verdicts;
using Disclosure.Validation.Reporting.Writing;
using Disclosure.Validation.Text;
using Xunit;

namespace Disclosure.Validation.Reporting.Tests.Verdicts;

/// <summary>Files that were not checked and reports that were not submitted are named in every format.</summary>
public sealed class GapsTests
{
    private static readonly CheckSummary Summary = new CheckSummary().With(Sample.Clean) with
    {
        NotChecked =
        [
            new("in/a.rar", new("压缩包", "an archive")), new("in/b.jpg", new("图片", "a picture")), new("in/c.jpg", new("图片", "a picture")),
        ],
        NotSubmitted = [new("甲市丙区", "甲市", 2023), new("甲市丁区", "甲市", 2023), new("甲市", null, 2022)],
    };

    public static TheoryData<string> TextFormats =>
        ["console", "json", "sarif", "junit", "github", "gitlab", "markdown", "csv", "html"];

    [Theory]
    [MemberData(nameof(TextFormats))]
    public void Every_format_names_them(string name)
    {
        var text = Write(OutputFormats.Find(name)!, Language.Zh);

        Assert.All(["a.rar", "压缩包", "c.jpg", "甲市丁区", "2022"], part => Assert.Contains(part, text, StringComparison.Ordinal));
        Assert.DoesNotContain("a.rar", Write(OutputFormats.Find(name)!, Language.Zh, new CheckSummary()), StringComparison.Ordinal);
    }

    [Fact]
    public void The_workbook_has_a_sheet_of_them()
    {
        using var stream = new MemoryStream();
        Write(OutputFormats.Xlsx, stream, Language.Zh, Summary);

        var book = Xlsx.Workbook.Read(stream.ToArray());
        Assert.Equal(["in/a.rar", "in/b.jpg", "in/c.jpg"], book.Column("未检查", "文件", from: 1));
        Assert.Contains("甲市丁区", book.Column("未报送", "发布机关", from: 1));
    }

    [Fact]
    public void A_reason_is_said_once_and_long_lists_are_cut_on_a_console()
    {
        var many = Summary with { NotChecked = [.. Enumerable.Range(1, 30).Select(i => new NotCheckedFile($"{i}.jpg", new("图片", "a picture")))] };

        var text = Write(OutputFormats.Console, Language.Zh, many);

        Assert.Contains("未检查的文件（30）\n  图片（30 个）：1.jpg、2.jpg", text, StringComparison.Ordinal);
        Assert.DoesNotContain("11.jpg", text, StringComparison.Ordinal);
        Assert.Contains("2023 年，由甲市汇总（2 家）：甲市丙区、甲市丁区", text, StringComparison.Ordinal);
    }

    [Fact]
    public void No_run_fails_for_them()
    {
        Assert.Contains("\"executionSuccessful\": true", Write(OutputFormats.Sarif, Language.Zh), StringComparison.Ordinal);
        Assert.Contains("errors=\"0\"", Write(OutputFormats.JUnit, Language.Zh), StringComparison.Ordinal);
    }

    private static string Write(OutputFormat format, Language language, CheckSummary? summary = null)
    {
        using var stream = new MemoryStream();
        Write(format, stream, language, summary ?? Summary);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static void Write(OutputFormat format, Stream stream, Language language, CheckSummary summary)
    {
        var writer = format.Create(stream, new ResultWriterOptions { Language = language });
        using var resources = writer as IDisposable;
        writer.Begin();
        writer.Write(Sample.Clean);
        writer.Complete(summary);
    }
}
