using Disclosure.Validation.Forms;
using Disclosure.Validation.Reports;
using Disclosure.Validation.Reports.Canonical;
using Xunit;

namespace Disclosure.Validation.Tests.Reports;

/// <summary>A report as a value: changed copies, equality, and cells asked for.</summary>
public sealed class DisclosureReportTests
{
    private const string Path = "requests.new.natural";

    [Fact]
    public void A_changed_copy_leaves_the_original_as_it_was()
    {
        var report = Sample();
        var (number, year) = (report.With(Path, 80), report with { Year = 2024 });

        Assert.Equal((3, 80, 3), (report[Path].Number, number[Path].Number, year[Path].Number));
        Assert.Equal((2023, 2023, 2024), (report.Year, number.Year, year.Year));
        Assert.Equal(80, number.Figures.Whole[report.Form.Cell(Path).Index]);
    }

    [Fact]
    public void Reports_that_hold_the_same_are_equal()
    {
        Assert.Equal(Sample(), Sample());
        Assert.Equal(Sample().GetHashCode(), Sample().GetHashCode());
        Assert.Equal(Sample(), Sample().With(Path, 4).With(Path, 3.0m));
    }

    [Fact]
    public void Reports_that_differ_in_anything_are_not()
    {
        var report = Sample();
        DisclosureReport[] others =
        [
            report.With(Path, 4),
            report.With(Path, Cell.Blank),
            report.With(Path, report[Path] with { Source = new CellSource("a.docx", "3") }),
            report with { Issuer = "某市人民政府" },
            report with { Sections = [report.Sections[0] with { LineSources = [null] }] },
            report with { ReadingNotes = [new ReadingNote(Path, "3", new("疑", "doubt"))] },
        ];

        Assert.All(others, other => Assert.NotEqual(report, other));
    }

    [Fact]
    public void A_report_read_again_says_the_same_and_stands_elsewhere()
    {
        var report = Sample();
        using var json = new MemoryStream();
        ReportJson.Write(report, json);
        json.Position = 0;

        var again = ReportJson.Read(json, "a.json", new FormCatalog([TestReports.Cn2021]));

        Assert.NotEqual(report, again);
        Assert.Equal(report, again.WithoutSources());
        Assert.Equal(3, again.WithoutSources().Figures.Whole[report.Form.Cell(Path).Index]);
    }

    // The kind is kept once it was asked for.
    [Fact]
    public void A_copy_with_another_issuer_is_of_another_kind_of_body()
    {
        var county = Sample();
        var kind = county.PossibleLevels;

        Assert.NotEqual(kind, (county with { Issuer = "某省人民政府" }).PossibleLevels);
    }

    [Fact]
    public void A_cell_of_another_form_is_refused()
    {
        var foreign = TestReports.Cn2019.Cell("procurement.central.amount");
        var builder = new ReportBuilder(TestReports.Cn2021);

        Assert.Throws<UnknownCellException>(() => Sample()[foreign]);
        Assert.Throws<UnknownCellException>(() => builder[foreign] = Cell.Of(1));
    }

    [Fact]
    public void A_form_asked_for_by_a_wrong_id_is_told_with_those_there_are()
    {
        var forms = new FormCatalog([TestReports.Cn2019, TestReports.Cn2021]);

        Assert.Same(TestReports.Cn2021, forms["cn-2021"]);
        var exception = Assert.Throws<KeyNotFoundException>(() => forms["cn-2020"]);
        Assert.Equal("There is no form 'cn-2020' in the packs loaded, only: cn-2019, cn-2021.", exception.Message);
    }

    [Fact]
    public void A_report_shows_whose_it_is() => Assert.Equal("某县人民政府 2023 (cn-2021)", Sample().ToString());

    private static DisclosureReport Sample() =>
        new ReportBuilder(TestReports.Cn2021)
        {
            Issuer = "某县人民政府",
            Year = 2023,
            Sections = { new ReportSection("overview", "一、总体情况", "……") { LineSources = [] } },
        }.Set(Path, 3).Build();
}
