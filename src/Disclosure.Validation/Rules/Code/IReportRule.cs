using Disclosure.Validation.Findings;
using Disclosure.Validation.Forms;
using Disclosure.Validation.Reports;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Rules.Code;

/// <summary>
/// A rule in C#, for what the rule language can't say: a median over peers, a lookup in a database of one's own. It is a rule like those
/// of the packs: its findings have id, basis, severity and fingerprint, and what it can't judge is told with a reason. One instance is asked
/// about many reports, from many threads.
/// </summary>
/// <remarks>
/// Registered by <c>options.Rules.Add(rule)</c> or <c>services.AddDisclosureValidation().AddRule&lt;TRule&gt;()</c>. What it throws is told as a
/// warning of that rule, without the exception's text, which may not be for those who hand reports in; the text is logged (event 5).
/// </remarks>
/// <example><code>
/// public sealed class NotTwiceTheMedian(IReadOnlyDictionary&lt;int, decimal&gt; medians) : IReportRule
/// {
///     public string Id => "PEERS-MEDIAN";
///     public LocalizedText Title => new("新收申请不超过同级中位数的两倍", "At most twice the requests of the median of peers");
///
///     public ReportRuleResult Check(ReportRuleContext context) =>
///         context.Report.Year is not { } year || !medians.TryGetValue(year, out var median)
///             ? ReportRuleResult.Skipped(new("没有该年的中位数", "no median for the year"), new("补充中位数", "add the median"))
///         : context.Number("requests.new.total") > 2 * median
///             ? ReportRuleResult.Violated(new ReportRuleFinding(new($"超过中位数 {median} 的两倍", $"more than twice the median {median}"))
///             {
///                 Cells = [context.Cell("requests.new.total")],
///             })
///         : ReportRuleResult.Holds;
/// }
/// </code></example>
public interface IReportRule
{
    /// <summary>The id, unlike that of any other rule: capitals, digits and hyphens, such as <c>PEERS-MEDIAN</c>.</summary>
    string Id { get; }

    /// <summary>What the rule says, in one line.</summary>
    LocalizedText Title { get; }

    /// <summary>On what ground the rule stands. Default: advisory. One that is stated has a <see cref="Basis"/>; an advisory one is no error.</summary>
    Standing Standing => Standing.Advisory;

    /// <summary>How much a finding of the rule weighs. Default: a warning.</summary>
    Severity Severity => Severity.Warning;

    /// <summary>The passage that states the rule. Default: none.</summary>
    string? Basis => null;

    /// <summary>The id of the form that the rule is for. Default: null, every form.</summary>
    string? Form => null;

    /// <summary>The report years that the rule is for. Default: all.</summary>
    YearRange Valid => default;

    /// <summary>The kinds of issuer that the rule is for. Default: none named, which means all.</summary>
    IReadOnlyList<IssuerLevel> Issuers => [];

    /// <summary>
    /// The time that the rule has for one report; then <see cref="ReportRuleContext.CancellationToken"/> is cancelled, and a rule that waits is
    /// waited for no longer. Default: ten seconds.
    /// </summary>
    TimeSpan TimeLimit => TimeSpan.FromSeconds(10);

    /// <summary>What becomes of the rule in a report.</summary>
    /// <param name="context">The report, those that belong to it, and what its text says.</param>
    ReportRuleResult Check(ReportRuleContext context);
}
