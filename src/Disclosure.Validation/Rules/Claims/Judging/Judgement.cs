using Disclosure.Validation.Claims;
using Disclosure.Validation.Rules.Expressions;

namespace Disclosure.Validation.Rules.Claims.Judging;

/// <summary>What became of a claim under one check.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="Check">What it was held against.</param>
/// <param name="Verdict">Whether it agrees.</param>
internal sealed record Judgement(Claim Claim, ClaimCheck Check, ClaimVerdict Verdict)
{
    /// <summary>Why it could not be compared.</summary>
    public Obstacle Obstacle { get; init; }

    /// <summary>The indexes of the cells that are meant.</summary>
    public IReadOnlyCollection<int> Cells { get; init; } = [];

    /// <summary>What the claim should say; null where nothing tells.</summary>
    public Rational? Expected { get; init; }

    /// <summary>The other claims that it was held against.</summary>
    public IReadOnlyList<Claim> Others { get; init; } = [];
}
