namespace Disclosure.Validation.Documents.Xlsx;

/// <summary>A place in a sheet, counted from 0.</summary>
internal readonly record struct CellReference(int Row, int Column)
{
    /// <summary>The last column that a sheet may have.</summary>
    public const int MaxColumn = 16_383;

    /// <summary>The last row that a sheet may have.</summary>
    public const int MaxRow = 1_048_575;

    private const int LettersInAlphabet = 26;
    private const int LastColumn = MaxColumn + 1;
    private const int LastRow = MaxRow + 1;

    /// <summary>The place that <c>B12</c> stands for; null where it stands for none.</summary>
    public static CellReference? TryParse(ReadOnlySpan<char> text)
    {
        var column = 0;
        var row = 0;
        foreach (var c in text)
        {
            switch (c)
            {
                case >= 'A' and <= 'Z' when row == 0 && column <= LastColumn:
                    column = (column * LettersInAlphabet) + (c - 'A' + 1);
                    break;
                case >= '0' and <= '9' when column > 0 && row <= LastRow:
                    row = (row * 10) + (c - '0');
                    break;
                default:
                    return null;
            }
        }

        return row is > 0 and <= LastRow && column is > 0 and <= LastColumn ? new CellReference(row - 1, column - 1) : null;
    }
}
