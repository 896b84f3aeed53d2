namespace Disclosure.Validation.Claims.Lexicons;

/// <summary>What a word behind a number makes of it.</summary>
internal enum NumberWord : byte
{
    /// <summary>Nothing: the number stands alone.</summary>
    None,

    /// <summary>A count of pieces.</summary>
    Measure,

    /// <summary>A count of what no cell counts.</summary>
    Other,

    /// <summary>Per cent.</summary>
    Percent,

    /// <summary>Tenths.</summary>
    Tenths,

    /// <summary>Money, in the smallest unit.</summary>
    Money,

    /// <summary>Times.</summary>
    Times,

    /// <summary>A year.</summary>
    Year,

    /// <summary>A month.</summary>
    Month,

    /// <summary>A day.</summary>
    Day,

    /// <summary>The number is rough.</summary>
    Rough,

    /// <summary>Joins the ends of a range.</summary>
    Range,
}
