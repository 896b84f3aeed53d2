namespace Disclosure.Validation.Reports;

/// <summary>A footnote under a table.</summary>
/// <param name="Table">The id of the table.</param>
/// <param name="Text">The text.</param>
public sealed record TableFootnote(string Table, string Text);
