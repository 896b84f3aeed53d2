using Disclosure.Validation.Cli.Shell;
using Xunit;

namespace Disclosure.Validation.Cli.Tests.Commands;

/// <summary>A second run over the same folder reads only what has changed.</summary>
public sealed class ResumeTests : IDisposable
{
    private readonly Tool _tool = new();

    public ResumeTests() => _tool
        .Write("in/2021.json", Reports.Sound(2021).With("requests.carried_out.natural", 2))
        .Write("in/2022.json", Reports.Wrong());

    public void Dispose() => _tool.Dispose();

    [Fact]
    public async Task What_has_not_changed_is_not_read_again_and_the_results_are_the_same()
    {
        var first = await Run();
        var second = await Run();

        Assert.Equal(ExitCodes.Findings, first.Code);
        Assert.Equal("", first.Error);
        Assert.Equal("note: 2 of 2 files have not changed and were not read again\n", second.Error);
        Assert.Equal(first with { Error = "" }, second with { Error = "" });
        Assert.Equal((await _tool.Run("check", "in", "--format", "json")).Output, second.Output);
    }

    [Fact]
    public async Task What_has_changed_is_read_again()
    {
        await Run();
        _tool.Write("in/2022.json", Reports.Sound()).Write("in/2023.json", Reports.Sound(2023));

        var ran = await Run();

        Assert.Contains("1 of 3 files have not changed", ran.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("\"rule\": \"DSP-TOTAL\"", ran.Output, StringComparison.Ordinal);
        Assert.Equal((await _tool.Run("check", "in", "--format", "json")).Output, ran.Output);
    }

    [Fact]
    public async Task With_other_rules_everything_is_read_again()
    {
        await Run();
        _tool.Write("own.yaml", "pack: own\nversion: 1.0.0\nextends: cn-2021\nrules:\n  DSP-TOTAL: {severity: warning}\n");

        Assert.Equal("", (await Run("--rules", "own.yaml")).Error);
        Assert.Contains("2 of 2", (await Run("--rules", "own.yaml")).Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_damaged_state_is_noticed_and_the_files_are_read_again()
    {
        var first = await Run();
        var bytes = File.ReadAllBytes(_tool.PathOf("state"));
        bytes[^10] ^= 0xFF;
        File.WriteAllBytes(_tool.PathOf("state"), bytes);

        var second = await Run();
        var third = await Run();

        Assert.Contains("a part of the state file is damaged", second.Error, StringComparison.Ordinal);
        Assert.Contains("1 of 2", second.Error, StringComparison.Ordinal);
        Assert.Contains("2 of 2", third.Error, StringComparison.Ordinal);
        Assert.Equal(first.Output, second.Output);
        Assert.Equal(first.Output, third.Output);
    }

    [Fact]
    public async Task A_file_of_another_kind_is_not_taken_for_a_state_file()
    {
        _tool.Write("letter.txt", "Dear Sir");

        var ran = await _tool.Run("check", "in", "--resume", "letter.txt", "--lang", "en");

        Assert.Equal(ExitCodes.BadInput, ran.Code);
        Assert.StartsWith("error: letter.txt: this is no state file of --resume", ran.Error, StringComparison.Ordinal);
        Assert.Equal("Dear Sir", File.ReadAllText(_tool.PathOf("letter.txt")));
    }

    [Fact]
    public async Task What_could_not_be_read_is_tried_again()
    {
        _tool.Write("in/broken.json", "{");

        await Run();
        var ran = await Run();

        Assert.Equal(ExitCodes.BadInput, ran.Code);
        Assert.Contains("2 of 3", ran.Error, StringComparison.Ordinal);
        Assert.Contains("in/broken.json", ran.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_state_that_is_mostly_of_no_use_any_more_is_made_smaller()
    {
        for (var run = 0; run < 4; run++)
        {
            var noise = string.Concat(Enumerable.Range(0, 60_000).Select(i => Guid.NewGuid()));
            var tables = """{"documents": {"normative": {"made": 1}}}""";
            _tool.Write("in/long.json", $"{{\"form\": \"cn-2021\", \"title\": \"{noise}\", \"tables\": {tables}}}");
            await Run();
        }

        Assert.True(new FileInfo(_tool.PathOf("state")).Length < 4_500_000);
        Assert.Contains("3 of 3", (await Run()).Error, StringComparison.Ordinal);
    }

    private Task<Ran> Run(params string[] more) =>
        _tool.Run(["check", "in", "--resume", "state", "--format", "json", "--lang", "en", .. more]);
}
