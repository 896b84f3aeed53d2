namespace Disclosure.Validation.Claims;

/// <summary>What the number of a claim is counted in.</summary>
public enum ClaimUnit
{
    /// <summary>Pieces, as the cells of counts.</summary>
    Count,

    /// <summary>Ten thousand yuan, as the cells of amounts.</summary>
    Amount,

    /// <summary>Per cent of the whole, or of last year's figure.</summary>
    Percent,

    /// <summary>Times last year's figure, beyond it.</summary>
    Times,

    /// <summary>Pieces more, or fewer, than last year.</summary>
    Difference,
}
