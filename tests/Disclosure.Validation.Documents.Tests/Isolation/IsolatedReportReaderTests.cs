using System.Diagnostics;
using System.Globalization;
using System.Text;
using Disclosure.Validation.Documents.Isolation;
using Disclosure.Validation.Hosting;
using Disclosure.Validation.Problems;
using Disclosure.Validation.Reports;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Xunit;

namespace Disclosure.Validation.Documents.Tests.Isolation;

/// <summary>Documents read in processes apart: as in process, and whatever one of them does there.</summary>
public sealed class IsolatedReportReaderTests
{
    private static readonly string Program = Path.Combine(AppContext.BaseDirectory, "Disclosure.Validation.Documents.Tests.dll");

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Reports_are_those_read_in_process_down_to_their_sources()
    {
        await using var reader = Reader();
        foreach (var format in new[] { "html", "libreoffice.docx", "libreoffice.xlsx", "chromium.pdf", "expected.json" })
        {
            var bytes = await File.ReadAllBytesAsync(FixturePath($"qinghe-2024.{format}"), Cancellation);

            Assert.Equal(await Reading.OfAsync(bytes, "某市/a"), await ReadAsync(reader, bytes, "某市/a"));
        }
    }

    [Fact]
    public async Task Options_and_forms_reach_the_worker()
    {
        var german = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        (german.NumberFormat.NumberDecimalSeparator, german.NumberFormat.NumberGroupSeparator) = (",", ".");
        var options = new DocumentReaderOptions { Culture = german, Form = "cn-2021" };
        var bytes = Encoding.UTF8.GetBytes("信息内容\t本年新制作数量\t本年新公开数量\t对外公开总数量\n规章\t1\t2\t3\n信息内容\t处理决定数量\n行政许可\t1.234\n");
        await using var reader = new IsolatedReportReader(TestReports.Forms, options, new IsolationOptions { Worker = Program });

        var report = await ReadAsync(reader, bytes);

        Assert.Equal(1234, report["permits.licensing.decisions"].Number);
        Assert.Same(TestReports.Forms["cn-2021"], report.Form);
    }

    [Theory]
    [InlineData(nameof(Fault.Crash), "document.worker-died", "Process terminated")]
    [InlineData(nameof(Fault.Exit), "document.worker-died", "7")]
    [InlineData(nameof(Fault.Overflow), "document.worker-died", "Stack overflow")]
    [InlineData(nameof(Fault.Hang), "document.too-slow", "4 seconds")]
    [InlineData(nameof(Fault.Spin), "document.too-slow", "1 seconds")]
    [InlineData(nameof(Fault.Objects), "document.out-of-memory", "memory")]
    [InlineData(nameof(Fault.NativeMemory), "document.out-of-memory", "memory")]
    [InlineData(nameof(Fault.Exception), "document.fault", "InvalidDataException: No one expects this.")]
    public async Task What_a_document_does_to_its_worker_is_a_problem_of_that_document(string fault, string code, string words)
    {
        await using var reader = Reader(
            new() { Processes = 1, MaxProcessorTime = TimeSpan.FromSeconds(fault == nameof(Fault.Spin) ? 1 : 30), MaxMemory = 200 << 20 },
            new() { Limits = { Timeout = TimeSpan.FromSeconds(fault == nameof(Fault.Hang) ? 4 : 60) } });

        var failed = await Assert.ThrowsAsync<DisclosureInputException>(() => ReadAsync(reader, fault, "bad.pdf"));
        var next = await ReadAsync(reader, nameof(Fault.None));

        var problem = Assert.Single(failed.Problems);
        Assert.Equal((code, "bad.pdf"), (problem.Code, problem.File));
        Assert.Contains(words, problem.Found.En, StringComparison.Ordinal);
        Assert.NotNull(problem.Hint);
        Assert.NotNull(next.Title);
    }

    [Fact]
    public async Task Documents_beside_one_that_crashes_are_read()
    {
        await using var reader = Reader(new() { Processes = 2 });
        var readings = Enumerable.Range(0, 12).Select(i => ReadAsync(reader, i % 3 == 0 ? nameof(Fault.Crash) : nameof(Fault.None)));

        var outcomes = await Task.WhenAll(readings.Select(async reading => await Record.ExceptionAsync(() => reading)));

        Assert.Equal(Enumerable.Range(0, 12).Select(i => i % 3 == 0), outcomes.Select(outcome => outcome is DisclosureInputException));
    }

    [Fact]
    public async Task What_is_printed_in_a_worker_is_no_answer()
    {
        await using var reader = Reader(new() { Processes = 1 });

        var printing = await ReadAsync(reader, nameof(Fault.Print));

        Assert.Equal(printing.Title, (await ReadAsync(reader, nameof(Fault.None))).Title);
    }

