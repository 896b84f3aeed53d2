using Disclosure.Validation.Forms;
using Disclosure.Validation.Forms.Reading;
using Disclosure.Validation.Forms.Sources;
using Disclosure.Validation.Packs;
using Disclosure.Validation.Problems;
using Xunit;

namespace Disclosure.Validation.Tests.Forms.Reading;

/// <summary>What a form says of itself: languages, units, signs, its year, lines for components, places in files of data.</summary>
public sealed class FurtherFormsTests
{
    private const string Informe = """
        form: informe
        es: Informe anual de acceso a la información
        notice: Ley 1712
        languages: [es]
        year: {ends: 06-30}
        units: {amount: EUR}
        signs:
          - {texts: [n/d], means: none}
          - {texts: ['<1'], kinds: [duration], means: unknown}
        xml: {root: Informe}
        sections: [{id: solicitudes, es: Solicitudes}]
        tables:
          - id: solicitudes
            es: Solicitudes de información
            section: solicitudes
            xml: {section: Solicitudes, data: Linea, missing: zero}
            rows: {each: component, numbered: 3, xml: Item}
            columns:
              - {id: dias, es: Días, variants: [Plazo], kind: duration, xml: '@dias'}
        """;

    [Fact]
    public void A_form_of_another_language_calls_its_cells_as_it_prints_them()
    {
        var form = FormYaml.Read(Informe);

        Assert.Equal(["es"], form.Languages);
        Assert.Equal("Solicitudes de información", form.Tables[0].Label.Printed.Zh);
        Assert.Equal(["Días", "Plazo"], form.Tables[0].Columns[0].Label.Spellings);
        Assert.Equal(("EUR", "Informe"), (form.AmountUnit, form.Source!.Root));
    }

    [Fact]
    public void Numbered_rows_differ_by_their_place_alone()
    {
        var table = FormYaml.Read(Informe).Tables[0];

        Assert.True(table.IsByComponent);
        Assert.Equal(["no_1", "no_2", "no_3"], table.Rows.Select(row => row.Id));
        Assert.All(table.Rows, row => Assert.True(row.IsOptional));
        Assert.Equal("Item[2]", table.Rows[1].Source!.Text);
        Assert.Equal(MissingFigure.Zero, table.Source!.Missing);
    }

    [Fact]
    public void A_year_may_end_before_december()
    {
        Assert.Equal((new DateOnly(2023, 7, 1), new DateOnly(2024, 6, 30)), FormYaml.Read(Informe).PeriodOf(2024));
        Assert.Equal((new DateOnly(2023, 10, 1), new DateOnly(2024, 9, 30)), BuiltInPacks.UsFoia.Form.PeriodOf(2024));
        Assert.Equal((new DateOnly(2024, 1, 1), new DateOnly(2024, 12, 31)), BuiltInPacks.Cn2021.Form.PeriodOf(2024));
    }

    [Theory]
    [InlineData("n/d", ValueKind.Count, SignMeaning.None)]
    [InlineData(" n/d ", ValueKind.Duration, SignMeaning.None)]
    [InlineData("<1", ValueKind.Duration, SignMeaning.Unknown)]
    [InlineData("<1", ValueKind.Count, null)]
    [InlineData("12", ValueKind.Count, null)]
    public void Signs_mean_what_the_form_says_in_the_kinds_that_it_names(string text, ValueKind kind, SignMeaning? meaning) =>
        Assert.Equal(meaning, FormYaml.Read(Informe).MeaningOf(text, kind));

    [Theory]
    [InlineData("es: Solicitudes de", "fr: Solicitudes de", "field.unknown")]
    [InlineData("languages: [es]", "languages: [Spanish]", "form.language")]
    [InlineData("ends: 06-30", "ends: 06-31", "form.year-end")]
    [InlineData("'@dias'", "'a//b'", "form.path")]
    [InlineData("xml: Item}", "xml: 'a//b'}", "form.path")]
    [InlineData("each: component", "each: body", "form.each")]
    [InlineData("means: none", "means: nothing", "field.choice")]
    [InlineData("data: Linea, ", "", "field.missing")]
    [InlineData("numbered: 3", "numbered: 0", "field.kind")]
    public void What_does_not_fit_is_named(string found, string put, string code)
    {
        var failure = Assert.Throws<DisclosureInputException>(() => FormYaml.Read(Informe.Replace(found, put, StringComparison.Ordinal)));

        Assert.Contains(code, failure.Problems.Select(problem => problem.Code));
    }

    [Theory]
    [InlineData("A/B[2]/@id", 3)]
    [InlineData("A[Code=Ex. 7(A)]/Quantity", 2)]
    [InlineData("@id", 1)]
    [InlineData("MedianValue | MedianCode", 1)]
    public void A_path_leads_through_names(string text, int steps) => Assert.Equal(steps, DataPath.TryParse(text)!.Ways[0].Count);

    [Theory]
    [InlineData("")]
    [InlineData("/A")]
    [InlineData("A/@id/B")]
    [InlineData("A[0]")]
    [InlineData("A[B=c]d")]
    [InlineData("//A")]
    [InlineData("A |")]
    public void What_is_no_path_is_none(string text) => Assert.Null(DataPath.TryParse(text));
}
