using Disclosure.Validation.Yaml;

namespace Disclosure.Validation.Forms.Reading;

/// <summary>Reads the columns of a table: plain columns, and groups of columns under a printed heading.</summary>
internal sealed class FormColumnReader(FormLabelReader labels)
{
    private readonly List<FormColumn> _columns = [];
    private readonly FormIds _ids = new();

    public static IReadOnlyList<FormColumn> Read(Fields table, FormLabelReader labels)
    {
        var reader = new FormColumnReader(labels);
        reader.ReadColumns(table, group: null);
        if (reader._columns.Count == 0)
        {
            table.Problems.Add(FieldProblems.Missing(table.At, "columns"));
        }

        return reader._columns;
    }

    private void ReadColumns(Fields parent, FormGroup? group)
    {
        foreach (var node in parent.Items("columns"))
        {
            if (node is YamlMapping mapping && mapping.Find("group") is not null)
            {
                var fields = new Fields(node, parent.Problems, FormShape.ColumnGroup);
                ReadColumns(
                    fields, new FormGroup(FormIds.Read(fields, "group"), labels.Read(fields), group));
            }
            else
            {
                AddColumn(new Fields(node, parent.Problems, FormShape.Column), group);
            }
        }
    }

    private void AddColumn(Fields fields, FormGroup? group)
    {
        var id = FormIds.Read(fields, "id");
        if (!fields.Has("kind"))
        {
            fields.Problems.Add(FieldProblems.Missing(fields.At, "kind"));
        }

        var kind = fields.Choice<ValueKind>("kind") ?? ValueKind.Count;
        var label = labels.Read(fields);
        if (_ids.Add(id, fields))
        {
            _columns.Add(new FormColumn(id, label, group, kind, _columns.Count) { Source = DataPaths.Read(fields, "xml"), Csv = fields.Text("csv") });
        }
    }
}
