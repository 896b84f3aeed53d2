using System.Text;
using Disclosure.Validation.Forms;
using Disclosure.Validation.Reports;
using Disclosure.Validation.Rules;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Authoring.Suggesting;

/// <summary>
/// Plausible bounds proposed from reports at hand: sizes by kind of issuer, shares in totals, growth from year to year. All are
/// advisory, for an author to keep or to delete; each says in how many reports it was seen.
/// </summary>
/// <example>
/// <code>
/// var suggestions = RuleSuggestions.Of(pack, reports);
/// File.WriteAllText("suggested.yaml", suggestions.ToYaml());
/// </code>
/// </example>
public sealed class RuleSuggestions
{
    private readonly RulePack _pack;
    private readonly List<Suggestion> _rules = [];
    private readonly List<LocalizedText> _notes = [];

    private RuleSuggestions(RulePack pack) => _pack = pack;

    /// <summary>How many rules are proposed.</summary>
    public int Count => _rules.Count;

    /// <summary>What was not proposed for want of reports.</summary>
    public IReadOnlyList<LocalizedText> Notes => _notes;

    /// <summary>Looks for bounds.</summary>
    /// <param name="pack">The pack that the proposed one extends; reports of other forms are passed over.</param>
    /// <param name="reports">The reports; two of one issuer for two years running tell of growth.</param>
    public static RuleSuggestions Of(RulePack pack, IEnumerable<DisclosureReport> reports)
    {
        ArgumentNullException.ThrowIfNull(pack);
        ArgumentNullException.ThrowIfNull(reports);
        var ofForm = reports.Where(report => report.Form.Id == pack.Form.Id).ToList();
        var suggestions = new RuleSuggestions(pack);
        foreach (var table in pack.Form.Tables.Where(table => table.Columns[^1].Kind != ValueKind.Change))
        {
            var figures = new TableFigures(table, ofForm);
            foreach (var (rule, note) in figures.Sizes().Concat(figures.Shares()).Append(figures.Growth()))
            {
                suggestions._rules.AddRange(rule is null ? [] : [rule]);
                suggestions._notes.AddRange(note is null ? [] : [note]);
            }
        }

        return suggestions;
    }

    /// <summary>The proposed pack, as YAML; what could not be proposed stands above it as a comment.</summary>
    public string ToYaml()
    {
        var yaml = new StringBuilder();
        foreach (var note in _notes)
        {
            yaml.Append("# ").Append(note.Zh).Append(" / ").Append(note.En).Append('\n');
        }

        yaml.Append("pack: ").Append(_pack.Id).Append("-suggested\nversion: 0.1.0\nextends: ").Append(_pack.Id).Append('\n');
        yaml.Append(_rules.Count == 0 ? "" : "rules:\n");
        foreach (var rule in _rules)
        {
            rule.Write(yaml);
        }

        return yaml.ToString();
    }
}
