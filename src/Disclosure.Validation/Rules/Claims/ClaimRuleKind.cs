using Disclosure.Validation.Findings;
using Disclosure.Validation.Problems;
using Disclosure.Validation.Rules.Checks;
using Disclosure.Validation.Rules.Judging;
using Disclosure.Validation.Rules.Kinds;
using Disclosure.Validation.Text;
using Disclosure.Validation.Yaml;
using Disclosure.Validation.Yaml.Shapes;

namespace Disclosure.Validation.Rules.Claims;

/// <summary>Rules about what the text says: <c>each: claim of …</c>, beside a <c>check</c> of its own words.</summary>
internal sealed class ClaimRuleKind : RuleKind<ClaimRule>
{
    private const string WordsKey = "words";

    public override IReadOnlyList<YamlKey> Keys { get; } =
        [new(WordsKey, CommonShapes.Texts, new("数字旁的说法，指 each 所写的单元格", "phrases beside a number that mean the cells that each names"))];

    public override bool IsStatedIn(Fields rule, Rule? before) => rule.Scalar("each") is { } each
        ? ClaimTarget.IsOne(each.Text)
        : before is ClaimRule && (rule.Has(CheckKind.Key) || rule.Has(WordsKey));

    protected override ClaimRule Begin(string id, Rule? before) => new()
    {
        Id = id,
        Title = new("", ""),
        Standing = default,
        Check = (before as CheckedRule)?.Check ?? "",
        CheckSource = (before as CheckedRule)?.CheckSource ?? default,
    };

    protected override ClaimRule Read(Fields fields, ClaimRule rule)
    {
        var check = fields.Scalar(CheckKind.Key);
        return rule with
        {
            Check = check?.Text ?? rule.Check,
            CheckSource = check?.ToRuleSource() ?? rule.CheckSource,
            Words = fields.Has(WordsKey) ? new EquatableList<string>(fields.Texts(WordsKey)) : rule.Words,
            WordSources = fields.Has(WordsKey) ? fields.Scalars(WordsKey) : rule.WordSources,
        };
    }

    protected override IEnumerable<(string Key, Problem Problem)> FaultsOf(ClaimRule rule)
    {
        if (rule.Check.Length == 0)
        {
            yield return (CheckKind.Key, RuleProblems.CheckOrRequire(none: true));
        }

        if (rule.Standing == Standing.Stated)
        {
            yield return ("standing", ClaimProblems.NotStated());
        }
    }

    protected override Func<ClaimRule, CompiledRule?> Compiler(RuleCompilation compilation) => new ClaimCompiler(compilation).Compile;
}
