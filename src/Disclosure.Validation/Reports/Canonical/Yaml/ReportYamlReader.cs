using Disclosure.Validation.Problems;
using Disclosure.Validation.Text;
using Disclosure.Validation.Yaml;

namespace Disclosure.Validation.Reports.Canonical.Yaml;

/// <summary>Reads the nodes of a report file. Its marks count the places that it has met.</summary>
internal sealed class ReportYamlReader
{
    private readonly List<Problem> _problems = [];
    private readonly List<TextPlace> _places = [];

    public TextPlace Locate(FileMark mark) => _places[(int)mark.Offset];

    /// <summary>The line and column of a mark, from 1.</summary>
    public (int Line, int Column) PlaceOf(FileMark mark) => (Locate(mark).Line, Locate(mark).Column);

    /// <exception cref="DisclosureInputException">The nodes have not the shape of a report.</exception>
    public ReportDocument Read(YamlNode root)
    {
        var fields = new Fields(root, _problems, ReportDocument.Keys);
        var document = new ReportDocument
        {
            Form = fields.Text("form"),
            Issuer = Optional(fields, "issuer"),
            Parent = Optional(fields, "parent"),
            Year = IsNull(fields, "year") ? null : fields.Year("year"),
            Level = IsNull(fields, "level") ? null : fields.Choice<IssuerLevel>("level"),
            Period = ReadPeriod(fields),
            Preamble = ReadPreamble(fields),
            Published = IsNull(fields, "published") ? null : fields.Date("published"),
            Title = Optional(fields, "title"),
            Tables = ReadTables(fields),
            Sections = ReadSections(fields),
            ReadingNotes = IsNull(fields, "readingNotes") ? null : [.. fields.Items("readingNotes").Select(ReadNote)],
            UnreadTables = IsNull(fields, "unreadTables") ? null : fields.Texts("unreadTables"),
            Footnotes = ReadFootnotes(fields),
        };
        return _problems.Count == 0 ? document : throw new DisclosureInputException(_problems);
    }

    private PeriodDocument? ReadPeriod(Fields fields)
    {
        if (IsNull(fields, "period") || fields.Mapping("period", "from", "to", "source") is not { } period)
        {
            return null;
        }

        return new PeriodDocument
        {
            From = ReadRequiredDate(period, "from"),
            To = ReadRequiredDate(period, "to"),
            Source = ReadSource(period),
        };
    }

    private PreambleDocument? ReadPreamble(Fields fields)
    {
        if (IsNull(fields, "preamble") || fields.Mapping("preamble", "year", "source") is not { } preamble)
        {
            return null;
        }

        if (!preamble.Has("year"))
        {
            _problems.Add(FieldProblems.Missing(preamble.At, "year"));
        }

        return new PreambleDocument { Year = preamble.Year("year") ?? 0, Source = ReadSource(preamble) };
    }

    private DateOnly ReadRequiredDate(Fields fields, string key)
    {
        if (!fields.Has(key))
        {
            _problems.Add(FieldProblems.Missing(fields.At, key));
        }

        return (IsNull(fields, key) ? null : fields.Date(key)) ?? default;
    }

    private List<StatedCell> ReadTables(Fields fields)
    {
        var cells = new List<StatedCell>();
        foreach (var table in IsNull(fields, "tables") ? [] : fields.Mapping("tables", known: null)?.Entries ?? [])
        {
            foreach (var row in new Fields(table.Value, _problems, known: null).Entries)
            {
                foreach (var column in new Fields(row.Value, _problems, known: null).Entries)
                {
                    cells.Add(new StatedCell(
                        Name(table.Key), Name(row.Key), Name(column.Key), ReadValue(column.Value), At(column.Value)));
                }
            }
        }

        return cells;
    }

    private static StatedValue ReadValue(YamlNode node)
    {
        switch (node)
        {
            case YamlScalar { IsNull: true }:
                return default;
            case YamlScalar { IsQuoted: false } scalar when NumberText.TryParse(scalar.Text, out _):
                return new StatedValue(scalar.Text);
            case YamlScalar scalar:
                return new StatedValue(null, Unfit: $"\"{scalar.Text}\"");
            case YamlMapping mapping when mapping.Find("text")?.Value is YamlScalar { IsNull: false } text:
                return mapping.Find("value")?.Value switch
                {
                    null when mapping.Entries.Count == 1 => new StatedValue(null, text.Text),
                    YamlScalar { IsQuoted: false } number when mapping.Entries.Count == 2 =>
                        new StatedValue(number.IsNull ? null : number.Text, text.Text),
                    _ => new StatedValue(null, Unfit: "{…}"),
                };
            default:
                return new StatedValue(null, Unfit: node is YamlMapping ? "{…}" : "[…]");
        }
    }

    private static OrderedDictionary<string, string>? ReadFootnotes(Fields fields)
    {
        if (IsNull(fields, "footnotes") || fields.Mapping("footnotes", known: null) is not { } footnotes)
        {
            return null;
        }

        var read = new OrderedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var (key, _) in footnotes.Entries)
        {
            read.TryAdd(key.Text, footnotes.Text(key.Text) ?? "");
        }

        return read;
    }

    private OrderedDictionary<string, SectionDocument>? ReadSections(Fields fields)
    {
        if (IsNull(fields, "sections") || fields.Mapping("sections", known: null) is not { } sections)
        {
            return null;
        }

        var read = new OrderedDictionary<string, SectionDocument>(StringComparer.Ordinal);
        foreach (var (key, value) in sections.Entries)
        {
            var section = new Fields(value, _problems, ["title", "text", "source"]);
            read[key.Text] = new SectionDocument
            {
                Title = section.RequiredText("title"),
                Text = section.RequiredText("text"),
                Source = ReadSource(section),
            };
        }

        return read;
    }

    private NoteDocument ReadNote(YamlNode node)
    {
        var note = new Fields(node, _problems, ["path", "text", "message", "confidence", "source"]);
        var message = note.Mapping("message", "zh", "en")?.ZhAndEn();
        if (message is null)
        {
            _problems.Add(FieldProblems.Missing(note.At, "message"));
        }

        return new NoteDocument
        {
            Path = Optional(note, "path"),
            Text = Optional(note, "text"),
            Message = new MessageDocument { Zh = message?.Zh ?? "", En = message?.En ?? "" },
            Confidence = note.Scalar("confidence") is { } confidence ? CellReader.Number(confidence, _problems) : null,
            Source = ReadSource(note),
        };
    }

    private static CellSource? ReadSource(Fields parent)
    {
        if (parent.Mapping("source", "file", "text", "page", "line", "table", "row", "column") is not { } source)
        {
            return null;
        }

        return new CellSource(Optional(source, "file"), Optional(source, "text"))
        {
            Page = source.Position("page"),
            Line = source.Position("line"),
            Table = source.Position("table"),
            Row = source.Position("row"),
            Column = source.Position("column"),
        };
    }

    private static bool IsNull(Fields fields, string key) => fields.Node(key) is YamlScalar { IsNull: true };

    private static string? Optional(Fields fields, string key) => IsNull(fields, key) ? null : fields.Text(key);

    private StatedName Name(YamlScalar key) => new(key.Text, At(key));

    private FileMark At(YamlNode node)
    {
        _places.Add(node.At);
        return new FileMark(_places.Count - 1);
    }
}
