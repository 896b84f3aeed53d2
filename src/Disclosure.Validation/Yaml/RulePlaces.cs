using Disclosure.Validation.Problems;

namespace Disclosure.Validation.Yaml;

/// <summary>Places as the definitions of rules keep them.</summary>
internal static class RulePlaces
{
    public static RuleSource ToRuleSource(this TextPlace at) =>
        new(at.File, at.Line, at.Column) { LineText = at.LineText };

    /// <summary>Where the text of the scalar stands, over all its lines.</summary>
    public static RuleSource ToRuleSource(this YamlScalar scalar) =>
        scalar.Content.ToRuleSource() with { NextLines = scalar.NextLines is [] ? null : scalar.NextLines };
}
