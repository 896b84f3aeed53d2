namespace Disclosure.Validation.Rules.Claims.Judging;

/// <summary>What a claim is held against.</summary>
internal enum ClaimCheck
{
    /// <summary>A figure, against the cells that it means.</summary>
    Cell,

    /// <summary>A figure, against the cells that hold it among others.</summary>
    Within,

    /// <summary>A figure, against the same figure elsewhere in the text, where the cells do not tell.</summary>
    Elsewhere,

    /// <summary>A share, against its part and whole.</summary>
    Share,

    /// <summary>Growth, against the cells of this year and last year's.</summary>
    Growth,

    /// <summary>A whole, against its parts.</summary>
    Parts,

    /// <summary>The shares of a whole, against all of it.</summary>
    Shares,
}
