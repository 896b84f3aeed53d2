namespace Disclosure.Validation.Findings;

/// <summary>Where in the form a rule was applied. All parts are null for a rule about the report as a whole.</summary>
/// <param name="Table">The table id.</param>
/// <param name="Row">The row id; null for a rule over a column.</param>
/// <param name="Column">The column id; null for a rule over a row.</param>
public readonly record struct Place(string? Table, string? Row, string? Column)
{
    /// <summary>The section id, for a rule about the text of a section.</summary>
    public string? Section { get; init; }
}
