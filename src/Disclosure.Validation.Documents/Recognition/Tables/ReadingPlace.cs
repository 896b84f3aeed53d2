using Disclosure.Validation.Documents.Grids;
using Disclosure.Validation.Documents.Recognition.Labels;
using Disclosure.Validation.Documents.Recognition.Tables.Rows;
using Disclosure.Validation.Forms;

namespace Disclosure.Validation.Documents.Recognition.Tables;

/// <summary>How far the reading of the rows has come: what was read above the next row.</summary>
internal sealed record ReadingPlace
{
    public static ReadingPlace Start { get; } = new();

    /// <summary>The table whose title was read last, in its section.</summary>
    public FormTable? Titled { get; private init; }

    /// <summary>The row of the form read last.</summary>
    public TableRow? Previous { get; private init; }

    /// <summary>The printed label of that row; null where a title or headings follow it.</summary>
    public GridCell? Label { get; private init; }

    /// <summary>Whether the rows here belong to a table of the form, so that one that it lacks is worth a note.</summary>
    public bool IsInForm { get; private init; }

    /// <summary>Whether the section is one with tables.</summary>
    public bool IsAmongTables { get; private init; } = true;

    /// <summary>Whether rows of words that the form lacks stand below the title.</summary>
    public bool SawOtherHeadings { get; private init; }

    /// <summary>Whether the row read last was one of headings.</summary>
    public bool IsBelowHeader { get; private init; }

    /// <summary>The unit of money that the title of the table, or a line above it or its section, states; null for none.</summary>
    public string? Unit => UnitOfTable ?? UnitOfSection;

    private string? UnitOfSection { get; init; }

    private string? UnitOfTable { get; init; }

    private string? UnitOfNextTable { get; init; }

    /// <param name="table">The table of that title.</param>
    /// <param name="unit">The unit that the title states; without one, that of a line between the tables counts.</param>
    public ReadingPlace BelowTitle(FormTable table, string? unit) => this with
    {
        Titled = table,
        UnitOfTable = unit ?? UnitOfNextTable,
        UnitOfNextTable = null,
        Label = null,
        SawOtherHeadings = false,
        IsInForm = true,
        IsAmongTables = true,
    };

    public ReadingPlace InSection(bool hasTables) => this with
    {
        Titled = null,
        UnitOfSection = null,
        UnitOfTable = null,
        UnitOfNextTable = null,
        IsAmongTables = hasTables,
    };

    /// <summary>At the top of a grid: it goes on with the form only where a row of the form was the last.</summary>
    public ReadingPlace InNextGrid() => this with { IsInForm = IsInForm && Label is not null };

    /// <summary>Below a line that states a unit: for the section above all titles, for the table below its own, for the next behind figures.</summary>
    public ReadingPlace BelowUnit(string unit) => Titled is null ? this with { UnitOfSection = unit }
        : Label is null ? this with { UnitOfTable = unit }
        : this with { UnitOfNextTable = unit };

    public ReadingPlace BelowHeadings() => this with { Label = null, IsInForm = true, IsBelowHeader = true };

    public ReadingPlace Below(RowLabel label) =>
        this with { Previous = label.Match.Target, Label = label.Cell, IsInForm = true };

    /// <summary>Below the one row of a table that prints its rows side by side.</summary>
    public ReadingPlace BelowFigures() => this with { Label = null };

    public ReadingPlace BelowOtherHeadings() => this with { SawOtherHeadings = true };

    public ReadingPlace BelowRow(RowKind kind) => this with { IsBelowHeader = kind == RowKind.Header };
}
