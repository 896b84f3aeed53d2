using Disclosure.Validation.Documents.Grids;
using Disclosure.Validation.Documents.Recognition.Labels;
using Disclosure.Validation.Documents.Recognition.Tables.Headers;
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

    public ReadingPlace BelowTitle(FormTable table) => this with
    {
        Titled = table,
        Label = null,
        SawOtherHeadings = false,
        IsInForm = true,
        IsAmongTables = true,
    };

    public ReadingPlace InSection(bool hasTables) => this with { Titled = null, IsAmongTables = hasTables };

    /// <summary>At the top of a grid: it goes on with the form only where a row of the form was the last.</summary>
    public ReadingPlace InNextGrid() => this with { IsInForm = IsInForm && Label is not null };

    public ReadingPlace BelowHeadings() => this with { Label = null, IsInForm = true, IsBelowHeader = true };

    public ReadingPlace Below(RowLabel label) =>
        this with { Previous = label.Match.Target, Label = label.Cell, IsInForm = true };

    /// <summary>Below the one row of a table that prints its rows side by side.</summary>
    public ReadingPlace BelowFigures() => this with { Label = null };

    public ReadingPlace BelowOtherHeadings() => this with { SawOtherHeadings = true };

    public ReadingPlace BelowRow(RowKind kind) => this with { IsBelowHeader = kind == RowKind.Header };
}
