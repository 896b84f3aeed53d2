using Disclosure.Validation.Problems;
using Disclosure.Validation.Rules.Judging;
using Disclosure.Validation.Yaml;
using Disclosure.Validation.Yaml.Shapes;

namespace Disclosure.Validation.Rules.Kinds;

/// <summary>
/// A kind of rule: how its rules are told from others in a file, read, and made ready to be applied. What they then do is
/// said by their <see cref="CompiledRule"/>. Each kind has a room of its own, and one line in the list of kinds.
/// </summary>
internal abstract class RuleKind
{
    /// <summary>The keys of a rule in which its rules say what they ask. Kinds may share one.</summary>
    public abstract IReadOnlyList<YamlKey> Keys { get; }

    /// <summary>The words by which the key <c>require</c> names it; none for a kind with a key of its own.</summary>
    public virtual IReadOnlyList<string> Words => [];

    /// <summary>Whether what a file states makes a rule one of this kind.</summary>
    /// <param name="rule">What the file states.</param>
    /// <param name="before">The rule that is changed; null for a new one.</param>
    public virtual bool IsStatedIn(Fields rule, Rule? before) => RequireKey.WordIn(rule) is { } word && Words.Contains(word.Text);

    /// <summary>Whether the rule is of this kind.</summary>
    public abstract bool Has(Rule rule);

    /// <summary>The rule with what a file states in place of what it asked.</summary>
    /// <param name="rule">What the file states.</param>
    /// <param name="id">The id of the rule.</param>
    /// <param name="before">The rule that is changed, whatever its kind; null for a new one.</param>
    public abstract Rule Read(Fields rule, string id, Rule? before);

    /// <summary>What is wrong with a rule of this kind, each with the key that it is about.</summary>
    public abstract IEnumerable<(string Key, Problem Problem)> FaultsOf(Rule rule);

    /// <summary>What makes the rules of one pack ready; a rule with problems comes out as null.</summary>
    public abstract Func<Rule, CompiledRule?> CompilerFor(RuleCompilation compilation);
}

/// <summary>The kind of the rules of one type.</summary>
internal abstract class RuleKind<TRule> : RuleKind
    where TRule : Rule
{
    public sealed override bool Has(Rule rule) => rule is TRule;

    public sealed override Rule Read(Fields rule, string id, Rule? before) => Read(rule, before as TRule ?? Begin(id, before));

    public sealed override IEnumerable<(string Key, Problem Problem)> FaultsOf(Rule rule) => FaultsOf((TRule)rule);

    public sealed override Func<Rule, CompiledRule?> CompilerFor(RuleCompilation compilation)
    {
        var compile = Compiler(compilation);
        return rule => compile((TRule)rule);
    }

    /// <summary>A rule that asks nothing yet, or what a rule of another kind leaves to it.</summary>
    protected abstract TRule Begin(string id, Rule? before);

    protected abstract TRule Read(Fields fields, TRule rule);

    protected virtual IEnumerable<(string Key, Problem Problem)> FaultsOf(TRule rule) => [];

    protected abstract Func<TRule, CompiledRule?> Compiler(RuleCompilation compilation);
}
