using System.Globalization;
using System.Xml;
using System.Xml.Linq;
using Disclosure.Validation.Documents.Limits;
using Disclosure.Validation.Documents.Zip;
using Disclosure.Validation.Forms;
using Disclosure.Validation.Forms.Sources;
using Disclosure.Validation.Problems;
using Disclosure.Validation.Reports;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Documents.Xml;

/// <summary>
/// Reads reports from files of data, where their form says that their figures stand. The file is gone through section by section, so that no
/// more than one is in memory.
/// </summary>
internal sealed class XmlReportReader
{
    private const int FirstYear = 1900;
    private const int LastYear = 2200;
    private const int MostUnknown = 100;

    private readonly Form _form;
    private readonly FormSource _source;
    private readonly string? _file;
    private readonly HashSet<string> _head;
    private readonly ILookup<string, FormTable> _tables;
    private readonly Dictionary<string, SectionFigures> _sections = new(StringComparer.Ordinal);
    private readonly List<(XElement Element, bool IsComponent)> _bodies = [];
    private readonly HashSet<string> _unknown = new(StringComparer.Ordinal);
    private string? _year;
    private string? _published;

    private XmlReportReader(Form form, string? file)
    {
        _form = form;
        _source = form.Source!;
        _file = file;
        DataPath?[] head = [_source.Issuer, _source.Year, _source.Published];
        _head = [.. head.OfType<DataPath>().SelectMany(path => path.Ways).Select(way => way[0].Name), .. _source.Ignored];
        _tables = form.Tables.Where(table => table.Source is not null).ToLookup(table => table.Source!.Section, StringComparer.Ordinal);
    }

    /// <summary>The report, with those of the components that stand in the same file.</summary>
    /// <exception cref="DisclosureInputException">It is no XML, beyond a limit, or names no body.</exception>
    public static DisclosureReport Read(
        ReadOnlyMemory<byte> bytes, string? file, Form form, DocumentLimits limits, CancellationToken cancellationToken)
    {
        try
        {
            // Depth and number of elements are bounded before any of them is kept.
            new XmlBudget(file, limits, cancellationToken).Spend(ByteStream.Over(bytes));
            var reader = new XmlReportReader(form, file);
            reader.ReadSections(bytes, cancellationToken);
            return reader.Reports(limits.MaxElements, cancellationToken);
        }
        catch (Exception e) when (e is XmlException or InvalidDataException)
        {
            throw DocumentProblems.Damaged(file, "XML", e);
        }
    }

    private void ReadSections(ReadOnlyMemory<byte> bytes, CancellationToken cancellationToken)
    {
        using var reader = XmlReader.Create(ByteStream.Over(bytes), XmlBudget.Settings);
        reader.MoveToContent();
        reader.ReadStartElement();
        while (reader.MoveToContent() == XmlNodeType.Element)
        {
            cancellationToken.ThrowIfCancellationRequested();
            using var section = reader.ReadSubtree();
            Take(XElement.Load(section, LoadOptions.SetLineInfo));
            section.Close();
            reader.Skip();
        }
    }

    private void Take(XElement section)
    {
        // Paths begin below the root, at the name of the section.
        var document = new XElement(_source.Root, section);
        _year ??= TextAt(document, _source.Year);
        _published ??= TextAt(document, _source.Published);
        foreach (var body in _source.Issuer is { } issuer ? document.ElementsAt(issuer) : [])
        {
            _bodies.Add((body, IsComponent: false));
            _bodies.AddRange((_source.Component is { } path ? body.ElementsAt(path) : []).Select(component => (component, IsComponent: true)));
        }

        if (!_tables.Contains(section.Name.LocalName) && !_head.Contains(section.Name.LocalName) && section.Value.Any(char.IsAsciiDigit))
        {
            _unknown.Add(section.Name.LocalName);
        }

        foreach (var table in _tables[section.Name.LocalName].Where(table => !_sections.ContainsKey(table.Id)))
        {
            _sections.Add(table.Id, new SectionFigures(section, _source, table));
        }
    }

