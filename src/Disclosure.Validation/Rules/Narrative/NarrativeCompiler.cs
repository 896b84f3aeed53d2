using Disclosure.Validation.Problems;
using Disclosure.Validation.Rules.Checks;
using Disclosure.Validation.Rules.Expansion;
using Disclosure.Validation.Rules.Narrative.Templates;

namespace Disclosure.Validation.Rules.Narrative;

/// <summary>Compiles rules about the text.</summary>
internal sealed class NarrativeCompiler
{
    private readonly RuleCompilation _compilation;
    private readonly List<Problem> _problems;
    private readonly TemplateCompiler _templates;
    private readonly List<TextScope> _scopes;

    public NarrativeCompiler(RuleCompilation compilation)
    {
        _compilation = compilation;
        _problems = compilation.Problems;
        _templates = new TemplateCompiler(compilation.Pack, _problems);
        _scopes = [.. compilation.Pack.Scopes.Select(CompileScope).OfType<TextScope>()];
    }

    /// <summary>The rule, ready to be applied; null where something is wrong with it.</summary>
    public CompiledNarrative? Compile(NarrativeRule rule)
    {
        if (_compilation.BindingsOf(rule) is not { } bindings || Read(rule, bindings) is not { } read ||
            _compilation.InstancesOf(rule, bindings, read.Slots) is not { } instances)
        {
            return null;
        }

        var checks = instances.OfType<TreeCheck>().ToList();
        if (checks.Exists(one => !one.NamesText))
        {
            _problems.Add(NarrativeProblems.CheckWithoutText(rule.CheckSource, read.Slots));
            return null;
        }

        return Complete(rule, read, checks);
    }

    // The patterns of each binding, and the numbers that they read; null where something is wrong with them.
    private NarrativePatterns? Read(NarrativeRule rule, IReadOnlyList<Binding> bindings)
    {
        var before = _problems.Count;
        CheckNames(rule.Narrative);
        var patterns = bindings
            .Select(binding => (IReadOnlyList<TextPattern>)
                [.. rule.Narrative.Patterns.SelectMany((template, i) => _templates.Compile(template, i, binding))])
            .ToList();
        var slots = patterns.SelectMany(list => list).SelectMany(pattern => pattern.Slots)
            .DistinctBy(slot => slot.Name)
            .ToList();
        if (_templates.HasCircles)
        {
            return null;
        }

        if (_problems.Count == before && slots.Count == 0)
        {
            _problems.Add(NarrativeProblems.CheckWithoutText(rule.CheckSource, slots));
        }

        return _problems.Count == before ? new NarrativePatterns(patterns, slots) : null;
    }

    private CompiledNarrative Complete(NarrativeRule rule, NarrativePatterns read, IReadOnlyList<TreeCheck> checks)
    {
        var (form, narrative) = (_compilation.Form, rule.Narrative);
        var allowed = narrative.Allow.Select(scope => scope.Text).ToHashSet(StringComparer.Ordinal);
        return new CompiledNarrative(rule, new CompiledCheck(rule, [.. checks], form))
        {
            Searches = [.. checks.Zip(read.Patterns, (check, patterns) => new NarrativeSearch(check, patterns))],
            Sections = narrative.Sections.Count == 0
                ? [.. form.Sections.Select(section => section.Id)]
                : [.. narrative.Sections.Select(section => section.Text)],
            Names = [.. read.Slots.Select(slot => slot.Name)],
            Unless = _templates.CompileWords((TextScope.WordGroup, narrative.Unless)),
            Scopes = [.. _scopes.Where(scope => !allowed.Contains(scope.Id))],
            MindsYears = !allowed.Contains(CompiledNarrative.YearsScope),
        };
    }

    private TextScope? CompileScope(NarrativeScope scope)
    {
        var marks = _templates.CompileWords(
            (TextScope.ButGroup, scope.But), (TextScope.UntilGroup, scope.Until), (TextScope.WordGroup, scope.Words));
        return marks is null
            ? null
            : new TextScope(scope, marks, _templates.CompileWords((TextScope.WordGroup, scope.Issuers)));
    }

    private void CheckNames(NarrativeDefinition narrative)
    {
        var scopes = _compilation.Pack.Scopes.Select(scope => scope.Id).Append(CompiledNarrative.YearsScope).ToList();
        _problems.AddRange(narrative.Sections
            .Where(section => _compilation.Form.Sections.All(known => known.Id != section.Text))
            .Select(section => NarrativeProblems.UnknownSection(section, _compilation.Form)));
        _problems.AddRange(narrative.Allow
            .Where(scope => !scopes.Contains(scope.Text))
            .Select(scope => NarrativeProblems.UnknownScope(scope, scopes)));
    }
}

/// <summary>The patterns of a rule, one list a binding, and every number that they read.</summary>
internal sealed record NarrativePatterns(
    IReadOnlyList<IReadOnlyList<TextPattern>> Patterns, IReadOnlyList<TextNumberSlot> Slots);
