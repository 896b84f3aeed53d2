using Disclosure.Validation.Packs;
using Disclosure.Validation.Packs.Reading;
using Disclosure.Validation.Rules;
using Disclosure.Validation.Rules.Kinds;
using Xunit;

namespace Disclosure.Validation.Tests.Packs;

/// <summary>The list of kinds is the one place that knows them all.</summary>
public sealed class RuleKindsTests
{
    [Fact]
    public void Every_kind_of_rule_is_in_the_list_once()
    {
        var rules = ConcreteTypesOf<Rule>();

        Assert.NotEmpty(rules);
        Assert.All(rules, type => Assert.Single(RuleKinds.All, kind => RuleOf(kind.GetType()) == type));
        Assert.Equal(rules.Count, RuleKinds.All.Count);
        Assert.Equal(ConcreteTypesOf<RuleKind>().ToHashSet(), RuleKinds.All.Select(kind => kind.GetType()).ToHashSet());
    }

    [Fact]
    public void The_kinds_of_rules_are_closed()
    {
        var open = ConcreteTypesOf<Rule>().Where(type => !type.IsSealed);

        Assert.Empty(open);
        Assert.Contains(typeof(Rule).GetMethods(System.Reflection.BindingFlags.NonPublic | System.Reflection.BindingFlags.Instance),
            method => method is { IsAbstract: true, IsAssembly: true });
    }

    [Fact]
    public void Every_rule_of_the_built_in_packs_is_of_one_kind_and_compiled_in_the_order_of_the_pack() =>
        Assert.All(BuiltInPacks.All, pack => Assert.Equal(
            pack.Rules.Where(rule => rule.Enabled),
            PackCompiler.Compile(pack).Rules.Select(rule => rule.Definition).Where(rule => RuleKinds.Of(rule).Has(rule))));

    private static List<Type> ConcreteTypesOf<T>() =>
        [.. typeof(T).Assembly.GetTypes().Where(type => type.IsAssignableTo(typeof(T)) && !type.IsAbstract)];

    private static Type RuleOf(Type kind) => kind.BaseType!.GenericTypeArguments[0];
}
