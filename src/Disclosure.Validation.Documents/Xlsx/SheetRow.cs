using Disclosure.Validation.Documents.Xlsx.Styles;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Documents.Xlsx;

/// <summary>A row of a sheet.</summary>
/// <param name="index">The row, from 0.</param>
internal sealed class SheetRow(int index)
{
    // What fills one place over and over is not kept beyond this.
    private const int LongestUnclear = 200;

    private readonly SortedDictionary<int, SheetText> _texts = [];

    public int Index { get; } = index;

    /// <summary>Whether the sheet hides it.</summary>
    public bool IsHidden { get; set; }

    /// <summary>How many cells the file has for it, blank ones included.</summary>
    public int CellCount { get; private set; }

    /// <summary>What its cells show, by column; blank ones are left out.</summary>
    public IReadOnlyDictionary<int, SheetText> Texts => _texts;

    public bool IsBlank => _texts.Count == 0;

    /// <summary>What the row shows, in one line.</summary>
    public string Text => string.Join(" | ", _texts.Values.Select(cell => cell.Text));

    /// <summary>Puts what a cell in these columns may show otherwise in doubt, by what it shows.</summary>
    public void Doubt(int first, int last, Func<SheetText, LocalizedText?> reason)
    {
        foreach (var (column, text) in _texts.Where(cell => cell.Key >= first && cell.Key <= last && cell.Value.Doubt is null).ToList())
        {
            if (reason(text) is { } doubt)
            {
                _texts[column] = text with { Doubt = doubt };
            }
        }
    }

    /// <summary>Adds a cell. A place that is filled twice shows neither text for sure.</summary>
    public void Add(int column, SheetText text)
    {
        CellCount++;
        if (text.IsBlank)
        {
            return;
        }

        if (!_texts.TryGetValue(column, out var other) || other == text)
        {
            _texts[column] = text;
        }
        else if (other.Doubt != SheetDoubts.Unclear || other.Text.Length < LongestUnclear)
        {
            _texts[column] = new SheetText($"{other.Text} {text.Text}", Doubt: SheetDoubts.Unclear);
        }
    }
}
