using System.Diagnostics;
using Xunit;

namespace Disclosure.Validation.Relations.Tests;

/// <summary>Where temporary files can't grow any further, one line says so and nothing is left.</summary>
public sealed class FullDiskTests : IDisposable
{
    private readonly SqlToolFolder _tool = new();

    public void Dispose() => _tool.Dispose();

    [Theory]
    [InlineData(16)]
    [InlineData(100)]
    public async Task A_disk_that_is_full_is_told_of(int kilobytes)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Only there does a shell bound the size of files.");
        for (var i = 0; i < 200; i++)
        {
            _tool.Write($"in/{i}.json", TestReports.Consistent(TestReports.Cn2021, i) with { Issuer = $"第{i}县人民政府", Year = 2023 });
        }

        var temporary = Directory.CreateDirectory(_tool.PathOf("tmp")).FullName;
        var tool = Path.Combine(AppContext.BaseDirectory, "disclosure-sql.dll");
        using var process = Process.Start(new ProcessStartInfo("bash", ["-c", $"ulimit -f {kilobytes}; trap '' XFSZ; exec dotnet exec '{tool}' export in --bare --output out --threads 1 --lang en"])
        {
            WorkingDirectory = _tool.Name,
            RedirectStandardError = true,

            // The runtime maps its own code by a file, unless it is told not to.
            Environment = { ["TMPDIR"] = temporary, ["DOTNET_EnableWriteXorExecute"] = "0" },
        })!;
        var said = await process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);

        Assert.Equal(2, process.ExitCode);
        Assert.StartsWith("error: ", Assert.Single(said.TrimEnd().Split('\n')), StringComparison.Ordinal);
        Assert.Contains($"{temporary}/: the folder for temporary files can't be written (", said, StringComparison.Ordinal);
        Assert.Equal(["in", "tmp"], Directory.EnumerateFileSystemEntries(_tool.Name).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.DoesNotContain(
            Directory.EnumerateFileSystemEntries(temporary),
            path => Path.GetFileName(path).StartsWith("disclosure", StringComparison.Ordinal) || path.EndsWith(".tmp", StringComparison.Ordinal));
    }
}
