// What stood in the way of those who tried the library: each line of the output is one of them, mended.
using System.Globalization;
using System.Text;
using System.Text.Json;
using Disclosure.Validation;
using Disclosure.Validation.Evaluation;
using Disclosure.Validation.Findings;
using Disclosure.Validation.Hosting;
using Disclosure.Validation.Packs;
using Disclosure.Validation.Problems;
using Disclosure.Validation.Reporting;
using Disclosure.Validation.Reports;
using Disclosure.Validation.Reports.Canonical;
using Disclosure.Validation.Reports.Canonical.Yaml;
using Disclosure.Validation.Reports.Typed;
using Disclosure.Validation.Rules.Checks;
using Disclosure.Validation.Rules.Code;
using Disclosure.Validation.Text;
using FluentValidation;
using Severity = Disclosure.Validation.Findings.Severity;

var validator = new ReportValidator();
var builder = new ReportBuilder(BuiltInPacks.Cn2021.Form) { Issuer = "清河县教育局", Year = 2024 }
    .Set("disputes.review.total", 5).Set("disputes.review.upheld", (int?)4).Set("disputes.review.other", default).Set("disputes.review.other", 0).Set("disputes.review.corrected", 0)
    .Set("disputes.review.pending", Cell.FromText("约2件", 0));
var report = builder.Build();

// The validator.
Say("null for related reports", validator.Validate(report, null).Equals(validator.Validate(report)));
Say("null for issuers", validator.ValidateAll([report], null).Reports.Count == 1);
Say("a builder by path, from a report", new ReportBuilder(report) { Year = 2023 }["disputes.review.upheld"].Number == 4);
Say("two years back is refused", Refused(() => validator.Validate(report, new() { Previous = report with { Year = 2022 } })) == "related.previous-year");
Say("another issuer is refused", Refused(() => validator.Validate(report, new() { Previous = report with { Issuer = "清河县财政局", Year = 2023 } })) == "related.previous-issuer");
Say("the report itself is refused", Refused(() => validator.Validate(report, new() { Previous = report })) == "related.same-report");
Say("tally", validator.Tally(report) == validator.TallyAll([report])[0]);

// Packs built in code.
var rule = new CheckRule
{
    Id = "CITY-1", Title = new("试", "try"), Each = "row of requests (new)", Check = "total <= 1", Standing = Standing.Advisory, Severity = Severity.Warning,
};
Say("an empty id", RefusedPack("", rule) == "pack.id");
Say("an advisory error", RefusedPack("city", rule with { Severity = Severity.Error }) == "rule.advisory-error");
Say("an id twice", RefusedPack("city", rule, rule) == "rule.duplicate-id");
var city = BuiltInPacks.Cn2021.Extend("city", "1.0.0", rule);
Say("a pack that extends", Of(city).Packs[1].Rules.Count == BuiltInPacks.Cn2021.Rules.Count + 1);
Say("two packs of one form", Refused(() => Of(city, BuiltInPacks.Cn2021.Extend("town", "1.0.0"))) == "options.same-form");
File.WriteAllText("mine.yaml", "pack: mine\nversion: 1.0.0\nextends: yun-city\n");
File.WriteAllText("city.yaml", "pack: yun-city\nversion: 1.0.0\nextends: cn-2021\n");
Say("a pack extends any other, in any order", RulePackReader.ReadAll(["mine.yaml", "city.yaml"])[0].Extends?.Id == "yun-city");

// Results.
var result = validator.Validate(report);
Say("a result is JSON", JsonDocument.Parse(JsonSerializer.Serialize(result)).RootElement.GetProperty("Report").GetProperty("year").GetInt32() == 2024);
Say("findings are values", result.Findings.SequenceEqual(validator.Validate(report).Findings) && result.Findings.Count > 0);
Say("to JSON and YAML", report.ToJson().StartsWith('{') && report.ToYaml().StartsWith("form:", StringComparison.Ordinal));
Say("a typed report", new Cn2021Report(report).Disputes.Review.Total.Number == 5);
var body = new UnblockedStream();
await OutputFormats.Html.WriteAsync(new CheckResult([result], []), body);
Say("a writer that does not block", body.Length > 1000);

// FluentValidation.
var fluent = new ReportFluentValidator(validator);
CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("en-GB");
var failures = fluent.Validate(report).Errors.Where(failure => failure.ErrorCode == "DSP-TOTAL").ToList();
Say("a failure a cell, in the language of the culture", failures.Count == 5 && failures[0].ErrorMessage.Contains("total", StringComparison.Ordinal));
var context = new ValidationContext<DisclosureReport>(report);
context.RootContextData[ReportFluentValidator.RelatedReportsKey] = new RelatedReports { Previous = report with { Year = 2023 } };
Say("related reports from the context", fluent.Validate(context) is not null);

// Rules in C#, and hooks.
var peers = new ReportValidator(new ReportValidatorOptions { Rules = { new Most(3), new Broken() } });
var found = peers.Validate(report);
Say("a rule in C#", found.Findings.Single(finding => finding.Rule == "OWN-MOST") is { Where.Row: "review", Left: 5, Right: 3 });
Say("what a rule throws is its own", found.Findings.Single(finding => finding.Rule == "OWN-BROKEN").Severity == Severity.Warning);
Say("some rules only", validator.Validate(report, options: new CheckOptions { Rules = ["DSP-*"], LeastSeverity = Severity.Error })
    .Findings.All(finding => finding.Rule.StartsWith("DSP-", StringComparison.Ordinal)));
Say("a finding left out", !validator.Validate(report, options: new CheckOptions { OnFinding = (finding, _) => finding.Rule == "DSP-TOTAL" ? null : finding })
    .Findings.Any(finding => finding.Rule == "DSP-TOTAL"));

static void Say(string what, bool holds) => Console.WriteLine($"{(holds ? "ok" : "FAULT")} {what}");

static ReportValidator Of(params Disclosure.Validation.Rules.RulePack[] packs)
{
    var options = new ReportValidatorOptions();
    packs.ToList().ForEach(options.Packs.Add);
    return new ReportValidator(options);
}

static string RefusedPack(string id, params Disclosure.Validation.Rules.Rule[] rules) => Refused(() => Of(BuiltInPacks.Cn2021.Extend(id, "1.0.0", rules)));

static string Refused(Action action)
{
    try
    {
        action();
        return "nothing";
    }
    catch (DisclosureInputException e)
    {
        return e.Problems[0].Code;
    }
}

internal sealed class Most(decimal most) : IReportRule
{
    public string Id => "OWN-MOST";

    public LocalizedText Title => new("复议不多于三件", "At most three reviews");

    public ReportRuleResult Check(ReportRuleContext context) => context.Number("disputes.review.total") > most
        ? ReportRuleResult.Violated(new ReportRuleFinding(new("过多", "too many"))
        {
            Cells = [context.Cell("disputes.review.total")],
            Left = context.Number("disputes.review.total"),
            Right = most,
        })
        : ReportRuleResult.Holds;
}

internal sealed class Broken : IReportRule
{
    public string Id => "OWN-BROKEN";

    public LocalizedText Title => new("坏的", "broken");

    public ReportRuleResult Check(ReportRuleContext context) => throw new InvalidOperationException("broken");
}

internal sealed class UnblockedStream : MemoryStream
{
    public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
    {
        base.Write(buffer.ToArray(), 0, buffer.Length);
        return ValueTask.CompletedTask;
    }

    public override void Write(ReadOnlySpan<byte> buffer) => throw new InvalidOperationException("Synchronous operations are disallowed.");

    public override void Flush() => throw new InvalidOperationException("Synchronous operations are disallowed.");
}
