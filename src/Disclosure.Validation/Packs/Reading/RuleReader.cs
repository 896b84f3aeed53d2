using Disclosure.Validation.Findings;
using Disclosure.Validation.Forms;
using Disclosure.Validation.Problems;
using Disclosure.Validation.Reports;
using Disclosure.Validation.Rules;
using Disclosure.Validation.Rules.Expressions;
using Disclosure.Validation.Rules.Narrative;
using Disclosure.Validation.Rules.Sections;
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
    private static readonly string[] WhatIsChecked = ["each", "text", "check", "require"];

    // To change one of these on a locked rule would be to switch it off by the back door.
    private static readonly string[] LockedKeys = [.. WhatIsChecked, "valid", "issuers", "locked"];

    private readonly RuleDefinitionValidator _validator = new();

    public RuleDefinition Read(YamlEntry entry, RuleDefinition? inherited)
    {
        var before = problems.Count;
        var fields = new Fields(entry.Value, problems, RuleShape.Rule);
        var rule = inherited is null ? ReadNew(entry, fields) : ReadChanged(entry, fields, inherited);
        // What follows from a value that could not be read is told with that value.
        var lines = problems.Skip(before).Select(problem => problem.Line).ToHashSet();
        problems.AddRange(_validator.Validate(rule).Errors
            .Select(failure => DefinitionFailures.ToProblem(failure, fields, otherwise: entry.Key.At))
            .Where(problem => !lines.Contains(problem.Line)));

        return rule;
    }

    private RuleDefinition ReadNew(YamlEntry entry, Fields fields)
    {
        var standing = fields.Choice<Standing>("standing") ?? defaults.Standing;
        if (standing is null && !fields.Has("standing"))
        {
            problems.Add(entry.Key.At.Locate(RuleProblems.StandingMissing()));
        }

        return ReadStated(fields, new RuleDefinition
        {
            Id = entry.Key.Text,
            Title = new("", ""),
            Standing = standing ?? Standing.Implied,
            Severity = defaults.Severity ?? Severity.Error,
            Source = entry.Key.At.ToRuleSource(),
        });
    }

    private RuleDefinition ReadChanged(YamlEntry entry, Fields fields, RuleDefinition inherited)
    {
        if (inherited.Locked)
        {
            foreach (var key in LockedKeys.Where(fields.Has))
            {
                problems.Add(fields.PlaceOf(key).Locate(RuleProblems.LockedChange(inherited.Id, key)));
            }
        }

        return ReadStated(fields, inherited with
        {
            Check = fields.Has("require") ? null : inherited.Check,
            Require = fields.Has("check") ? null : inherited.Require,
            Terms = fields.Has("check") || fields.Has("require") ? null : inherited.Terms,
            Standing = fields.Choice<Standing>("standing") ?? inherited.Standing,
            Tests = null,
            Source = entry.Key.At.ToRuleSource(),
        });
    }

    /// <summary>The rule with what the file states in place of what it had.</summary>
    private RuleDefinition ReadStated(Fields fields, RuleDefinition rule)
    {
        var valid = fields.Mapping("valid", CommonShapes.Years);
        var each = fields.Scalar("each");
        var check = fields.Scalar("check");
        var (require, terms) = RequirementReader.Read(fields);
        return rule with
        {
            Title = ReadText(fields, "title", CommonShapes.Localized) ?? rule.Title,
            Each = each?.Text ?? rule.Each,
            EachSource = each?.ToRuleSource() ?? rule.EachSource,
            Check = check?.Text ?? rule.Check,
            CheckSource = check?.ToRuleSource() ?? rule.CheckSource,
            Require = require ?? rule.Require,
            Terms = terms ?? rule.Terms,
            Narrative = NarrativeReader.Read(fields) ?? rule.Narrative,
            Severity = fields.Choice<Severity>("severity") ?? rule.Severity,
            Basis = fields.Scalar("basis") is { } basis ? FormPlaceholders.Fill(basis, form, problems) : rule.Basis,
            Message = ReadText(fields, "message", RuleShape.Message) ?? rule.Message,
            Valid = valid is null ? rule.Valid : new YearRange(valid.Year("from"), valid.Year("to")),
            Issuers = fields.Has("issuers") ? new EquatableList<IssuerLevel>(fields.Choices<IssuerLevel>("issuers")) : rule.Issuers,
            Locked = fields.Flag("locked", rule.Locked),
            Enabled = fields.Flag("enabled", rule.Enabled),
            Tests = fields.Node("tests"),
        };
    }

    private static LocalizedText? ReadText(Fields fields, string key, MappingShape shape) =>
        fields.Mapping(key, shape) is { } text ? new(text.Text("zh") ?? "", text.Text("en") ?? "") : null;
}
