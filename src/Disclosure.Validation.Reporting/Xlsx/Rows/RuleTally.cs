using Disclosure.Validation.Findings;
using Disclosure.Validation.Forms;
using Disclosure.Validation.Reporting.Writing;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Reporting.Xlsx.Rows;

/// <summary>Counts findings by rule, for the summary.</summary>
internal sealed class RuleTally(ResultWriterOptions options)
{
    private readonly Dictionary<string, (int Count, LocalizedText? Title)> _rules = new(StringComparer.Ordinal);

    public void Add(Form form, Finding finding)
    {
        var known = _rules.TryGetValue(finding.Rule, out var rule)
            ? rule
            : (Count: 0, options.FindRule(form, finding.Rule)?.Title);
        _rules[finding.Rule] = (known.Count + 1, known.Title);
    }

    /// <summary>One line a rule, the most frequent first.</summary>
    public IEnumerable<SummaryRow> Lines() => _rules
        .OrderByDescending(rule => rule.Value.Count)
        .ThenBy(rule => rule.Key, StringComparer.Ordinal)
        .Select(rule => new SummaryRow(
            rule.Value.Title ?? new(rule.Key, rule.Key), rule.Value.Count, new(rule.Key, rule.Key)));
}
