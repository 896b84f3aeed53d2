using System.Text;
using Disclosure.Validation.Forms;
using Disclosure.Validation.Problems;
using Disclosure.Validation.Reports;
using Disclosure.Validation.Rules;
using Disclosure.Validation.Tests.Engine;
using FluentValidation;
using Microsoft.Extensions.DependencyInjection;
using Xunit;
using FluentSeverity = FluentValidation.Severity;

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

        Assert.Equal(counts, some.Select(Validator.Count));
        Assert.Equal(
            Enumerable.Range(0, 3000).Select(i => counts[i % some.Count]),
            Validator.CountAll(many, TestContext.Current.CancellationToken));
    }

    [Fact]
    public void No_reports_are_no_counts()
    {
        Assert.Empty(Validator.CountAll([], TestContext.Current.CancellationToken));
        Assert.Empty(Validator.ValidateAll([]).Reports);
    }

    [Fact]
    public void A_report_of_a_form_without_a_pack_is_refused_by_every_way_in()
    {
        var options = new ReportValidatorOptions();
        options.Packs.RemoveAt(0);
        var validator = new ReportValidator(options);
        var report = OutcomeTests.Zero("cn-2019").Build();

        Assert.Equal("report.no-pack", CodeOf(() => validator.Validate(report)));
        Assert.Equal("report.no-pack", CodeOf(() => validator.Count(report)));
        Assert.Equal("report.no-pack", CodeOf(() => validator.ValidateAll([report])));
        Assert.Equal("report.no-pack", CodeOf(() => validator.CountAll([report], TestContext.Current.CancellationToken)));
    }

    [Fact]
    public void Of_two_packs_for_one_form_the_later_counts()
    {
        var options = new ReportValidatorOptions();
        options.Packs.Add(Pack("CITY-1"));
        options.Packs.Add(Pack("CITY-2"));

        var validator = new ReportValidator(options);

        Assert.Equal(["cn-2019", "city"], validator.Packs.Select(pack => pack.Id));
        Assert.Equal("CITY-2", Assert.Single(validator.Packs[1].Rules).Id);
    }

    [Fact]
    public void Services_give_one_validator_and_its_forms_and_findings_as_failures()
    {
        using var services = new ServiceCollection()
            .AddDisclosureValidation(options => options.Packs.Add(Pack("CITY-1")))
            .BuildServiceProvider();
        var validator = services.GetRequiredService<ReportValidator>();
        var report = OutcomeTests.Zero().Set("requests.new.total", 2).Build();

        var failure = Assert.Single(services.GetRequiredService<IValidator<DisclosureReport>>().Validate(report).Errors);

        Assert.Same(validator.Forms, services.GetRequiredService<FormCatalog>());
        Assert.Equal(("CITY-1", "requests.new.total", FluentSeverity.Warning), (failure.ErrorCode, failure.PropertyName, failure.Severity));
        Assert.Equal(Assert.Single(validator.Validate(report).Findings).Message.Zh, failure.ErrorMessage);
    }

    private static string CodeOf(Action action) =>
        Assert.Single(Assert.Throws<DisclosureInputException>(action).Problems).Code;

    private static RulePack Pack(string rule) => RulePackReader.Read(new MemoryStream(Encoding.UTF8.GetBytes(
        $$"""
        pack: city
        version: 1.0.0
        form: cn-2021
        rules:
          {{rule}}:
            title: {zh: 试, en: try}
            each: row of requests (new)
            check: total <= 1
            standing: advisory
            severity: warning
        """)));
}
