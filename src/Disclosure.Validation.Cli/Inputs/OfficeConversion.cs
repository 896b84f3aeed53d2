using System.ComponentModel;
using System.Diagnostics;
using Disclosure.Validation.Cli.Shell;
using Disclosure.Validation.Problems;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Cli.Inputs;

/// <summary>Turns documents of old formats into DOCX or XLSX with LibreOffice, in a folder that is gone afterwards.</summary>
internal sealed class OfficeConversion(Surroundings surroundings, Messages messages)
{
    private const string Program = "soffice";

    // No macro is run, and nothing that the document links to is fetched.
    private const string ProfileSettings = """
        <?xml version="1.0" encoding="UTF-8"?>
        <oor:items xmlns:oor="http://openoffice.org/2001/registry">
        <item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="DisableMacrosExecution" oor:op="fuse"><value>true</value></prop></item>
        <item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="BlockUntrustedRefererLinks" oor:op="fuse"><value>true</value></prop></item>
        </oor:items>
        """;

    private static readonly HashSet<string> SheetKinds = new(StringComparer.OrdinalIgnoreCase) { ".xls", ".et" };

    /// <summary>How long one conversion may take. Default: 60 seconds.</summary>
    public TimeSpan Limit { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>The document, converted.</summary>
    /// <exception cref="DisclosureInputException">LibreOffice is not there, is too slow, or can't convert it.</exception>
    public async Task<Stream> ConvertAsync(InputSource input, Stream document, CancellationToken cancellation)
    {
        var program = Find() ?? throw new DisclosureInputException(ConversionProblems.NotInstalled(input.Name));
        var folder = Directory.CreateTempSubdirectory("disclosure-");
        try
        {
            var converted = await ConvertAsync(program, input, document, folder.FullName, cancellation);
            messages.Note(Converted(input.Name));
            return converted;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private async Task<Stream> ConvertAsync(
        string program, InputSource input, Stream document, string folder, CancellationToken cancellation)
    {
        var extension = Path.GetExtension(input.Path) is { Length: > 0 } known ? known : ".doc";
        var target = SheetKinds.Contains(extension) ? "xlsx" : "docx";
        var source = Path.Combine(folder, "document" + extension);
        await using (var copy = File.Create(source))
        {
            await document.CopyToAsync(copy, cancellation);
        }

        await RunAsync(input, StartOf(program, source, target, folder), cancellation);
        var result = Path.Combine(folder, "out", "document." + target);
        return File.Exists(result)
            ? new MemoryStream(await File.ReadAllBytesAsync(result, cancellation))
            : throw new DisclosureInputException(ConversionProblems.Failed(input.Name));
    }

    private static ProcessStartInfo StartOf(string program, string source, string target, string folder)
    {
        var profile = Path.Combine(folder, "profile");
        Directory.CreateDirectory(Path.Combine(profile, "user"));
        File.WriteAllText(Path.Combine(profile, "user", "registrymodifications.xcu"), ProfileSettings);
        string[] arguments =
        [
            "--headless", "--norestore", $"-env:UserInstallation={new Uri(profile).AbsoluteUri}",
            "--convert-to", target, "--outdir", Path.Combine(folder, "out"), source,
        ];
        return new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
    }

    private async Task RunAsync(InputSource input, ProcessStartInfo start, CancellationToken cancellation)
    {
        using var time = new CancellationTokenSource(Limit);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(time.Token, cancellation);
        using var process = new Process { StartInfo = start };
        Start(process, input);
        process.StandardInput.Close();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        try
        {
            await process.WaitForExitAsync(either.Token);
        }
        catch (OperationCanceledException e) when (!cancellation.IsCancellationRequested)
        {
            throw new DisclosureInputException(ConversionProblems.TooSlow(input.Name, Limit), e);
        }
        finally
        {
            await EndAsync(process);
        }
    }

    private static void Start(Process process, InputSource input)
    {
        try
        {
            process.Start();
        }
        catch (Win32Exception e)
        {
            throw new DisclosureInputException(ConversionProblems.Failed(input.Name), e);
        }
    }

    // LibreOffice works in a child of the process that was started.
    private static async Task EndAsync(Process process)
    {
        if (!process.HasExited)
        {
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync(CancellationToken.None);
        }
    }

    private string? Find() => (surroundings.Variable("PATH") ?? "")
        .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
        .SelectMany(folder => new[] { Path.Combine(folder, Program), Path.Combine(folder, Program + ".exe") })
        .FirstOrDefault(File.Exists);

    private static LocalizedText Converted(string file) => new(
        $"{file} 由 LibreOffice 转换后读取", $"{file} was converted with LibreOffice before it was read");
}
