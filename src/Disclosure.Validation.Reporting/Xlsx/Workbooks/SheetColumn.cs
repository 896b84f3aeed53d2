using Disclosure.Validation.Text;

namespace Disclosure.Validation.Reporting.Xlsx.Workbooks;

/// <summary>A column of a sheet.</summary>
/// <param name="Heading">What stands in the first row.</param>
/// <param name="Width">The width in characters.</param>
/// <param name="Write">Writes the cell of an item.</param>
internal sealed record SheetColumn<T>(LocalizedText Heading, double Width, Action<SheetXml, T> Write);
