using Disclosure.Validation.Findings;
using Disclosure.Validation.Rules.Expansion;
using Disclosure.Validation.Rules.Narrative.Numbers;

namespace Disclosure.Validation.Rules.Narrative;

/// <summary>What became of a rule about the text.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Check">Its check in one binding.</param>
/// <param name="Outcome">The outcome.</param>
/// <param name="Candidates">The passages that the outcome rests on.</param>
internal sealed record NarrativeJudgement(
    NarrativeRule Rule, TreeCheck Check, Outcome Outcome, IReadOnlyList<TextCandidate> Candidates);
