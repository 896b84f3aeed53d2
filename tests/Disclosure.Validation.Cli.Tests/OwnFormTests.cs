using System.Text.RegularExpressions;
using Disclosure.Validation.Cli.Shell;
using Disclosure.Validation.Forms;
using Disclosure.Validation.Forms.Reading;
using Xunit;

namespace Disclosure.Validation.Cli.Tests;

/// <summary>The form of the guide, in Spanish, from the sample document to the check of it.</summary>
public sealed partial class OwnFormTests : IDisposable
{
    private readonly Tool _tool = new Tool().Write("muestra.html", Readme.Block("sample: form document"));

    public void Dispose() => _tool.Dispose();

    [Fact]
    public async Task A_sketch_of_the_sample_loads_and_reads_it_without_a_doubt()
    {
        var ran = await SketchAsync();
        var form = FormOf("informe/form.yaml");

        Assert.Equal(ExitCodes.Clean, ran.Code);
        Assert.Contains("forms lint --rules informe", ran.Error, StringComparison.Ordinal);
        Assert.Equal(FormYaml.Read(Readme.Block("sample: form")).Cells.Select(cell => cell.Path), form.Cells.Select(cell => cell.Path));
        Assert.Equal((ExitCodes.Clean, ExitCodes.Clean), ((await _tool.Run("forms", "lint", "--rules", "informe")).Code, (await _tool.Run("rules", "test", "--rules", "informe")).Code));
        var check = await _tool.Run("check", "muestra.html", "--rules", "informe", "--lang", "en");
        Assert.Contains("Ayuntamiento de Ejemplo 2023", check.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("Reading notes", check.Output, StringComparison.Ordinal);
        Assert.Equal(ExitCodes.Clean, check.Code);
    }

    [Fact]
    public async Task Schema_and_types_know_the_sketch()
    {
        await SketchAsync();

        Assert.Contains("\"en_tramite\"", (await _tool.Run("schema", "report", "--rules", "informe")).Output, StringComparison.Ordinal);
        Assert.Contains("EnTramite", (await _tool.Run("forms", "types", "informe", "--rules", "informe")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_form_of_the_guide_passes_its_tests_and_lint_finds_no_fault_but_what_no_rule_checks()
    {
        WriteGuide();

        Assert.Equal(ExitCodes.Clean, (await _tool.Run("rules", "test", "--rules", "informe")).Code);
        Assert.Equal(ExitCodes.Clean, (await _tool.Run("forms", "lint", "--rules", "informe")).Code);
        Assert.Contains("lint.uncovered", (await _tool.Run("rules", "lint", "--rules", "informe")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_document_in_its_language_is_read_and_judged()
    {
        WriteGuide();
        var ran = await _tool.Run([.. Words("sample: form check"), "--lang", "en"]);

        Assert.Equal(ExitCodes.Findings, ran.Code);
        Assert.Contains("Ayuntamiento de Ejemplo 2023", ran.Output, StringComparison.Ordinal);
        Assert.Contains("column Ciudadanos: Recibidas 10; Resueltas en total 6 + En trámite 3 = 9; difference 1", ran.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("column Total", ran.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("no number", ran.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("us-foia", "muestra.html", "form of the library")]
    [InlineData("cn-2021", "muestra.html", "form of the library")]
    [InlineData("Mine", "muestra.html", "'Mine' is no id")]
    [InlineData("there", "muestra.html", "there already")]
    [InlineData("mine", "nothing.html", "no such file")]
    [InlineData("mine", "prose.html", "no table")]
    [InlineData("there/a.txt/mine", "muestra.html", "there/a.txt/mine")]
    public async Task What_can_not_be_sketched_is_refused_and_nothing_is_written(string name, string sample, string reason)
    {
        _tool.Write("there/a.txt", "").Write("prose.html", "<html><body><p>Solo texto.</p></body></html>");
        var ran = await _tool.Run("forms", "new", name, sample, "--lang", "en");

        Assert.Equal((ExitCodes.BadInput, ""), (ran.Code, ran.Output));
        Assert.Contains(reason, ran.Error.ReplaceLineEndings(" "), StringComparison.Ordinal);
        Assert.False(File.Exists(_tool.PathOf($"{name}/form.yaml")));
        Assert.Empty(Directory.EnumerateFileSystemEntries(_tool.PathOf("."), ".disclosure-*"));
    }

    [Fact]
    public async Task A_form_with_the_id_of_one_of_the_library_is_refused()
    {
        _tool.Write("mine/form.yaml", Readme.Block("sample: form").Replace("form: informe", "form: us-foia", StringComparison.Ordinal))
            .Write("mine/pack.yaml", Readme.Block("sample: form pack").Replace("form: informe", "form: us-foia", StringComparison.Ordinal));
        var ran = await _tool.Run("check", "muestra.html", "--rules", "mine", "--lang", "en");

        Assert.Equal(ExitCodes.BadInput, ran.Code);
        Assert.Contains("the form 'us-foia' is one of the library", ran.Error.ReplaceLineEndings(" "), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Lint_tells_what_keeps_documents_from_being_read()
    {
        WriteGuide();
        _tool.Write("informe/form.yaml", Readme.Block("sample: form")
            .Replace("titles: ['{issuer} Informe", "titles: ['Informe", StringComparison.Ordinal)
            .Replace("es: Concedidas", "es: Recibidas", StringComparison.Ordinal)
            .Replace("es: Ciudadanos", "es: '2023'", StringComparison.Ordinal));
        var ran = await _tool.Run("forms", "lint", "--rules", "informe", "--lang", "en");

        Assert.Equal(ExitCodes.Findings, ran.Code);
        Assert.Equal(["lint.form-title", "lint.form-label", "lint.form-label"], Codes().Matches(ran.Output).Select(match => match.Value));
    }

    private Task<Ran> SketchAsync() => _tool.Run([.. Words("sample: form new"), "--lang", "en"]);

    private void WriteGuide() => _tool
        .Write("informe/form.yaml", Readme.Block("sample: form"))
        .Write("informe/pack.yaml", Readme.Block("sample: form pack"));

    private Form FormOf(string file) => FormYaml.Read(File.ReadAllText(_tool.PathOf(file)), file);

    private static IEnumerable<string> Words(string block) =>
        Quoted().Matches(Readme.Block(block).Trim()).Select(match => match.Value.Trim('"')).Skip(1);

    [GeneratedRegex("\"[^\"]*\"|\\S+")]
    private static partial Regex Quoted();

    [GeneratedRegex("lint\\.form-[a-z]+")]
    private static partial Regex Codes();
}
