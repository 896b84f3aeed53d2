using System.Text;
using Disclosure.Validation.Packs;
using Disclosure.Validation.Packs.Reading;
using Disclosure.Validation.Rules;
using Disclosure.Validation.Yaml.Shapes;

namespace Disclosure.Validation.Tests.Packs;

/// <summary>A compiled pack as text: every rule, kind by kind, with every concrete equation.</summary>
internal static class CompiledPackText
{
    public static string Print(CompiledPack pack)
    {
        var text = new StringBuilder().Append(pack.Pack.Id).Append(' ').Append(pack.Pack.Version).Append('\n');
        foreach (var rule in RuleKinds.All.SelectMany(kind => pack.Rules.Where(rule => kind.Has(rule.Definition))))
        {
            Head(text, rule.Definition).Append(rule.Remark).Append('\n');
            foreach (var line in rule.Lines(pack.Form))
            {
                text.Append("  ").Append(line).Append('\n');
            }
        }

        return text.ToString();
    }

    private static StringBuilder Head(StringBuilder text, Rule rule)
    {
        text.Append('\n').Append(rule.Id).Append(": ").Append(rule.Standing).Append(", ").Append(rule.Severity);
        return rule.Issuers.Count == 0
            ? text
            : text.Append(", ").AppendJoin(" or ", rule.Issuers.Select(CommonShapes.NameOf));
    }
}
