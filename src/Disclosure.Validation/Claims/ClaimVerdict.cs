namespace Disclosure.Validation.Claims;

/// <summary>What became of a claim that was held against the tables, the report of last year and the rest of the text.</summary>
public enum ClaimVerdict
{
    /// <summary>It could be compared with nothing, or disagrees without being sure.</summary>
    NotComparable,

    /// <summary>It agrees with what it was held against.</summary>
    Agrees,

    /// <summary>It surely says something else.</summary>
    Disagrees,
}
