using System.Globalization;
using System.Xml;
using System.Xml.Linq;
using Disclosure.Validation.Documents.Recognition.Figures;
using Disclosure.Validation.Forms;
using Disclosure.Validation.Forms.Sources;
using Disclosure.Validation.Reports;

namespace Disclosure.Validation.Documents.Xml;

/// <summary>The figures of one table in a file of data: for each body the element that holds its own.</summary>
internal sealed class SectionFigures
{
    private readonly FormTable _table;
    private readonly FormSource _source;
    private readonly string? _footnote;
    private readonly XElement? _only;
    private readonly IReadOnlyList<XElement> _lines = [];
    private readonly Dictionary<string, XElement> _byOwner = new(StringComparer.Ordinal);

    public SectionFigures(XElement section, FormSource source, FormTable table)
    {
        _table = table;
        _source = source;
        _footnote = source.Footnote is { } footnote ? section.TextAt(footnote)?.Trim() : null;
        if (source is not { Id: { } id, Data: { } data, Owner: { } owner })
        {
            _only = section.ElementsAt(table.Source!.Data).FirstOrDefault();
            return;
        }

        _lines = [.. section.ElementsAt(table.Source!.Data)];
        var byId = _lines.ToLookup(line => line.TextAt(id) ?? "", StringComparer.Ordinal);
        foreach (var link in section.Elements())
        {
            if (link.TextAt(owner) is { } body && link.TextAt(data) is { } reference && byId[reference].FirstOrDefault() is { } line)
            {
                _byOwner.TryAdd(body, line);
            }
        }

    }

    /// <summary>Lines of which the file does not say whose of these bodies they are, or that are the second one of a body.</summary>
    public IEnumerable<XElement> Unowned(IReadOnlySet<string> bodies) =>
        _lines.Except(_byOwner.Where(owned => bodies.Contains(owned.Key)).Select(owned => owned.Value));

    /// <summary>Writes the line of a body into its report; a body that has none keeps absent cells.</summary>
    public void WriteTo(ReportBuilder report, string? body, bool isWhole) =>
        WriteTo(report, _source.Id is null ? (isWhole ? _only : null) : _byOwner.GetValueOrDefault(body ?? ""));

    /// <summary>Writes that line into a report.</summary>
    public void WriteTo(ReportBuilder report, XElement? data)
    {
        if (_footnote is { Length: > 0 } && report.Form.MeaningOf(_footnote, ValueKind.Count) is null)
        {
            report.Footnotes.Add(new TableFootnote(_table.Id, _footnote));
        }

        if (data is null)
        {
            return;
        }

        foreach (var row in _table.Rows)
        {
            var element = row.Source is null ? data : data.ElementsAt(row.Source).FirstOrDefault();
            foreach (var column in _table.Columns.Where(column => column.Source is not null))
            {
                Write(report, report.Form.Cells[_table.IndexOf(row, column)], element, element ?? data);
            }
        }
    }

    private void Write(ReportBuilder report, FormCell cell, XElement? element, XElement place)
    {
        var text = element?.TextAt(cell.Column.Source!)?.Trim();
        if (text is null)
        {
            report[cell] = Missing(cell.Column);
            return;
        }

        var (line, column) = place is IXmlLineInfo at && at.HasLineInfo() ? (at.LineNumber, at.LinePosition) : (0, 0);
        var source = new CellSource(report.File, text) { Line = line > 0 ? line : null, Column = column > 0 ? column : null };
        report[cell] = CellOf(report.Form, cell, text) with { Source = source };
        if (report[cell] is { State: CellState.Text, Number: null } && report.Form.MeaningOf(text, cell.Kind) is null)
        {
            report.ReadingNotes.Add(new ReadingNote(cell.Path, text, FigureDoubts.NotANumber) { Source = source });
        }
    }

    // Only of what is listed by codes can one say that it did not occur: a total that is not there is not known.
    private Cell Missing(FormColumn column) => _table.Source!.Missing switch
    {
        MissingFigure.Zero when column.Source!.Ways.Any(way => way.Any(step => step.Child is not null)) => Cell.Of(0),
        MissingFigure.None => Cell.NotApplicable(""),
        _ => Cell.Absent,
    };

    private static Cell CellOf(Form form, FormCell cell, string text) =>
        text.Length == 0 ? Cell.Blank
        : decimal.TryParse(text, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            && Cell.IsInRange(number) ? Cell.Of(number)
        : form.MeaningOf(text, cell.Kind) == SignMeaning.None ? Cell.NotApplicable(text)
        : Cell.FromText(text);
}
