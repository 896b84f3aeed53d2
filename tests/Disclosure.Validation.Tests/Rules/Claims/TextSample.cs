using Disclosure.Validation.Findings;
using Disclosure.Validation.Packs;
using Disclosure.Validation.Reports;
using Disclosure.Validation.Rules.Claims;
using Disclosure.Validation.Rules.Judging;

namespace Disclosure.Validation.Tests.Rules.Claims;

/// <summary>A report of 2024 with known figures, whose text a test says, and last year's.</summary>
internal static class TextSample
{
    private static readonly Dictionary<string, int> Figures = new()
    {
        ["requests.new.natural"] = 192,
        ["requests.new.company"] = 23,
        ["requests.new.other"] = 1,
        ["requests.new.total"] = 216,
        ["requests.carried_in.natural"] = 4,
        ["requests.carried_in.total"] = 4,
        ["requests.handled.granted.natural"] = 70,
        ["requests.handled.granted.total"] = 78,
        ["requests.handled.partial.total"] = 15,
        ["requests.handled.refused.third_party.total"] = 10,
        ["requests.handled.refused.administrative_query.total"] = 4,
        ["requests.handled.unavailable.not_held.total"] = 60,
        ["requests.handled.unavailable.still_unclear.total"] = 3,
        ["requests.handled.not_processed.petition_complaint.total"] = 18,
        ["requests.handled.not_processed.repeat.total"] = 4,
        ["requests.handled.other.rest.total"] = 20,
        ["requests.handled.total.natural"] = 188,
        ["requests.handled.total.company"] = 23,
        ["requests.handled.total.other"] = 1,
        ["requests.handled.total.total"] = 212,
        ["requests.carried_out.total"] = 8,
        ["disputes.review.upheld"] = 2,
        ["disputes.review.pending"] = 1,
        ["disputes.review.total"] = 3,
        ["disputes.litigation_direct.upheld"] = 1,
        ["disputes.litigation_direct.total"] = 1,
        ["disputes.litigation_after_review.pending"] = 1,
        ["disputes.litigation_after_review.total"] = 1,
        ["documents.normative.made"] = 5,
        ["documents.normative.repealed"] = 2,
        ["documents.normative.in_force"] = 30,
        ["permits.licensing.decisions"] = 23131,
        ["enforcement.penalties.decisions"] = 9032,
        ["enforcement.coercion.decisions"] = 26,
    };

    private static readonly CompiledPack Pack = TestPacks.BuiltIn("cn-2021");

    /// <summary>The outcome of each rule about the text that arises.</summary>
    public static Dictionary<string, Outcome> Judge(string text, string issuer = "某区人民政府")
    {
        var context = new EvaluationContext(new ReportView(Report(text, issuer)), new ReportView(LastYear()), null);
        return Pack.Rules.OfType<CompiledClaimRule>()
            .Select(rule => (rule.Definition.Id, rule.Try(default, context)?.Outcome))
            .Where(judged => judged.Outcome is not null)
            .ToDictionary(judged => judged.Id, judged => judged.Outcome!.Value);
    }

    /// <summary>The report, saying that in every section that rules search.</summary>
    public static DisclosureReport Report(string text, string? issuer = "某区人民政府")
    {
        var report = new ReportBuilder(TestReports.Cn2021) { Issuer = issuer, Year = 2024 };
        foreach (var cell in report.Form.Cells)
        {
            report[cell] = cell.Path.StartsWith("requests.handled.other.total", StringComparison.Ordinal)
                || (cell.Row.StandsForGroup && cell.Table.Id == "requests") ? Cell.Absent : Cell.Of(0);
        }

        foreach (var (path, number) in Figures)
        {
            report.Set(path, number);
        }

        report.Set("fees.charges.amount", 113.96m);
        report.Sections.Add(new ReportSection("overview", "一、总体情况", text));
        return report.Build();
    }

    private static DisclosureReport LastYear() =>
        new ReportBuilder(TestReports.Cn2021) { Issuer = "某区人民政府", Year = 2023 }
            .Set("requests.new.total", 192)
            .Set("requests.carried_in.total", 0)
            .Set("requests.handled.total.total", 188)
            .Set("disputes.review.total", 2)
            .Set("disputes.litigation_direct.total", 1)
            .Set("disputes.litigation_after_review.total", 0)
            .Set("documents.normative.made", 4)
            .Set("permits.licensing.decisions", 20000)
            .Set("enforcement.penalties.decisions", 9500)
            .Set("enforcement.coercion.decisions", 20)
            .Set("fees.charges.amount", 100)
            .Build();
}
