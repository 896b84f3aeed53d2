using System.Text;
using Disclosure.Validation.Authoring.Explaining;
using Disclosure.Validation.Authoring.Linting;
using Disclosure.Validation.Authoring.Testing;
using Disclosure.Validation.Evaluation;
using Disclosure.Validation.Findings;
using Disclosure.Validation.Findings.Baselines;
using Disclosure.Validation.Hosting;
using Disclosure.Validation.Packs;
using Disclosure.Validation.Problems;
using Disclosure.Validation.Reports;
using Disclosure.Validation.Rules.Code;
using Disclosure.Validation.Text;
using FluentValidation;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Xunit;
using Severity = Disclosure.Validation.Findings.Severity;

namespace Disclosure.Validation.Tests.Rules.Code;

/// <summary>Rules in C# are rules like others.</summary>
public sealed class CodeRuleTests
{
    private const string New = "requests.new.total";
    private static readonly LocalizedText Text = new("试", "try");

    [Fact]
    public void A_finding_has_all_that_one_of_a_pack_has()
    {
        var result = With(AtMost(5)).Validate(Report(7));

        var finding = Assert.Single(result.Findings, finding => finding.Rule == "OWN-MOST");
        Assert.Equal((Severity.Warning, Standing.Advisory, Outcome.Violated), (finding.Severity, finding.Standing, finding.Outcome));
        Assert.Equal(new Place("requests", "new", "total"), finding.Where);
        Assert.Equal((7, 5, 2), (finding.Left, finding.Right, finding.Difference));
        Assert.Equal((New, CellState.Value, 7m), Assert.Single(finding.Cells) is var cell ? (cell.Path, cell.State, cell.Value) : default);
        Assert.Equal(20, finding.Fingerprint.Length);
        Assert.NotEqual(finding.Fingerprint, Assert.Single(With(AtMost(5)).Validate(Report(8)).Findings, other => other.Rule == "OWN-MOST").Fingerprint);
        Assert.Equal(new ReportValidator().Validate(Report(7)).Counts.Violated + 1, result.Counts.Violated);
        Assert.Equal(result.Counts, With(AtMost(5)).Tally(Report(7)));
    }

    [Fact]
    public void What_holds_is_among_what_held_and_what_is_open_says_why()
    {
        var reason = new LocalizedText("没有数据", "no data");
        var result = With(AtMost(5), new Rule("OWN-OPEN", _ => ReportRuleResult.Skipped(reason, Text)), new Rule("OWN-BLANK", _ => ReportRuleResult.Undecided(Text, Text)))
            .Validate(Report(0));

        Assert.Contains(new HeldRule("OWN-MOST", 1), result.Held);
        Assert.Contains(new NotJudged(["OWN-OPEN"], 1, Outcome.Skipped, "rule-open", reason, Text), result.NotJudged);
        Assert.Contains(new NotJudged(["OWN-BLANK"], 1, Outcome.Undecided, "rule-open", Text, Text), result.NotJudged);
    }

    [Fact]
    public void A_baseline_knows_its_findings()
    {
        var found = With(AtMost(5)).Validate(Report(7)).Findings.Single(finding => finding.Rule == "OWN-MOST");
        var options = new ReportValidatorOptions
        {
            Rules = { AtMost(5) },
            Baseline = new Baseline([new BaselineEntry(new Suppression(found.Fingerprint, "known", "me", null))]),
        };

        Assert.Contains(new ReportValidator(options).Validate(Report(7)).Suppressed, one => one.Finding.Rule == "OWN-MOST");
    }

    [Fact]
    public void It_sees_last_years_report_the_subordinates_and_the_claims()
    {
        DisclosureReport previous = Report(3) with { Year = 2020 }, below = Report(2) with { Issuer = "某乡" };
        ReportRuleContext? seen = null;
        var report = Report(7) with { Sections = [new ReportSection("overview", "一、总体情况", "2021年，共收到政府信息公开申请9件。")] };
        var validator = With(new Rule("OWN-SEES", context =>
        {
            seen = context;
            return ReportRuleResult.Violated(new ReportRuleFinding(Text)
            {
                Cells = [context.Cell(New), context.Cell(New, context.Related.Previous), context.Cell(New, context.Related.Subordinates[0])],
                Passages = [.. context.Claims.Select(context.Passage)],
            });
        }));

        var finding = validator.Validate(report, new RelatedReports { Previous = previous, Subordinates = [below] })
            .Findings.Single(one => one.Rule == "OWN-SEES");

        Assert.Equal([7m, 3m, 2m], new[] { null, previous, below }.Select(of => seen!.Number(New, of)!.Value));
        Assert.Equal(
            [(ReportStep.Self, null, null), (ReportStep.Previous, null, 2020), (ReportStep.Subordinates, "某乡", (int?)null)],
            finding.Cells.Select(cell => (cell.Step, cell.Issuer, cell.Year)));
        Assert.Equal(Validation.Claims.ClaimVerdict.Disagrees, Assert.Single(seen!.Claims).Verdict);
        Assert.Contains("9件", Assert.Single(finding.Passages).Text, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => seen.Number(New, Report(1)));
    }

