using Disclosure.Validation.Problems;
using Disclosure.Validation.Yaml;

namespace Disclosure.Validation.Forms.Reading;

/// <summary>Reads a form file.</summary>
internal sealed class FormReader
{
    // The official forms have about two hundred cells.
    private const int MaxCellsOfTable = 10_000;

    private readonly FormIds _ids = new();
    private readonly List<FormSection> _sections = [];
    private readonly List<FormTable> _tables = [];
    private readonly FormLabelReader _labels;

    private FormReader(IReadOnlyList<string> languages) => _labels = new FormLabelReader(languages);

    /// <summary>The form; to be used only where no problem was added.</summary>
    /// <param name="root">The file's content.</param>
    /// <param name="yaml">The file's text.</param>
    /// <param name="problems">What is wrong with it is added here.</param>
    public static Form Read(YamlNode root, string yaml, List<Problem> problems)
    {
        var fields = new Fields(root, problems, FormShape.Form);
        var terms = FormTermsReader.Read(fields);
        return new FormReader(terms.Languages).ReadForm(fields, terms, yaml);
    }

    private Form ReadForm(Fields fields, FormTerms terms, string yaml)
    {
        var problems = fields.Problems;
        var sectionIds = new FormIds();
        foreach (var node in fields.Items("sections"))
        {
            ReadSection(new Fields(node, problems, FormShape.Section), sectionIds);
        }

        foreach (var node in fields.Items("tables"))
        {
            ReadTable(new Fields(node, problems, FormShape.Table));
        }

        if (_tables.Count == 0)
        {
            problems.Add(FieldProblems.Missing(fields.At, "tables"));
        }

        var form = new Form(
            fields.RequiredText("form"),
            _labels.Localized(fields),
            fields.RequiredText("notice"),
            terms,
            _sections,
            _tables,
            yaml);
        foreach (var cells in form.Cells.Where(cell => cell.CsvColumn is not null).GroupBy(cell => cell.CsvColumn!, StringComparer.OrdinalIgnoreCase).Where(cells => cells.Count() > 1))
        {
            problems.Add(FormProblems.CsvTwice(fields.PlaceOf("csv"), cells.Key, cells.First().Path, cells.ElementAt(1).Path));
        }

        return form;
    }

    private void ReadSection(Fields fields, FormIds ids)
    {
        var section = new FormSection(FormIds.Read(fields, "id"), _labels.Read(fields));
        if (ids.Add(section.Id, fields))
        {
            _sections.Add(section);
        }
    }

    private void ReadTable(Fields fields)
    {
        var table = new FormTable(
            FormIds.Read(fields, "id"),
            _labels.Read(fields),
            ReadSectionOf(fields),
            fields.Flag("printed_as_one_row", otherwise: false),
            FormRowReader.Read(fields, _labels),
            FormColumnReader.Read(fields, _labels),
            FormTermsReader.ReadTable(fields));
        if ((long)table.Rows.Count * table.Columns.Count > MaxCellsOfTable)
        {
            fields.Problems.Add(FormProblems.TooManyCells(fields.At, table.Id, MaxCellsOfTable));
        }
        else if (_ids.Add(table.Id, fields))
        {
            _tables.Add(table);
        }
    }

    private string ReadSectionOf(Fields table)
    {
        var section = table.RequiredText("section");
        if (section.Length > 0 && _sections.All(known => known.Id != section))
        {
            table.Problems.Add(FieldProblems.NotOneOf(
                table.Node("section")!.At, section, [.. _sections.Select(known => known.Id)]));
        }

        return section;
    }
}
