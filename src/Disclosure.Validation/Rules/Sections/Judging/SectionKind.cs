using Disclosure.Validation.Forms;
using Disclosure.Validation.Problems;
using Disclosure.Validation.Rules.Checks.Trees;
using Disclosure.Validation.Rules.Expansion;
using Disclosure.Validation.Rules.Expressions;
using Disclosure.Validation.Rules.Judging;
using Disclosure.Validation.Rules.Kinds;
using Disclosure.Validation.Yaml;
using Disclosure.Validation.Yaml.Shapes;

namespace Disclosure.Validation.Rules.Sections.Judging;

/// <summary>Rules on what a report states outside its tables: <c>require: present</c>, <c>require: {length: …}</c>.</summary>
internal sealed class SectionKind : RuleKind<SectionRule>
{
    public override IReadOnlyList<YamlKey> Keys { get; } =
        [.. RequirementShape.Choices.Select(shape => new YamlKey(RequireKey.Name, shape, RequireKey.Meaning))];

    public override IReadOnlyList<string> Words { get; } = CommonShapes.Choice<SectionRequirement>().Words;

    protected override SectionRule Begin(string id, Rule? before) =>
        new() { Id = id, Title = new("", ""), Standing = default, Requirement = default };

    protected override SectionRule Read(Fields fields, SectionRule rule) =>
        RequirementReader.Read(fields) is ({ } requirement, var terms)
            ? rule with { Requirement = requirement, Terms = terms }
            : rule;

    protected override IEnumerable<(string Key, Problem Problem)> FaultsOf(SectionRule rule) =>
        rule.Each is null && rule.Requirement.NeedsSections()
            ? [(RequireKey.Name, RuleProblems.RequireWithoutEach("section"))]
            : [];

    protected override Func<SectionRule, CompiledRule?> Compiler(RuleCompilation compilation) => rule =>
        !compilation.TryReadCondition(rule, default, out var check) ? null
        : (rule.Each is null ? [] : SectionsOf(rule, compilation)) is var sections && (rule.Each is null || sections.Count > 0)
            ? new CompiledSectionRule(rule, sections, check is null ? null : new Condition(check))
            : null;

    private static IReadOnlyList<FormSection> SectionsOf(SectionRule rule, RuleCompilation compilation)
    {
        var each = compilation.EachOf(rule);
        var takesSections = rule.Requirement.TakesSections();
        if (each is not null && takesSections && each.Quantifier == Quantifier.Section)
        {
            return SectionExpansion.Expand(each, compilation.Form, compilation.ReportIn(rule.EachSource));
        }

        if (each is not null)
        {
            compilation.ReportIn(rule.EachSource)(default, Mistake.EachDoesNotFit(takesSections ? "section" : null));
        }

        return [];
    }
}
