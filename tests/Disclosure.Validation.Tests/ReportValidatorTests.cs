using System.Collections.Concurrent;
using Disclosure.Validation.Findings;
using Disclosure.Validation.Packs;
using Disclosure.Validation.Problems;
using Disclosure.Validation.Reports;
using Disclosure.Validation.Text;
using Xunit;

namespace Disclosure.Validation.Tests;

public sealed class ReportValidatorTests
{
    private static readonly ReportValidator Validator = new();

    [Fact]
    public void Many_reports_are_counted_as_each_of_them_is()
    {
        var some = Enumerable.Range(0, 20)
            .Select(i => TestReports.Damaged(i % 2 == 0 ? TestReports.Cn2019 : TestReports.Cn2021, i))
            .ToList();
        var many = Enumerable.Range(0, 3000).Select(i => some[i % some.Count]).ToList();
        var counts = some.Select(report => Validator.Validate(report).Counts).ToList();

        Assert.Equal(counts, some.Select(Validator.Tally));
        Assert.Equal(
            Enumerable.Range(0, 3000).Select(i => counts[i % some.Count]),
            Validator.TallyAll(many, TestContext.Current.CancellationToken));
    }

    [Fact]
    public void No_reports_are_no_counts()
    {
        Assert.Empty(Validator.TallyAll([], TestContext.Current.CancellationToken));
        Assert.Empty(Validator.ValidateAll([]).Reports);
    }

    [Fact]
    public void A_report_of_a_form_without_a_pack_is_refused_by_every_way_in()
    {
        var options = new ReportValidatorOptions { BuiltIn = ["cn-2021"] };
        var validator = new ReportValidator(options);
        var report = TestReports.Zero("cn-2019").Build();

        Assert.Equal("report.no-pack", CodeOf(() => validator.Validate(report)));
        Assert.Equal("report.no-pack", CodeOf(() => validator.Tally(report)));
        Assert.Equal("report.no-pack", CodeOf(() => validator.ValidateAll([report])));
        Assert.Equal("report.no-pack", CodeOf(() => validator.TallyAll([report], TestContext.Current.CancellationToken)));
    }

    [Theory]
    [InlineData("清河县教育局", 2022, "related.previous-year", "a report for 2022; expected: the report for 2023, the year before 2024")]
    [InlineData("清河县教育局", 2024, "related.previous-year", "a report for 2024; expected: the report for 2023, the year before 2024")]
    [InlineData("清河县财政局", 2023, "related.previous-issuer", "a report of '清河县财政局'; expected: a report of '清河县教育局'; where it was renamed, set IssuerWasRenamed")]
    public void What_can_not_be_last_years_report_is_refused(string issuer, int year, string code, string message)
    {
        var (report, other) = (Of("清河县教育局", 2024), Of(issuer, year));

        var refused = Assert.Throws<DisclosureInputException>(
            () => Validator.Validate(report, new RelatedReports { Previous = other })).Problems[0];

        Assert.Equal((code, message), (refused.Code, refused.Describe(Language.En)));
        Assert.Throws<DisclosureInputException>(() => Validator.Locate(report, new RelatedReports { Previous = other }));
    }

    [Fact]
    public void A_report_is_not_its_own_report_of_last_year_and_a_renamed_office_is_the_same_one()
    {
        var report = Of("清河县教育局", 2024);

        Assert.Equal("related.same-report", CodeOf(() => Validator.Validate(report, new RelatedReports { Previous = report })));
        Assert.NotNull(Validator.Validate(report, new RelatedReports { Previous = Of("清河县教育体育局", 2023), IssuerWasRenamed = true }));
        Assert.NotNull(Validator.Validate(report, null));
    }

    [Fact]
    public void Why_a_report_is_refused_as_last_years_is_said_in_Chinese_too()
    {
        Assert.Equal("这是 2022 年的报告；应为：2023 年的报告，即 2024 年的上一年", Refusal(Of("清河县教育局", 2024), Of("清河县教育局", 2022)));
        Assert.Equal(
            "这是“清河县财政局”的报告；应为：“清河县教育局”的报告；机关更名的，设置 IssuerWasRenamed",
            Refusal(Of("清河县教育局", 2024), Of("清河县财政局", 2023)));
        var undated = new ReportBuilder(TestReports.Cn2021) { Issuer = "清河县教育局" }.Build();
        Assert.Equal("这就是要核对的报告；应为：上一年度的报告", Refusal(undated, undated));
        var report = Of("清河县教育局", 2024);
        Assert.Equal("这就是要核对的报告；应为：2023 年的报告", Refusal(report, report));
    }

    private static string Refusal(DisclosureReport report, DisclosureReport previous) => Assert.Throws<DisclosureInputException>(
        () => Validator.Validate(report, new RelatedReports { Previous = previous })).Problems[0].Describe(Language.Zh);

    private static DisclosureReport Of(string issuer, int year) =>
        new ReportBuilder(TestReports.Consistent(TestReports.Cn2021, 1)) { Issuer = issuer, Year = year }.Build();

    [Fact]
    public void Counting_a_sound_report_allocates_nothing()
    {
        var report = TestReports.Consistent(TestReports.Cn2021, 1);
        for (var i = 0; i < 100; i++)
        {
            Validator.Tally(report);
        }

        var before = GC.GetAllocatedBytesForCurrentThread();
        Validator.Tally(report);

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    [Fact]
    public void One_validator_serves_many_threads()
    {
        var reports = Enumerable.Range(0, 64).Select(seed => TestReports.Consistent(TestReports.Cn2021, seed))
            .Select((report, i) => i % 2 == 0 ? report : report.With("requests.new.natural", 999_999)).ToArray();
        var expected = reports.Select(report => Fingerprints(Validator.Validate(report))).ToArray();
        var failures = new ConcurrentBag<Exception>();
        var threads = Enumerable.Range(0, 16).Select(_ => new Thread(Hammer)).ToList();
        threads.ForEach(thread => thread.Start());
        threads.ForEach(thread => thread.Join());
        Assert.Empty(failures);

        void Hammer()
        {
            try
            {
                for (var i = 0; i < reports.Length; i++)
                {
                    Assert.Equal(expected[i], Fingerprints(Validator.Validate(reports[i])));
                }
            }
            catch (Exception e)
            {
                failures.Add(e);
            }
        }

        static string Fingerprints(ReportResult result) =>
            string.Join(' ', result.Findings.Select(finding => finding.Fingerprint));
    }

    private static string CodeOf(Action action) =>
        Assert.Single(Assert.Throws<DisclosureInputException>(action).Problems).Code;

    [Theory]
    [InlineData(200_000, false)]
    [InlineData(200_001, true)]
    public void A_section_of_which_not_all_is_read_is_noted(int length, bool isCut)
    {
        var report = new ReportBuilder(BuiltInPacks.All[0].Form)
        {
            Sections = { new ReportSection("overview", "一、总体情况", new string('。', length)) { Source = new CellSource("a.txt", null) { Line = 3 } } },
        }.Build();

        var notes = new ReportValidator().Validate(report).Report.ReadingNotes;

        Assert.Equal(isCut ? ["一、总体情况"] : [], notes.Select(note => note.Text));
        Assert.All(notes, note => Assert.Contains("200001", note.Message.En, StringComparison.Ordinal));
        Assert.All(notes, note => Assert.Equal(3, note.Source?.Line));
    }
}
