using Disclosure.Validation.Findings;
using Disclosure.Validation.Problems;
using Disclosure.Validation.Rules;
using Disclosure.Validation.Yaml;

namespace Disclosure.Validation.Packs.Reading;

/// <summary>What holds for the rules of a pack that do not state it.</summary>
/// <param name="stated">What the pack states; null where it states nothing.</param>
internal sealed class RuleDefaults(Fields? stated)
{
    private const string SeverityKey = "severity";
    private const string StandingKey = "standing";

    public Severity? Severity { get; } = stated?.Choice<Severity>(SeverityKey);

    public Standing? Standing { get; } = stated?.Choice<Standing>(StandingKey);

    /// <summary>Whether a standing is stated, be it one that can't be read.</summary>
    public bool HasStanding => stated?.Has(StandingKey) == true;

    /// <summary>What is wrong with the defaults among themselves: told here, and not with every rule.</summary>
    public Problem? Fault => stated is { } fields && IsFaulty ? fields.PlaceOf(SeverityKey).Locate(RuleProblems.AdvisoryError()) : null;

    /// <summary>Whether what is wrong with that key of a rule is wrong with the defaults.</summary>
    public bool IsToBlame(string key, Fields rule) => IsFaulty && key == SeverityKey && !rule.Has(SeverityKey) && !rule.Has(StandingKey);

    private bool IsFaulty => (Severity, Standing) is (Findings.Severity.Error, Findings.Standing.Advisory);
}
