namespace Disclosure.Validation.Reporting.Html.Tables;

/// <summary>Writes the cells of a table, whose headings are written around them.</summary>
internal interface ICellPart
{
    /// <summary>What the cells of a row have in common: page, line, table and row of the first; null where nothing is known.</summary>
    string? RowPlace(int first);

    /// <param name="index">The cell.</param>
    /// <param name="rowPlace">What its row says of its place.</param>
    void Write(int index, string? rowPlace);
}
