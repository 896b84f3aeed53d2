namespace Disclosure.Validation.Text;

/// <summary>How many characters must be changed, put in or left out to make one text of another.</summary>
internal static class EditDistance
{
    private const int LongestText = 128;

    /// <summary>The distance, or null where it is beyond the bound.</summary>
    public static int? Within(int bound, string a, string b)
    {
        if (Math.Abs(a.Length - b.Length) > bound || b.Length > LongestText)
        {
            return null;
        }

        Span<int> row = stackalloc int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++)
        {
            row[j] = j;
        }

        for (var i = 1; i <= a.Length; i++)
        {
            if (NextRow(row, i, a[i - 1], b) > bound)
            {
                return null;
            }
        }

        return row[b.Length] <= bound ? row[b.Length] : null;
    }

    private static int NextRow(Span<int> row, int i, char c, string b)
    {
        var diagonal = row[0];
        row[0] = i;
        var least = i;
        for (var j = 1; j <= b.Length; j++)
        {
            var substituted = diagonal + (b[j - 1] == c ? 0 : 1);
            diagonal = row[j];
            row[j] = Math.Min(substituted, Math.Min(row[j], row[j - 1]) + 1);
            least = Math.Min(least, row[j]);
        }

        return least;
    }
}
