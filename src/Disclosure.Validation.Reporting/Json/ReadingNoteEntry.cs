using Disclosure.Validation.Reports;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Reporting.Json;

/// <summary>What the reader of the document was not sure of.</summary>
internal sealed record ReadingNoteEntry(
    string? Path, string? Text, LocalizedText Message, decimal? Confidence, SourceEntry? Source)
{
    public static ReadingNoteEntry Of(ReadingNote note) =>
        new(note.Path, note.Text, note.Message, note.Confidence, SourceEntry.Of(note.Source));
}

/// <summary>Where in a document something stands, and how it is printed there.</summary>
internal sealed record SourceEntry(string? File, int? Page, int? Line, int? Table, int? Row, int? Column, string? Text)
{
    public static SourceEntry? Of(CellSource? source) => source is null
        ? null
        : new(source.File, source.Page, source.Line, source.Table, source.Row, source.Column, source.Text);
}
