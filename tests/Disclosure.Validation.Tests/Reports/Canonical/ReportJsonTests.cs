using System.Text;
using Disclosure.Validation.Forms;
using Disclosure.Validation.Packs;
using Disclosure.Validation.Problems;
using Disclosure.Validation.Reports;
using Disclosure.Validation.Reports.Canonical;
using Disclosure.Validation.Text;
using FsCheck.Xunit;
using Xunit;

namespace Disclosure.Validation.Tests.Reports.Canonical;

public sealed class ReportJsonTests
{
    private const string Small = """
        {
         "form": "cn-2019",
         "issuer": "某区",
         "year": 2020,
         "published": "2021-01-29",
         "tables": {
          "procurement": {
           "central": {"projects": 6, "amount": 18.8710}
          },
          "fees": {
           "charges": {"last_year_items": null, "change": {"text": "—"}}
          },
          "documents": {
           "normative": {
            "made": {"text": "22（其中修订16件）", "value": 22},
            "published": {"text": "见附件"}
           }
          }
         },
         "sections": {"overview": {"title": "一、总体情况", "text": "略\n"}}
        }
        """;

    private static readonly FormCatalog Forms = new(BuiltInPacks.All.Select(pack => pack.Form));

    [Fact]
    public void Every_state_of_a_cell_is_read()
    {
        var report = Read(Small);

        Assert.Equal("18.8710", report["procurement.central.amount"].ToString());
        Assert.Equal(CellState.Blank, report["fees.charges.last_year_items"].State);
        Assert.Equal((CellState.NotApplicable, "—"), (report["fees.charges.change"].State, report["fees.charges.change"].Text));
        Assert.Equal((CellState.Text, 22m), (report["documents.normative.made"].State, report["documents.normative.made"].Number));
        Assert.Equal((CellState.Text, null), (report["documents.normative.published"].State, report["documents.normative.published"].Number));
        Assert.Equal(CellState.Absent, report["documents.normative.total"].State);
        Assert.Equal(("某区", 2020, new DateOnly(2021, 1, 29)), (report.Issuer, report.Year, report.Published));
        Assert.Equal([new ReportSection("overview", "一、总体情况", "略\n")], report.Sections);
    }

    [Fact]
    public void Every_cell_knows_its_line_and_column()
    {
        var report = Read(Small);

        Assert.Equal(
            new CellSource("a.json", "18.8710") { Line = 8, Column = 41 },
            report["procurement.central.amount"].Source);
        Assert.Equal((15, 13), (report["documents.normative.made"].Source!.Line, report["documents.normative.made"].Source!.Column));
        Assert.Equal("22（其中修订16件）", report["documents.normative.made"].Source!.Text);
        Assert.Null(report["fees.charges.last_year_items"].Source!.Text);
        Assert.Null(report["documents.normative.total"].Source);
    }

    [Property(MaxTest = 100, Arbitrary = [typeof(RandomReports)])]
    public void A_report_written_and_read_again_is_the_same(DisclosureReport report)
    {
        ReportAssert.Same(report, Read(ReportJson.ToJson(report)));
    }

    [Property(MaxTest = 20, Arbitrary = [typeof(RandomReports)])]
    public void Writing_to_a_stream_leaves_it_open_and_reading_from_it_gives_the_same(DisclosureReport report)
    {
        using var stream = new MemoryStream();
        ReportJson.Write(report, stream);
        stream.Position = 0;

        ReportAssert.Same(report, ReportJson.Read(stream, null, Forms));
    }

