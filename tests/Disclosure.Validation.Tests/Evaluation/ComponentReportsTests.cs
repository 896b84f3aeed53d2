using Disclosure.Validation.Findings;
using Disclosure.Validation.Forms;
using Disclosure.Validation.Packs;
using Disclosure.Validation.Reports;
using Xunit;

namespace Disclosure.Validation.Tests.Evaluation;

/// <summary>Reports of an agency and its components, each with its own line of every table.</summary>
public sealed class ComponentReportsTests
{
    private static readonly ReportValidator Validator = new();
    private static readonly Form Form = BuiltInPacks.UsFoia.Form;

    [Fact]
    public void The_whole_sums_up_its_components_without_any_register()
    {
        var results = Validator.ValidateAll([Whole(12, 2024, Component("A", 5, 2024), Component("B", 6, 2024))]).Reports;

        Assert.Equal(["DOX", "DOX/A", "DOX/B"], results.Select(result => result.Report.Issuer));
        var finding = Assert.Single(results[0].Findings, IsSum);
        Assert.Equal(("requests", "start", 12m, 11m), (finding.Where.Table, finding.Where.Column, finding.Left, finding.Right));
        Assert.Empty(results[1].Findings.Concat(results[2].Findings));
    }

    [Fact]
    public void One_document_alone_brings_its_components_along() =>
        Assert.Single(Validator.Validate(Whole(12, 2024, Component("A", 5, 2024))).Findings, IsSum);

    [Fact]
    public void A_component_without_the_line_counts_nothing_and_no_rule_asks_for_it()
    {
        var (without, of) = (new ReportBuilder(Form) { Issuer = "DOX/B", Parent = "DOX", Year = 2024 }.Build(), Component("A", 12, 2024));
        var results = Validator.ValidateAll([Whole(12, 2024, of, without)]).Reports;

        Assert.DoesNotContain(results[0].Findings, IsSum);
        Assert.Equal(0, results[2].Counts.Holds + results[2].Counts.Violated);
    }

    [Fact]
    public void Where_no_component_has_the_line_there_is_nothing_to_compare()
    {
        var component = new ReportBuilder(Form) { Issuer = "DOX/B", Parent = "DOX", Year = 2024 }.Set("backlog.component.requests", 1).Build();
        var result = Validator.ValidateAll([Whole(12, 2024, component)]).Reports[0];

        Assert.DoesNotContain(result.Findings, IsSum);
        Assert.Equal("row-of-nobody", Assert.Single(result.NotJudged, open => open.Rules.Contains("FOIA-COMPONENTS")).Code);
    }

    [Fact]
    public void Each_component_follows_from_its_own_report_of_last_year()
    {
        var results = Validator.ValidateAll([Whole(5, 2024, Component("A", 5, 2024)), Whole(9, 2023, Component("A", 9, 2023))]).Reports;

        var carried = results.Where(result => result.Report.Year == 2024).SelectMany(result => result.Findings).Where(finding => finding.Rule == "FOIA-REQUESTS-CARRIED");
        Assert.Equal([(5m, 9m), (5m, 9m)], carried.Select(finding => (finding.Left!.Value, finding.Right!.Value)));
    }

    [Fact]
    public void A_footnote_explains_what_does_not_follow()
    {
        var last = Whole(9, 2023);
        var plain = Validator.Validate(Whole(5, 2024), new RelatedReports { Previous = last });
        var noted = Validator.Validate(
            new ReportBuilder(Whole(5, 2024)) { Footnotes = { new TableFootnote("requests", "Counted again."), new TableFootnote("appeals", "Other.") } }.Build(),
            new RelatedReports { Previous = last });

        var (unexplained, explained) = (Carried(plain), Carried(noted));
        Assert.Equal((Severity.Warning, null), (unexplained.Severity, unexplained.Explanation));
        Assert.Equal((Severity.Info, "Counted again.", Outcome.Violated), (explained.Severity, explained.Explanation, explained.Outcome));
        Assert.Equal(unexplained.Fingerprint, explained.Fingerprint);
    }

    [Fact]
    public void What_is_wrong_in_a_component_alone_is_told_with_the_component()
    {
        var wrong = new ReportBuilder(Component("A", 5, 2024)).Set("requests.component.end", 7).Build();
        var whole = new ReportBuilder(Whole(12, 2024)).Set("requests.component.end", 3).Build();

        var results = Validator.ValidateAll([whole, wrong]).Reports;

        Assert.All(results, result => Assert.All(result.Suspects, suspect => Assert.NotEmpty(suspect.Findings)));
    }

    private static bool IsSum(Finding finding) => finding is { Rule: "FOIA-COMPONENTS", Outcome: Outcome.Violated, Where.Column: "start" };

    private static Finding Carried(ReportResult result) => Assert.Single(result.Findings, finding => finding.Rule == "FOIA-REQUESTS-CARRIED");

    private static DisclosureReport Whole(int start, int year, params DisclosureReport[] components) =>
        Line(new ReportBuilder(Form) { Issuer = "DOX", Year = year }, start, components);

    private static DisclosureReport Component(string name, int start, int year) =>
        Line(new ReportBuilder(Form) { Issuer = $"DOX/{name}", Parent = "DOX", Year = year }, start, []);

    private static DisclosureReport Line(ReportBuilder report, int start, DisclosureReport[] components)
    {
        report.Set("requests.component.start", start).Set("requests.component.received", 0).Set("requests.component.processed", 0).Set("requests.component.end", start);
        foreach (var component in components)
        {
            report.Components.Add(component);
        }

        return report.Build();
    }
}