    [Fact]
    public async Task A_worker_is_replaced_after_its_number_of_documents()
    {
        await using var reader = Reader(new() { Processes = 1, DocumentsPerProcess = 2 });
        var workers = new List<string?>();
        for (var i = 0; i < 5; i++)
        {
            workers.Add((await ReadAsync(reader, nameof(Fault.None))).Title);
        }

        Assert.Equal(workers[0], workers[1]);
        Assert.Equal(workers[2], workers[3]);
        Assert.Equal(3, workers.Distinct().Count());
    }

    [Fact]
    public async Task A_caller_who_cancels_gets_the_worker_killed()
    {
        await using var reader = Reader(new() { Processes = 1 });
        var worker = ProcessOf(await ReadAsync(reader, nameof(Fault.None)));
        using var impatient = new CancellationTokenSource(TimeSpan.FromMilliseconds(300));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => ReadAsync(reader, nameof(Fault.Hang), null, impatient.Token));

        await worker.WaitForExitAsync(Cancellation);
        Assert.NotEqual(worker.Id, ProcessOf(await ReadAsync(reader, nameof(Fault.None))).Id);
    }

    [Fact]
    public async Task Workers_end_with_their_reader_busy_or_not()
    {
        var reader = Reader(new() { Processes = 1 });
        var worker = ProcessOf(await ReadAsync(reader, nameof(Fault.None)));
        var hanging = ReadAsync(reader, nameof(Fault.Hang));

        await reader.DisposeAsync();

        await worker.WaitForExitAsync(Cancellation);
        await Assert.ThrowsAsync<ObjectDisposedException>(() => hanging);
        await Assert.ThrowsAsync<ObjectDisposedException>(() => ReadAsync(reader, nameof(Fault.None)));
    }

    [Fact]
    public async Task A_worker_ends_when_its_host_is_killed_whatever_it_reads()
    {
        using var host = Process.Start(new ProcessStartInfo("dotnet", [Program, FaultyHost.Argument]) { RedirectStandardOutput = true })!;
        var id = await host.StandardOutput.ReadLineAsync(Cancellation);
        using var worker = Process.GetProcessById(int.Parse(id!, CultureInfo.InvariantCulture));
        await Task.Delay(200, Cancellation);

        host.Kill();

        await worker.WaitForExitAsync(Cancellation).WaitAsync(TimeSpan.FromSeconds(30), Cancellation);
    }

    [Fact]
    public async Task A_program_that_is_no_worker_is_told_of()
    {
        await using var reader = Reader(new() { Worker = typeof(Assert).Assembly.Location });

        var exception = await Assert.ThrowsAsync<InvalidOperationException>(() => ReadAsync(reader, nameof(Fault.None)));
        Assert.Contains("has to begin with DocumentWorker.TryRun(args)", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Options_that_make_no_sense_are_named()
    {
        var exception = Assert.Throws<OptionsValidationException>(() => Reader(new() { Worker = "./nothing", Processes = 0 }));

        Assert.Equal(2, exception.Failures.Count());
        Assert.StartsWith("Property IsolationOptions.Processes: 0", exception.Failures.First(), StringComparison.Ordinal);
        Assert.Contains("there is no file './nothing'", exception.Failures.Last(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Services_give_a_reader_that_isolates_and_end_it()
    {
        Process worker;
        await using (var services = new ServiceCollection().AddDisclosureValidation()
            .AddIsolatedDocuments(isolate: options => options.Worker = Program).Services.BuildServiceProvider())
        {
            worker = ProcessOf(await ReadAsync(services.GetRequiredService<IReportReader>(), nameof(Fault.None)));
        }

        await worker.WaitForExitAsync(Cancellation);
    }

    private static IsolatedReportReader Reader(IsolationOptions? isolation = null, DocumentReaderOptions? options = null)
    {
        isolation ??= new IsolationOptions();
        return new IsolatedReportReader(TestReports.Forms, options, isolation with { Worker = isolation.Worker ?? Program });
    }

    private static Task<DisclosureReport> ReadAsync(
        IReportReader reader, string content, string? name = null, CancellationToken cancellation = default) =>
        ReadAsync(reader, Encoding.UTF8.GetBytes(content), name, cancellation);

    private static async Task<DisclosureReport> ReadAsync(
        IReportReader reader, byte[] bytes, string? name = null, CancellationToken cancellation = default)
    {
        using var document = new MemoryStream(bytes);
        return await reader.ReadAsync(document, name, cancellation);
    }

    private static Process ProcessOf(DisclosureReport report) =>
        Process.GetProcessById(int.Parse(report.Title!, CultureInfo.InvariantCulture));

    private static string FixturePath(string name) => Path.Combine(AppContext.BaseDirectory, "Fixtures", name);
}
