using System.Text.RegularExpressions;
using Disclosure.Validation.Findings;
using Disclosure.Validation.Problems;

namespace Disclosure.Validation.Rules;

/// <summary>Checks what rules of all kinds say of themselves. A fault is told with the key of the pack file that it is about.</summary>
internal static partial class RuleValidator
{
    /// <summary>The shape of an id, its end left to the reader.</summary>
    public const string IdPattern = "^[A-Z][A-Z0-9-]*";

    public static IEnumerable<(string Key, Problem Problem)> FaultsOf(Rule rule) => FaultsOfHead(rule).Concat(FaultsOfMessage(rule));

    private static IEnumerable<(string Key, Problem Problem)> FaultsOfHead(Rule rule)
    {
        if (!IdShape().IsMatch(rule.Id))
        {
            yield return ("id", RuleProblems.IdShape(rule.Id));
        }

        if (rule.Title.LacksOne)
        {
            yield return ("title", RuleProblems.OneLanguage(rule.Title));
        }

        if (rule.Standing == Standing.Stated && string.IsNullOrWhiteSpace(rule.Basis))
        {
            yield return ("standing", RuleProblems.BasisMissing());
        }

        if (rule is { Standing: Standing.Advisory, Severity: Severity.Error })
        {
            yield return ("severity", RuleProblems.AdvisoryError());
        }

        if (rule is { Locked: true, Enabled: false })
        {
            yield return ("enabled", RuleProblems.LockedOff(rule.Id));
        }

        if (rule.Valid.From > rule.Valid.To)
        {
            yield return ("valid", RuleProblems.YearsReversed(rule.Valid));
        }

        if (rule is CheckedRule { When: not null })
        {
            yield return ("when", RuleProblems.WhenOfCheck());
        }
    }

    private static IEnumerable<(string Key, Problem Problem)> FaultsOfMessage(Rule rule)
    {
        if (rule.Message is { LacksOne: true })
        {
            yield return ("message", RuleProblems.OneLanguage(rule.Message));
        }

        if (rule.Message is { } message && UnknownPlaceholder(message.Zh + message.En) is { } unknown)
        {
            yield return ("message", RuleProblems.UnknownPlaceholder(unknown));
        }
    }

    private static string? UnknownPlaceholder(string template) =>
        MessageTemplate.NamesIn(template).FirstOrDefault(name => !MessageTemplate.Placeholders.Contains(name));

    [GeneratedRegex(IdPattern + @"\z")]
    private static partial Regex IdShape();
}
