using Disclosure.Validation.Claims;

namespace Disclosure.Validation.Rules.Claims;

/// <summary>Which claims a rule is about, by the indexes of the lexicon.</summary>
/// <param name="Topics">What they count; empty for whatever.</param>
/// <param name="Aspects">What became of it.</param>
/// <param name="Parties">Whose it is.</param>
internal sealed record ClaimScope(IReadOnlyList<int> Topics, IReadOnlyList<int> Aspects, IReadOnlyList<int> Parties)
{
    public bool Has(Claim claim) => (Topics.Count == 0 || Topics.Contains(claim.Topic))
        && ((Aspects.Count == 0 && Parties.Count == 0) || (claim.Party >= 0 ? Parties.Contains(claim.Party) : Aspects.Contains(claim.Aspect)));
}
