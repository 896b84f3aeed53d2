namespace Disclosure.Validation.Authoring.Coverage;

/// <summary>A slip in filling in a form.</summary>
public enum CellChange
{
    /// <summary>One more.</summary>
    PlusOne,

    /// <summary>One less.</summary>
    MinusOne,

    /// <summary>A zero too many.</summary>
    TimesTen,

    /// <summary>The last two digits the other way round.</summary>
    Transposed,

    /// <summary>The number and that of the cell to the right the other way round.</summary>
    Swapped,

    /// <summary>The rest of the row one cell too far to the right, from this cell on, which gets zero.</summary>
    Shifted,

    /// <summary>Nothing filled in.</summary>
    Blanked,
}
