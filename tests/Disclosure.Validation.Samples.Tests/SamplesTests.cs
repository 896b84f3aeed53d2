using System.Diagnostics;
using Xunit;

namespace Disclosure.Validation.Samples.Tests;

/// <summary>The samples run as whoever copies them runs them, and print what they are there to show.</summary>
public sealed class SamplesTests
{
    [Fact]
    public async Task The_console_program_prints_the_findings_of_a_report()
    {
        var (code, output, _) = await RunAsync("ConsoleSample", Repository.Path("tests", "Disclosure.Validation.Cli.Tests", "Fixtures", "pingtan-2020.json"));

        Assert.Equal(1, code);
        Assert.Contains("Error REQ-DETAIL: ", output, StringComparison.Ordinal);
        Assert.EndsWith("2020: Errors\n", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_console_program_says_what_is_wrong_with_a_file_that_is_no_report()
    {
        var (code, output, error) = await RunAsync("ConsoleSample", Repository.Path("README.md"));

        Assert.Equal((2, ""), (code, output));
        Assert.Contains("README.md:1", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_document_of_another_form_is_read_and_checked_by_its_rules()
    {
        var (code, output, _) = await RunAsync("OwnFormSample");

        Assert.Equal(0, code);
        Assert.Equal(
            "Error STOCK books: row Books: At the end 42500; At the start 41200 + Bought 1800 − Withdrawn 950 = 42050; difference 450\n", output);
    }

    private static async Task<(int Code, string Output, string Error)> RunAsync(string sample, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, sample + ".dll"), .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, output.ReplaceLineEndings("\n"), await error);
    }
}
