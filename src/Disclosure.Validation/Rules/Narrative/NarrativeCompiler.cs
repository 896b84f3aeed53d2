using Disclosure.Validation.Forms;
using Disclosure.Validation.Problems;
using Disclosure.Validation.Rules.Checks;
using Disclosure.Validation.Rules.Expansion;
using Disclosure.Validation.Rules.Narrative.Templates;

namespace Disclosure.Validation.Rules.Narrative;

/// <summary>Compiles rules about the text.</summary>
internal sealed class NarrativeCompiler
{
    private readonly RulePack _pack;
    private readonly List<Problem> _problems;
    private readonly TemplateCompiler _templates;
    private readonly List<TextScope> _scopes;

    public NarrativeCompiler(RulePack pack, List<Problem> problems)
    {
        _pack = pack;
        _problems = problems;
        _templates = new TemplateCompiler(pack, problems);
        _scopes = [.. pack.Scopes.Select(CompileScope).OfType<TextScope>()];
    }

    /// <summary>The patterns of each binding, and the numbers that they read; null where something is wrong with them.</summary>
    public NarrativePatterns? Read(RuleDefinition definition, NarrativeDefinition narrative, IReadOnlyList<Binding> bindings)
    {
        var before = _problems.Count;
        CheckNames(narrative);
        var patterns = bindings
            .Select(binding => (IReadOnlyList<TextPattern>)
                [.. narrative.Patterns.SelectMany((template, i) => _templates.Compile(template, i, binding))])
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
            _problems.Add(NarrativeProblems.CheckWithoutText(definition.CheckSource, slots));
        }

        return _problems.Count == before ? new NarrativePatterns(patterns, slots) : null;
    }

    /// <summary>The rule of these patterns and checks.</summary>
    public NarrativeRule Complete(
        RuleDefinition definition,
        NarrativeDefinition narrative,
        NarrativePatterns read,
        IReadOnlyList<TreeCheck> checks,
        Form form)
    {
        var allowed = narrative.Allow.Select(scope => scope.Text).ToHashSet(StringComparer.Ordinal);
        return new NarrativeRule(
            new CompiledRule(definition, [.. checks], form),
            narrative.Agree,
            [.. checks.Zip(read.Patterns, (check, patterns) => new NarrativeSearch(check, patterns))],
            narrative.Sections.Count == 0
                ? [.. form.Sections.Select(section => section.Id)]
                : [.. narrative.Sections.Select(section => section.Text)],
            [.. read.Slots.Select(slot => slot.Name)],
            _templates.CompileWords((TextScope.WordGroup, narrative.Unless)),
            [.. _scopes.Where(scope => !allowed.Contains(scope.Id))],
            !allowed.Contains(NarrativeRule.YearsScope));
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
        var scopes = _pack.Scopes.Select(scope => scope.Id).Append(NarrativeRule.YearsScope).ToList();
        _problems.AddRange(narrative.Sections
            .Where(section => _pack.Form.Sections.All(known => known.Id != section.Text))
            .Select(section => NarrativeProblems.UnknownSection(section, _pack.Form)));
        _problems.AddRange(narrative.Allow
            .Where(scope => !scopes.Contains(scope.Text))
            .Select(scope => NarrativeProblems.UnknownScope(scope, scopes)));
    }
}

/// <summary>The patterns of a rule, one list a binding, and every number that they read.</summary>
internal sealed record NarrativePatterns(
    IReadOnlyList<IReadOnlyList<TextPattern>> Patterns, IReadOnlyList<TextNumberSlot> Slots);
