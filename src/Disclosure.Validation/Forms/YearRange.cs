namespace Disclosure.Validation.Forms;

/// <summary>A range of report years; either end may be open.</summary>
/// <param name="From">The first year, or null for no lower bound.</param>
/// <param name="To">The last year, or null for no upper bound.</param>
public readonly record struct YearRange(int? From, int? To)
{
    /// <summary>Whether the year lies in the range.</summary>
    public bool Contains(int year) => (From is null || year >= From) && (To is null || year <= To);
}
