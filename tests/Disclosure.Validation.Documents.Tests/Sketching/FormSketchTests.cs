using System.Text;
using Disclosure.Validation.Documents.Limits;
using Disclosure.Validation.Documents.Sketching;
using Disclosure.Validation.Documents.Tests.Writing;
using Disclosure.Validation.Forms;
using Disclosure.Validation.Forms.Reading;
using Disclosure.Validation.Problems;
using Xunit;

namespace Disclosure.Validation.Documents.Tests.Sketching;

/// <summary>Forms made of the tables of a document read that document, in every format.</summary>
public sealed class FormSketchTests
{
    private static readonly PrintedTable Requests = Table(
    [
        ["Nature", "Particuliers", "Entreprises", "Total"],
        ["Demandes reçues", "1 245", "310", "1 555"],
        ["Accordées", "1 100", "250", "1 350"],
        ["Refusées", "145", "60", "205"],
    ]);

    private static readonly PrintedTable Costs = Table(
    [
        ["Poste", "Montant", "Part"],
        ["Personnel", "12 500,50 €", "62,5 %"],
        ["Reproduction", "7 500,00 €", "37,5 %"],
        ["Total", "20 000,50 €", "n.c."],
    ]);

    private static readonly object[] Report = ["Commune de Belleville", "Rapport annuel 2023 sur l'accès", "1. Demandes", Requests, "Un mot là-dessus.", "2. Coûts", Costs];

    public static TheoryData<string> Formats => ["a.html", "a.docx", "a.xlsx", "a.txt", "a.md"];

