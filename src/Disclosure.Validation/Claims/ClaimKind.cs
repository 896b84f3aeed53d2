namespace Disclosure.Validation.Claims;

/// <summary>What a claim says of its number.</summary>
public enum ClaimKind
{
    /// <summary>So many there are: a figure that cells hold too.</summary>
    Figure,

    /// <summary>So many of a whole, where the form has no cell for the part: requests by letter, for one.</summary>
    Part,

    /// <summary>Such a share of a whole.</summary>
    Share,

    /// <summary>So much more or less than last year.</summary>
    Growth,
}
