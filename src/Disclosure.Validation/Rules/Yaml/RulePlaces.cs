using Disclosure.Validation.Problems;

namespace Disclosure.Validation.Rules.Yaml;

/// <summary>Places as the definitions of rules keep them.</summary>
internal static class RulePlaces
{
    public static RuleSource ToRuleSource(this TextPlace at) =>
        new(at.File, at.Line, at.Column) { LineText = at.LineText };
}
