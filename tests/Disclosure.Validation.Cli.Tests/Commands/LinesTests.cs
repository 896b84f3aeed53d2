using System.Diagnostics;
using System.IO.Pipelines;
using System.Text;
using System.Text.Json;
using Disclosure.Validation.Cli.Shell;
using Disclosure.Validation.Reports;
using Disclosure.Validation.Reports.Canonical;
using Xunit;

namespace Disclosure.Validation.Cli.Tests.Commands;

public sealed class LinesTests : IDisposable
{
    private const int Processes = 4;

    private readonly Tool _tool = new();

    public void Dispose() => _tool.Dispose();

    [Fact]
    public async Task Each_line_is_answered_by_a_line_in_order()
    {
        _tool.Write("a.json", Reports.Wrong(2023));
        _tool.Input = $"{Line(Reports.Sound(2021))}\na.json\r\n\nnone.json\n{{\n{Line(Reports.Incomplete(2022))}";

        var ran = await _tool.Run("check", "--lines", "--lang", "en");

        var lines = Lines(ran.Output).Select(line => JsonDocument.Parse(line).RootElement).ToList();
        Assert.Equal(
            ["2021 clean", "2023 errors", "line.empty", "input.unreadable", "json.syntax", "2022 warnings"],
            lines.Select(line => line.TryGetProperty("failures", out var failures)
                ? failures[0].GetProperty("code").GetString()
                : $"{line.GetProperty("year")} {line.GetProperty("verdict")}"));
        Assert.Equal((ExitCodes.BadInput, 3), (ran.Code, Lines(ran.Error).Count(line => line.StartsWith("error: ", StringComparison.Ordinal))));
        Assert.Contains("each line is judged alone", ran.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_line_says_what_the_envelope_says_of_the_report()
    {
        _tool.Write("a.json", Reports.Wrong());
        _tool.Input = "a.json";

        var line = await _tool.Run("check", "--lines");
        var envelope = await _tool.Run("check", "a.json", "--format", "json");

        var report = JsonDocument.Parse(envelope.Output).RootElement.GetProperty("reports")[0];
        var answered = JsonDocument.Parse(line.Output).RootElement;
        Assert.Equal(ExitCodes.Findings, line.Code);
        Assert.True(JsonElement.DeepEquals(report.GetProperty("findings"), answered.GetProperty("findings")));
        Assert.Equal(report.EnumerateObject().Select(property => property.Name), answered.EnumerateObject().Select(property => property.Name));
    }

    [Theory]
    [InlineData("read")]
    [InlineData("check")]
    public async Task A_file_with_components_is_answered_by_a_line_for_each_the_whole_first(string command)
    {
        _tool.Write("a.html", """
            <html><body><h1>DOX Annual FOIA Report 2024</h1><h2>V.A. Received, processed and pending FOIA requests</h2><table>
            <tr><th>Component</th><th>Number of requests pending as of start of fiscal year</th><th>Number of requests received in fiscal year</th>
            <th>Number of requests processed in fiscal year</th><th>Number of requests pending as of end of fiscal year</th></tr>
            <tr><td>A</td><td>1</td><td>5</td><td>4</td><td>3</td></tr><tr><td>B</td><td>1</td><td>5</td><td>4</td><td>2</td></tr>
            <tr><td>Agency Overall</td><td>2</td><td>10</td><td>8</td><td>5</td></tr></table></body></html>
            """);
        _tool.Input = $"a.html\n{Line(Reports.Sound())}\n";

        var ran = await _tool.Run(command, "--lines");

        var lines = Lines(ran.Output).Select(line => JsonDocument.Parse(line).RootElement).ToList();
        Assert.Equal(["DOX", "DOX/A", "DOX/B"], lines.Take(3).Select(line => line.GetProperty("issuer").GetString()));
        Assert.Equal(4, lines.Count);
        if (command == "check")
        {
            Assert.Contains("FOIA-REQUESTS-BALANCE", lines[1].GetRawText(), StringComparison.Ordinal);
            Assert.Contains("FOIA-REQUESTS-BALANCE", lines[0].GetRawText(), StringComparison.Ordinal);
            Assert.DoesNotContain("\"rule\":\"FOIA-REQUESTS-BALANCE\"", lines[2].GetRawText(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Reports_are_read_line_by_line()
    {
        _tool.Write("a.json", Reports.Sound());
        _tool.Input = $"a.json\nnone.json\n{Line(Reports.Wrong(2023))}\n";

        var ran = await _tool.Run("read", "--lines", "--lang", "en");

        var lines = Lines(ran.Output);
        Assert.Equal((ExitCodes.BadInput, 3), (ran.Code, lines.Length));
        Assert.Equal([Line(Reports.Sound()), Line(Reports.Wrong(2023))], [lines[0], lines[2]]);
        Assert.StartsWith("{\"failures\":[{\"code\":\"input.unreadable\"", lines[1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("check", "--lines", "a.json")]
    [InlineData("check", "--lines", "--format", "json")]
    [InlineData("check", "--lines", "--previous", "a.json")]
    [InlineData("read", "--lines", "a.json")]
    [InlineData("read", "--lines", "--format", "yaml")]
    [InlineData("check")]
    [InlineData("read")]
    public async Task What_has_no_place_beside_lines_is_refused(params string[] args)
    {
        _tool.Write("a.json", Reports.Sound());

        Assert.Equal((ExitCodes.BadInput, ""), (await _tool.Run(args)) is var ran ? (ran.Code, ran.Output) : default);
    }

    [Fact(Timeout = 60_000)]
    public async Task An_answer_does_not_wait_for_the_next_line()
    {
        var (asked, answered) = (new Pipe(), new Pipe());
        (_tool.InputStream, _tool.Output) = (asked.Reader.AsStream(), answered.Writer.AsStream());
        var running = _tool.Run("check", "--lines");
        using var answers = new StreamReader(answered.Reader.AsStream());
        for (var year = 2021; year < 2024; year++)
        {
            await asked.Writer.WriteAsync(Encoding.UTF8.GetBytes(Line(Reports.Sound(year)) + "\n"), TestContext.Current.CancellationToken);

            var line = await answers.ReadLineAsync(TestContext.Current.CancellationToken);

            Assert.Equal(year, JsonDocument.Parse(line!).RootElement.GetProperty("year").GetInt32());
        }

        await asked.Writer.CompleteAsync();
        Assert.Equal(ExitCodes.Clean, (await running).Code);
    }

    [Fact]
    public async Task However_many_lines_there_are_only_a_few_are_kept()
    {
        var most = 0L;
        _tool.InputStream = new Endless(Encoding.UTF8.GetBytes(Line(Reports.Sound()) + "\n"), 3000);
        _tool.Output = new Counted(lines => most = lines % 1000 == 999 ? Math.Max(most, GC.GetTotalMemory(forceFullCollection: true)) : most);
        var before = GC.GetTotalMemory(forceFullCollection: true);

        var ran = await _tool.Run("check", "--lines", "--no-suspects");

        Assert.Equal(ExitCodes.Clean, ran.Code);
        Assert.InRange(most - before, long.MinValue, 24 << 20);
    }

    [Fact]
    public async Task Four_processes_write_what_one_writes_to_the_byte()
    {
        var lines = Enumerable.Range(0, 1000)
            .Select(seed => TestReports.Consistent(seed % 3 == 0 ? TestReports.Cn2019 : TestReports.Cn2021, seed))
            .Select((report, seed) => (seed % 4) switch
            {
                0 => report.With("requests.new.total", seed),
                1 => report.With("disputes.review.total", Cell.Blank),
                2 => report.With("requests.carried_in.natural", Cell.FromText("约七件")),
                _ => report,
            })
            .Select(Line)
            .ToList();

        var whole = await StartAsync(lines);
        var parts = await Task.WhenAll(lines.Chunk(lines.Count / Processes).Select(StartAsync));

        Assert.Equal(lines.Count, Lines(whole).Length);
        Assert.Equal(Processes, parts.Length);
        Assert.Equal(whole, string.Concat(parts));
    }

    private static async Task<string> StartAsync(IReadOnlyList<string> lines)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "disclosure.dll"), "check", "--lines"])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            StandardInputEncoding = new UTF8Encoding(false),
            StandardOutputEncoding = Encoding.UTF8,
        };
        using var process = Process.Start(start)!;
        var reading = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        foreach (var line in lines)
        {
            await process.StandardInput.WriteAsync(line + "\n");
        }

        process.StandardInput.Close();
        return await reading;
    }

    private static string Line(DisclosureReport report)
    {
        using var stream = new MemoryStream();
        ReportJson.WriteLine(report, stream);
        return Encoding.UTF8.GetString(stream.ToArray()).TrimEnd('\n');
    }

    private static string[] Lines(string text) => text.TrimEnd('\n').Split('\n');

    // The same bytes so many times, without ever being there as a whole.
    private sealed class Endless(byte[] line, int count) : MemoryStream
    {
        private long _at;

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            var left = Math.Min(buffer.Length, ((long)line.Length * count) - _at);
            for (var i = 0; i < left; i++)
            {
                buffer.Span[i] = line[_at++ % line.Length];
            }

            return ValueTask.FromResult((int)Math.Max(0, left));
        }
    }

    private sealed class Counted(Action<int> told) : MemoryStream
    {
        private int _lines;

        public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
        {
            told(_lines++);
            return ValueTask.CompletedTask;
        }
    }
}