    [Fact]
    public async Task It_sees_the_claims_where_the_rules_about_them_are_not_asked()
    {
        var report = Report(7) with { Sections = [new ReportSection("overview", "一、总体情况", "2021年，共收到政府信息公开申请9件。")] };
        var options = new CheckOptions { Rules = ["OWN-*"] };
        var seen = new List<int>();
        var validator = With(new Waiting((context, _) =>
        {
            seen.Add(context.Claims.Count);
            return ValueTask.FromResult(ReportRuleResult.Holds);
        }));

        await validator.ValidateAsync(report, options: options, cancellationToken: Stop);
        Assert.Equal(1, With(new Rule("OWN-SEES", context =>
        {
            seen.Add(context.Claims.Count);
            return ReportRuleResult.Holds;
        })).Validate(report, options: options).Counts.Holds);

        Assert.Equal([1, 1], seen);
    }

    [Fact]
    public void What_it_throws_is_its_own_warning_and_the_others_go_on()
    {
        var log = new ListLogger();
        var secret = new InvalidOperationException("the password of the database");
        var validator = new ReportValidator(
            new ReportValidatorOptions { Rules = { new Rule("OWN-FAILS", _ => throw secret), new Rule("OWN-NULL", _ => null!), AtMost(5) } }, log);

        var result = validator.Validate(Report(7));

        var failed = result.Findings.Single(finding => finding.Rule == "OWN-FAILS");
        Assert.Equal((Outcome.Undecided, Severity.Warning), (failed.Outcome, failed.Severity));
        Assert.Equal("the rule OWN-FAILS itself failed (InvalidOperationException), and judged nothing", failed.Message.En);
        Assert.Contains(result.NotJudged, open => open.Code == "rule-failed" && open.Rules.Contains("OWN-NULL"));
        Assert.Contains(result.Findings, finding => finding.Rule == "OWN-MOST");
        Assert.Contains(result.Findings, finding => finding.Rule == "REQ-ROW-TOTAL");
        Assert.Equal(2, log.Events.Count(entry => entry.Id.Id == 5));
    }

    [Fact]
    public void A_cell_that_the_form_lacks_is_a_fault_of_the_rule() => Assert.Contains(
        With(new Rule("OWN-CELL", context => ReportRuleResult.Violated(new ReportRuleFinding(Text) { Cells = [context.Cell("requests.old.total")] })))
            .Validate(Report(0)).Findings,
        finding => finding.Message.En.Contains("OWN-CELL itself failed (UnknownCellException)", StringComparison.Ordinal));

    [Fact]
    public async Task A_rule_that_waits_is_waited_for_and_else_refused()
    {
        var validator = With(new Waiting(async (context, cancellation) =>
        {
            await Task.Yield();
            return AtMost(5).Check(context);
        }));

        Assert.True(validator.IsAsync);
        Assert.Contains((await validator.ValidateAsync(Report(7), cancellationToken: Stop)).Findings, finding => finding.Rule == "OWN-WAITS");
        Assert.Contains(new HeldRule("OWN-WAITS", 1), (await validator.ValidateAsync(Report(0), cancellationToken: Stop)).Held);
        Assert.Equal(2, (await validator.ValidateAllAsync([Report(7), Report(7) with { Issuer = "乙县" }], cancellationToken: Stop))
            .Reports.Count(report => report.Findings.Any(finding => finding.Rule == "OWN-WAITS")));
        Assert.Contains("ValidateAsync", Assert.Throws<InvalidOperationException>(() => validator.Validate(Report(7))).Message, StringComparison.Ordinal);
        Assert.Throws<InvalidOperationException>(() => validator.Tally(Report(7)));
        Assert.Throws<InvalidOperationException>(() => validator.TallyAll([Report(7)], Stop));
        Assert.NotEmpty(validator.Locate(Report(7), cancellationToken: Stop));
    }

