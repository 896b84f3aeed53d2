using Disclosure.Validation.Evaluation;
using Disclosure.Validation.Findings;
using Disclosure.Validation.Hosting;
using Disclosure.Validation.Problems;
using Disclosure.Validation.Reports;
using FluentValidation;
using Xunit;
using Severity = Disclosure.Validation.Findings.Severity;

namespace Disclosure.Validation.Tests.Evaluation;

/// <summary>What one check does otherwise than others.</summary>
public sealed class CheckOptionsTests
{
    private static readonly ReportValidator Validator = new();

    private static DisclosureReport Report => TestReports.Zero().Set("requests.new.total", 7).Set("disputes.review.total", 3).Build();

    [Fact]
    public void Only_the_rules_named_are_applied_and_counted()
    {
        var all = Validator.Validate(Report);
        var some = Validator.Validate(Report, options: new CheckOptions { Rules = ["REQ-*", "SEC-ORDER"] });
        var one = Validator.Validate(Report, options: new CheckOptions { Rules = ["DSP-TOTAL"] });

        Assert.Contains(all.Findings, finding => finding.Rule == "DSP-TOTAL");
        Assert.Equal(all.Findings.Where(finding => finding.Rule.StartsWith("REQ-", StringComparison.Ordinal)), some.Findings);
        Assert.All(some.Held, held => Assert.StartsWith("REQ-", held.Rule, StringComparison.Ordinal));
        Assert.All(some.NotJudged.SelectMany(open => open.Rules), rule => Assert.Matches("^(REQ-|SEC-ORDER)", rule));
        Assert.Equal((1, "DSP-TOTAL"), (one.Counts.Violated, Assert.Single(one.Findings).Rule));
        Assert.Equal(3, one.Counts.Holds + one.Counts.Violated);
    }

    [Fact]
    public void Only_rules_of_some_weight_or_other_choice_are_applied()
    {
        var errors = Validator.Validate(Report, options: new CheckOptions { LeastSeverity = Severity.Error });
        var stated = Validator.Validate(Report, options: new CheckOptions { Where = rule => rule.Standing == Standing.Stated });
        var kept = Validator.Packs[1].Rules.ToDictionary(rule => rule.Id);

        Assert.NotEmpty(errors.Findings);
        Assert.All(errors.Held, held => Assert.Equal(Severity.Error, kept[held.Rule].Severity));
        Assert.NotEmpty(stated.Held);
        Assert.All(stated.Held, held => Assert.Equal(Standing.Stated, kept[held.Rule].Standing));
    }

    [Fact]
    public void A_rule_that_no_pack_has_is_refused()
    {
        var refused = Assert.Throws<DisclosureInputException>(() => Validator.Validate(Report, options: new CheckOptions { Rules = ["DSP-TOTL"] }));

        Assert.Equal("no pack has a rule 'DSP-TOTL'. Hint: did you mean 'DSP-TOTAL'?", refused.Problems[0].Describe(Validation.Text.Language.En));
        Assert.Throws<DisclosureInputException>(() => new ReportValidator(new ReportValidatorOptions { Check = new CheckOptions { Rules = ["X-*"] } }));
    }

    [Fact]
    public void A_finding_is_changed_or_left_out_by_the_caller()
    {
        var before = Validator.Validate(Report);
        var result = Validator.Validate(Report, options: new CheckOptions
        {
            OnFinding = (finding, report) => finding.Rule == "DSP-TOTAL" ? null : finding with
            {
                Severity = Severity.Info,
                Rule = "OTHER",
                Fingerprint = "other",
                Basis = report.Issuer,
            },
        });

        Assert.Equal(before.Counts with { Violated = before.Counts.Violated - 1, Suppressed = 1 }, result.Counts);
        Assert.Equal(before.Findings.Where(finding => finding.Rule != "DSP-TOTAL").Select(finding => finding.Fingerprint), result.Findings.Select(finding => finding.Fingerprint));
        Assert.All(result.Findings, finding => Assert.Equal((Severity.Info, "某县"), (finding.Severity, finding.Basis)));
        Assert.True(result.Suspects.Count < before.Suspects.Count);
        Assert.All(before.Suspects, group => Assert.NotEmpty(group.Findings));
    }

    [Fact]
    public void The_validators_own_options_count_where_a_check_states_none()
    {
        var validator = new ReportValidator(new ReportValidatorOptions { Check = new CheckOptions { Rules = ["DSP-TOTAL"] } });

        Assert.Equal("DSP-TOTAL", Assert.Single(validator.Validate(Report).Findings).Rule);
        Assert.Equal("DSP-TOTAL", Assert.Single(validator.ValidateAll([Report]).Reports[0].Findings).Rule);
        Assert.Equal(validator.Validate(Report).Counts, validator.Tally(Report));
        Assert.Contains(validator.Validate(Report, options: CheckOptions.All).Findings, finding => finding.Rule == "REQ-ROW-TOTAL");
    }

    [Fact]
    public void FluentValidation_takes_them_from_its_context()
    {
        var context = new ValidationContext<DisclosureReport>(Report);
        context.RootContextData[ReportFluentValidator.CheckOptionsKey] = new CheckOptions { Rules = ["DSP-TOTAL"] };

        Assert.All(new ReportFluentValidator(Validator).Validate(context).Errors, failure => Assert.Equal("DSP-TOTAL", failure.ErrorCode));
        context.RootContextData[ReportFluentValidator.CheckOptionsKey] = "DSP-TOTAL";
        Assert.Throws<ArgumentException>(() => new ReportFluentValidator(Validator).Validate(context));
    }
}
