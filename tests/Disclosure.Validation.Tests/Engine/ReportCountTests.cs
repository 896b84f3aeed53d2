using Disclosure.Validation.Problems;
using Disclosure.Validation.Reports;
using Disclosure.Validation.Rules;
using Xunit;

namespace Disclosure.Validation.Tests.Engine;

/// <summary>Counting many reports without making findings.</summary>
public sealed class ReportCountTests
{
    private static readonly ReportValidator Validator = new();

    [Fact]
    public void Many_reports_are_counted_in_their_order()
    {
        var reports = Enumerable.Range(0, 3000)
            .Select(i => i % 7 == 0
                ? OutcomeTests.Zero().Set("disputes.review.total", 1).Build()
                : TestReports.Consistent(TestReports.Cn2021, i))
            .ToList();

        var counts = Validator.CountAll(reports, TestContext.Current.CancellationToken);

        Assert.Equal(reports.Select(Validator.Count), counts);
        Assert.All(counts.Where((_, i) => i % 7 == 0), count => Assert.Equal(1, count.Violated));
    }

    [Fact]
    public void Counting_a_sound_report_allocates_nothing()
    {
        var report = TestReports.Consistent(TestReports.Cn2021, 1);
        for (var i = 0; i < 100; i++)
        {
            Validator.Count(report);
        }

        var before = GC.GetAllocatedBytesForCurrentThread();
        Validator.Count(report);

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    [Fact]
    public void A_form_without_a_pack_is_named()
    {
        var options = new ReportValidatorOptions();
        options.Packs.Clear();
        options.Packs.Add(BuiltInPacks.All.Single(pack => pack.Id == "cn-2019"));

        var exception = Assert.Throws<DisclosureInputException>(() =>
            new ReportValidator(options).Count(new ReportBuilder(TestReports.Cn2021).Build()));

        Assert.Equal("report.no-pack", Assert.Single(exception.Problems).Code);
        Assert.Contains("cn-2021", exception.Message, StringComparison.Ordinal);
    }
}
