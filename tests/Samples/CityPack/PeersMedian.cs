using Disclosure.Validation.Rules.Code;
using Disclosure.Validation.Text;

namespace CityPack;

/// <summary>A rule in C#, for what YAML can't say: it compares an office with the median of its peers, which the city keeps by year.</summary>
public sealed class PeersMedian(IReadOnlyDictionary<int, decimal> medians) : IReportRule
{
    public string Id => "CITY-MEDIAN";

    public LocalizedText Title => new("新收申请不超过同级中位数的五倍", "At most five times the requests of the median of peers");

    public ReportRuleResult Check(ReportRuleContext context)
    {
        if (context.Report.Year is not { } year || !medians.TryGetValue(year, out var median))
        {
            return ReportRuleResult.Skipped(new("没有该年的中位数", "no median for the year"), new("补充中位数", "add the median"));
        }

        if (context.Number("requests.new.total") is not { } total)
        {
            return ReportRuleResult.Undecided(new("没有新收总数", "no total of new requests"), new("填写总计", "fill it in"));
        }

        return total <= 5 * median
            ? ReportRuleResult.Holds
            : ReportRuleResult.Violated(new ReportRuleFinding(new($"新收 {total} 件，同级中位数 {median} 件", $"{total} new requests, the median of peers is {median}"))
            {
                Cells = [context.Cell("requests.new.total")],
                Left = total,
                Right = 5 * median,
            });
    }
}
