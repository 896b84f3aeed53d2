using Disclosure.Validation.Forms;
using Disclosure.Validation.Problems;
using Disclosure.Validation.Rules;
using Disclosure.Validation.Yaml;

namespace Disclosure.Validation.Packs.Reading;

/// <summary>Reads the named groups of a pack.</summary>
internal static class GroupsReader
{
    private static readonly Dictionary<string, IReadOnlyList<string>> NoGroups = [];

    /// <summary>The groups of the extended pack and those of this one, which win.</summary>
    public static Dictionary<string, IReadOnlyList<string>> Read(Fields head, Form form, RulePack? inherited)
    {
        var groups = new Dictionary<string, IReadOnlyList<string>>(
            inherited?.Groups ?? NoGroups, StringComparer.Ordinal);
        if (head.Mapping("groups", known: null) is not { } fields)
        {
            return groups;
        }

        foreach (var (key, _) in fields.Entries)
        {
            groups[key.Text] = fields.Texts(key.Text);
        }

        var known = NamesOf(form).ToHashSet(StringComparer.Ordinal);
        foreach (var (key, _) in fields.Entries)
        {
            foreach (var item in fields.Items(key.Text).OfType<YamlScalar>())
            {
                if (!item.Text.Contains('*', StringComparison.Ordinal) && !known.Contains(item.Text))
                {
                    fields.Problems.Add(PackProblems.UnknownMember(item.At, key.Text, item.Text, known));
                }
            }
        }

        return groups;
    }

    /// <summary>Where the groups stand.</summary>
    public static Dictionary<string, RuleSource> ReadSources(Fields head, RulePack? inherited)
    {
        var sources = new Dictionary<string, RuleSource>(StringComparer.Ordinal);
        foreach (var (name, source) in inherited?.GroupSources ?? sources)
        {
            sources[name] = source;
        }

        foreach (var (key, _) in (head.Node("groups") as YamlMapping)?.Entries ?? [])
        {
            sources[key.Text] = key.At.ToRuleSource();
        }

        return sources;
    }

    private static IEnumerable<string> NamesOf(Form form) => form.Tables.SelectMany(table =>
        table.Rows.Select(row => row.Id).Concat(table.Columns.Select(column => column.Id)));
}
