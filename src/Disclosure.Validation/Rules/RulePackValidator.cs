using System.Text.RegularExpressions;
using Disclosure.Validation.Problems;

namespace Disclosure.Validation.Rules;

/// <summary>Checks what a pack says of itself. A fault is told with the key of the pack file that it is about.</summary>
internal static partial class RulePackValidator
{
    /// <summary>The shape of a version, its end left to the reader.</summary>
    public const string VersionPattern = @"^(0|[1-9]\d*)(\.(0|[1-9]\d*)){2}(-[0-9A-Za-z.-]+)?(\+[0-9A-Za-z.-]+)?";

    public static IEnumerable<(string Key, Problem Problem)> FaultsOf(RulePack pack)
    {
        if (string.IsNullOrWhiteSpace(pack.Id))
        {
            yield return ("pack", RuleProblems.PackWithoutId());
        }

        if (!SemVer().IsMatch(pack.Version))
        {
            yield return ("version", RuleProblems.Version(pack.Version));
        }

        if (pack.Title is { LacksOne: true })
        {
            yield return ("title", RuleProblems.OneLanguage(pack.Title));
        }

        if (pack.Rules.Count == 0)
        {
            yield return ("rules", RuleProblems.NoRules());
        }
    }

    [GeneratedRegex(VersionPattern + @"\z", RegexOptions.ECMAScript)]
    private static partial Regex SemVer();
}
