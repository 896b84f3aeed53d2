using System.Text.Json;
using Disclosure.Validation.Yaml;

namespace Disclosure.Validation.Reports.Canonical.Yaml;

/// <summary>Writes a report as YAML. Texts stand in quotation marks, so that none is taken for a number or for nothing.</summary>
internal sealed class ReportYamlWriter(TextWriter writer)
{
    private readonly YamlWriter _yaml = new(writer);

    public void Write(ReportDocument document)
    {
        _yaml.BeginDocument();
        _yaml.Text("form", document.Form);
        _yaml.Text("issuer", document.Issuer);
        _yaml.Text("parent", document.Parent);
        _yaml.Text("level", document.Level?.ToString().ToLowerInvariant());
        _yaml.Number("year", document.Year);
        WritePeriod(document.Period);
        WritePreamble(document.Preamble);
        _yaml.Date("published", document.Published);
        _yaml.Text("title", document.Title);
        _yaml.Key("tables");
        WriteTables(document.Tables ?? []);
        WriteSections(document);
        WriteNotes(document);
        WriteUnread(document.UnreadTables ?? []);
        WriteFootnotes(document.Footnotes ?? []);
        if (document.Claims is { } claims)
        {
            _yaml.Key("claims");
            WriteJson(claims);
        }

        _yaml.EndDocument();
    }

    private void WritePeriod(PeriodDocument? period)
    {
        if (period is null)
        {
            return;
        }

        _yaml.Key("period");
        _yaml.Begin();
        _yaml.Date("from", period.From);
        _yaml.Date("to", period.To);
        WriteSource(period.Source);
        _yaml.End();
    }

    private void WriteFootnotes(OrderedDictionary<string, string> footnotes)
    {
        if (footnotes.Count == 0)
        {
            return;
        }

        _yaml.Key("footnotes");
        _yaml.Begin();
        foreach (var (table, text) in footnotes)
        {
            _yaml.Text(table, text);
        }

        _yaml.End();
    }

    private void WritePreamble(PreambleDocument? preamble)
    {
        if (preamble is null)
        {
            return;
        }

        _yaml.Key("preamble");
        _yaml.Begin();
        _yaml.Number("year", preamble.Year);
        WriteSource(preamble.Source);
        _yaml.End();
    }

    private void WriteTables(IReadOnlyList<StatedCell> cells)
    {
        _yaml.Begin();
        foreach (var table in cells.GroupBy(cell => cell.Table.Text))
        {
            _yaml.Key(table.Key);
            _yaml.Begin();
            foreach (var row in table.GroupBy(cell => cell.Row.Text))
            {
                _yaml.Key(row.Key);
                _yaml.BeginInLine();
                foreach (var cell in row)
                {
                    _yaml.Key(cell.Column.Text);
                    WriteValue(cell.Value);
                }

                _yaml.End();
            }

            _yaml.End();
        }

        _yaml.End();
    }

    private void WriteValue(StatedValue value)
    {
        if (value.Text is null)
        {
            _yaml.Plain(value.Number ?? "null");
            return;
        }

        _yaml.BeginInLine();
        _yaml.Text("text", value.Text);
        if (value.Number is not null)
        {
            _yaml.Key("value");
            _yaml.Plain(value.Number);
        }

        _yaml.End();
    }

    private void WriteSections(ReportDocument document)
    {
        if (document.Sections is not { } sections)
        {
            return;
        }

        _yaml.Key("sections");
        _yaml.Begin();
        foreach (var (id, section) in sections)
        {
            _yaml.Key(id);
            _yaml.Begin();
            _yaml.Text("title", section.Title);
            _yaml.Text("text", section.Text);
            WriteSource(section.Source);
            _yaml.End();
        }

        _yaml.End();
    }

    private void WriteNotes(ReportDocument document)
    {
        if (document.ReadingNotes is not { } notes)
        {
            return;
        }

        _yaml.Key("readingNotes");
        _yaml.BeginList();
        foreach (var note in notes)
        {
            _yaml.Begin();
            _yaml.Text("path", note.Path);
            _yaml.Text("text", note.Text);
            _yaml.Key("message");
            _yaml.BeginInLine();
            _yaml.Text("zh", note.Message.Zh);
            _yaml.Text("en", note.Message.En);
            _yaml.End();
            _yaml.Number("confidence", note.Confidence);
            WriteSource(note.Source);
            _yaml.End();
        }

        _yaml.EndList();
    }

    private void WriteUnread(IReadOnlyList<string> tables)
    {
        if (tables.Count == 0)
        {
            return;
        }

        _yaml.Key("unreadTables");
        _yaml.BeginList();
        foreach (var table in tables)
        {
            _yaml.Plain(table);
        }

        _yaml.EndList();
    }

    private void WriteSource(CellSource? source)
    {
        if (source is null)
        {
            return;
        }

        _yaml.Key("source");
        _yaml.BeginInLine();
        _yaml.Text("file", source.File);
        _yaml.Text("text", source.Text);
        _yaml.Number("page", source.Page);
        _yaml.Number("line", source.Line);
        _yaml.Number("table", source.Table);
        _yaml.Number("row", source.Row);
        _yaml.Number("column", source.Column);
        _yaml.End();
    }

    // Each part of the list stands in one line.
    private void WriteJson(JsonElement element)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Array:
                _yaml.BeginList();
                foreach (var item in element.EnumerateArray())
                {
                    WriteJson(item);
                }

                _yaml.EndList();
                break;
            case JsonValueKind.Object:
                _yaml.BeginInLine();
                foreach (var property in element.EnumerateObject())
                {
                    _yaml.Key(property.Name);
                    WriteJson(property.Value);
                }

                _yaml.End();
                break;
            case JsonValueKind.String:
                _yaml.Quoted(element.GetString()!);
                break;
            default:
                _yaml.Plain(element.GetRawText());
                break;
        }
    }
}
