namespace Disclosure.Validation.Forms.Sources;

/// <summary>
/// Where a report of the form stands in a file of data (<c>xml:</c> of <c>form.yaml</c>). Paths lead through the names of elements, whatever
/// their namespaces: <c>Organization/OrganizationName</c>; see <see cref="DataPath"/>.
/// </summary>
public sealed record FormSource
{
    /// <summary>The name of the root element, by which such a file is known.</summary>
    public required string Root { get; init; }

    /// <summary>The element of the body that reports; null where the file does not name it.</summary>
    public DataPath? Issuer { get; init; }

    /// <summary>The elements of its components, within that of the body; null where there are none.</summary>
    public DataPath? Component { get; init; }

    /// <summary>The name by which reports are told apart, within the element of a body or a component.</summary>
    public DataPath? Name { get; init; }

    /// <summary>What the body or component is called in full, within its element.</summary>
    public DataPath? Title { get; init; }

    /// <summary>The year reported on.</summary>
    public DataPath? Year { get; init; }

    /// <summary>The day of publication.</summary>
    public DataPath? Published { get; init; }

    /// <summary>What identifies an element of data or of a body, within it; null where data belong to the body that reports.</summary>
    public DataPath? Id { get; init; }

    /// <summary>In an element that says whose data are: the id of the data.</summary>
    public DataPath? Data { get; init; }

    /// <summary>In such an element: the id of the body or component.</summary>
    public DataPath? Owner { get; init; }

    /// <summary>Elements that hold no figure of the form; any other that no path leads to is noted.</summary>
    public IReadOnlyList<string> Ignored { get; init; } = [];

    /// <summary>The footnote of a table, within the element that holds its data.</summary>
    public DataPath? Footnote { get; init; }
}

/// <summary>Where the figures of a table stand in a file of data.</summary>
/// <param name="Section">The element below the root that holds the table.</param>
/// <param name="Data">Within it, the elements of data: one for each body or component.</param>
/// <param name="Missing">What a cell is of which such an element says nothing.</param>
public sealed record TableSource(string Section, DataPath Data, MissingFigure Missing);

/// <summary>What a cell is that a file of data leaves out though it has the row.</summary>
public enum MissingFigure
{
    /// <summary>Absent: nothing is known of it.</summary>
    Absent,

    /// <summary>Zero: only what occurred is listed.</summary>
    Zero,

    /// <summary>Not applicable: the list is as long as it is.</summary>
    None,
}
