namespace Disclosure.Validation.Reporting.Xlsx.Workbooks;

/// <summary>Sheets that are complete and wait to be put into the workbook.</summary>
internal interface ISheetSource
{
    /// <summary>How many items stand on them.</summary>
    int Count { get; }

    /// <summary>Ends the last one; without items it has its headings all the same.</summary>
    void Complete();

    /// <summary>Their names, in order.</summary>
    IEnumerable<SheetName> Names { get; }

    /// <summary>Writes the XML of one of them.</summary>
    void CopyTo(int sheet, Stream stream);
}

/// <summary>What the workbook says of a sheet.</summary>
/// <param name="Name">The name on its tab.</param>
/// <param name="Range">The cells that its filter covers: <c>$A$1:$C$9</c>.</param>
internal readonly record struct SheetName(string Name, string Range);
