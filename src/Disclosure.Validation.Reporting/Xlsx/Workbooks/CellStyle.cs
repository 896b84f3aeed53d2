namespace Disclosure.Validation.Reporting.Xlsx.Workbooks;

/// <summary>How a cell looks; the numbers are positions in the style sheet of the workbook.</summary>
internal enum CellStyle
{
    /// <summary>That of cells that name none: LibreOffice puts what they hold at the foot of the row, whatever the style sheet says.</summary>
    Unnamed,
    Plain,
    Heading,
    Wrapped,

    /// <summary>Text that stays text when it is edited, whatever it begins with.</summary>
    Quoted,
    Link,
    Day,
    Error,
    Warning,
    Info,

    /// <summary>A number with no digit behind the point; those with more digits follow.</summary>
    Number,
}
