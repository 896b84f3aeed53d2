using Disclosure.Validation.Reports;

namespace Disclosure.Validation.Documents.Grids;

/// <summary>What every format is reduced to: paragraphs and grids in reading order. It knows nothing of forms.</summary>
/// <param name="Name">The document, as the caller named it.</param>
/// <param name="Blocks">The paragraphs and grids.</param>
internal sealed record SourceDocument(string? Name, IReadOnlyList<Block> Blocks)
{
    /// <summary>The title that the document states apart from its text, in its metadata.</summary>
    public string? DeclaredTitle { get; init; }

    /// <summary>The day of publication that the document states in its metadata, as it is written there.</summary>
    public string? DeclaredDate { get; init; }

    /// <summary>What the reader of the format was not sure of.</summary>
    public IReadOnlyList<ReadingNote> Notes { get; init; } = [];
}
