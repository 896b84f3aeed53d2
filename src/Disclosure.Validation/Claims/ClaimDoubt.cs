namespace Disclosure.Validation.Claims;

/// <summary>Why a claim is not sure. What is not sure can agree with the tables, and accuses nobody.</summary>
public enum ClaimDoubt
{
    /// <summary>The claim is sure.</summary>
    None,

    /// <summary>The number is a rough one.</summary>
    Rough,

    /// <summary>The figure is another body's.</summary>
    AnotherBody,

    /// <summary>The figure is another year's.</summary>
    AnotherYear,

    /// <summary>The figure is of a part of the year.</summary>
    PartOfYear,

    /// <summary>The figure may be of some of them only.</summary>
    PartOfWhole,

    /// <summary>It counts what was published, the cell what was done.</summary>
    Published,

    /// <summary>It may be of the body's own business, as of one that decides reviews.</summary>
    OwnBusiness,

    /// <summary>It follows only from words such as all of them.</summary>
    Implied,

    /// <summary>The words can be read in several ways.</summary>
    Unclear,

    /// <summary>The form has no cell for it.</summary>
    NoCell,

    /// <summary>Its cell holds others too, and may be more.</summary>
    AmongOthers,
}
