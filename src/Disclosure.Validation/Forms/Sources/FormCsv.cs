namespace Disclosure.Validation.Forms.Sources;

/// <summary>
/// Where a report of the form stands in a file of lines (<c>csv:</c> of <c>form.yaml</c>): each line is of one body, and the first names the columns.
/// Rows and columns of the tables say in which column their figures stand (<see cref="FormCell.CsvColumn"/>).
/// </summary>
public sealed record FormCsv
{
    /// <summary>The column with the name of the body that reports.</summary>
    public required string Issuer { get; init; }

    /// <summary>The column with the name of its component; blank, or one of the names of the whole, in the line of the whole. Null where there are none.</summary>
    public string? Component { get; init; }

    /// <summary>The column with the year reported on.</summary>
    public string? Year { get; init; }

    /// <summary>Columns that hold no figure of the form; any other that no figure stands in is noted.</summary>
    public IReadOnlyList<string> Ignored { get; init; } = [];
}
