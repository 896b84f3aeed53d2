using Disclosure.Validation.Cli.Shell;
using Xunit;

namespace Disclosure.Validation.Cli.Tests;

public sealed class DisclosureToolTests : IDisposable
{
    private readonly Tool _tool = new();

    public void Dispose() => _tool.Dispose();

    [Theory]
    [InlineData("", "no command given; expected: check|read|compare|baseline|letter|rules|forms|schema")]
    [InlineData("rules", "no command given; expected: list|explain|test|lint|coverage|suggest|language")]
    [InlineData("rules bogus", "no command bogus, or it does not belong here")]
    [InlineData("rules explain", "ID is missing")]
    [InlineData("bogus", "no command bogus, or it does not belong here")]
    [InlineData("check", "PATH is missing")]
    [InlineData("check a --bogus", "no option --bogus")]
    [InlineData("check a --format=json=", "--format json= names no file after the sign")]
    [InlineData("rules list --format pdf", "--format can't be 'pdf'; expected: console|json")]
    [InlineData("check a --fail-on=all", "--fail-on can't be 'all'; expected: error|warning|info|never")]
    [InlineData("check a --max-warnings -1", "--max-warnings can't be '-1'; expected: a whole number from 0")]
    [InlineData("check a --max-warnings=many", "--max-warnings can't be 'many'; expected: a whole number from 0")]
    [InlineData("check a --output", "option --output lacks its value")]
    [InlineData("check a --output b --output c", "option --output can be given only once")]
    [InlineData("read", "PATH is missing")]
    [InlineData("schema report b", "no command b, or it does not belong here")]
    public async Task Wrong_usage_is_one_line_that_points_to_the_help(string line, string message)
    {
        var ran = await _tool.With("LANG", "en_US.UTF-8").Run(line.Split(' ', StringSplitOptions.RemoveEmptyEntries));

        Assert.Equal(
            new Ran(ExitCodes.BadInput, "", $"error: {message}. Hint: run disclosure --help for the usage\n"), ran);
    }

    [Theory]
    [InlineData("zh", "help-zh")]
    [InlineData("en", "help-en")]
    public async Task Help_is_printed_as_approved(string language, string name)
    {
        var tool = await _tool.Run("--help", "--lang", language);
        var check = await _tool.Run("check", "-h", "--lang", language);
        var rules = await _tool.Run("rules", "-h", "--lang", language);
        var test = await _tool.Run("rules", "test", "-h", "--lang", language);

        Assert.Equal(ExitCodes.Clean, tool.Code);
        ApprovedText.Matches(name, string.Join("\n", tool.Output, check.Output, rules.Output, test.Output));
    }

    [Fact]
    public async Task Version_is_one_line()
    {
        var ran = await _tool.Run("--version");

        Assert.Matches(@"^disclosure \d+\.\d+\.\d+\S*\n$", ran.Output.ReplaceLineEndings("\n"));
    }

    [Theory]
    [InlineData(null, null, "错误")]
    [InlineData("C.UTF-8", null, "错误")]
    [InlineData("en_GB.UTF-8", null, "error")]
    [InlineData("zh_CN.UTF-8", "en", "error")]
    [InlineData("en_GB.UTF-8", "zh", "错误")]
    public async Task The_language_is_the_one_asked_for_else_that_of_the_locale_else_Chinese(
        string? locale, string? asked, string expected)
    {
        _tool.With("LANG", locale ?? "");

        var ran = await _tool.Run(["check", "missing", .. asked is null ? Array.Empty<string>() : ["--lang", asked]]);

        Assert.StartsWith(expected, ran.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unknown_language_is_wrong_usage()
    {
        var ran = await _tool.Run("check", "a", "--lang", "fr");

        Assert.Equal(ExitCodes.BadInput, ran.Code);
        Assert.Contains("zh|en", ran.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null, null, false)]
    [InlineData(80, null, true)]
    [InlineData(80, "1", false)]
    public async Task Colour_is_for_terminals_without_NO_COLOR(int? width, string? noColor, bool coloured)
    {
        _tool.TerminalWidth = width;
        _tool.With("NO_COLOR", noColor ?? "").Write("a.json", Reports.Wrong());

        var ran = await _tool.Run("check", "a.json");

        Assert.Equal(coloured, ran.Output.Contains('\u001b', StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_stopped_run_says_so_and_writes_nothing()
    {
        using var stopped = new CancellationTokenSource();
        await stopped.CancelAsync();
        var error = new StringWriter();
        using var output = new MemoryStream();
        _tool.Write("a.json", Reports.Sound());

        var code = await DisclosureTool.RunAsync(
            ["check", "a.json", "--output", "out.json"],
            new Surroundings { Input = Stream.Null, Output = output, Error = error, Folder = _tool.Folder },
            stopped.Token);

        Assert.Equal(ExitCodes.Interrupted, code);
        Assert.Equal(["a.json"], Directory.GetFiles(_tool.Folder).Select(Path.GetFileName));
    }
}
