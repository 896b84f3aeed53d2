using Disclosure.Validation.Rules.Judging;
using Disclosure.Validation.Rules.Kinds;
using Disclosure.Validation.Yaml;
using Disclosure.Validation.Yaml.Shapes;

namespace Disclosure.Validation.Rules.Checks;

/// <summary>Rules with a check on cells: the key <c>check</c>.</summary>
internal sealed class CheckKind : RuleKind<CheckRule>
{
    public const string Key = "check";

    public override IReadOnlyList<YamlKey> Keys { get; } =
        [new(Key, CommonShapes.Text, new("须满足的式子", "what must hold, such as total = sum(applicants)"))];

    public override bool IsStatedIn(Fields rule, Rule? before) => rule.Has(Key);

    protected override CheckRule Begin(string id, Rule? before) =>
        new() { Id = id, Title = new("", ""), Standing = default, Check = "" };

    protected override CheckRule Read(Fields fields, CheckRule rule) => fields.Scalar(Key) is { } check
        ? rule with { Check = check.Text, CheckSource = check.ToRuleSource() }
        : rule;

    protected override Func<CheckRule, CompiledRule?> Compiler(RuleCompilation compilation) => rule =>
        compilation.BindingsOf(rule) is { } bindings && compilation.InstancesOf(rule, bindings) is { } instances
            ? new CompiledCheck(rule, [.. instances], compilation.Form)
            : null;
}
