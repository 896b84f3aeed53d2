using Disclosure.Validation.Forms;
using Disclosure.Validation.Reports;
using Xunit;

namespace Disclosure.Validation.Tests.Reports;

/// <summary>How callers fill a report in.</summary>
public sealed class ReportBuilderTests
{
    private const string Path = "requests.new.natural";

    [Fact]
    public void A_number_that_is_not_there_is_a_blank_cell_and_the_default_an_absent_one()
    {
        int? none = null, some = 7;
        var builder = new ReportBuilder(TestReports.Cn2021);

        Assert.Equal(Cell.Of(7), builder.Set(Path, some)[Path]);
        Assert.Equal(Cell.Blank, builder.Set(Path, none)[Path]);
        Assert.Equal(Cell.Of(0), builder.Set(Path, 0)[Path]);
        Assert.Equal(Cell.Blank, builder.Set(Path, null)[Path]);
        Assert.Equal(Cell.Absent, builder.Set(Path, default)[Path]);
    }

    [Fact]
    public void A_cell_is_set_by_its_path()
    {
        var builder = new ReportBuilder(TestReports.Cn2021);

        builder[Path] = Cell.Of(12);

        Assert.Equal(12, builder.Build()[Path].Number);
        Assert.Throws<UnknownCellException>(() => builder["requests.nwe.natural"]);
    }

    [Fact]
    public void A_builder_begins_with_another_report_and_leaves_it_as_it_is()
    {
        var report = new ReportBuilder(TestReports.Cn2021)
        {
            Issuer = "清河县教育局",
            Level = IssuerLevel.Department,
            Year = 2024,
            Period = new ReportPeriod(new(2024, 1, 1), new(2024, 12, 31)),
            Published = new(2025, 1, 20),
            Title = "年度报告",
            File = "a.html",
            Sections = { new ReportSection("overview", "一、总体情况", "略") },
            ReadingNotes = { new ReadingNote(Path, "5?", new("存疑", "in doubt")) },
        }.Set(Path, 5).Build();

        var copy = new ReportBuilder(report).Build();
        var changed = new ReportBuilder(report) { Year = 2023 }.Set(Path, 6).Build();

        ReportAssert.Same(report, copy);
        Assert.Equal((5, 2024), (report[Path].Number, report.Year));
        Assert.Equal((6, 2023), (changed[Path].Number, changed.Year));
    }
}