    private DisclosureReport Reports(int mostCells, CancellationToken cancellationToken)
    {
        // Each of the bodies has a report with all cells of the form, however little a file says of it.
        var unowned = Unowned().ToList();
        if ((long)(_bodies.Count + unowned.Count) * _form.Cells.Count > mostCells)
        {
            throw DocumentProblems.TooManyElements(_file, mostCells);
        }

        var whole = _bodies.Find(body => !body.IsComponent).Element ?? throw DocumentProblems.NoKnownForm(_file);
        var name = NameOf(whole);
        var report = new ReportBuilder(Report(whole, name, parent: null, cancellationToken));
        foreach (var (element, _) in _bodies.Where(body => body.IsComponent))
        {
            report.Components.Add(Report(element, $"{name}/{NameOf(element)}", name, cancellationToken));
        }

        AddUnowned(unowned, report, cancellationToken);
        NoteUnknown(report);
        return report.Build();
    }

    // They belong to the whole all the same. One in each table may be of one body; where there are more, each stands by itself. A name that
    // no other year has keeps them from being compared with other lines of that sort.
    private void AddUnowned(List<(FormTable Table, XElement Line)> unowned, ReportBuilder whole, CancellationToken cancellationToken)
    {
        var areOfOne = unowned.GroupBy(one => one.Table).All(lines => lines.Count() == 1);
        foreach (var (index, lines) in unowned.GroupBy(one => areOfOne ? null : one.Line).Index())
        {
            var name = string.Create(CultureInfo.InvariantCulture, $"{whole.Issuer}/?{whole.Year}{(areOfOne ? "" : $"-{index + 1}")}");
            var report = new ReportBuilder(_form) { Head = whole.Head with { Issuer = name, Parent = whole.Issuer, Title = null } };
            foreach (var (table, line) in lines)
            {
                _sections[table.Id].WriteTo(report, line, cancellationToken);
                report.ReadingNotes.Add(new ReadingNote(null, table.Label.Official, OfNobody));
            }

            whole.Components.Add(report.Build());
        }
    }

    // Files of other years may have more, or call it otherwise.
    private void NoteUnknown(ReportBuilder report)
    {
        foreach (var section in _unknown.Take(MostUnknown))
        {
            report.ReadingNotes.Add(new ReadingNote(null, section, UnknownElement));
        }

        foreach (var (table, text) in _form.Tables.Where(table => _sections.ContainsKey(table.Id)).SelectMany(table => _sections[table.Id].Unknown.Select(text => (table, text))))
        {
            report.ReadingNotes.Add(new ReadingNote(null, $"{table.Label.Official}: {text}", UnknownElement));
        }
    }

    private static LocalizedText UnknownElement { get; } = new(
        "文件中的这一项格式里没有，未读取", "The form has no such part of the file; it was not read.");

    private IEnumerable<(FormTable Table, XElement Line)> Unowned()
    {
        var bodies = _bodies.Select(body => TextAt(body.Element, _source.Id) ?? "").ToHashSet(StringComparer.Ordinal);
        return _form.Tables.Where(table => _sections.ContainsKey(table.Id))
            .SelectMany(table => _sections[table.Id].Unowned(bodies).Select(line => (table, line)));
    }

    private static LocalizedText OfNobody { get; } = new(
        "文件没有写明这一行属于哪个单位，或该单位已有另一行；计入全机关，不与其他行比较",
        "The file does not say whose line this is, or the body has another one; it counts for the whole and is compared with no other year.");

    private DisclosureReport Report(XElement body, string name, string? parent, CancellationToken cancellationToken)
    {
        var builder = new ReportBuilder(_form)
        {
            File = _file,
            Issuer = name,
            Parent = parent,
            Title = TextAt(body, _source.Title),
            Year = int.TryParse(_year, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= FirstYear and <= LastYear
                ? year
                : null,
            Published = DateOnly.TryParseExact(_published, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
                ? day
                : null,
        };
        foreach (var table in _form.Tables)
        {
            if (_sections.TryGetValue(table.Id, out var figures))
            {
                figures.WriteTo(builder, figures.LineOf(TextAt(body, _source.Id), parent is null), cancellationToken);
            }
            else if (table.Source is not null)
            {
                builder.UnreadTables.Add(table.Id);
            }
        }

        return builder.Build();
    }

    private string NameOf(XElement body) =>
        TextAt(body, _source.Name) is { Length: > 0 } name ? name : throw DocumentProblems.NoKnownForm(_file);

    private static string? TextAt(XElement from, DataPath? path) => path is null ? null : from.TextAt(path)?.Trim();
}