    [Fact]
    public void What_is_written_has_the_canonical_shape()
    {
        var form = Forms.Find("cn-2019")!;
        var report = new ReportBuilder(form) { Issuer = "某区", Year = 2020 }
            .Set("procurement.central.amount", 18.8710m)
            .Set("fees.charges.last_year_items", Cell.Blank)
            .Set("requests.handled.refused.state_secret.natural", Cell.FromText("2件", 2))
            .Build();

        Assert.Equal(
            """{"form":"cn-2019","issuer":"某区","year":2020,"tables":{"fees":{"charges":{"last_year_items":null}},"procurement":{"central":{"amount":18.8710}},"requests":{"handled.refused.state_secret":{"natural":{"text":"2件","value":2}}}}}""",
            string.Concat(ReportJson.ToJson(report).Split('\n').Select(line => line.Trim())).Replace("\": ", "\":", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("\"cn-2019\"", "\"cn-2020\"", "report.unknown-form", null)]
    [InlineData("\"form\"", "\"from\"", "json.unknown-key", 2)]
    [InlineData("2020,", "\"2020\",", "json.shape", 4)]
    [InlineData("2020,", "20200,", "report.year", null)]
    [InlineData("2021-01-29", "29.1.2021", "json.shape", 5)]
    [InlineData("\"procurement\"", "\"procurment\"", "report.unknown-cell", 7)]
    [InlineData("\"central\"", "\"centre\"", "report.unknown-cell", 8)]
    [InlineData("\"published\": {", "\"publish\": {", "report.unknown-cell", 16)]
    [InlineData("\"overview\"", "\"overvue\"", "report.unknown-section", null)]
    [InlineData("18.8710", "\"18.8710\"", "report.cell", 8)]
    [InlineData("18.8710", "[18.8710]", "report.cell", 8)]
    [InlineData("18.8710", "true", "report.cell", 8)]
    [InlineData("18.8710", "{\"value\": 18.8710}", "report.cell", 8)]
    [InlineData("18.8710", "{\"text\": \"18.8710\", \"number\": 1}", "report.cell", 8)]
    [InlineData("18.8710", "18.87100000001", "report.number", 8)]
    [InlineData("18.8710", "1888888888888888", "report.number", 8)]
    [InlineData("18.8710", "18.00000000000000000000000000000000001", "report.number", 8)]
    [InlineData("18.8710", "1e2", "report.number", 8)]
    [InlineData("6, \"amount\"", "6 \"amount\"", "json.syntax", 8)]
    [InlineData("\"change\"", "\"last_year_items\"", "json.duplicate-key", 11)]
    [InlineData("\"fees\"", "\"procurement\"", "json.duplicate-key", 10)]
    [InlineData("\"issuer\"", "\"form\"", "json.duplicate-key", 3)]
    [InlineData("\"text\": \"略\\n\"", "\"texts\": \"略\"", "json.shape", 20)]
    [InlineData("略\\n", "\\ud800", "json.shape", 20)]
    [InlineData("\"fees\": {", "\"fees\": [{", "json.shape", 10)]
    [InlineData("\"issuer\": \"某区\"", "\"level\": \"borough\"", "json.shape", 3)]
    [InlineData("\"issuer\": \"某区\"", "\"level\": 3", "json.shape", 3)]
    [InlineData("\"issuer\": \"某区\"", "\"period\": {\"from\": \"2020-01-01\"}", "json.shape", 3)]
    public void What_does_not_fit_is_a_problem_with_its_line(string found, string put, string code, int? line)
    {
        var problem = Assert.Single(Refused(Small.Replace(found, put, StringComparison.Ordinal)));

        Assert.Equal((code, "a.json", line), (problem.Code, problem.File, problem.Line));
        Assert.NotEqual(problem.Describe(Language.Zh), problem.Describe(Language.En));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \n")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("{\"form\": \"cn-2021\"")]
    public void What_is_no_report_is_refused(string json)
    {
        Assert.Single(Refused(json));
    }

    [Fact]
    public void Unknown_names_come_at_once_each_with_the_nearest()
    {
        var problems = Refused(Small
            .Replace("\"central\"", "\"centrol\"", StringComparison.Ordinal)
            .Replace("\"normative\"", "\"normativ\"", StringComparison.Ordinal));

        Assert.Equal(["did you mean 'central'?", "did you mean 'normative'?"], problems.Select(problem => problem.Hint?.En));
    }

    [Fact]
    public void An_unknown_form_names_the_known_ones()
    {
        var problem = Assert.Single(Refused("{\"form\": \"x\"}"));

        Assert.Equal("cn-2019, cn-2021, us-foia", problem.Expected?.En);
    }

    [Fact]
    public void Files_in_another_encoding_and_of_too_many_bytes_are_refused()
    {
        var utf16 = Encoding.Unicode.GetPreamble().Concat(Encoding.Unicode.GetBytes(Small)).ToArray();

        Assert.Equal("input.not-utf8", Assert.Single(RefusedBytes(utf16)).Code);
        Assert.Equal("input.too-large", Assert.Single(RefusedBytes(new byte[ReportJson.MaxBytes + 1])).Code);
    }

    [Fact]
    public void A_byte_order_mark_is_passed_over()
    {
        byte[] marked = [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Small)];

        Assert.Equal((8, 41), (Place(marked).Line, Place(marked).Column));

        static CellSource Place(byte[] bytes) => ReportJson.Read(bytes, null, Forms)["procurement.central.amount"].Source!;
    }

    [Theory]
    [InlineData("", "[")]
    [InlineData("{\"readingNotes\":", "[")]
    [InlineData("{\"form\":\"cn-2019\",\"tables\":{\"fees\":{\"charges\":{\"change\":", "1")]
    [InlineData("{\"form\":\"cn-2019\",\"tables\":{\"fees\":{\"charges\":{\"change\":", "[")]
    [InlineData("{\"form\":\"cn-2019\",\"tables\":{\"fees\":{\"charges\":{\"", "c")]
    [InlineData("{\"", "f")]
    [InlineData("", "\n")]
    public void Hostile_files_are_refused_soon_and_in_few_words(string head, string piece)
    {
        foreach (var tail in new[] { "", "\":0}}}}", "}}}}" })
        {
            var problems = Refused(head + new string(piece[0], 8_000_000) + tail);

            Assert.All(problems, problem => Assert.InRange(problem.Describe(Language.En).Length, 1, 2000));
        }
    }

    [Property(MaxTest = 1000)]
    public void A_damaged_file_is_read_or_refused(int where, byte with)
    {
        var bytes = Encoding.UTF8.GetBytes(Small);
        bytes[(int)((uint)where % bytes.Length)] = with;
        var thrown = Record.Exception(() => ReportJson.Read(bytes, "a.json", Forms));

        Assert.True(thrown is null or DisclosureInputException, thrown?.ToString());
    }

    private static DisclosureReport Read(string json) => ReportJson.Read(Encoding.UTF8.GetBytes(json), "a.json", Forms);

    private static IReadOnlyList<Problem> Refused(string json) => RefusedBytes(Encoding.UTF8.GetBytes(json));

    private static IReadOnlyList<Problem> RefusedBytes(byte[] json) =>
        Assert.Throws<DisclosureInputException>(() => ReportJson.Read(json, "a.json", Forms)).Problems;
}
