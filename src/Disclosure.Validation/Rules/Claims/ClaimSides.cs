using Disclosure.Validation.Claims;
using Disclosure.Validation.Rules.Claims.Judging;
using Disclosure.Validation.Rules.Expressions;

namespace Disclosure.Validation.Rules.Claims;

/// <summary>The two sides of a claim that disagrees: what the text says, and what it should say.</summary>
internal static class ClaimSides
{
    public static Rational Left(Judgement judgement) => judgement.Check switch
    {
        ClaimCheck.Shares => judgement.Expected ?? Rational.Zero,
        _ when judgement.Claim.Unit == ClaimUnit.Percent => Rational.Of(judgement.Claim.Value) / Rational.Of(100L),
        _ => Rational.Of(judgement.Claim.Value),
    };

    public static Rational? Right(Judgement judgement) => judgement.Check == ClaimCheck.Shares ? Rational.Of(100L) : judgement.Expected;
}
