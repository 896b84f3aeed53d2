using Disclosure.Validation.Cli.Shell;
using Xunit;

namespace Disclosure.Validation.Cli.Tests;

/// <summary>The form of the guide, in Spanish, from its two files to the check of a document.</summary>
public sealed class OwnFormTests : IDisposable
{
    private const string Document = """
        <html><head><title>Informe</title></head><body><h1>Informe anual 2023</h1><table>
        <tr><th>Solicitudes de acceso</th><th>Ciudadanos</th><th>Total</th></tr>
        <tr><td>Recibidas</td><td>10</td><td>1.234</td></tr>
        <tr><td>Concedidas</td><td>6</td><td>1.000</td></tr>
        <tr><td>Denegadas</td><td>n/d</td><td>200</td></tr>
        <tr><td>En trámite</td><td>3</td><td>34</td></tr>
        <tr><td>Resueltas</td><td>6</td><td>1.200</td></tr></table></body></html>
        """;

    private readonly Tool _tool = new();

    public OwnFormTests() => _tool
        .Write("informe/form.yaml", Readme.Block("sample: form"))
        .Write("informe/pack.yaml", Readme.Block("sample: form pack"))
        .Write("informe.html", Document);

    public void Dispose() => _tool.Dispose();

    [Fact]
    public async Task Its_tests_pass_and_lint_finds_no_fault_but_what_no_rule_checks()
    {
        Assert.Equal(ExitCodes.Clean, (await _tool.Run("rules", "test", "--rules", "informe")).Code);
        Assert.Contains("lint.uncovered", (await _tool.Run("rules", "lint", "--rules", "informe")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_document_in_its_language_is_read_and_judged()
    {
        var arguments = Readme.Block("sample: form check").Split(' ', StringSplitOptions.TrimEntries)[1..];
        var ran = await _tool.Run([.. arguments, "--lang", "en"]);

        Assert.Equal(ExitCodes.Findings, ran.Code);
        Assert.Contains("column Ciudadanos: Recibidas 10; Resueltas en total 6 + En trámite 3 = 9; difference 1", ran.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("column Total", ran.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("no number", ran.Output, StringComparison.Ordinal);
    }
}