    [Fact]
    public async Task A_rule_that_takes_too_long_is_waited_for_no_longer()
    {
        var deaf = new TaskCompletionSource<ReportRuleResult>();
        var validator = With(
            new Waiting((_, _) => new ValueTask<ReportRuleResult>(deaf.Task)) { TimeLimit = TimeSpan.FromMilliseconds(1) });

        Assert.Contains(
            (await validator.ValidateAsync(Report(0), cancellationToken: Stop)).Findings,
            finding => finding.Message.En.Contains("failed (TimeoutException)", StringComparison.Ordinal));

        using var stopped = new CancellationTokenSource();
        var waiting = With(new Waiting((_, _) => new ValueTask<ReportRuleResult>(deaf.Task))).ValidateAsync(Report(0), cancellationToken: stopped.Token);
        await stopped.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => waiting);
    }

    [Fact]
    public void What_it_says_of_itself_is_checked()
    {
        Assert.Equal("rule.id", CodeOf(new Rule("own", _ => ReportRuleResult.Holds)));
        Assert.Equal("rule.duplicate-id", CodeOf(new Rule("REQ-ROW-TOTAL", _ => ReportRuleResult.Holds) { Form = "cn-2021" }));
        Assert.Equal("rule.advisory-error", CodeOf(new Rule("OWN-A", _ => ReportRuleResult.Holds) { Severity = Severity.Error }));
        Assert.Equal("options.rule-form", CodeOf(new Rule("OWN-A", _ => ReportRuleResult.Holds) { Form = "cn-2022" }));
    }

    [Fact]
    public void It_is_for_the_form_the_years_and_the_issuers_that_it_names()
    {
        Assert.DoesNotContain(With(new Rule("OWN-A", Fails) { Form = "cn-2019" }).Validate(Report(0)).Findings, finding => finding.Rule == "OWN-A");
        Assert.DoesNotContain(With(new Rule("OWN-A", Fails) { Valid = new(2022, null) }).Validate(Report(0)).Findings, finding => finding.Rule == "OWN-A");
        Assert.Contains(With(new Rule("OWN-A", Fails) { Valid = new(2021, null) }).Validate(Report(0)).Findings, finding => finding.Rule == "OWN-A");
        Assert.DoesNotContain(
            With(new Rule("OWN-A", Fails) { Issuers = [IssuerLevel.Township] }).Validate(Report(0) with { Level = IssuerLevel.County }).Findings,
            finding => finding.Rule == "OWN-A");
    }

    [Fact]
    public void A_pack_may_hold_it_and_a_file_that_extends_the_pack_may_change_it()
    {
        var options = new ReportValidatorOptions { Packs = { BuiltInPacks.Cn2021.Extend("city", "1.0.0", CodeRule.Of(AtMost(5))) } };
        options.Packs.Add(RulePackReader.Read(
            new MemoryStream("pack: town\nversion: 1.0.0\nextends: city\nrules:\n  OWN-MOST:\n    severity: info\n"u8.ToArray()), null, options.Packs));

        Assert.Equal(Severity.Info, new ReportValidator(options).Validate(Report(7)).Findings.Single(finding => finding.Rule == "OWN-MOST").Severity);
    }

    [Theory]
    [InlineData("{requests.new.total: 7}", "{violated: 2}", 0)]
    [InlineData("{requests.new.total: 5}", "holds", 0)]
    [InlineData("{requests.new.total: 5}", "{violated: 2}", 1)]
    public void Its_tests_stand_in_a_file_as_those_of_others_do(string given, string expected, int failed)
    {
        var tests = $"tests:\n  OWN-MOST:\n    - given: {given}\n      expect: {expected}\n";
        var pack = TestedPack.Of(
            BuiltInPacks.Cn2021.Extend("city", "1.0.0", CodeRule.Of(AtMost(5))), new MemoryStream(Encoding.UTF8.GetBytes(tests)));

        var results = PackTests.Run(pack).Results.Where(result => result.Rule.Id == "OWN-MOST").ToList();

        Assert.Equal(failed, Assert.Single(results).Failure is null ? 0 : 1);
    }

    [Fact]
    public void The_tools_for_writers_of_rules_know_it()
    {
        var waiting = new Waiting(async (context, _) =>
        {
            await Task.Yield();
            return context.Claims.Count == 1 ? ReportRuleResult.Violated(new ReportRuleFinding(Text)) : ReportRuleResult.Holds;
        });
        const string Tests = "tests:\n  OWN-WAITS:\n    - given: {requests.new.total: 9}\n      text: 2021年，共收到政府信息公开申请9件。\n      expect: violated\n";
        var pack = TestedPack.Of(
            BuiltInPacks.Cn2021.Extend("city", "1.0.0", CodeRule.Of(AtMost(5)), CodeRule.Of(waiting)), new MemoryStream(Encoding.UTF8.GetBytes(Tests)));

        Assert.Equal(PackLinter.Run(TestedPack.Of(BuiltInPacks.Cn2021)).Count, PackLinter.Run(pack).Count);
        Assert.Equal(("C# Rule", 1), ExplainedRule.AllOf(pack).Single(rule => rule.Definition.Id == "OWN-MOST") is var explained ? (explained.Require, explained.Instances) : default);
        Assert.Null(Assert.Single(PackTests.Run(pack).Results, result => result.Rule.Id == "OWN-WAITS").Failure);
    }

    [Fact]
    public async Task It_is_registered_with_the_services_and_seen_by_FluentValidation()
    {
        using var services = new ServiceCollection().AddSingleton(new Limits(5)).AddDisclosureValidation().AddRule<FromServices>()
            .AddRule(new Rule("OWN-MORE", _ => ReportRuleResult.Holds)).Services.BuildServiceProvider();
        var validator = services.GetRequiredService<IValidator<DisclosureReport>>();

        Assert.Contains(validator.Validate(Report(7)).Errors, failure => (failure.ErrorCode, failure.PropertyName) == ("OWN-SERVICES", New));

        using var waiting = new ServiceCollection().AddDisclosureValidation()
            .AddRule(new Waiting((context, _) => ValueTask.FromResult(AtMost(5).Check(context)))).Services.BuildServiceProvider();
        validator = waiting.GetRequiredService<IValidator<DisclosureReport>>();
        Assert.Contains((await validator.ValidateAsync(Report(7), Stop)).Errors, failure => failure.ErrorCode == "OWN-WAITS");
        Assert.Throws<AsyncValidatorInvokedSynchronouslyException>(() => validator.Validate(Report(7)));

        using var broken = new ServiceCollection().AddDisclosureValidation().AddRule(new Rule("own", Fails)).Services.BuildServiceProvider();
        Assert.Contains("own", Assert.Throws<OptionsValidationException>(() => broken.GetRequiredService<ReportValidator>()).Message, StringComparison.Ordinal);
    }

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private static ReportRuleResult Fails(ReportRuleContext context) => ReportRuleResult.Violated(new ReportRuleFinding(Text));

    private static Rule AtMost(decimal most) => new("OWN-MOST", context => context.Number(New) > most
        ? ReportRuleResult.Violated(new ReportRuleFinding(Text) { Cells = [context.Cell(New)], Left = context.Number(New), Right = most })
        : ReportRuleResult.Holds);

    private static ReportValidator With(params IReportRule[] rules)
    {
        var options = new ReportValidatorOptions();
        foreach (var rule in rules)
        {
            options.Rules.Add(rule);
        }

        return new ReportValidator(options);
    }

    private static string CodeOf(IReportRule rule) => Assert.Throws<DisclosureInputException>(() => With(rule)).Problems[0].Code;

    private static DisclosureReport Report(int total) => TestReports.Zero().Set(New, total).Build();

    private sealed class Rule(string id, Func<ReportRuleContext, ReportRuleResult> check) : IReportRule
    {
        public string Id => id;

        public LocalizedText Title => Text;

        public string? Form { get; init; }

        public Severity Severity { get; init; } = Severity.Warning;

        public Validation.Forms.YearRange Valid { get; init; }

        public IReadOnlyList<IssuerLevel> Issuers { get; init; } = [];

        public ReportRuleResult Check(ReportRuleContext context) => check(context);
    }

    private sealed class Waiting(Func<ReportRuleContext, CancellationToken, ValueTask<ReportRuleResult>> check) : IAsyncReportRule
    {
        public string Id => "OWN-WAITS";

        public LocalizedText Title => Text;

        public TimeSpan TimeLimit { get; init; } = TimeSpan.FromMinutes(5);

        public ValueTask<ReportRuleResult> CheckAsync(ReportRuleContext context) => check(context, context.CancellationToken);
    }

    private sealed record Limits(int Most);

    private sealed class FromServices(Limits limits) : IReportRule
    {
        public string Id => "OWN-SERVICES";

        public LocalizedText Title => Text;

        public ReportRuleResult Check(ReportRuleContext context) => AtMost(limits.Most).Check(context);
    }
}
