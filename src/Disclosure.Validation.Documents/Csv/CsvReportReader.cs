using System.Globalization;
using Disclosure.Validation.Documents.Grids;
using Disclosure.Validation.Documents.Limits;
using Disclosure.Validation.Documents.Recognition.Figures;
using Disclosure.Validation.Forms;
using Disclosure.Validation.Forms.Sources;
using Disclosure.Validation.Problems;
using Disclosure.Validation.Reports;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Documents.Csv;

/// <summary>Reads the report of one body, with those of its components, from the lines of a file whose columns the form knows.</summary>
internal sealed class CsvReportReader
{
    private const int MostUnknown = 100;

    private readonly Form _form;
    private readonly FormCsv _csv;
    private readonly string? _file;
    private readonly FigureText _figures;
    private readonly IReadOnlyList<string> _names;
    private readonly Dictionary<string, int> _columns = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _twice = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<(FormCell Cell, int Column)> _cells = [];

    private CsvReportReader(Form form, string? file, CultureInfo culture, IReadOnlyList<string> names)
    {
        (_form, _csv, _file, _names) = (form, form.Csv!, file, names);
        _figures = new FigureText(culture, form);
        foreach (var (index, name) in names.Index().Where(name => name.Item.Length > 0))
        {
            if (!_columns.TryAdd(name, index))
            {
                _twice.Add(name);
            }
        }

        _cells.AddRange(form.Cells.Where(cell => ColumnOf(cell.CsvColumn) is not null).Select(cell => (cell, ColumnOf(cell.CsvColumn)!.Value)));
    }

    /// <summary>The report, with those of the components that stand in the same file.</summary>
    /// <exception cref="DisclosureInputException">It has reports of several bodies or years, names none, or is beyond a limit.</exception>
    public static DisclosureReport Read(string text, string? file, Form form, CultureInfo culture, DocumentLimits limits, CancellationToken cancellationToken)
    {
        var lines = CsvLines.Of(text, CsvLines.DelimiterOf(text) ?? ',', file, limits, cancellationToken).ToList();
        var reader = new CsvReportReader(form, file, culture, lines[0].Values);
        if ((long)lines.Count * form.Cells.Count > limits.MaxElements)
        {
            throw DocumentProblems.TooManyElements(file, limits.MaxElements);
        }

        return reader.Read(lines.Skip(1).ToList(), cancellationToken);
    }

    private DisclosureReport Read(List<(int Number, IReadOnlyList<string> Values)> lines, CancellationToken cancellationToken)
    {
        var issuer = OneOf(lines, _csv.Issuer) ?? throw DocumentProblems.NoKnownForm(_file);
        var year = _csv.Year is null ? null : OneOf(lines, _csv.Year);
        var whole = Builder(issuer, parent: null, year);
        var isRead = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var (number, values) in lines)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var component = _csv.Component is null ? "" : At(values, _csv.Component) ?? "";
            component = IsWhole(component, issuer) ? "" : component;
            if (!isRead.Add(component))
            {
                whole.ReadingNotes.Add(new ReadingNote(null, component.Length > 0 ? component : issuer, SecondLine) { Source = SourceOf(number, component) });
            }
            else if (component.Length == 0)
            {
                Write(number, values, whole);
            }
            else
            {
                var report = Builder($"{issuer}/{component}", issuer, year);
                Write(number, values, report);
                whole.Components.Add(report.Build());
            }
        }

        if (!isRead.Contains(""))
        {
            whole.UnreadTables.Clear();
            foreach (var table in _form.Tables)
            {
                whole.UnreadTables.Add(table.Id);
            }
        }

        NoteColumns(whole);
        return whole.Build();
    }

    private ReportBuilder Builder(string issuer, string? parent, string? year)
    {
        var report = new ReportBuilder(_form) { File = _file, Issuer = issuer, Parent = parent, Year = YearOf(year) };
        foreach (var table in _form.Tables.Where(table => _cells.TrueForAll(one => one.Cell.Table != table)))
        {
            report.UnreadTables.Add(table.Id);
        }

        return report;
    }

    private void Write(int number, IReadOnlyList<string> values, ReportBuilder report)
    {
        foreach (var (cell, column) in _cells)
        {
            var text = column < values.Count ? values[column] : "";
            var source = SourceOf(number, text) with { Column = column + 1 };
            var read = _figures.Read(new GridCell(text, number, column, 1, 1, source), cell);
            report[cell] = read.Cell with { Source = source };
            if (read.Doubt is { } doubt)
            {
                report.ReadingNotes.Add(new ReadingNote(cell.Path, text, doubt) { Source = source });
            }
        }
    }

    private bool IsWhole(string component, string issuer) => _form.WholeNames.Count > 0
        ? _form.WholeNames.Contains(component, StringComparer.OrdinalIgnoreCase)
        : component.Equals(issuer, StringComparison.OrdinalIgnoreCase);

    // One file is one report: of whom, and of which year, is the same in all lines.
    private string? OneOf(List<(int Number, IReadOnlyList<string> Values)> lines, string column)
    {
        var values = lines.Select(line => At(line.Values, column)).Where(value => !string.IsNullOrEmpty(value)).Distinct(StringComparer.OrdinalIgnoreCase).Take(2).ToList();
        return values.Count > 1 ? throw DocumentProblems.SeveralReports(_file, column, values[0]!, values[1]!) : values.FirstOrDefault();
    }

    private void NoteColumns(ReportBuilder report)
    {
        foreach (var name in _twice)
        {
            report.ReadingNotes.Add(new ReadingNote(null, name, NamedTwice));
        }

        string?[] head = [_csv.Issuer, _csv.Component, _csv.Year, .. _csv.Ignored];
        var read = _cells.Select(one => one.Column).ToHashSet();
        foreach (var (_, name) in _names.Index().Where(name => name.Item.Length > 0 && !read.Contains(name.Index) && !_twice.Contains(name.Item)
            && !head.Contains(name.Item, StringComparer.OrdinalIgnoreCase)).Take(MostUnknown))
        {
            report.ReadingNotes.Add(new ReadingNote(null, name, UnknownColumn));
        }
    }

    private int? ColumnOf(string? name) => name is not null && !_twice.Contains(name) && _columns.TryGetValue(name, out var column) ? column : null;

    private string? At(IReadOnlyList<string> values, string name) => ColumnOf(name) is { } column && column < values.Count ? values[column] : null;

    private CellSource SourceOf(int line, string text) => new(_file, text) { Line = line };

    private static int? YearOf(string? text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= 1900 and <= 2200 ? year : null;

    private static LocalizedText SecondLine { get; } = new(
        "该单位在文件中另有一行；只读取了第一行", "The body has another line in the file; only the first was read.");

    private static LocalizedText NamedTwice { get; } = new(
        "文件中有两列同名，未读取", "Two columns of the file have this name; neither was read.");

    private static LocalizedText UnknownColumn { get; } = new(
        "格式中没有文件的这一列，未读取", "The form has no such column of the file; it was not read.");
}