    [Theory]
    [MemberData(nameof(Formats))]
    public async Task What_is_sketched_of_a_document_reads_it(string name)
    {
        var document = Write(name);
        var sketch = await SketchAsync(document, name);
        var form = FormYaml.Read(sketch.Form);
        var read = await new DocumentReader(new FormCatalog([.. TestReports.Forms.Forms, form])).ReadAsync(new MemoryStream(document), name, TestContext.Current.CancellationToken);

        Assert.Equal(("acces", "Commune de Belleville", 2023), (read.Form.Id, read.Issuer, read.Year));
        Assert.Empty(read.ReadingNotes);
        Assert.Equal(["demandes", "couts"], form.Tables.Select(table => table.Id));
        Assert.Equal([ValueKind.Amount, ValueKind.Percent], form.FindTable("couts")!.Columns.Select(column => column.Kind));
        Assert.Equal((1245m, 1555m, 12500.5m, 62.5m), (
            read["demandes.demandes_recues.particuliers"].Number, read["demandes.demandes_recues.total"].Number,
            read["couts.personnel.montant"].Number, read["couts.personnel.part"].Number));
        Assert.Contains("check: total = particuliers + entreprises", sketch.Pack, StringComparison.Ordinal);
        Assert.Contains("check: total = personnel + reproduction", sketch.Pack, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Tables_of_one_sheet_are_told_apart_and_what_is_less_than_a_day_is_no_zero()
    {
        var document = Encoding.UTF8.GetBytes("""
            Relatório anual 2023 - Município de Exemplo;;;
            ;;;
            Pedidos;Presencial;Internet;Total
            Recebidos;10;1.234;1.244
            Indeferidos;n.d.;200;200
            ;;;
            Prazos;Média (em dias);Máximo (dias)
            Simples;12,5;<1
            Complexos;30;60
            """);
        var sketch = await FormSketch.OfAsync(new MemoryStream(document), "a.csv", "acesso", "pt", "Município de Exemplo", TestContext.Current.CancellationToken);
        var form = FormYaml.Read(sketch.Form);
        var read = await new DocumentReader(new FormCatalog([form])).ReadAsync(new MemoryStream(document), "a.csv", TestContext.Current.CancellationToken);

        Assert.Equal("Prazos", form.Tables[1].Label.Official);
        Assert.Equal(2, form.Tables.Count);
        Assert.Equal([ValueKind.Duration, ValueKind.Duration], form.Tables[1].Columns.Select(column => column.Kind));
        Assert.Equal(["recebidos", "indeferidos"], form.Tables[0].Rows.Select(row => row.Id));
        Assert.Contains("  - {texts: ['n.d.'], means: none}\n  - {texts: ['<1'], means: unknown}\n", sketch.Form, StringComparison.Ordinal);
        Assert.Empty(read.ReadingNotes);
        Assert.Equal((1244m, 12.5m), (read[form.Cells[2]].Number, read[form.Tables[1].Id + ".simples.media_em_dias"].Number));
    }

    [Fact]
    public async Task Letters_that_a_spreadsheet_program_of_the_west_writes_are_read()
    {
        var text = "Município de Vila Nova\nRelatório anual 2022\n;Cidadãos;Total\nPedidos recebidos;1.120;1.150\nPendentes à data;20;20\n";
        var sketch = await SketchAsync(CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetBytes(text), "a.csv");
        var form = FormYaml.Read(sketch.Form);

        Assert.Equal(["Cidadãos", "Total"], Assert.Single(form.Tables).Columns.Select(column => column.Label.Official));
        Assert.Equal(["pedidos_recebidos", "pendentes_a_data"], form.Tables[0].Rows.Select(row => row.Id));
        Assert.Equal(new NumberMarks(',', '.'), form.Numbers);
    }

    [Fact]
    public async Task Headings_over_several_columns_and_labels_over_several_rows_are_groups()
    {
        var sketch = await SketchAsync(Encoding.UTF8.GetBytes(
            """
            <html><body><p>Annual report 2023</p><table>
            <tr><th rowspan=2 colspan=2>Kind</th><th colspan=2>Persons</th><th rowspan=2>Total</th></tr><tr><th>Natural</th><th>Legal</th></tr>
            <tr><td rowspan=2>Refused</td><td>Secret</td><td>1</td><td>2</td><td>3</td></tr><tr><td>Other</td><td>1</td><td>1</td><td>2</td></tr>
            <tr><td colspan=2>Granted</td><td>4</td><td>5</td><td>9</td></tr></table></body></html>
            """), "a.html");
        var table = Assert.Single(FormYaml.Read(sketch.Form).Tables);

        Assert.Equal([("natural", "persons"), ("legal", "persons"), ("total", null)], table.Columns.Select(column => (column.Id, column.Group?.Id)));
        Assert.Equal([("secret", "refused"), ("other", "refused"), ("granted", null)], table.Rows.Select(row => (row.Id, row.Group?.Id)));
    }

    [Theory]
    [InlineData("cn-2019")]
    [InlineData("cn-2021")]
    public async Task Any_report_gives_a_form_that_loads(string form)
    {
        var document = Encoding.UTF8.GetBytes(HtmlWriting.Plain(TestReports.Consistent(TestReports.FormOf(form), 1)));
        var sketch = await FormSketch.OfAsync(new MemoryStream(document), "a.html", "mine", "zh", null, TestContext.Current.CancellationToken);

        Assert.True(FormYaml.Read(sketch.Form).Cells.Count >= 100);
    }

    [Fact]
    public async Task A_document_without_a_table_is_refused()
    {
        var refused = await Assert.ThrowsAsync<DisclosureInputException>(() => SketchAsync("Annual report 2023\nNothing."u8.ToArray(), "a.txt"));

        Assert.Equal("document.no-table", Assert.Single(refused.Problems).Code);
    }

    [Fact]
    public async Task A_text_longer_than_any_report_is_refused()
    {
        var document = new byte[new DocumentLimits().MaxTextBytes + 1];
        Array.Fill(document, (byte)'a');
        var refused = await Assert.ThrowsAsync<DisclosureInputException>(() => SketchAsync(document, "a.txt"));

        Assert.Equal("document.too-large", Assert.Single(refused.Problems).Code);
    }

    private static Task<FormSketch> SketchAsync(byte[] document, string name) =>
        FormSketch.OfAsync(new MemoryStream(document), name, "acces", "fr", "Commune de Belleville", TestContext.Current.CancellationToken);

    private static byte[] Write(string name) => Path.GetExtension(name) switch
    {
        ".html" => Encoding.UTF8.GetBytes(HtmlWriting.Plain(Report)),
        ".docx" => DocxWriting.Of(Report),
        ".xlsx" => XlsxWriting.OnOneSheet(Report),
        ".md" => Encoding.UTF8.GetBytes(MarkdownWriting.Of(Report)),
        _ => Encoding.UTF8.GetBytes(TextWriting.Tabs(Report)),
    };

    private static PrintedTable Table(string[][] rows) =>
        new([.. rows.SelectMany((row, index) => row.Select((text, column) => new PrintedCell(text, index, column)))]);
}
