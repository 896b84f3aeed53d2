using System.Text;
using Disclosure.Validation.Relations.Cli;
using Disclosure.Validation.Relations.Cli.Shell;
using Disclosure.Validation.Reports;
using Disclosure.Validation.Reports.Canonical;
using Xunit;

namespace Disclosure.Validation.Relations.Tests;

/// <summary>A folder of its own in which the tool is run, in English.</summary>
public sealed class SqlToolFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("disclosure-sql-tests-");

    public string Name => _folder.FullName;

    public Stream Input { get; set; } = Stream.Null;

    public void Dispose() => _folder.Delete(recursive: true);

    public string PathOf(string name) => Path.Combine(_folder.FullName, name);

    public void Write(string name, DisclosureReport report) => Write(name, Line(report));

    public void Write(string name, byte[] content)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(name))!);
        File.WriteAllBytes(PathOf(name), content);
    }

    /// <summary>A report in its canonical form, in one line.</summary>
    public static byte[] Line(DisclosureReport report)
    {
        using var stream = new MemoryStream();
        ReportJson.WriteLine(report, stream);
        return stream.ToArray();
    }

    /// <summary>A report of zeros, exported.</summary>
    public async Task ExportAsync()
    {
        Write("in/a.json", TestReports.Zero().Build() with { Year = 2023 });
        Assert.Equal(0, (await Run("export", "in", "--output", "out")).Code);
    }

    public Task<(int Code, string Output, string Error)> Run(params string[] args) => Run(args, new MemoryStream(), TestContext.Current.CancellationToken);

    public async Task<(int Code, string Output, string Error)> Run(string[] args, MemoryStream output, CancellationToken stop)
    {
        var error = new StringWriter();
        var code = await SqlTool.RunAsync(args, new Surroundings(Input, output, error, _folder.FullName, name => name == "LANG" ? "en" : null), stop);
        return (code, Encoding.UTF8.GetString(output.ToArray()), error.ToString());
    }
}
