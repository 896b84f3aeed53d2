using System.Globalization;
using System.Text;
using Disclosure.Validation.Documents.Limits;
using Disclosure.Validation.Text;
using Xunit;

namespace Disclosure.Validation.Documents.Tests;

public sealed class DocumentReaderTests
{
    [Fact]
    public async Task An_empty_file_is_named_as_such() =>
        Assert.Equal("document.empty", (await Reading.ProblemOfAsync([])).Code);

    [Fact]
    public async Task Binary_data_is_named_as_such() =>
        Assert.Equal("document.unknown-format", (await Reading.ProblemOfAsync([0, 1, 2, 3, 255, 254, 0])).Code);

    [Fact]
    public async Task A_document_without_the_tables_of_a_form_is_told_what_to_look_at()
    {
        var problem = await Reading.ProblemOfAsync(Encoding.UTF8.GetBytes("采购清单\n品名\t数量\n纸\t5\n"), "some.txt");

        Assert.Equal(("document.no-known-form", "some.txt"), (problem.Code, problem.File));
        Assert.Contains("没有找到规定的表格", problem.Found.In(Language.Zh), StringComparison.Ordinal);
        Assert.Contains("表格未以图片形式插入", problem.Hint!.In(Language.Zh), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_beyond_the_limit_is_refused()
    {
        var options = new DocumentReaderOptions { Limits = new DocumentLimits { MaxBytes = 10 } };

        Assert.Equal("document.too-large", (await Reading.ProblemOfAsync(new byte[11], "some.txt", options)).Code);
    }

    [Fact]
    public async Task A_cancelled_reading_ends_as_cancelled()
    {
        using var cancelled = new CancellationTokenSource();
        await cancelled.CancelAsync();
        using var document = new MemoryStream([1]);
        var reader = new DocumentReader(TestReports.Forms);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => reader.ReadAsync(document, null, cancelled.Token));
    }

    [Fact]
    public async Task A_form_asked_for_is_used_whatever_the_structure()
    {
        var bytes = Encoding.UTF8.GetBytes("信息内容\t本年新制作数量\t本年新公开数量\t对外公开总数量\n规章\t1\t2\t3\n信息内容\t处理决定数量\n行政许可\t4\n");

        var byStructure = await Reading.OfAsync(bytes);
        var asAsked = await Reading.OfAsync(bytes, null, new DocumentReaderOptions { Form = "cn-2021" });

        Assert.Equal("cn-2019", byStructure.Form.Id);
        Assert.Equal("cn-2021", asAsked.Form.Id);
        Assert.Equal(4, asAsked["permits.licensing.decisions"].Number);
    }

    public static TheoryData<Exception, string> Failures { get; } = new()
    {
        { new InvalidOperationException("No one expects this."), "document.fault" },
        { new OperationCanceledException("By no one here."), "document.fault" },
        { new InsufficientMemoryException(), "document.out-of-memory" },
        { new InsufficientExecutionStackException(), "document.too-deep" },
    };

    [Theory]
    [MemberData(nameof(Failures), DisableDiscoveryEnumeration = true)]
    public async Task What_a_reader_fails_at_is_a_problem_of_the_document(Exception failure, string code)
    {
        var options = new DocumentReaderOptions { Culture = new FailingCulture(failure) };

        var problem = await Reading.ProblemOfAsync(Encoding.UTF8.GetBytes("一、总体情况"), "some.txt", options);

        Assert.Equal((code, "some.txt"), (problem.Code, problem.File));
        Assert.Equal(code == "document.fault", problem.Describe(Language.Zh).Contains("本软件的缺陷", StringComparison.Ordinal));
        Assert.Equal(code == "document.fault", problem.Describe(Language.En).Contains(failure.Message, StringComparison.Ordinal));
    }

    private sealed class FailingCulture(Exception failure) : CultureInfo("")
    {
        public override NumberFormatInfo NumberFormat => throw failure;
    }
}
