using System.Text;
using Disclosure.Validation.Findings;
using Disclosure.Validation.Packs;
using Disclosure.Validation.Reporting.Writing;
using Disclosure.Validation.Reports;
using Disclosure.Validation.Rules.Code;
using Disclosure.Validation.Text;
using Xunit;

namespace Disclosure.Validation.Reporting.Tests.Formats;

/// <summary>Every format shows what a rule in C# found, and that one failed.</summary>
public sealed class CodeRuleFormatTests
{
    private static readonly ReportValidator Validator = new(new ReportValidatorOptions { Rules = { new Most(), new Broken() } });

    public static TheoryData<string> Names => [.. OutputFormats.All.Select(format => format.Name).Where(name => name != "xlsx")];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_format_shows_them(string name)
    {
        var report = new ReportBuilder(BuiltInPacks.Cn2021.Form) { Issuer = "某县", Year = 2024 }.Set("requests.new.total", 9).Build();
        using var stream = new MemoryStream();

        OutputFormats.Find(name)!.Write(
            new CheckResult([Validator.Validate(report)], []), stream, new ResultWriterOptions { Packs = Validator.Packs, FailAt = Severity.Warning });

        var written = Encoding.UTF8.GetString(stream.ToArray());
        Assert.Contains("OWN-MOST", written, StringComparison.Ordinal);
        Assert.Contains("OWN-BROKEN", written, StringComparison.Ordinal);
        Assert.Contains("InvalidOperationException", written, StringComparison.Ordinal);
        Assert.DoesNotContain("password", written, StringComparison.Ordinal);
    }

    private sealed class Most : IReportRule
    {
        public string Id => "OWN-MOST";

        public LocalizedText Title => new("至多五件", "at most five");

        public ReportRuleResult Check(ReportRuleContext context) => context.Number("requests.new.total") > 5
            ? ReportRuleResult.Violated(new ReportRuleFinding(new("过多", "too many")) { Cells = [context.Cell("requests.new.total")] })
            : ReportRuleResult.Holds;
    }

    private sealed class Broken : IReportRule
    {
        public string Id => "OWN-BROKEN";

        public LocalizedText Title => new("坏的", "broken");

        public ReportRuleResult Check(ReportRuleContext context) => throw new InvalidOperationException("password");
    }
}
