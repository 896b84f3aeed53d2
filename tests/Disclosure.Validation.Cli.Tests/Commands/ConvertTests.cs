using System.Diagnostics;
using System.Globalization;
using Disclosure.Validation.Cli.Inputs;
using Disclosure.Validation.Cli.Shell;
using Disclosure.Validation.Problems;
using Disclosure.Validation.Text;
using Xunit;

namespace Disclosure.Validation.Cli.Tests.Commands;

public sealed class ConvertTests : IDisposable
{
    private const string OldDocument = "{\\rtf1\\ansi report}";

    private readonly Tool _tool = new();

    public void Dispose() => _tool.Dispose();

    [Theory]
    [InlineData("check")]
    [InlineData("read")]
    public async Task Without_the_option_an_old_document_is_told_how_to_be_converted(string command)
    {
        var ran = await _tool.Write("a.doc", OldDocument).Run(command, "a.doc", "--lang", "en");

        Assert.Equal(ExitCodes.BadInput, ran.Code);
        Assert.Contains("soffice --headless --convert-to docx a.doc; or give --convert", ran.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("check")]
    [InlineData("read")]
    public async Task Where_there_is_no_office_program_it_is_said_what_to_install(string command)
    {
        var ran = await _tool.Write("a.doc", OldDocument).With("PATH", _tool.Folder)
            .Run(command, "a.doc", "--convert", "--lang", "en");

        Assert.Equal(ExitCodes.BadInput, ran.Code);
        Assert.StartsWith("error: a.doc: --convert needs LibreOffice", ran.Error, StringComparison.Ordinal);
        Assert.Contains("apt-get install libreoffice-writer", ran.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_converted_document_keeps_its_name()
    {
        Install($"printf '%s\\n' \"$@\" > {_tool.PathOf("arguments")}",
            "while [ \"$1\" != --outdir ]; do shift; done",
            $"mkdir -p \"$2\"; cp {Fixture("qinghe-2024.libreoffice.docx")} \"$2/document.docx\"");

        var ran = await _tool.Write("in/a.doc", OldDocument).Run("read", "in/a.doc", "--convert", "--lang", "en");

        Assert.Equal((ExitCodes.Clean, "note: in/a.doc was converted with LibreOffice before it was read\n"), (ran.Code, ran.Error));
        Assert.Contains("青河市人民政府", ran.Output, StringComparison.Ordinal);
        var arguments = await File.ReadAllLinesAsync(_tool.PathOf("arguments"), TestContext.Current.CancellationToken);
        Assert.Contains("--headless", arguments);
        Assert.Contains(arguments, argument => argument.StartsWith("-env:UserInstallation=file:///", StringComparison.Ordinal));
        Assert.False(File.Exists(arguments[^1]), "The copy is still there.");
    }

    [Fact]
    public async Task Cells_of_a_converted_document_name_it_as_their_source()
    {
        Install("while [ \"$1\" != --outdir ]; do shift; done",
            $"mkdir -p \"$2\"; cp {Fixture("qinghe-2024.libreoffice.docx")} \"$2/document.docx\"");

        var ran = await _tool.Write("a.wps", OldDocument).Run("check", "a.wps", "--convert", "--format", "json");

        Assert.NotEqual(ExitCodes.BadInput, ran.Code);
        Assert.Contains("\"file\": \"a.wps\"", ran.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("document.docx", ran.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_conversion_that_yields_nothing_is_named()
    {
        Install("exit 0");

        var ran = await _tool.Write("a.doc", OldDocument).Run("read", "a.doc", "--convert", "--lang", "en");

        Assert.Equal(ExitCodes.BadInput, ran.Code);
        Assert.StartsWith("error: a.doc: LibreOffice can't convert this file", ran.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_conversion_that_takes_too_long_is_ended()
    {
        Install($"echo $$ > {_tool.PathOf("process")}", "sleep 600");
        var conversion = Conversion(TimeSpan.FromSeconds(2));

        var exception = await Assert.ThrowsAsync<DisclosureInputException>(
            () => ConvertAsync(conversion, TestContext.Current.CancellationToken));

        Assert.Equal("convert.too-slow", exception.Problems[0].Code);
        var process = await File.ReadAllTextAsync(_tool.PathOf("process"), TestContext.Current.CancellationToken);
        Assert.Throws<ArgumentException>(() => Process.GetProcessById(int.Parse(process, CultureInfo.InvariantCulture)));
    }

    [Fact]
    public async Task A_conversion_ends_with_the_run()
    {
        Install("sleep 600");
        using var cancellation = new CancellationTokenSource(TimeSpan.FromSeconds(1));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => ConvertAsync(Conversion(TimeSpan.FromMinutes(5)), cancellation.Token));
    }

    [Fact]
    public async Task The_real_office_program_converts_a_document()
    {
        var path = Environment.GetEnvironmentVariable("PATH") ?? "";
        var isInstalled = path.Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, "soffice")));
        Assert.SkipUnless(isInstalled, "LibreOffice is not installed: PATH has no soffice.");
        File.Copy(Fixture("qinghe-2024.libreoffice.doc"), _tool.PathOf("a.doc"));
        File.Copy(Fixture("qinghe-2024.libreoffice.docx"), _tool.PathOf("a.docx"));

        var ran = await _tool.With("PATH", path).Run("read", "a.doc", "--convert");
        var direct = await _tool.Run("read", "a.docx");

        Assert.Equal(direct.Output.Replace("a.docx", "a.doc", StringComparison.Ordinal), ran.Output);
    }

    private static string Fixture(string name) =>
        Repository.Path("tests", "Disclosure.Validation.Documents.Tests", "Fixtures", name);

    private static async Task ConvertAsync(OfficeConversion conversion, CancellationToken cancellation)
    {
        using var document = new MemoryStream([1]);
        await conversion.ConvertAsync(new InputSource("a.doc", null), document, cancellation);
    }

    private OfficeConversion Conversion(TimeSpan limit)
    {
        var surroundings = new Surroundings
        {
            Input = Stream.Null,
            Output = Stream.Null,
            Error = TextWriter.Null,
            Folder = _tool.Folder,
            Variable = _ => _tool.PathOf("bin"),
        };
        return new OfficeConversion(surroundings, new Messages(TextWriter.Null, Language.En)) { Limit = limit };
    }

    // A stand-in for the office program.
    private void Install(params string[] lines)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "The stand-in for LibreOffice is a shell script.");
        _tool.Write("bin/soffice", string.Join('\n', ["#!/bin/sh", .. lines, ""])).With("PATH", _tool.PathOf("bin"));
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(_tool.PathOf("bin/soffice"), UnixFileMode.UserRead | UnixFileMode.UserExecute);
        }
    }
}
