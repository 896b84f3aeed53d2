using Disclosure.Validation.Text;

namespace Disclosure.Validation.Reports;

/// <summary>Something that the reader of a document was not sure of. It is the reader's doubt, not the publisher's error.</summary>
/// <param name="Path">The path of the cell that the doubt is about, or null where it is about no single cell.</param>
/// <param name="Text">The text as printed.</param>
/// <param name="Message">What is in doubt.</param>
public sealed record ReadingNote(string? Path, string? Text, LocalizedText Message)
{
    /// <summary>How sure the reader is of what it made of the text, from 0 to 1; null where nothing was made of it.</summary>
    public decimal? Confidence { get; init; }

    /// <summary>Where the text stands.</summary>
    public CellSource? Source { get; init; }
}
