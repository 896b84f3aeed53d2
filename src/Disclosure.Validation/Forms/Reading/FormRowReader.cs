using Disclosure.Validation.Yaml;

namespace Disclosure.Validation.Forms.Reading;

/// <summary>Reads the rows of a table: plain rows, and groups of rows under a printed heading.</summary>
internal sealed class FormRowReader
{
    private readonly List<FormRow> _rows = [];
    private readonly FormIds _ids = new();

    public static IReadOnlyList<FormRow> Read(Fields table)
    {
        var reader = new FormRowReader();
        reader.ReadRows(table, group: null, prefix: "");
        if (reader._rows.Count == 0)
        {
            table.Problems.Add(FieldProblems.Missing(table.At, "rows"));
        }

        return reader._rows;
    }

    private void ReadRows(Fields parent, FormGroup? group, string prefix)
    {
        foreach (var node in parent.Items("rows"))
        {
            if (node is YamlMapping mapping && mapping.Find("group") is not null)
            {
                ReadGroup(new Fields(node, parent.Problems, FormShape.RowGroup), group, prefix);
            }
            else
            {
                var fields = new Fields(node, parent.Problems, FormShape.Row);
                var id = prefix + FormIds.Read(fields, "id");
                var isTotal = fields.Flag("total", otherwise: false);
                Add(new FormRow(id, FormLabelReader.Read(fields), group, isTotal, standsForGroup: false), fields);
            }
        }
    }

    private void ReadGroup(Fields fields, FormGroup? parent, string prefix)
    {
        var id = prefix + FormIds.Read(fields, "group");
        var group = new FormGroup(id, FormLabelReader.Read(fields), parent);
        var first = _rows.Count;
        var single = fields.Flag("single_row", otherwise: false)
            ? new FormRow(id, group.Label, parent, isTotal: false, standsForGroup: true)
            : null;
        if (single is not null)
        {
            Add(single, fields);
            first++;
        }

        ReadRows(fields, group, fields.Flag("prefix", otherwise: true) ? id + "." : prefix);
        if (_rows.Count == first)
        {
            fields.Problems.Add(FieldProblems.Missing(fields.At, "rows"));
        }

        if (single is not null)
        {
            single.Parts = [.. _rows.Skip(first)];
            foreach (var part in single.Parts)
            {
                part.PrintedAs = single;
            }
        }
    }

    private void Add(FormRow row, Fields fields)
    {
        if (_ids.Add(row.Id, fields))
        {
            row.Index = _rows.Count;
            _rows.Add(row);
        }
    }
}
