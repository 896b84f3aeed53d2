namespace Disclosure.Validation.Documents.Xlsx;

/// <summary>A row of a sheet.</summary>
/// <param name="Index">The row, from 0.</param>
/// <param name="IsHidden">Whether the sheet hides it.</param>
/// <param name="Texts">What its cells show, by column; columns without a cell are left out.</param>
internal sealed record SheetRow(int Index, bool IsHidden, IReadOnlyDictionary<int, SheetText> Texts)
{
    public bool IsBlank => Texts.Values.All(text => text.IsBlank);

    /// <summary>What the row shows, in one line.</summary>
    public string Text => string.Join(" | ", Texts.OrderBy(cell => cell.Key).Select(cell => cell.Value.Text));
}
