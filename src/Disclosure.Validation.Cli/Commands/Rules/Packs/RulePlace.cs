using Disclosure.Validation.Reporting.Html.Parts;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Cli.Commands.Rules.Packs;

/// <summary>What a rule asks for in one of the places that it is applied to.</summary>
/// <param name="Text">In the words of the form.</param>
/// <param name="Equation">Over cell paths; null for a rule without a check.</param>
internal sealed record RulePlace(LocalizedText Text, string? Equation);
