using System.Globalization;
using Disclosure.Validation.Forms.Sources;
using Disclosure.Validation.Text;
using Disclosure.Validation.Yaml;

namespace Disclosure.Validation.Forms.Reading;

/// <summary>Reads the rows of a table: plain rows, and groups of rows under a printed heading.</summary>
internal sealed class FormRowReader(FormLabelReader labels, bool areOptional)
{
    private const string Component = "component";
    private const int MostNumbered = 1_000;

    private readonly List<FormRow> _rows = [];
    private readonly FormIds _ids = new();

    /// <summary>The rows of a table: a list, or a mapping with <c>each</c> where they stand once for each component.</summary>
    public static FormRows Read(Fields table, FormLabelReader labels)
    {
        var areByComponent = table.Node("rows") is YamlMapping;
        var reader = new FormRowReader(labels, areByComponent);
        if (areByComponent)
        {
            reader.ReadEach(table.Mapping("rows", FormShape.RowsOfEach)!, table);
        }
        else
        {
            reader.ReadRows(table, group: null, prefix: "");
        }

        if (reader._rows.Count == 0)
        {
            table.Problems.Add(FieldProblems.Missing(table.At, "rows"));
        }

        return new FormRows(reader._rows, areByComponent);
    }

    private void ReadEach(Fields fields, Fields table)
    {
        if (fields.Scalar("each") is not { Text: Component })
        {
            fields.Problems.Add(FormProblems.UnknownEach(fields.PlaceOf("each"), fields.Text("each") ?? ""));
        }

        ReadRows(fields, group: null, prefix: "");
        if (fields.Has("numbered"))
        {
            ReadNumbered(fields);
        }

        if (_rows.Count == 0)
        {
            Add(new FormRow(Component, labels.Read(table), group: null, isTotal: false, standsForGroup: false) { IsOptional = true }, fields);
        }
    }

    // Rows that differ by their place in a list alone: no_1, no_2 and so on.
    private void ReadNumbered(Fields fields)
    {
        var (most, path) = (Math.Min(fields.Position("numbered") ?? 0, MostNumbered), DataPaths.Read(fields, "xml"));
        for (var i = 1; i <= most; i++)
        {
            var number = i.ToString(CultureInfo.InvariantCulture);
            var label = new LocalizedText(number, number);
            Add(
                new FormRow($"no_{number}", new FormLabel(label, label, i == 1 ? [number, .. fields.Texts("first")] : [number]), group: null, isTotal: false, standsForGroup: false)
                {
                    IsOptional = true,
                    Source = path is null ? null : DataPath.TryParse($"{path}[{number}]"),
                },
                fields);
        }
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
                Add(
                    new FormRow(id, labels.Read(fields), group, isTotal, standsForGroup: false)
                    {
                        IsOptional = areOptional,
                        Source = DataPaths.Read(fields, "xml"),
                        Csv = fields.Text("csv"),
                    },
                    fields);
            }
        }
    }

    private void ReadGroup(Fields fields, FormGroup? parent, string prefix)
    {
        var id = prefix + FormIds.Read(fields, "group");
        var group = new FormGroup(id, labels.Read(fields), parent);
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
