using Disclosure.Validation.Desk.Domain;
using Disclosure.Validation.Desk.Wording;
using Disclosure.Validation.Findings;
using Disclosure.Validation.Findings.Baselines;

namespace Disclosure.Validation.Desk.Decisions;

/// <summary>Decisions as the library knows them: those that take a finding out of the count are entries of a baseline.</summary>
internal static class DecisionBaseline
{
    public static Baseline Of(IEnumerable<Decision> decisions) => new(decisions.Where(decision => decision.Suppresses).Select(decision => new BaselineEntry(
        new Suppression(decision.Fingerprint, decision.Note.Length > 0 ? decision.Note : StateWords.Of(decision.Kind).Zh, decision.By, decision.Expires))
    {
        Rule = decision.Rule,
        Issuer = decision.Issuer,
        Year = decision.Year,
        Finding = decision.Found,
    }));
}
