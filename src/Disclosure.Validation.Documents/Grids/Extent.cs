namespace Disclosure.Validation.Documents.Grids;

/// <summary>Where on a page a cell of a table without lines is printed, from left to right.</summary>
/// <param name="Page">The page, from 1.</param>
/// <param name="Left">The left end, in the unit of the page.</param>
/// <param name="Right">The right end.</param>
internal sealed record Extent(int Page, double Left, double Right)
{
    private const double SamePlace = 1;

    /// <summary>Whether one stands over the other, were both on one page.</summary>
    public bool Meets(Extent other) => Left < other.Right && other.Left < Right;

    /// <summary>Whether both begin, end or have their middle in one place.</summary>
    public bool IsAlignedWith(Extent other) =>
        Math.Abs(Left - other.Left) <= SamePlace || Math.Abs(Right - other.Right) <= SamePlace || Math.Abs(Left + Right - other.Left - other.Right) <= 2 * SamePlace;

    /// <summary>From the beginning of what is more to the left to the end of what is more to the right.</summary>
    public Extent With(Extent other) => new(Page, Math.Min(Left, other.Left), Math.Max(Right, other.Right));
}
