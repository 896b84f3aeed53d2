using Disclosure.Validation.Rules.Judging;
using Disclosure.Validation.Rules.Kinds;
using Disclosure.Validation.Yaml;
using Disclosure.Validation.Yaml.Shapes;

namespace Disclosure.Validation.Rules.Code;

/// <summary>Rules in C#. No file can state one; one that extends a pack may change its severity and the like.</summary>
internal sealed class CodeRuleKind : RuleKind<CodeRule>
{
    public override IReadOnlyList<YamlKey> Keys => [];

    public override bool IsStatedIn(Fields rule, Rule? before) => false;

    protected override CodeRule Begin(string id, Rule? before) => throw new InvalidOperationException("No file states a rule in C#.");

    protected override CodeRule Read(Fields fields, CodeRule rule) => rule;

    protected override Func<CodeRule, CompiledRule?> Compiler(RuleCompilation compilation) => rule => new CompiledCodeRule(rule);
}
