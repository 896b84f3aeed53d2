namespace Disclosure.Validation.Reports.Canonical;

/// <summary>A cell as a report file states it, before it is known whether the form has it.</summary>
/// <param name="Table">The name of the table.</param>
/// <param name="Row">The name of the row.</param>
/// <param name="Column">The name of the column.</param>
/// <param name="Value">The content.</param>
/// <param name="At">Where the content stands.</param>
internal readonly record struct StatedCell(
    StatedName Table, StatedName Row, StatedName Column, StatedValue Value, FileMark At);

/// <summary>A name in a report file.</summary>
internal readonly record struct StatedName(string Text, FileMark At);

/// <summary>A spot in a report file that the reader of its format can turn into line and column.</summary>
internal readonly record struct FileMark(long Offset);
