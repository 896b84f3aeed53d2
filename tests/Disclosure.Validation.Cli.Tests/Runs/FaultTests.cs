using System.Diagnostics;
using Disclosure.Validation.Cli.Shell;
using Xunit;

namespace Disclosure.Validation.Cli.Tests.Runs;

/// <summary>What goes wrong around a run leaves no half file, and nothing else that was not there before.</summary>
public sealed class FaultTests : IDisposable
{
    private static readonly string[] Formats = ["json", "sarif", "junit", "github", "gitlab", "markdown", "csv", "html", "xlsx", "console"];

    private readonly Tool _tool = new();

    public static TheoryData<string> AllFormats => [.. Formats];

    public FaultTests()
    {
        for (var number = 0; number < 20; number++)
        {
            _tool.Write($"in/{number}.json", Reports.Wrong(2021 + (number % 4)).With("requests.new.natural", number));
        }
    }

    public void Dispose() => _tool.Dispose();

    [Fact]
    public async Task Killed_at_any_moment_a_run_leaves_whole_files_or_none_and_the_next_one_sweeps()
    {
        string[] outputs = [.. Formats.Select(format => $"out/{format}")];
        string[] command = ["check", "in", .. Formats.SelectMany(format => new[] { "--format", $"{format}=out/{format}" }), "--resume", "out/state"];
        Directory.CreateDirectory(_tool.PathOf("out"));
        await RunApartAsync(command, null);
        var whole = outputs.Where(IsComparable).ToDictionary(file => file, file => File.ReadAllBytes(_tool.PathOf(file)));
        Directory.Delete(_tool.PathOf("out"), recursive: true);
        Directory.CreateDirectory(_tool.PathOf("out"));

        // Whatever the moment, the same must hold; in CI there are more of them.
        var moments = new Random(1);
        var kills = Environment.GetEnvironmentVariable("CI") == "true" ? 50 : 5;
        for (var kill = 0; kill < kills; kill++)
        {
            await RunApartAsync(command, TimeSpan.FromMilliseconds(moments.Next(50, 3_000)));
            Assert.All(whole.Where(file => File.Exists(_tool.PathOf(file.Key))), file => Assert.Equal(file.Value, File.ReadAllBytes(_tool.PathOf(file.Key))));
        }

        await RunApartAsync(command, null);

        Assert.Equal([.. outputs.Append("out/state").Order(StringComparer.Ordinal)], FilesIn("out"));
        Assert.All(whole, file => Assert.Equal(file.Value, File.ReadAllBytes(_tool.PathOf(file.Key))));
    }

    [Fact]
    public async Task Two_runs_that_write_the_same_files_leave_those_of_one_of_them()
    {
        string[] command = ["check", "in", "--format", "json=out.json", "--format", "html=out.html", "--lang", "en"];
        await _tool.Run(command);
        var whole = File.ReadAllText(_tool.PathOf("out.json"));

        var runs = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => _tool.Run(command))));

        Assert.All(runs, run => Assert.Equal(ExitCodes.Findings, run.Code));
        Assert.Equal(whole, File.ReadAllText(_tool.PathOf("out.json")));
        Assert.Equal(["out.html", "out.json"], FilesIn("."));
    }

    [Fact]
    public async Task Two_runs_with_one_state_file_both_come_to_their_results()
    {
        string[] command = ["check", "in", "--format", "json", "--resume", "state", "--lang", "en"];
        var alone = (await _tool.Run("check", "in", "--format", "json")).Output;

        var runs = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => _tool.Run(command))));

        Assert.All(runs, run => Assert.True(run.Output == alone || run.Code == ExitCodes.BadInput, run.Error));
        Assert.Contains(runs, run => run.Output == alone);
        Assert.Contains("20 of 20", (await _tool.Run(command)).Error, StringComparison.Ordinal);
        Assert.Equal(["state"], FilesIn("."));
    }

    [Theory]
    [MemberData(nameof(AllFormats))]
    public async Task A_full_disk_is_told_as_one_whatever_is_written(string format)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Only Linux has a file that is always full.");

        var ran = await _tool.Run("check", "in", "--format", $"{format}=/dev/full", "--lang", "en");

        Assert.Equal(ExitCodes.BadInput, ran.Code);
        Assert.StartsWith("error: /dev/full: can't be written (no space left on the disk)", ran.Error, StringComparison.Ordinal);
        Assert.Empty(FilesIn("."));
    }

    [Theory]
    [InlineData("check in --format json=/proc/out.json")]
    [InlineData("check in --format html=/proc/out.html --split")]
    [InlineData("check in --resume /proc/state")]
    [InlineData("read in/1.json -o /proc/out.json")]
    [InlineData("baseline in -o /proc/known.yaml --reason r --owner o")]
    public async Task A_folder_that_takes_no_files_is_told_before_anything_is_written(string command)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Only Linux has a folder in which nobody can write.");

        var ran = await _tool.Run([.. command.Split(' '), "--lang", "en"]);

        Assert.Equal(ExitCodes.BadInput, ran.Code);
        Assert.StartsWith("error: /proc/", ran.Error, StringComparison.Ordinal);
        Assert.Empty(FilesIn("."));
    }

    // A page and a workbook say when they were written.
    private static bool IsComparable(string file) => !file.EndsWith("html", StringComparison.Ordinal) && !file.EndsWith("xlsx", StringComparison.Ordinal);

    private IEnumerable<string> FilesIn(string folder) => Directory.GetFiles(_tool.PathOf(folder))
        .Select(file => Path.GetRelativePath(_tool.Folder, file))
        .Order(StringComparer.Ordinal);

    private async Task RunApartAsync(string[] command, TimeSpan? killedAfter)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "disclosure.dll"), .. command, "--quiet"])
        {
            WorkingDirectory = _tool.Folder,
            RedirectStandardError = true,
        };
        using var run = Process.Start(start)!;
        if (killedAfter is { } moment)
        {
            await Task.Delay(moment, TestContext.Current.CancellationToken);
            run.Kill();
        }

        await run.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await run.WaitForExitAsync(TestContext.Current.CancellationToken);
    }
}
