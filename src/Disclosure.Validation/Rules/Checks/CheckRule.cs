namespace Disclosure.Validation.Rules.Checks;

/// <summary>A rule whose check reckons with cells.</summary>
public sealed record CheckRule : CheckedRule;
