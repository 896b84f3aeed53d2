namespace Disclosure.Validation.Forms;

/// <summary>What kind of figure the form asks for in a cell.</summary>
public enum ValueKind
{
    /// <summary>A count of things: whole and not negative.</summary>
    Count,

    /// <summary>A change against last year (<c>本年增/减</c>): whole, with a sign.</summary>
    Change,

    /// <summary>An amount of money in the form's unit (<see cref="Form.AmountUnit"/>): not negative, with decimals.</summary>
    Amount,

    /// <summary>A share in hundredths, as printed: 0.04 is 0.04 %.</summary>
    Percent,

    /// <summary>A number of days, with decimals; such figures are never summed.</summary>
    Duration,

    /// <summary>A number of people or of parts of a person's time: not negative, with decimals.</summary>
    Staff,
}

/// <summary>What kinds of figures have in common.</summary>
internal static class ValueKinds
{
    /// <summary>Whether figures of the kind may have decimals.</summary>
    public static bool HasDecimals(this ValueKind kind) => kind is not (ValueKind.Count or ValueKind.Change);
}
