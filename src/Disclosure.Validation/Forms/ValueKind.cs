namespace Disclosure.Validation.Forms;

/// <summary>What kind of figure the form asks for in a cell.</summary>
public enum ValueKind
{
    /// <summary>A count of things: whole and not negative.</summary>
    Count,

    /// <summary>A change against last year (<c>本年增/减</c>): whole, with a sign.</summary>
    Change,

    /// <summary>An amount of money in 万元 (ten thousand yuan): not negative, with decimals.</summary>
    Amount,
}
