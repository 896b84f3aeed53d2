using System.Text;
using Disclosure.Validation.Cli.Shell;
using Disclosure.Validation.Forms;
using Disclosure.Validation.Packs;
using Disclosure.Validation.Reports;
using Disclosure.Validation.Reports.Canonical;
using Xunit;

namespace Disclosure.Validation.Cli.Tests;

/// <summary>Runs the tool inside the test, in a folder of its own.</summary>
internal sealed class Tool : IDisposable
{
    private readonly Dictionary<string, string> _variables = [];

    public string Folder { get; } = Directory.CreateTempSubdirectory("disclosure-").FullName;

    public string Input { get; set; } = "";

    public int? TerminalWidth { get; set; }

    /// <summary>What the results are written to in place of a stream in memory.</summary>
    public Stream? Output { get; set; }

    /// <summary>What <c>-</c> reads in place of <see cref="Input"/>.</summary>
    public Stream? InputStream { get; set; }

    /// <summary>What Ctrl+C asks for.</summary>
    public CancellationToken Stop { get; set; } = TestContext.Current.CancellationToken;

    /// <summary>What a second Ctrl+C asks for.</summary>
    public CancellationToken Abort { get; set; }

    public static Form Form(string id) => BuiltInPacks.All.Single(pack => pack.Form.Id == id).Form;

    public Tool With(string variable, string value)
    {
        _variables[variable] = value;
        return this;
    }

    public string PathOf(string name) => Path.Combine(Folder, name);

    public Tool Write(string name, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(name))!);
        File.WriteAllText(PathOf(name), text);
        return this;
    }

    public Tool Write(string name, byte[] bytes)
    {
        File.WriteAllBytes(PathOf(name), bytes);
        return this;
    }

    public Tool Write(string name, DisclosureReport report)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(name))!);
        using var stream = File.Create(PathOf(name));
        ReportJson.Write(report, stream);
        return this;
    }

    public async Task<Ran> Run(params string[] args)
    {
        using var output = new MemoryStream();
        var error = new StringWriter();
        var code = await DisclosureTool.RunAsync(
            args,
            new Surroundings
            {
                Input = InputStream ?? new MemoryStream(Encoding.UTF8.GetBytes(Input)),
                Output = Output ?? output,
                Error = error,
                Folder = Folder,
                TerminalWidth = TerminalWidth,
                Variable = name => _variables.GetValueOrDefault(name),
                Abort = Abort,
                DocumentWorker = Path.Combine(AppContext.BaseDirectory, "disclosure.dll"),
            },
            Stop);
        return new Ran(code, Encoding.UTF8.GetString(output.ToArray()), error.ToString().ReplaceLineEndings("\n"));
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}

/// <summary>What came of a run.</summary>
internal sealed record Ran(int Code, string Output, string Error);
