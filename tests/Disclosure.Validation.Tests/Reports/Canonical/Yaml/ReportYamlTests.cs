using System.Text;
using Disclosure.Validation.Forms;
using Disclosure.Validation.Packs;
using Disclosure.Validation.Problems;
using Disclosure.Validation.Reports;
using Disclosure.Validation.Reports.Canonical;
using Disclosure.Validation.Reports.Canonical.Yaml;
using FsCheck.Xunit;
using Xunit;

namespace Disclosure.Validation.Tests.Reports.Canonical.Yaml;

public sealed class ReportYamlTests
{
    private const string Small = """
        form: cn-2019
        issuer: 某区
        year: 2020
        published: 2021-01-29
        title: null
        tables:
          procurement:
            central: {projects: 6, amount: 18.8710}
          fees:
            charges: {last_year_items: null, change: {text: —}}
          documents:
            normative:
              made: {text: 22（其中修订16件）, value: 22}
        sections:
          overview: {title: 一、总体情况, text: '2020'}
        readingNotes:
          - message: {zh: 存疑, en: in doubt}
            confidence: 0.90

        """;

    private static readonly FormCatalog Forms = new(BuiltInPacks.All.Select(pack => pack.Form));

    [Fact]
    public void A_report_written_by_hand_is_read()
    {
        var report = Read(Small);

        Assert.Equal("18.8710", report["procurement.central.amount"].ToString());
        Assert.Equal(new CellSource("a.yaml", "18.8710") { Line = 8, Column = 36 }, report["procurement.central.amount"].Source);
        Assert.Equal(CellState.Blank, report["fees.charges.last_year_items"].State);
        Assert.Equal(CellState.NotApplicable, report["fees.charges.change"].State);
        Assert.Equal((CellState.Text, 22m), (report["documents.normative.made"].State, report["documents.normative.made"].Number));
        Assert.Equal(new DateOnly(2021, 1, 29), report.Published);
        Assert.Equal("2020", report.Sections[0].Text);
        Assert.Equal("0.90", report.ReadingNotes[0].Confidence?.ToString(System.Globalization.CultureInfo.InvariantCulture));
    }

    [Property(MaxTest = 100, Arbitrary = [typeof(RandomReports)])]
    public void A_report_written_and_read_again_is_the_same(DisclosureReport report)
    {
        ReportAssert.Same(report, Read(ReportYaml.ToYaml(report)));
    }

    [Property(MaxTest = 20, Arbitrary = [typeof(RandomReports)])]
    public void Json_and_yaml_say_the_same(DisclosureReport report)
    {
        using var stream = new MemoryStream();
        ReportYaml.Write(report, stream);
        stream.Position = 0;

        Assert.Equal(ReportJson.ToJson(report), ReportJson.ToJson(ReportYaml.Read(stream, null, Forms)));
    }

    [Theory]
    [InlineData("cn-2019", "cn-2020", "report.unknown-form", null)]
    [InlineData("issuer", "isuer", "field.unknown", 2)]
    [InlineData("2020\n", "MMXX\n", "field.kind", 3)]
    [InlineData("2021-01-29", "29.1.2021", "field.kind", 4)]
    [InlineData("issuer: 某区", "level: borough", "field.choice", 2)]
    [InlineData("issuer: 某区", "period: {from: 2020-01-01}", "field.missing", 2)]
    [InlineData("issuer: 某区", "period: {from: 2020-01-01, to: 31.12.2020}", "field.kind", 2)]
    [InlineData("central:", "centre:", "report.unknown-cell", 8)]
    [InlineData("18.8710", "'18.8710'", "report.cell", 8)]
    [InlineData("18.8710", "见附件", "report.cell", 8)]
    [InlineData("18.8710", "1.12345678901", "report.number", 8)]
    [InlineData("value: 22", "valu: 22", "report.cell", 13)]
    [InlineData("value: 22", "value: x", "report.number", 13)]
    [InlineData("change:", "last_year_items:", "yaml.duplicate-key", 10)]
    [InlineData("text: '2020'", "txt: '2020'", "field.unknown", 15)]
    [InlineData("message:", "massage:", "field.unknown", 17)]
    public void What_does_not_fit_is_a_problem_with_its_line(string found, string put, string code, int? line)
    {
        var problems = Assert.Throws<DisclosureInputException>(
            () => Read(Small.Replace(found, put, StringComparison.Ordinal))).Problems;

        Assert.Equal((code, "a.yaml", line), (problems[0].Code, problems[0].File, problems[0].Line));
    }

    private static DisclosureReport Read(string yaml) => ReportYaml.Read(Encoding.UTF8.GetBytes(yaml), "a.yaml", Forms);
}
