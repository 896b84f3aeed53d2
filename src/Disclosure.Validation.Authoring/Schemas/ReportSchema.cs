using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using Disclosure.Validation.Claims;
using Disclosure.Validation.Forms;
using Disclosure.Validation.Packs;
using Disclosure.Validation.Reports.Canonical;
using Disclosure.Validation.Text;

namespace Disclosure.Validation.Authoring.Schemas;

/// <summary>
/// The JSON Schema (draft 2020-12) of canonical reports, made from the shape that is read, with the tables, rows and columns
/// of the forms that the library carries.
/// </summary>
internal static class ReportSchema
{
    private static readonly LocalizedText Title = new("年度报告的规范格式", "an annual report in its canonical form");

    private static readonly LocalizedText Cell = new(
        "数字；null 为空白；文本及其数字；没有此键则未找到", "a number; null for blank; a text and its number; absent where not found");

    private static readonly LocalizedText Claims = new(
        "正文所述的数；仅供程序读取，作为报告读入时略过", "what the text says of figures; for programs, passed over where the file is read as a report");

    public static JsonObject Of(Language language) => Of([.. BuiltInPacks.All.Select(pack => pack.Form)], language);

    /// <summary>The schema for reports of these forms.</summary>
    public static JsonObject Of(IReadOnlyList<Form> forms, Language language)
    {
        var shape = ReportJsonContext.Strict.ReportDocument
            .GetJsonSchemaAsNode(new JsonSchemaExporterOptions { TreatNullObliviousAsNonNullable = true })
            .AsObject();
        var properties = shape["properties"]!.AsObject();
        properties["tables"] = new JsonObject { ["type"] = "object" };
        properties["claims"] = new JsonObject
        {
            ["description"] = Claims.In(language),
            ["type"] = new JsonArray("array", "null"),
            ["items"] = ClaimJsonContext.Readable.ClaimDocument.GetJsonSchemaAsNode(new JsonSchemaExporterOptions { TreatNullObliviousAsNonNullable = true }),
        };
        return new JsonObject
        {
            ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
            ["title"] = Title.In(language),
            ["type"] = "object",
            ["required"] = new JsonArray("form"),
            ["properties"] = properties.DeepClone(),
            ["additionalProperties"] = false,
            ["anyOf"] = new JsonArray([.. forms.Select(OfForm)]),
            ["$defs"] = new JsonObject { ["cell"] = OfCell(language) },
        };
    }

    private static JsonObject OfForm(Form form) => new()
    {
        ["properties"] = new JsonObject
        {
            ["form"] = new JsonObject { ["enum"] = new JsonArray(form.Id) },
            ["tables"] = Named(form.Tables, table => table.Id, OfTable),
        },
    };

    private static JsonObject OfTable(FormTable table) => Named(
        table.Rows,
        row => row.Id,
        _ => Named(table.Columns, column => column.Id, _ => new JsonObject { ["$ref"] = "#/$defs/cell" }));

    private static JsonObject Named<T>(IEnumerable<T> parts, Func<T, string> id, Func<T, JsonObject> schema) => new()
    {
        ["type"] = "object",
        ["properties"] = new JsonObject(parts.Select(part => KeyValuePair.Create(id(part), (JsonNode?)schema(part)))),
        ["additionalProperties"] = false,
    };

    private static JsonObject OfCell(Language language) => new()
    {
        ["description"] = Cell.In(language),
        ["anyOf"] = new JsonArray(
            new JsonObject { ["type"] = new JsonArray("number", "null") },
            new JsonObject
            {
                ["type"] = "object",
                ["required"] = new JsonArray("text"),
                ["properties"] = new JsonObject
                {
                    ["text"] = new JsonObject { ["type"] = "string" },
                    ["value"] = new JsonObject { ["type"] = new JsonArray("number", "null") },
                },
                ["additionalProperties"] = false,
            }),
    };
}
