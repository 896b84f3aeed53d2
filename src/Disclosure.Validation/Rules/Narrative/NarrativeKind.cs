using Disclosure.Validation.Findings;
using Disclosure.Validation.Problems;
using Disclosure.Validation.Rules.Checks;
using Disclosure.Validation.Rules.Expansion;
using Disclosure.Validation.Yaml;
using Disclosure.Validation.Yaml.Shapes;

namespace Disclosure.Validation.Rules.Narrative;

/// <summary>Rules about the text: the key <c>text</c>, beside the <c>check</c> that names what it finds.</summary>
internal sealed class NarrativeKind : RuleKind<NarrativeRule>
{
    public const string Key = "text";

    private static readonly NarrativeDefinition Nothing = new() { Sections = [], Patterns = [] };

    public override IReadOnlyList<YamlKey> Keys { get; } =
        [new(Key, NarrativeShape.Narrative, new("在正文中找什么；check 用到所找到的数", "what is looked for in the text; the check names the numbers found"))];

    public override bool IsStatedIn(Fields rule, Rule? before) =>
        rule.Has(Key) || (before is NarrativeRule && rule.Has(CheckKind.Key));

    protected override NarrativeRule Begin(string id, Rule? before) => new()
    {
        Id = id,
        Title = new("", ""),
        Standing = default,
        Check = (before as CheckedRule)?.Check ?? "",
        CheckSource = (before as CheckedRule)?.CheckSource ?? default,
        Narrative = Nothing,
    };

    protected override NarrativeRule Read(Fields fields, NarrativeRule rule)
    {
        var check = fields.Scalar(CheckKind.Key);
        return rule with
        {
            Check = check?.Text ?? rule.Check,
            CheckSource = check?.ToRuleSource() ?? rule.CheckSource,
            Narrative = NarrativeReader.Read(fields) ?? rule.Narrative,
        };
    }

    protected override IEnumerable<(string Key, Problem Problem)> FaultsOf(NarrativeRule rule)
    {
        if (rule.Check.Length == 0)
        {
            yield return (CheckKind.Key, RuleProblems.CheckOrRequire(none: true));
        }

        if (rule.Standing != Standing.Advisory)
        {
            yield return ("standing", RuleProblems.TextNotAdvisory());
        }
    }

    protected override Func<NarrativeRule, CompiledRule?> Compiler(RuleCompilation compilation) =>
        new NarrativeCompiler(compilation).Compile;
}
