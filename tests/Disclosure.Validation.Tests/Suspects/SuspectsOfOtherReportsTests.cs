using Disclosure.Validation.Reports;
using Xunit;

namespace Disclosure.Validation.Tests.Suspects;

/// <summary>Suspects among the cells of last year's and subordinates' reports.</summary>
public sealed class SuspectsOfOtherReportsTests
{
    private static readonly ReportValidator Validator = PatientValidator.With(_ => { });
    private static readonly DisclosureReport This = FilledReport.Make("cn-2021", 2022);

    private static readonly DisclosureReport Before = FilledReport.Make("cn-2021", 2021)
        .With("requests.new.natural", 112).With("requests.new.total", 127)
        .With("requests.carried_out.natural", 5).With("requests.carried_out.total", 5);

    [Fact]
    public void Where_this_year_disagrees_with_itself_this_year_is_wrong()
    {
        var result = Validator.Validate(This.With("requests.carried_in.natural", 50), new RelatedReports { Previous = Before });

        var cell = Assert.Single(Assert.Single(Assert.Single(result.Suspects).Sets).Cells);
        Assert.Equal((ReportStep.Self, 5m), (cell.Step, cell.Suggested));
        Assert.Contains(result.Findings, finding => finding.Rule == "YOY-CARRIED");
    }

    [Fact]
    public void Where_last_year_disagrees_with_itself_last_year_is_wrong()
    {
        var result = Validator.Validate(This, new RelatedReports { Previous = Before.With("requests.carried_out.natural", 50) });

        var group = Assert.Single(result.Suspects);
        var cell = Assert.Single(Assert.Single(group.Sets).Cells);
        Assert.Equal("YOY-CARRIED", Assert.Single(result.Findings).Rule);
        Assert.Equal((ReportStep.Previous, 2021, 50m, 5m), (cell.Step, cell.Year, cell.Value, cell.Suggested));
        Assert.Equal("最可能：上年报告自然人／结转下年 应为 5（现为 50，差十倍）", group.Message.Zh);
    }

    [Fact]
    public void Where_both_years_agree_with_themselves_no_three_cells_explain_it()
    {
        var other = Before
            .With("requests.new.natural", 114).With("requests.new.total", 129)
            .With("requests.carried_out.natural", 7).With("requests.carried_out.total", 7);

        var result = Validator.Validate(This, new RelatedReports { Previous = other });

        Assert.All(result.Suspects, group => Assert.False(group.Complete));
        Assert.All(result.Suspects, group => Assert.Empty(group.Sets));
    }

    [Fact]
    public void A_subordinates_cell_can_be_the_suspect()
    {
        var district = Renamed(FilledReport.Make("cn-2021", 2022), "某区");
        var wrong = Renamed(district.With("requests.handled.granted.natural", 97), "某区");

        var result = Validator.Validate(This, new RelatedReports { Subordinates = [wrong] });

        var group = Assert.Single(result.Suspects);
        var cell = Assert.Single(Assert.Single(group.Sets).Cells);
        Assert.Equal((ReportStep.Subordinates, "某区", 79m), (cell.Step, cell.Issuer, cell.Suggested));
        Assert.Equal("最可能：某区报告自然人／予以公开 应为 79（现为 97，数字颠倒）", group.Message.Zh);
    }

    private static DisclosureReport Renamed(DisclosureReport report, string issuer)
    {
        var builder = new ReportBuilder(report.Form) { Issuer = issuer, Year = report.Year };
        foreach (var cell in report.Form.Cells)
        {
            builder[cell] = report[cell];
        }

        return builder.Build();
    }
}
