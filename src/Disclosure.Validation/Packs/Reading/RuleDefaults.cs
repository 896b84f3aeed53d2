using Disclosure.Validation.Findings;

namespace Disclosure.Validation.Packs.Reading;

/// <summary>What holds for the rules of a pack that do not state it.</summary>
internal readonly record struct RuleDefaults(Severity? Severity, Standing? Standing);
