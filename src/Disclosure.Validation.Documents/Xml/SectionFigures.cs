using System.Xml;
using System.Xml.Linq;
using Disclosure.Validation.Documents.Recognition.Figures;
using Disclosure.Validation.Forms;
using Disclosure.Validation.Forms.Sources;
using Disclosure.Validation.Reports;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Documents.Xml;

/// <summary>The figures of one table in a file of data: for each body the element that holds its own.</summary>
internal sealed class SectionFigures
{
    private const int MostUnknown = 20;
    private const int LongestText = 40;

    private readonly FormTable _table;
    private readonly string? _footnote;
    private readonly IReadOnlyList<XElement> _lines;
    private readonly IReadOnlyList<string> _ignored;
    private readonly HashSet<string> _unknown = new(StringComparer.Ordinal);
    private readonly Dictionary<string, XElement>? _byOwner;
    private readonly Dictionary<XElement, List<(FormCell Cell, Cell Content, ReadingNote? Note)>> _read = [];

    public SectionFigures(XElement section, FormSource source, FormTable table)
    {
        _table = table;
        _ignored = source.Ignored;
        _footnote = source.Footnote is { } footnote ? section.TextAt(footnote)?.Trim() : null;
        _lines = [.. section.ElementsAt(table.Source!.Data)];
        if (source is { Id: { } id, Data: { } data, Owner: { } owner })
        {
            _byOwner = new Dictionary<string, XElement>(StringComparer.Ordinal);
            var byId = _lines.ToLookup(line => line.TextAt(id) ?? "", StringComparer.Ordinal);
            foreach (var link in section.Elements())
            {
                if (link.TextAt(owner) is { } body && link.TextAt(data) is { } reference && byId[reference].FirstOrDefault() is { } line)
                {
                    _byOwner.TryAdd(body, line);
                }
            }
        }
    }

    /// <summary>What the lines read so far hold that the form does not have.</summary>
    public IEnumerable<string> Unknown => _unknown;

    /// <summary>Lines of which the file does not say whose of these bodies they are, or that are the second one of a body.</summary>
    public IEnumerable<XElement> Unowned(IReadOnlySet<string> bodies) => _byOwner is null ? []
        : _lines.Except(_byOwner.Where(owned => bodies.Contains(owned.Key)).Select(owned => owned.Value));

    /// <summary>The line of a body; null where it has none. Where a file does not say whose its lines are, there is one, of the whole.</summary>
    public XElement? LineOf(string? body, bool isWhole) =>
        _byOwner is not null ? _byOwner.GetValueOrDefault(body ?? "") : isWhole && _lines is [var first, ..] ? first : null;

    /// <summary>Writes that line into a report.</summary>
    public void WriteTo(ReportBuilder report, XElement? data, CancellationToken cancellationToken)
    {
        if (_footnote is { Length: > 0 } && report.Form.MeaningOf(_footnote, ValueKind.Count) is null)
        {
            report.Footnotes.Add(new TableFootnote(_table.Id, _footnote));
        }

        if (data is null)
        {
            return;
        }

        // Many bodies may share a line, which is as long as a file wants it.
        if (!_read.TryGetValue(data, out var figures))
        {
            _read[data] = figures = Read(data, report, cancellationToken);
            AddUnknown(data);
        }

        foreach (var (cell, content, note) in figures)
        {
            report[cell] = content;
            if (note is not null)
            {
                report.ReadingNotes.Add(note);
            }
        }
    }

    private List<(FormCell Cell, Cell Content, ReadingNote? Note)> Read(XElement data, ReportBuilder report, CancellationToken cancellationToken)
    {
        var figures = new List<(FormCell Cell, Cell Content, ReadingNote? Note)>();
        foreach (var row in _table.Rows)
        {
            var element = row.Source is null ? data : data.ElementsAt(row.Source).FirstOrDefault();
            foreach (var column in _table.Columns.Where(column => column.Source is not null))
            {
                cancellationToken.ThrowIfCancellationRequested();
                var cell = report.Form.Cells[_table.IndexOf(row, column)];
                var (content, note) = Read(cell, element, element ?? data, report);
                figures.Add((cell, content, note));
            }
        }

        return figures;
    }

    // A code of a later year, a second figure of one code, an eleventh of ten: not to be lost in silence.
    private void AddUnknown(XElement data)
    {
        var read = new HashSet<XElement>(_table.Rows
            .Select(row => row.Source is null ? data : data.ElementsAt(row.Source).FirstOrDefault()).OfType<XElement>()
            .SelectMany(row => _table.Columns.Where(column => column.Source is not null).SelectMany(column => row.Read(column.Source!))));
        foreach (var element in data.Descendants().Where(element => !element.HasElements && _unknown.Count < MostUnknown && !read.Contains(element)))
        {
            var names = element.AncestorsAndSelf().TakeWhile(part => part != data).Select(part => part.Name.LocalName).Reverse().ToList();
            if (element.Value.Trim() is { Length: > 0 } text && !names.Exists(_ignored.Contains))
            {
                _unknown.Add($"{string.Join('/', names)}: {(text.Length <= LongestText ? text : text[..LongestText])}");
            }
        }
    }

    private (Cell Content, ReadingNote? Note) Read(FormCell cell, XElement? element, XElement place, ReportBuilder report)
    {
        if (element?.TextAt(cell.Column.Source!)?.Trim() is not { } text)
        {
            return (Missing(cell.Column), null);
        }

        var (line, column) = place is IXmlLineInfo at && at.HasLineInfo() ? (at.LineNumber, at.LinePosition) : (0, 0);
        var source = new CellSource(report.File, text) { Line = line > 0 ? line : null, Column = column > 0 ? column : null };
        var read = CellOf(text) ?? Cell.OfSign(text, report.Form, cell.Kind);
        return (
            (read ?? Cell.FromText(text)) with { Source = source },
            read is null ? new ReadingNote(cell.Path, text, FigureDoubts.NotANumber) { Source = source } : null);
    }

    // Only of what is listed by codes can one say that it did not occur: a total that is not there is not known.
    private Cell Missing(FormColumn column) => _table.Source!.Missing switch
    {
        MissingFigure.Zero when column.Source!.Ways.Any(way => way.Any(step => step.Child is not null)) => Cell.Of(0),
        MissingFigure.None => Cell.NotApplicable(""),
        _ => Cell.Absent,
    };

    private static Cell? CellOf(string text) =>
        text.Length == 0 ? Cell.Blank
        : NumberText.TryParse(text, out var number) && Cell.IsInRange(number) ? Cell.Of(number)
        : null;
}
