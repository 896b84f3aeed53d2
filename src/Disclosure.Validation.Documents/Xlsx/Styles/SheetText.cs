using Disclosure.Validation.Text;

namespace Disclosure.Validation.Documents.Xlsx.Styles;

/// <summary>What a cell of a sheet shows.</summary>
/// <param name="Text">The text, without the blanks around it.</param>
/// <param name="IsNumber">Whether the cell stores a number; the text is then written invariantly.</param>
/// <param name="Doubt">Why the text must not be read as a number; null for none.</param>
internal readonly record struct SheetText(string Text, bool IsNumber = false, LocalizedText? Doubt = null)
{
    public bool IsBlank => string.IsNullOrEmpty(Text);
}
