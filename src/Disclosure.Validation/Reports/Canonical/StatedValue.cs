using Disclosure.Validation.Forms;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Reports.Canonical;

/// <summary>The content of a cell as a report file states it; nothing at all is a blank cell.</summary>
/// <param name="Number">The digits of the number, where there is one.</param>
/// <param name="Text">The text, where there is one.</param>
/// <param name="Unfit">What stands there, where it is none of what a cell can hold.</param>
internal readonly record struct StatedValue(string? Number, string? Text = null, string? Unfit = null)
{
    /// <summary>What a file states for the cell; an absent cell is not stated.</summary>
    public static StatedValue Of(Cell cell) => new(
        cell.Number is { } number ? NumberText.Print(number) : null,
        cell.State == CellState.NotApplicable ? cell.Text ?? "/" : cell.Text);

    /// <summary>What stands in the file, as far as it is text.</summary>
    public string? Printed => Text ?? Number ?? Unfit;

    /// <summary>The cell that this states; null where the number is none, or out of the range of a cell.</summary>
    /// <param name="form">The form.</param>
    /// <param name="cell">The cell of the form, which says what texts mean in it.</param>
    public Cell? ToCell(Form form, FormCell cell)
    {
        if (Number is null)
        {
            return Text switch
            {
                null => Cell.Blank,
                _ when NotApplicableSign.Is(Text) => Cell.NotApplicable(Text),
                _ => Cell.OfSign(Text, form, cell.Kind) ?? Cell.FromText(Text),
            };
        }

        if (!NumberText.TryParse(Number, out var number) || !Cell.IsInRange(number))
        {
            return null;
        }

        return Text is null ? Cell.Of(number) : Cell.FromText(Text, number);
    }
}
