using System.Diagnostics;
using Disclosure.Validation.Forms;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Reports;

/// <summary>
/// The content of one cell of a report: its state, its number in the unit of the form (counts as they are, amounts in
/// 万元), and where it came from. The default is an absent cell.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
public readonly record struct Cell
{
    /// <summary>The largest magnitude a number may have: 15 digits before the point.</summary>
    public const decimal MaxMagnitude = NumberText.MaxMagnitude;

    /// <summary>The most digits a number may have behind the point.</summary>
    public const int MaxDecimals = 10;

    /// <summary>What the cell holds.</summary>
    public CellState State { get; private init; }

    /// <summary>The number, with the digits as printed; null where the cell holds none.</summary>
    public decimal? Number { get; private init; }

    /// <summary>The text of a cell in state <see cref="CellState.Text"/> or <see cref="CellState.NotApplicable"/>.</summary>
    public string? Text { get; private init; }

    /// <summary>Where the cell came from, for cells read from a document.</summary>
    public CellSource? Source { get; init; }

    /// <summary>A cell that was not found in the document.</summary>
    public static Cell Absent => default;

    /// <summary>A printed cell that is empty.</summary>
    public static Cell Blank => new() { State = CellState.Blank };

    /// <summary>A cell that holds a number.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number has more than 15 digits before or 10 behind the point.</exception>
    public static Cell Of(decimal number) => new() { State = CellState.Value, Number = InRange(number) };

    /// <summary>A cell that holds a sign for "does not apply".</summary>
    /// <param name="text">The sign as printed: <c>/</c>, <c>-</c> or <c>—</c>.</param>
    public static Cell NotApplicable(string text = "/") => new() { State = CellState.NotApplicable, Text = text };

    /// <summary>A cell that holds text that is no number, or a number and more.</summary>
    /// <param name="text">The text as printed.</param>
    /// <param name="number">The number in it, where there is one without doubt, in the unit of the form.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number has more than 15 digits before or 10 behind the point.</exception>
    public static Cell FromText(string text, decimal? number = null) =>
        new() { State = CellState.Text, Text = text, Number = number is { } value ? InRange(value) : null };

    /// <summary>What a cell of the form holds where this text stands in it, if the form gives the text a meaning; null where it gives it none.</summary>
    public static Cell? OfSign(string text, Form form, ValueKind kind)
    {
        ArgumentNullException.ThrowIfNull(form);
        return form.MeaningOf(text, kind) switch
        {
            SignMeaning.None => NotApplicable(text),
            SignMeaning.Unknown => FromText(text),
            _ => null,
        };
    }

    /// <summary>Whether the number can be kept: at most 15 digits before the point and 10 behind it.</summary>
    public static bool IsInRange(decimal number) =>
        Math.Abs(number) <= MaxMagnitude && number.Scale <= MaxDecimals;

    /// <inheritdoc />
    public override string ToString() => State switch
    {
        CellState.Value => NumberText.Print(Number!.Value),
        CellState.Text when Number is { } number => $"{NumberText.Print(number)} ({Text})",
        CellState.Text => $"\"{Text}\"",
        CellState.NotApplicable => Text ?? "/",
        CellState.Blank => "blank",
        _ => "absent",
    };

    private static decimal InRange(decimal number) =>
        IsInRange(number)
            ? number
            : throw new ArgumentOutOfRangeException(
                nameof(number), number, "A cell holds at most 15 digits before the point and 10 behind it.");
}
