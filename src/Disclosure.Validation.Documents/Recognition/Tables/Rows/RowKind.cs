namespace Disclosure.Validation.Documents.Recognition.Tables.Rows;

/// <summary>What a printed row is.</summary>
internal enum RowKind
{
    /// <summary>Figures, blanks or texts without a label of the form.</summary>
    Other,

    /// <summary>Headings of columns.</summary>
    Header,

    /// <summary>A label of the form, and figures.</summary>
    Data,

    /// <summary>The heading of a table.</summary>
    TableHeading,
}
