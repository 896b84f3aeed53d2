namespace Disclosure.Validation.Rules.Claims.Judging;

/// <summary>Why a claim could not be compared.</summary>
internal enum Obstacle
{
    None,

    /// <summary>It is not sure, and would disagree.</summary>
    Doubt,

    /// <summary>The form has no cell for it.</summary>
    NoCell,

    /// <summary>A cell was not found, or holds no number.</summary>
    Unread,

    /// <summary>There is no report of last year.</summary>
    NoPrevious,

    /// <summary>Last year's figure is zero, or was not read.</summary>
    NoBase,

    /// <summary>The text does not say of what it is a part or a share.</summary>
    NoWhole,

    /// <summary>Others came over from last year, so that all of them may be more.</summary>
    CarriedIn,

    /// <summary>Others are pending, so that all of them may be all that were decided.</summary>
    LeftOver,

    /// <summary>Beside it stands a result of which the form has no cell, and which this one's may hold too.</summary>
    OthersBeside,
}
