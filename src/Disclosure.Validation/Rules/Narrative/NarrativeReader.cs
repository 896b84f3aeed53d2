using Disclosure.Validation.Yaml;

namespace Disclosure.Validation.Rules.Narrative;

/// <summary>Reads what a rule says of the text: its key <c>text</c>.</summary>
internal static class NarrativeReader
{
    public static NarrativeDefinition? Read(Fields rule)
    {
        if (rule.Mapping("text", NarrativeShape.Narrative) is not { } fields)
        {
            return null;
        }

        if (!fields.Has("patterns"))
        {
            fields.Problems.Add(FieldProblems.Missing(rule.PlaceOf("text"), "patterns"));
        }

        return new NarrativeDefinition
        {
            Sections = Templates(fields, "sections"),
            Patterns = Templates(fields, "patterns"),
            Unless = Templates(fields, "unless"),
            Allow = Templates(fields, "allow"),
            Agree = fields.Choice<NarrativeAgreement>("agree") ?? NarrativeAgreement.Any,
        };
    }

    /// <summary>The texts of a list, with their places.</summary>
    public static IReadOnlyList<TemplateText> Templates(Fields fields, string key)
    {
        var templates = new List<TemplateText>();
        foreach (var item in fields.Items(key))
        {
            if (item is YamlScalar { IsNull: false } scalar)
            {
                templates.Add(new TemplateText(scalar.Text, scalar.ToRuleSource()));
            }
            else
            {
                fields.Problems.Add(FieldProblems.NotText(item.At, key));
            }
        }

        return templates;
    }
}
