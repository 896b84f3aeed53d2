using System.Globalization;
using Disclosure.Validation.Reports;
using Disclosure.Validation.Reports.Canonical;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Disclosure.Validation.Rules.Yaml;

/// <summary>Writes a report as YAML. Texts stand in quotation marks, so that none is taken for a number or for nothing.</summary>
internal sealed class ReportYamlWriter(TextWriter writer)
{
    private readonly Emitter _emitter = new(writer, new EmitterSettings(
        bestIndent: 2, bestWidth: int.MaxValue, isCanonical: false, maxSimpleKeyLength: 1024, newLine: "\n"));

    public void Write(ReportDocument document)
    {
        _emitter.Emit(new StreamStart());
        _emitter.Emit(new DocumentStart());
        Begin();
        WriteText("form", document.Form);
        WriteText("issuer", document.Issuer);
        WriteText("level", document.Level?.ToString().ToLowerInvariant());
        WriteNumber("year", document.Year);
        WritePeriod(document.Period);
        WriteDate("published", document.Published);
        WriteText("title", document.Title);
        Key("tables");
        WriteTables(document.Tables ?? []);
        WriteSections(document);
        WriteNotes(document);
        End();
        _emitter.Emit(new DocumentEnd(isImplicit: true));
        _emitter.Emit(new StreamEnd());
    }

    private void WritePeriod(PeriodDocument? period)
    {
        if (period is null)
        {
            return;
        }

        Key("period");
        Begin();
        WriteDate("from", period.From);
        WriteDate("to", period.To);
        WriteSource(period.Source);
        End();
    }

    private void WriteTables(IReadOnlyList<StatedCell> cells)
    {
        Begin();
        foreach (var table in cells.GroupBy(cell => cell.Table.Text))
        {
            Key(table.Key);
            Begin();
            foreach (var row in table.GroupBy(cell => cell.Row.Text))
            {
                Key(row.Key);
                Begin(MappingStyle.Flow);
                foreach (var cell in row)
                {
                    Key(cell.Column.Text);
                    WriteValue(cell.Value);
                }

                End();
            }

            End();
        }

        End();
    }

    private void WriteValue(StatedValue value)
    {
        if (value.Text is null)
        {
            Plain(value.Number ?? "null");
            return;
        }

        Begin(MappingStyle.Flow);
        WriteText("text", value.Text);
        if (value.Number is not null)
        {
            Key("value");
            Plain(value.Number);
        }

        End();
    }

    private void WriteSections(ReportDocument document)
    {
        if (document.Sections is not { } sections)
        {
            return;
        }

        Key("sections");
        Begin();
        foreach (var (id, section) in sections)
        {
            Key(id);
            Begin();
            WriteText("title", section.Title);
            WriteText("text", section.Text);
            WriteSource(section.Source);
            End();
        }

        End();
    }

    private void WriteNotes(ReportDocument document)
    {
        if (document.ReadingNotes is not { } notes)
        {
            return;
        }

        Key("readingNotes");
        _emitter.Emit(new SequenceStart(AnchorName.Empty, TagName.Empty, isImplicit: true, SequenceStyle.Block));
        foreach (var note in notes)
        {
            Begin();
            WriteText("path", note.Path);
            WriteText("text", note.Text);
            Key("message");
            Begin(MappingStyle.Flow);
            WriteText("zh", note.Message.Zh);
            WriteText("en", note.Message.En);
            End();
            WriteNumber("confidence", note.Confidence);
            WriteSource(note.Source);
            End();
        }

        _emitter.Emit(new SequenceEnd());
    }

    private void WriteSource(CellSource? source)
    {
        if (source is null)
        {
            return;
        }

        Key("source");
        Begin(MappingStyle.Flow);
        WriteText("file", source.File);
        WriteText("text", source.Text);
        WriteNumber("page", source.Page);
        WriteNumber("line", source.Line);
        WriteNumber("table", source.Table);
        WriteNumber("row", source.Row);
        WriteNumber("column", source.Column);
        End();
    }

    private void WriteText(string key, string? text)
    {
        if (text is not null)
        {
            Key(key);
            _emitter.Emit(new Scalar(AnchorName.Empty, TagName.Empty, text, ScalarStyle.DoubleQuoted, false, true));
        }
    }

    private void WriteDate(string key, DateOnly? date) =>
        WriteText(key, date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    private void WriteNumber(string key, decimal? number)
    {
        if (number is { } known)
        {
            Key(key);
            Plain(NumberText.Print(known));
        }
    }

    private void Key(string key) => _emitter.Emit(new Scalar(key));

    private void Plain(string text) =>
        _emitter.Emit(new Scalar(AnchorName.Empty, TagName.Empty, text, ScalarStyle.Plain, true, false));

    private void Begin(MappingStyle style = MappingStyle.Block) =>
        _emitter.Emit(new MappingStart(AnchorName.Empty, TagName.Empty, isImplicit: true, style));

    private void End() => _emitter.Emit(new MappingEnd());
}
