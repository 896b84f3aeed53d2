using Disclosure.Validation.Text;

namespace Disclosure.Validation.Authoring.Explaining;

/// <summary>What a rule asks for in one of the places that it is applied to.</summary>
/// <param name="Text">In the words of the form.</param>
/// <param name="Equation">Over cell paths; null for a rule without a check.</param>
public sealed record RulePlace(LocalizedText Text, string? Equation);
