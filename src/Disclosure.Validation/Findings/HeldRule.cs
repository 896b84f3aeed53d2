namespace Disclosure.Validation.Findings;

/// <summary>A rule that held.</summary>
/// <param name="Rule">The id of the rule.</param>
/// <param name="Count">How many times it was applied and held.</param>
public sealed record HeldRule(string Rule, int Count);
