using Disclosure.Validation.Reports;

namespace Disclosure.Validation.Documents.Grids;

/// <summary>What is left out of the text of a document around its tables, since it is struck out or nobody sees it.</summary>
internal sealed class UnreadText
{
    // Nobody reads more.
    private const int MostNotes = 200;

    private readonly HashSet<Block> _unseen = new(ReferenceEqualityComparer.Instance);

    /// <summary>The notes on it.</summary>
    public List<ReadingNote> Notes { get; } = [];

    /// <summary>Takes note of what a paragraph strikes out, or hides beside what is seen.</summary>
    public void Add(ShownOtherwise shown, string? text, CellSource place)
    {
        if (!string.IsNullOrWhiteSpace(text) && Notes.Count < MostNotes)
        {
            Notes.Add(shown.NoteLeftOut(text.Trim(), place));
        }
    }

    /// <summary>Takes a paragraph that is not seen at all.</summary>
    public void Add(Paragraph paragraph) => _unseen.Add(paragraph);

    /// <summary>
    /// Leaves out the paragraphs that nobody sees. Where most are such, something shows them that is not known, as it may headings:
    /// a script, or a picture behind them.
    /// </summary>
    public void RemoveFrom(List<Block> blocks)
    {
        if (_unseen.Count == 0 || 2 * _unseen.Count > blocks.Count(block => block is Paragraph))
        {
            return;
        }

        _unseen.RemoveWhere(block => !((Paragraph)block).Text.AsSpan().ContainsAny("，。；,;"));
        blocks.RemoveAll(_unseen.Contains);
        foreach (var paragraph in _unseen.Cast<Paragraph>())
        {
            Add(ShownOtherwise.Faint, paragraph.Text, paragraph.Source);
        }
    }
}
