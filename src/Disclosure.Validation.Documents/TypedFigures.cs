using System.Globalization;
using Disclosure.Validation.Documents.Grids;
using Disclosure.Validation.Documents.Recognition.Figures;
using Disclosure.Validation.Forms;
using Disclosure.Validation.Reports;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Documents;

/// <summary>Reads what a person types into the cells of a form, just as the figures of documents are read.</summary>
/// <param name="form">The form.</param>
/// <param name="culture">How numbers are written, where the form does not say; null for the invariant culture.</param>
public sealed class TypedFigures(Form form, CultureInfo? culture = null)
{
    private readonly FigureText _figures = new(culture ?? CultureInfo.InvariantCulture, form);

    /// <summary>What the cell holds when this is typed into it: nothing at all is a blank cell.</summary>
    /// <param name="cell">The cell of the form.</param>
    /// <param name="text">What is typed.</param>
    /// <param name="doubt">What is in doubt about it; null for nothing.</param>
    /// <example><code>figures.Read(form.Cell("requests.new.natural"), "１，２３４", out _) // 1234</code></example>
    public Cell Read(FormCell cell, string text, out LocalizedText? doubt)
    {
        ArgumentNullException.ThrowIfNull(cell);
        ArgumentNullException.ThrowIfNull(text);
        var printed = text.Trim();
        var figure = _figures.Read(new GridCell(printed, 0, 0, 1, 1, new CellSource(null, printed)), cell);
        doubt = figure.Doubt;
        return figure.Cell;
    }
}
