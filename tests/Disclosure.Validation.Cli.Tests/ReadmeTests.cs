using System.Text.RegularExpressions;
using Disclosure.Validation.Cli.Shell;
using Xunit;

namespace Disclosure.Validation.Cli.Tests;

/// <summary>What the README gives for services that run checks works as it stands there.</summary>
public sealed partial class ReadmeTests : IDisposable
{
    private readonly Tool _tool = new();

    public void Dispose() => _tool.Dispose();

    [Theory]
    [InlineData("github", "summary.md", "reports.sarif")]
    [InlineData("gitlab", "junit.xml", "quality.json")]
    public async Task The_command_of_the_sample_runs_and_writes_its_files(string service, params string[] files)
    {
        var sample = Readme.Block($"sample: {service}");
        var command = Command().Match(sample);
        Assert.True(command.Success, $"The sample for {service} has no command.");
        _tool.Write("reports/a.json", Reports.Wrong());

        var ran = await _tool.Run([.. command.Groups[1].Value.Split(' ')]);

        Assert.Equal(ExitCodes.Findings, ran.Code);
        Assert.Equal("", ran.Error);
        Assert.All(files, file => Assert.Contains(file, sample, StringComparison.Ordinal));
        Assert.All(files, file => Assert.True(File.Exists(_tool.PathOf(file)), file));
    }

    [GeneratedRegex(@"disclosure (check .*)")]
    private static partial Regex Command();
}
