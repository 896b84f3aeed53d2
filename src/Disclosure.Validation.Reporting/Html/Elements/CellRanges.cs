
namespace Disclosure.Validation.Reporting.Html.Elements;

/// <summary>Cells by their numbers, as ranges: rules and findings mostly concern whole rows or columns.</summary>
internal static class CellRanges
{
    /// <summary>Such as <c>10-16 24</c>; null for no cell.</summary>
    public static string? Of(IEnumerable<int> cells)
    {
        var ranges = new List<(int First, int Last)>();
        foreach (var cell in cells.Distinct().Order())
        {
            if (ranges is [.., var last] && last.Last + 1 == cell)
            {
                ranges[^1] = (last.First, cell);
            }
            else
            {
                ranges.Add((cell, cell));
            }
        }

        return ranges.Count == 0 ? null
            : string.Join(' ', ranges.Select(range => range.First == range.Last ? Digits.Of(range.First) : $"{Digits.Of(range.First)}-{Digits.Of(range.Last)}"));
    }
}
