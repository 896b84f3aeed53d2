using Disclosure.Validation.Findings;
using Disclosure.Validation.Findings.Wording;
using Disclosure.Validation.Reporting.Writing;
using Disclosure.Validation.Rules;

namespace Disclosure.Validation.Reporting.Sarif;

/// <summary>The rules that findings name, in the order in which they came.</summary>
internal sealed class SarifRules(ResultWriterOptions options)
{
    private readonly Dictionary<string, int> _index = new(StringComparer.Ordinal);
    private readonly List<SarifRule> _rules = [];

    public IReadOnlyList<SarifRule> All => _rules;

    /// <summary>The index of the finding's rule.</summary>
    public int IndexOf(Finding finding)
    {
        if (!_index.TryGetValue(finding.Rule, out var index))
        {
            index = _rules.Count;
            _index.Add(finding.Rule, index);
            _rules.Add(Describe(finding));
        }

        return index;
    }

    // Two forms may have a rule of one id: each says what it means there.
    private SarifRule Describe(Finding finding)
    {
        var definitions = options.PacksApplied
            .SelectMany(pack => pack.Rules.Where(rule => rule.Id == finding.Rule).Select(rule => (pack, rule)))
            .ToList();
        var rule = definitions.Count > 0 ? definitions[^1].rule : null;
        var title = rule?.Title.In(options.Language) ?? finding.Rule;
        var help = string.Join("\n\n", definitions.Select(each => Help(each.pack, each.rule)));
        return new SarifRule(
            finding.Rule,
            new SarifText(title),
            new SarifText(definitions.Count > 0 ? Help(definitions[^1].pack, rule!) : title),
            new SarifText(help.Length > 0 ? help : title),
            new SarifConfiguration(SarifLevel.Of(rule?.Severity ?? finding.Severity)),
            new SarifRuleFacts(SarifLevel.NameOf(finding.Standing), rule?.Basis ?? finding.Basis, ["disclosure", SarifLevel.NameOf(finding.Standing)]));
    }

    private string Help(RulePack pack, Rule rule)
    {
        string?[] lines =
        [
            $"{pack.Id}: {rule.Title.In(options.Language)}",
            Terms.Of(rule.Standing, rule.Basis).In(options.Language),
            rule is CheckedRule { Check: var check } ? rule.Each is { } each ? $"{check} ({each})" : check : null,
        ];
        return string.Join('\n', lines.OfType<string>());
    }
}
