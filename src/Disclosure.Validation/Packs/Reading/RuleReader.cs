using Disclosure.Validation.Findings;
using Disclosure.Validation.Forms;
using Disclosure.Validation.Problems;
using Disclosure.Validation.Reports;
using Disclosure.Validation.Rules;
using Disclosure.Validation.Rules.Checks;
using Disclosure.Validation.Text;
using Disclosure.Validation.Yaml;
using Disclosure.Validation.Yaml.Shapes;

namespace Disclosure.Validation.Packs.Reading;

/// <summary>Reads rules, whole ones and those that change an inherited rule.</summary>
/// <param name="defaults">The severity and standing of rules that state none.</param>
/// <param name="form">The form, whose own values stand where a rule has a placeholder for them.</param>
/// <param name="problems">Where problems are added.</param>
internal sealed class RuleReader(RuleDefaults defaults, Form form, List<Problem> problems)
{
    // To change one of these on a locked rule would be to switch it off by the back door.
    private static readonly string[] LockedKeys =
        [.. RuleKinds.All.SelectMany(kind => kind.Keys).Select(key => key.Name).Distinct(), "each", "when", "valid", "issuers", "locked"];

    public Rule Read(YamlEntry entry, Rule? inherited)
    {
        var before = problems.Count;
        var fields = new Fields(entry.Value, problems, RuleShape.Rule);
        CheckKeys(fields, inherited);
        var stated = RuleKinds.StatedIn(fields, inherited);
        var kind = stated ?? (inherited is null ? RuleKinds.All[0] : RuleKinds.Of(inherited));
        var asked = kind.Read(fields, entry.Key.Text, inherited);
        var rule = ReadHead(fields, inherited is null ? WithDefaults(entry, fields, asked) : Changed(asked, inherited)) with
        {
            Source = entry.Key.At.ToRuleSource(),
            Tests = fields.Node("tests"),
        };

        // What follows from a value that could not be read is told with that value.
        var lines = problems.Skip(before).Select(problem => problem.Line).ToHashSet();
        problems.AddRange(RuleValidator.FaultsOf(rule)
            .Where(fault => inherited is not null || !defaults.IsToBlame(fault.Key, fields))
            .Concat(kind.FaultsOf(rule))
            .Concat(stated is null && inherited is null && !fields.Has(RequireKey.Name) ? [(CheckKind.Key, RuleProblems.CheckOrRequire(none: true))] : [])
            .Select(fault => fields.Locate(fault.Key, fault.Problem, otherwise: entry.Key.At))
            .Where(problem => !lines.Contains(problem.Line)));
        return rule;
    }

    // What a rule asks, it asks in one way.
    private void CheckKeys(Fields fields, Rule? inherited)
    {
        if (inherited?.Locked == true)
        {
            problems.AddRange(LockedKeys.Where(fields.Has)
                .Select(key => fields.PlaceOf(key).Locate(RuleProblems.LockedChange(inherited.Id, key))));
        }

        if (fields.Node(RequireKey.Name) is not { } require)
        {
            return;
        }

        if (RequireKey.WordIn(fields) is not { } word || !RuleKinds.Words.Contains(word.Text))
        {
            problems.Add(RequireKey.Unknown(require, RuleKinds.Words));
        }

        if (fields.Has(CheckKind.Key))
        {
            problems.Add(fields.PlaceOf(CheckKind.Key).Locate(RuleProblems.CheckOrRequire(none: false)));
        }
    }

    private Rule WithDefaults(YamlEntry entry, Fields fields, Rule rule)
    {
        if (!defaults.HasStanding && !fields.Has("standing"))
        {
            problems.Add(entry.Key.At.Locate(RuleProblems.StandingMissing()));
        }

        return rule with { Standing = defaults.Standing ?? Standing.Implied, Severity = defaults.Severity ?? Severity.Error };
    }

    private static Rule Changed(Rule rule, Rule inherited) =>
        rule.WithHeadOf(inherited) with
        {
            Each = inherited.Each,
            EachSource = inherited.EachSource,
            When = inherited.When,
            WhenSource = inherited.WhenSource,
        };

    /// <summary>The rule with what the file states in place of what it had.</summary>
    private Rule ReadHead(Fields fields, Rule rule)
    {
        var valid = fields.Mapping("valid", CommonShapes.Years);
        var each = fields.Scalar("each");
        var when = fields.Scalar("when");
        return rule with
        {
            Title = ReadText(fields, "title", CommonShapes.Localized) ?? rule.Title,
            Each = each?.Text ?? rule.Each,
            EachSource = each?.ToRuleSource() ?? rule.EachSource,
            When = when?.Text ?? rule.When,
            WhenSource = when?.ToRuleSource() ?? rule.WhenSource,
            Standing = fields.Choice<Standing>("standing") ?? rule.Standing,
            Severity = fields.Choice<Severity>("severity") ?? rule.Severity,
            Explained = fields.Choice<Explanation>("explained") ?? rule.Explained,
            Basis = fields.Scalar("basis") is { } basis ? FormPlaceholders.Fill(basis, form, problems) : rule.Basis,
            Message = ReadText(fields, "message", RuleShape.Message) ?? rule.Message,
            Valid = valid is null ? rule.Valid : new YearRange(valid.Year("from"), valid.Year("to")),
            Issuers = fields.Has("issuers") ? new EquatableList<IssuerLevel>(fields.Choices<IssuerLevel>("issuers")) : rule.Issuers,
            Locked = fields.Flag("locked", rule.Locked),
            Enabled = fields.Flag("enabled", rule.Enabled),
        };
    }

    private static LocalizedText? ReadText(Fields fields, string key, MappingShape shape) =>
        fields.Mapping(key, shape) is { } text ? new(text.Text("zh") ?? "", text.Text("en") ?? "") : null;
}
