using Disclosure.Validation.Text;

namespace Disclosure.Validation.Reporting.Html.Tables;

/// <summary>A printed heading over columns, or beside rows.</summary>
/// <param name="Label">What it says.</param>
/// <param name="Level">How many headings stand outside of it.</param>
/// <param name="Depth">How many levels it takes: the heading of a single row or column reaches up to the cells.</param>
/// <param name="First">The first row or column that it is for.</param>
/// <param name="Span">For how many it is.</param>
/// <param name="IsGroup">Whether it is for a group, and not for a row or column of its own.</param>
internal sealed record Heading(LocalizedText Label, int Level, int Depth, int First, int Span, bool IsGroup);
