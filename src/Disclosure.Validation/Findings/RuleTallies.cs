using Disclosure.Validation.Text;

namespace Disclosure.Validation.Findings;

/// <summary>A rule that held.</summary>
/// <param name="Rule">The id of the rule.</param>
/// <param name="Count">How many times it was applied and held.</param>
public sealed record HeldRule(string Rule, int Count);

/// <summary>A rule that could not be applied for want of another report, or of a part of the report itself.</summary>
/// <param name="Rule">The id of the rule.</param>
/// <param name="Count">How many times it would have been applied.</param>
/// <param name="Reason">What was missing.</param>
public sealed record SkippedRule(string Rule, int Count, LocalizedText Reason);
