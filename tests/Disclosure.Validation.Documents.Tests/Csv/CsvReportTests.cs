using System.Text;
using Disclosure.Validation.Documents.Limits;
using Disclosure.Validation.Forms;
using Disclosure.Validation.Forms.Reading;
using Disclosure.Validation.Problems;
using Disclosure.Validation.Reports;
using Xunit;

namespace Disclosure.Validation.Documents.Tests.Csv;

/// <summary>Reports in files of lines, where their form says in which columns the figures stand.</summary>
public sealed class CsvReportTests
{
    private const string Yaml = """
        form: lineas
        es: Informe
        notice: n
        languages: [es]
        numbers: {decimal: ',', group: '.'}
        components: {whole: [Total general]}
        signs: [{texts: ['<1'], kinds: [duration], means: unknown}]
        csv: {issuer: Organismo, component: Unidad, year: Ejercicio, ignored: [Código]}
        sections: [{id: s, es: S}]
        tables:
          - id: solicitudes
            es: Solicitudes
            section: s
            rows: {each: component}
            columns:
              - {id: recibidas, es: Recibidas, kind: count, csv: Solicitudes recibidas}
              - {id: resueltas, es: Resueltas, kind: count, csv: Solicitudes resueltas}
          - id: plazos
            es: Plazos
            section: s
            rows: {each: component, rows: [{id: simples, es: Simples, csv: simples}, {id: complejas, es: Complejas, csv: complejas}]}
            columns:
              - {id: media, es: Media, kind: duration, csv: Media de *}
        """;

    private const string Head = "Código;Organismo;Unidad;Ejercicio;Solicitudes recibidas;Solicitudes resueltas;Media de simples;Media de complejas\n";

    private static readonly Form Lines = FormYaml.Read(Yaml);

    [Fact]
    public async Task Lines_are_the_report_of_the_whole_and_those_of_its_components()
    {
        var whole = await ReadAsync(Head + """
            1;Ministerio;Total general;2023;1.234;1.200;12,5;<1
            2;Ministerio;"Unidad ""A""; Sur";2023;1.000;;3;4
            3;Ministerio;B;2023;234;x;;

            """);

        Assert.Equal(("lineas", "Ministerio", 2023), (whole.Form.Id, whole.Issuer, whole.Year));
        Assert.Equal((1234m, 12.5m), (whole["solicitudes.component.recibidas"].Number, whole["plazos.simples.media"].Number));
        Assert.Equal((CellState.Text, "<1"), (whole["plazos.complejas.media"].State, whole["plazos.complejas.media"].Text));
        Assert.Equal((2, 5), (whole["solicitudes.component.recibidas"].Source?.Line, whole["solicitudes.component.recibidas"].Source?.Column));
        Assert.Empty(whole.ReadingNotes);
        Assert.Equal([("Ministerio/Unidad \"A\"; Sur", "Ministerio"), ("Ministerio/B", "Ministerio")], whole.Components.Select(one => (one.Issuer!, one.Parent!)));
        Assert.Equal(CellState.Blank, whole.Components[0]["solicitudes.component.resueltas"].State);
        Assert.Equal(["solicitudes.component.resueltas"], whole.Components[1].ReadingNotes.Select(note => note.Path));
    }

    [Theory]
    [InlineData("Organismo,Ejercicio,Solicitudes recibidas\nMinisterio,2023,\"1.234\"\n", "plazos", "")]
    [InlineData("Organismo;Ejercicio;Solicitudes recibidas;Solicitudes retiradas\nMinisterio;2023;1.234;5\n", "plazos", "Solicitudes retiradas")]
    [InlineData("Organismo;Ejercicio;Solicitudes recibidas;Media de simples;Media de simples\nMinisterio;2023;1.234;5;6\n", "plazos", "Media de simples")]
    [InlineData("Organismo;Ejercicio;Solicitudes recibidas;Media de simples\nMinisterio;2023;1.234;5\nMinisterio;2023;7;8\n", "", "Ministerio")]
    public async Task What_is_not_read_is_told(string text, string unread, string noted)
    {
        var whole = await ReadAsync(text);

        Assert.Equal(1234, whole["solicitudes.component.recibidas"].Number);
        Assert.Equal(unread, string.Join(' ', whole.UnreadTables));
        Assert.Equal(noted, string.Join(' ', whole.ReadingNotes.Select(note => note.Text)));
    }

    [Fact]
    public async Task A_file_without_the_line_of_the_whole_leaves_the_whole_unread()
    {
        var whole = await ReadAsync("Organismo;Unidad;Ejercicio;Solicitudes recibidas\nMinisterio;B;2023;234\n");

        Assert.Equal(["solicitudes", "plazos"], whole.UnreadTables);
        Assert.Equal(234, Assert.Single(whole.Components)["solicitudes.component.recibidas"].Number);
    }

    [Theory]
    [InlineData("Organismo;Ejercicio;Solicitudes recibidas\nA;2023;1\nB;2023;1\n", "document.several-reports")]
    [InlineData("Organismo;Ejercicio;Solicitudes recibidas\nA;2023;1\nA;2024;1\n", "document.several-reports")]
    [InlineData("Organismo;Ejercicio;Solicitudes recibidas\n;2023;1\n", "document.no-known-form")]
    [InlineData("Organismo;Ejercicio;Solicitudes recibidas\nA;2023;1;2;3;4;5;6;7;8;9;10;11;12;13;14\n", "document.too-many-elements")]
    public async Task What_is_no_one_report_is_refused(string text, string code) => Assert.Equal(
        [code], (await Assert.ThrowsAsync<DisclosureInputException>(() => ReadAsync(text, limit: 16))).Problems.Select(problem => problem.Code));

    [Fact]
    public async Task Other_files_are_read_as_tables()
    {
        var refused = await Assert.ThrowsAsync<DisclosureInputException>(() => ReadAsync("Unidad;Recibidas\nA;1\n"));

        Assert.Equal("document.no-known-form", Assert.Single(refused.Problems).Code);
    }

    [Theory]
    [InlineData("csv: Media de *", "csv: Media", "form.csv-twice")]
    [InlineData("csv: {issuer: Organismo, component", "csv: {component", "field.missing")]
    public void A_form_whose_columns_can_not_be_told_apart_is_refused(string stated, string wrong, string code) => Assert.Equal(
        [code], Assert.Throws<DisclosureInputException>(() => FormYaml.Read(Yaml.Replace(stated, wrong, StringComparison.Ordinal))).Problems.Select(problem => problem.Code));

    private static async Task<DisclosureReport> ReadAsync(string text, int? limit = null)
    {
        var limits = new DocumentLimits();
        limits.MaxElements = limit ?? limits.MaxElements;
        return await new DocumentReader(new FormCatalog([.. TestReports.Forms.Forms, Lines]), new DocumentReaderOptions { Limits = limits })
            .ReadAsync(new MemoryStream(Encoding.UTF8.GetBytes(text)), "a.csv", TestContext.Current.CancellationToken);
    }
}
