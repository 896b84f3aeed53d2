using Disclosure.Validation.Text;

namespace Disclosure.Validation.Reporting.Xlsx.Workbooks;

/// <summary>A column of a sheet.</summary>
/// <param name="Heading">What stands in the first row.</param>
/// <param name="Width">The width in characters.</param>
/// <param name="Write">Writes the cell of an item.</param>
internal sealed record SheetColumn<T>(LocalizedText Heading, double Width, Action<SheetXml, T> Write)
{
    /// <summary>The text that may take several lines, so that rows are as high as it asks for; null for a text of one line.</summary>
    public Func<T, string?>? Measured { get; init; }

    /// <summary>Whether it is folded away until it is asked for.</summary>
    public bool IsFolded { get; init; }

    /// <summary>What a person chooses from in its cells; null for anything.</summary>
    public LocalizedText? Choices { get; init; }
}
